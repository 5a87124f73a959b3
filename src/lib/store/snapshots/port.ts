import type { Thinnable } from '../../core/memory/snapshots-thinning';
import type { Result } from '../../core/result';
import type { StoreProblem } from '../port';

/** Why a snapshot was taken. */
export type SnapshotReason = 'regular' | 'import' | 'restore' | 'erase' | 'migration' | 'asked';

/** A snapshot without its contents. */
export interface SnapshotInfo extends Thinnable {
	readonly reason: SnapshotReason;
}

/** What is kept: a history file and what to know about it without opening it. */
export interface NewSnapshot {
	readonly at: number;
	readonly count: number;
	readonly reason: SnapshotReason;
	/** A `.dateline` file. */
	readonly file: Uint8Array;
}

/**
 * Copies of the history in a database of their own, so that what spoils the one leaves the other.
 * They are thinned as they are added.
 */
export interface Snapshots {
	/** Newest first. */
	list(): Promise<Result<readonly SnapshotInfo[], StoreProblem>>;
	/** Keeps one and drops what is no longer needed, in one transaction: all of it or nothing. */
	add(snapshot: NewSnapshot): Promise<Result<SnapshotInfo, StoreProblem>>;
	/** The file, or null where that snapshot was thinned out in the meantime. */
	file(id: number): Promise<Result<Uint8Array | null, StoreProblem>>;
	/** Drops all of them. Only ever called from the page of backups after a confirmation. */
	clear(): Promise<Result<null, StoreProblem>>;
	close(): void;
}
