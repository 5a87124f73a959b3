import type { Bin, Scores } from '$lib/core/memory/calibration';
import type { Fitted } from '$lib/core/memory/evidence';
import type { Method, Trial } from '$lib/core/memory/fit';
import type { LearnerEvent } from '$lib/core/memory/types';

/** How true the predictions were. */
export interface Calibrated {
	/** Answers that teach about memory. */
	readonly answers: number;
	/** Those fsrs-rs can learn from. */
	readonly recalled: number;
	/** Left out, for a clock was wrong. */
	readonly leftOut: number;
	/** Share predicted to be right, and share that was; NaN where nothing was predicted. */
	readonly predicted: number;
	readonly right: number;
	readonly bins: readonly Bin[];
	/** Each prediction as it was made at the time. */
	readonly own: Scores;
	readonly average: Scores;
	readonly sm2: Scores;
	/** FSRS-6 with its default weights, where other ones are in use. */
	readonly usual: Scores | null;
	readonly weights: readonly number[];
	/** Where the weights in use came from; null for the default ones. */
	readonly fitted: Fitted | null;
}

export interface Tried extends Trial {
	readonly method: Method;
}

export type FitStage = 'loading' | 'training' | 'judging';

export interface FitProgress {
	readonly stage: FitStage;
	/** Passes done of how many; both 0 where it cannot be told. */
	readonly done: number;
	readonly of: number;
}

export type OptimiserRequest =
	| { readonly type: 'read'; readonly events: readonly LearnerEvent[] }
	| { readonly type: 'fit'; readonly method: Method };

/** Said on the way. */
export interface FitTold {
	readonly type: 'progress';
	readonly progress: FitProgress;
}

export type OptimiserAnswer =
	| { readonly type: 'read'; readonly found: Calibrated }
	| { readonly type: 'tried'; readonly tried: Tried };
