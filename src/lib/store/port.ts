import type { Happening, ItemMemory, LearnerEvent } from '../core/memory/types';
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
}

/** A disposable fold kept so that opening is fast; `through` says which events it covers. */
export interface Derived {
	readonly scheduler: string;
	/** Number of events folded. */
	readonly count: number;
	/** digest over the sorted ids of those events. */
	readonly checksum: string;
	readonly items: readonly ItemMemory[];
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
	/** Every event, sorted by (hlc, device, seq). */
	events(): Promise<Result<readonly LearnerEvent[], StoreProblem>>;
	derived(): Promise<Result<Derived | null, StoreProblem>>;
	saveDerived(derived: Derived): Promise<Result<null, StoreProblem>>;
	/** Deletes everything this origin stored. Only ever called from the settings page after a confirmation. */
	eraseAll(): Promise<Result<null, StoreProblem>>;
	/** Called after another tab appended. Returns a function that stops listening. */
	onOtherTab(listener: () => void): () => void;
	/** Called when this tab must stop writing: a newer version of the app wants the database. */
	onMustReload(listener: () => void): () => void;
	close(): void;
}
