import readerAddress from './reader-worker?worker&url';
import type { Edit } from '$lib/core/questions/edit';
import type { Checked } from '$lib/core/questions/edit-check';
import type { Question } from '$lib/core/questions/types';
import { trustedScriptUrl } from '$lib/platform/trusted';
import type {
	Compared,
	Knowledge,
	ReadAnswer,
	ReadRequest,
	Stage,
	WorkerAnswer,
	WorkerRequest
} from './reader-message';

type Waiting = (answer: WorkerAnswer | null) => void;

/** The engine in a worker of its own: whatever it is given, the page goes on. */
export class ReaderClient {
	#worker: Worker | null = null;
	#waiting: Waiting[] = [];
	#onstage: (stage: Stage) => void = () => undefined;

	/** Reads an article; null where the reader broke or was stopped. */
	async read(
		request: ReadRequest,
		knowledge: Knowledge | null,
		onstage: (stage: Stage) => void
	): Promise<ReadAnswer | null> {
		this.#onstage = onstage;
		const answer = await this.#ask({ type: 'read', request, knowledge });
		return answer?.type === 'read' ? answer.answer : null;
	}

	/** Holds an edit of a question of the article last read against the gate. */
	async check(question: Question, edit: Edit): Promise<Checked | null> {
		const answer = await this.#ask({ type: 'check', question, edit });
		return answer?.type === 'checked' ? answer.checked : null;
	}

	async compare(knowledge: Knowledge): Promise<Compared | null> {
		const answer = await this.#ask({ type: 'compare', knowledge });
		return answer?.type === 'compared' ? answer.compared : null;
	}

	/** Ends the worker; whatever is waited for becomes null. */
	stop(): void {
		this.#worker?.terminate();
		this.#worker = null;
		for (const tell of this.#waiting.splice(0)) tell(null);
	}

	#ask(request: WorkerRequest): Promise<WorkerAnswer | null> {
		this.#worker ??= this.#start();
		const worker = this.#worker;
		return new Promise((resolve) => {
			this.#waiting.push(resolve);
			worker.postMessage(request);
		});
	}

	#start(): Worker {
		const worker = new Worker(trustedScriptUrl(readerAddress), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
			if (data.type === 'stage') this.#onstage(data.stage);
			else this.#waiting.shift()?.(data);
		};
		worker.onerror = () => this.stop();
		return worker;
	}
}
