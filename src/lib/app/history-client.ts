import workerAddress from './history-worker?worker&url';
import type { LearnerEvent } from '$lib/core/memory/types';
import { err, type Result } from '$lib/core/result';
import { trustedScriptUrl } from '$lib/platform/trusted';
import type { HistoryAnswer, HistoryRequest, ReadCopy, ReadProblem } from './history-message';

/** Events handed over at once. */
const BATCH = 2_000;

type History = readonly LearnerEvent[] | null;

/** Writes and reads history files in a worker, so that the page goes on whatever their size. */
export class HistoryClient {
	readonly #onprogress: (done: number) => void;
	#worker: Worker | null = null;
	#tell: ((answer: HistoryAnswer) => void) | null = null;

	/** @param onprogress is told how far the work at hand is, 0 to 1 */
	constructor(onprogress: (done: number) => void = () => undefined) {
		this.#onprogress = onprogress;
	}

	/** @returns null where the disk could not be read: a copy is never made of less than there is */
	async write(events: History): Promise<{ file: Blob; count: number } | null> {
		const answer = await this.#ask({ type: 'write', events });
		return answer.type === 'written' ? answer : null;
	}

	async read(
		file: Blob,
		salvage: boolean,
		events: History
	): Promise<Result<ReadCopy, ReadProblem>> {
		const answer = await this.#ask({ type: 'read', file, salvage, events });
		return answer.type === 'read' ? answer.read : err('disk');
	}

	/** What the file last read brings, in batches. */
	async *fresh(): AsyncGenerator<readonly LearnerEvent[]> {
		for (let from = 0; ; from += BATCH) {
			const answer = await this.#ask({ type: 'take', from, most: BATCH });
			if (answer.type !== 'events' || answer.events.length === 0) return;
			yield answer.events;
		}
	}

	/** Ends the worker; whatever is waited for fails. */
	stop(): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#settle({ type: 'failed' });
	}

	#settle(answer: HistoryAnswer): void {
		const tell = this.#tell;
		this.#tell = null;
		tell?.(answer);
	}

	#ask(request: HistoryRequest): Promise<HistoryAnswer> {
		this.#settle({ type: 'failed' });
		this.#worker ??= this.#start();
		const worker = this.#worker;
		return new Promise((resolve) => {
			this.#tell = resolve;
			worker.postMessage(request);
		});
	}

	#start(): Worker {
		const worker = new Worker(trustedScriptUrl(workerAddress), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<HistoryAnswer>) => {
			if (data.type === 'progress') this.#onprogress(data.done);
			else this.#settle(data);
		};
		worker.onerror = () => this.stop();
		return worker;
	}
}
