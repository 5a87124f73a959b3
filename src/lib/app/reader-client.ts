import readerAddress from './reader-worker?worker&url';
import type { FactView } from '$lib/core/questions/fact-views';
import type { Edit } from '$lib/core/questions/edit';
import type { Checked } from '$lib/core/questions/edit-check';
import type { Question } from '$lib/core/questions/types';
import type {
	Compared,
	Knowledge,
	ReadAnswer,
	ReadRequest,
	Stage,
	StageTold,
	WorkerAnswer,
	WorkerRequest
} from './reader-message';
import { WorkerClient } from './worker-client';

const isStage = (said: WorkerAnswer | StageTold | null): said is StageTold =>
	said?.type === 'stage';

/** The engine in a worker of its own: whatever it is given, the page goes on. */
export class ReaderClient {
	#onstage: (stage: Stage) => void = () => undefined;
	readonly #worker = new WorkerClient<WorkerRequest, WorkerAnswer, StageTold>(
		readerAddress,
		isStage,
		({ stage }) => this.#onstage(stage)
	);

	/** Reads an article; null where the reader broke or was stopped. */
	async read(
		request: ReadRequest,
		knowledge: Knowledge | null,
		onstage: (stage: Stage) => void
	): Promise<ReadAnswer | null> {
		this.#onstage = onstage;
		const answer = await this.#worker.ask({ type: 'read', request, knowledge });
		return answer?.type === 'read' ? answer.answer : null;
	}

	/** Holds an edit of a question of the article last read against the gate. */
	async check(question: Question, edit: Edit): Promise<Checked | null> {
		const answer = await this.#worker.ask({ type: 'check', question, edit });
		return answer?.type === 'checked' ? answer.checked : null;
	}

	async compare(knowledge: Knowledge): Promise<Compared | null> {
		const answer = await this.#worker.ask({ type: 'compare', knowledge });
		return answer?.type === 'compared' ? answer.compared : null;
	}

	/** Every fact of the bank and the learner's articles together. */
	async look(knowledge: Knowledge): Promise<readonly FactView[] | null> {
		const answer = await this.#worker.ask({ type: 'look', knowledge });
		return answer?.type === 'looked' ? answer.facts : null;
	}

	/** Ends the worker; whatever is waited for becomes null. */
	stop(): void {
		this.#worker.stop();
	}
}
