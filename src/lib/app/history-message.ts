import type { HistoryProblem, HistoryReport } from '$lib/core/exchange/history-format';
import type { MergeReport } from '$lib/core/exchange/merge-report';
import type { LogSum } from '$lib/core/memory/log-sum';
import type { LearnerEvent } from '$lib/core/memory/types';
import type { Result } from '$lib/core/result';

/** `events`: the history where it lies in memory alone; null: read the disk. */
export type HistoryRequest =
	| { readonly type: 'write'; readonly events: readonly LearnerEvent[] | null }
	| {
			readonly type: 'read';
			readonly file: Blob;
			/** Take what is whole in a damaged file. */
			readonly salvage: boolean;
			readonly events: readonly LearnerEvent[] | null;
			/** Ids of the questions of the bank. */
			readonly shipped: readonly string[];
	  }
	/** Asks for events of the file last read, from the n-th on: new ones, or those altered here. */
	| {
			readonly type: 'take';
			readonly which: 'fresh' | 'altered';
			readonly from: number;
			readonly most: number;
	  }
	/** Asks for the sum over what lies on the disk up to a key of arrival. */
	| { readonly type: 'sum'; readonly through: number }
	/** Writes out what the next copy will be made of, as far as it is worth keeping. */
	| { readonly type: 'pack' };

/** A copy that was read and not yet merged. */
export interface ReadCopy {
	readonly file: HistoryReport;
	readonly merge: MergeReport;
	/** Events of the copy. */
	readonly count: number;
	/** Events here that are not as the copy has them. */
	readonly altered: number;
	/** What to undo, in this order, to stand exactly as the copy does. */
	readonly undos: readonly string[];
}

/** `disk`: the history here could not be read. */
export type ReadProblem = HistoryProblem | 'disk';

/** Said on the way. */
export interface ProgressTold {
	readonly type: 'progress';
	/** From 0 to 1. */
	readonly done: number;
}

export type HistoryAnswer =
	| { readonly type: 'written'; readonly file: Blob; readonly count: number }
	| { readonly type: 'read'; readonly read: Result<ReadCopy, ReadProblem> }
	| { readonly type: 'events'; readonly events: readonly LearnerEvent[] }
	| { readonly type: 'sum'; readonly sum: LogSum }
	| { readonly type: 'packed'; readonly anything: boolean };
