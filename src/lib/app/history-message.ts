import type { HistoryProblem, HistoryReport } from '$lib/core/exchange/history-format';
import type { MergeReport } from '$lib/core/exchange/merge-report';
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
	  }
	/** Asks for new events of the file last read, from the n-th on. */
	| { readonly type: 'take'; readonly from: number; readonly most: number };

/** A copy that was read and not yet merged. */
export interface ReadCopy {
	readonly file: HistoryReport;
	readonly merge: MergeReport;
	/** Events of the copy. */
	readonly count: number;
	/** What to undo, in this order, to stand exactly as the copy does. */
	readonly undos: readonly string[];
}

/** `disk`: the history here could not be read. */
export type ReadProblem = HistoryProblem | 'disk';

export type HistoryAnswer =
	/** From 0 to 1. */
	| { readonly type: 'progress'; readonly done: number }
	| { readonly type: 'written'; readonly file: Blob; readonly count: number }
	| { readonly type: 'read'; readonly read: Result<ReadCopy, ReadProblem> }
	| { readonly type: 'events'; readonly events: readonly LearnerEvent[] }
	| { readonly type: 'failed' };
