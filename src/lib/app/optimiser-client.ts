import optimiserAddress from './optimiser-worker?worker&url';
import type { Method } from '$lib/core/memory/fit';
import type { LearnerEvent } from '$lib/core/memory/types';
import type {
	Calibrated,
	FitProgress,
	FitTold,
	OptimiserAnswer,
	OptimiserRequest,
	Tried
} from './optimiser-message';
import { WorkerClient } from './worker-client';

/** What the worker computes with; a history may be long, and each event sent is copied. */
const TOLD: ReadonlySet<LearnerEvent['kind']> = new Set(['answered', 'undone', 'weights-fitted']);

const isProgress = (said: OptimiserAnswer | FitTold | null): said is FitTold =>
	said?.type === 'progress';

/** The optimiser in a worker of its own: the page goes on, and ending the worker ends the work. */
export class OptimiserClient {
	#onprogress: (progress: FitProgress) => void = () => undefined;
	readonly #worker = new WorkerClient<OptimiserRequest, OptimiserAnswer, FitTold>(
		optimiserAddress,
		isProgress,
		({ progress }) => this.#onprogress(progress)
	);

	/** Judges a history; null where the worker broke or was stopped. */
	async read(events: readonly LearnerEvent[]): Promise<Calibrated | null> {
		const told = events.filter(({ kind }) => TOLD.has(kind));
		const answer = await this.#worker.ask({ type: 'read', events: told });
		return answer?.type === 'read' ? answer.found : null;
	}

	/** Fits weights on the history last read; null where that failed or was stopped. */
	async fit(method: Method, onprogress: (progress: FitProgress) => void): Promise<Tried | null> {
		this.#onprogress = onprogress;
		const answer = await this.#worker.ask({ type: 'fit', method });
		return answer?.type === 'tried' ? answer.tried : null;
	}

	/** Ends the worker and what it does; the history has to be read again. */
	stop(): void {
		this.#worker.stop();
	}
}
