import type { Checkpoint } from '../core/memory/checkpoint';
import type { Arrival } from '../core/memory/timeline';
import type { Happening, LearnerEvent } from '../core/memory/types';
import type { Result } from '../core/result';

/** Why something could not be kept. Each has its own message on screen. */
export type StoreProblem =
	| 'unavailable' /* no IndexedDB, or the browser refuses it */
	| 'quota'
	| 'newer-version' /* another tab or a later release owns the schema */
	| 'closed' /* the connection died and three reopenings failed */
	| 'aborted';

/** The answer to "will my progress be kept?" */
export interface Keeping {
	readonly kind: 'device' | 'session-only';
	readonly problem: StoreProblem | null;
	/** The step to this release's layout failed: everything is kept as an earlier release kept it. */
	readonly layout?: 'older';
}

/** What the app needs from storage, in its own words. Two implementations, one contract suite. */
export interface Store {
	readonly keeping: Keeping;
	/** This installation's id, made at first open: 10 characters. */
	readonly device: string;
	/**
	 * Stamps and appends. The put is issued before this returns (no await in between), so that it
	 * survives a kill at the very click; the promise resolves once the data is on disk.
	 */
	append(happening: Happening): Promise<Result<LearnerEvent, StoreProblem>>;
	/** Adds events made elsewhere (import, other tab). Known ids are left alone. Resolves to how many were new. */
	union(events: readonly LearnerEvent[]): Promise<Result<number, StoreProblem>>;
	/**
	 * Puts events right that this disk no longer holds as they were written: each takes the place of
	 * the one of its id; those that are not there are left aside. Resolves to how many were. Only ever
	 * called with what a copy holds, after the learner asked for it.
	 */
	mend(events: readonly LearnerEvent[]): Promise<Result<number, StoreProblem>>;
	/** Every event, sorted by (hlc, device, seq). */
	events(): Promise<Result<readonly LearnerEvent[], StoreProblem>>;
	/**
	 * Events in the order they came to this disk, whoever wrote them: this tab, another one, an import.
	 *
	 * @param after key of the last one known; 0 for none
	 * @param most how many to give; fewer mean that there are no more
	 */
	arrivals(after: number, most: number): Promise<Result<readonly Arrival[], StoreProblem>>;
	/** Key of the newest arrival, 0 where there is none. Keys rise and may leave gaps. */
	newest(): Promise<Result<number, StoreProblem>>;
	/** How many events there are up to that key, by counting. */
	count(through: number): Promise<Result<number, StoreProblem>>;
	/** What `saveDerived` kept, or null; to be read with `fromCheckpoint`, which believes nothing. */
	derived(): Promise<Result<unknown, StoreProblem>>;
	saveDerived(derived: Checkpoint): Promise<Result<null, StoreProblem>>;
	/** Deletes everything this origin stored. Only ever called from the settings page after a confirmation. */
	eraseAll(): Promise<Result<null, StoreProblem>>;
	/** Called after another tab appended. Returns a function that stops listening. */
	onOtherTab(listener: () => void): () => void;
	/** Called when this tab must stop writing: a newer version of the app wants the database. */
	onMustReload(listener: () => void): () => void;
	close(): void;
}
