import workerAddress from './history-worker?worker&url';
import type { LogSum } from '$lib/core/memory/log-sum';
import type { LearnerEvent } from '$lib/core/memory/types';
import { err, type Result } from '$lib/core/result';
import type {
	HistoryAnswer,
	HistoryRequest,
	ProgressTold,
	ReadCopy,
	ReadProblem
} from './history-message';
import { WorkerClient } from './worker-client';

/** Events handed over at once. */
const BATCH = 2_000;

type History = readonly LearnerEvent[] | null;

const isProgress = (said: HistoryAnswer | ProgressTold | null): said is ProgressTold =>
	said?.type === 'progress';

/** Writes, reads and sums histories in a worker, so that the page goes on whatever their size. */
export class HistoryClient {
	readonly #worker;

	/** @param onprogress is told how far the work at hand is, 0 to 1 */
	constructor(onprogress: (done: number) => void = () => undefined) {
		this.#worker = new WorkerClient<HistoryRequest, HistoryAnswer, ProgressTold>(
			workerAddress,
			isProgress,
			({ done }) => onprogress(done)
		);
	}

	/** @returns null where the disk could not be read: a copy is never made of less than there is */
	async write(events: History): Promise<{ file: Blob; count: number } | null> {
		const answer = await this.#worker.ask({ type: 'write', events });
		return answer?.type === 'written' ? answer : null;
	}

	/** @param shipped ids of the questions of the bank, for the report */
	async read(
		file: Blob,
		salvage: boolean,
		events: History,
		shipped: readonly string[]
	): Promise<Result<ReadCopy, ReadProblem>> {
		const answer = await this.#worker.ask({ type: 'read', file, salvage, events, shipped });
		return answer?.type === 'read' ? answer.read : err('disk');
	}

	/** What the file last read brings, or has otherwise than the history here, in batches. */
	async *found(which: 'fresh' | 'altered'): AsyncGenerator<readonly LearnerEvent[]> {
		for (let from = 0; ; from += BATCH) {
			const answer = await this.#worker.ask({ type: 'take', which, from, most: BATCH });
			if (answer?.type !== 'events' || answer.events.length === 0) return;
			yield answer.events;
		}
	}

	/** The sum over what lies on the disk up to a key of arrival; null where it cannot be read. */
	async sum(through: number): Promise<LogSum | null> {
		const answer = await this.#worker.ask({ type: 'sum', through });
		return answer?.type === 'sum' ? answer.sum : null;
	}

	/** Writes out what the next copy will be made of; resolves to whether there was anything to write. */
	async packAhead(): Promise<boolean> {
		const answer = await this.#worker.ask({ type: 'pack' });
		return answer?.type === 'packed' && answer.anything;
	}

	/** Ends the worker; whatever is waited for fails. */
	stop(): void {
		this.#worker.stop();
	}
}
