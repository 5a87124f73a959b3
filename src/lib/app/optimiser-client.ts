import optimiserAddress from './optimiser-worker?worker&url';
import type { Method } from '$lib/core/memory/fit';
import type { LearnerEvent } from '$lib/core/memory/types';
import { trustedScriptUrl } from '$lib/platform/trusted';
import type {
	Calibrated,
	FitProgress,
	OptimiserAnswer,
	OptimiserRequest,
	Tried
} from './optimiser-message';

/** What the worker reckons with; a history may be long, and each event sent is copied. */
const TOLD: ReadonlySet<LearnerEvent['kind']> = new Set(['answered', 'undone', 'weights-fitted']);

/** The optimiser in a worker of its own: the page goes on, and ending the worker ends the work. */
export class OptimiserClient {
	#worker: Worker | null = null;
	#tell: ((answer: OptimiserAnswer | null) => void) | null = null;
	#onprogress: (progress: FitProgress) => void = () => undefined;

	/** Judges a history; null where the worker broke or was stopped. */
	async read(events: readonly LearnerEvent[]): Promise<Calibrated | null> {
		const told = events.filter(({ kind }) => TOLD.has(kind));
		const answer = await this.#ask({ type: 'read', events: told });
		return answer?.type === 'read' ? answer.found : null;
	}

	/** Fits weights on the history last read; null where that failed or was stopped. */
	async fit(method: Method, onprogress: (progress: FitProgress) => void): Promise<Tried | null> {
		this.#onprogress = onprogress;
		const answer = await this.#ask({ type: 'fit', method });
		return answer?.type === 'tried' ? answer.tried : null;
	}

	/** Ends the worker and what it does; the history has to be read again. */
	stop(): void {
		this.#worker?.terminate();
		this.#worker = null;
		this.#settle(null);
	}

	#settle(answer: OptimiserAnswer | null): void {
		const tell = this.#tell;
		this.#tell = null;
		tell?.(answer);
	}

	#ask(request: OptimiserRequest): Promise<OptimiserAnswer | null> {
		this.#settle(null);
		this.#worker ??= this.#start();
		const worker = this.#worker;
		return new Promise((resolve) => {
			this.#tell = resolve;
			worker.postMessage(request);
		});
	}

	#start(): Worker {
		const worker = new Worker(trustedScriptUrl(optimiserAddress), { type: 'module' });
		worker.onmessage = ({ data }: MessageEvent<OptimiserAnswer>) => {
			if (data.type === 'progress') this.#onprogress(data.progress);
			else this.#settle(data);
		};
		worker.onerror = () => this.stop();
		return worker;
	}
}
