import type { DBSchema, IDBPDatabase } from 'idb';
import type { LearnerEvent } from '../../core/memory/types';
import type { Derived } from '../port';

export const DATABASE = 'dateline';

/**
 * DO NOT CHANGE a step that was ever released: databases that took it exist on learners' devices.
 * Add one at the end. Steps are synchronous: a browser commits half of an asynchronous one that
 * throws. Events carry no index: sorting them in memory is faster than keeping one on every write.
 */
const STEPS: readonly ((db: IDBPDatabase<Schema>) => void)[] = [
	(db) => {
		db.createObjectStore('events', { keyPath: 'id' });
		db.createObjectStore('meta');
		db.createObjectStore('derived');
	}
];

export const VERSION = STEPS.length;

export interface Schema extends DBSchema {
	/** The truth: append-only. */
	events: { key: string; value: LearnerEvent };
	/** `device`: this installation · `opening`: how often it was opened · `hlc`: last clock reading. */
	meta: { key: 'device' | 'opening' | 'hlc'; value: string | number };
	/** Disposable. */
	derived: { key: 'memory'; value: Derived };
}

export type StoreName = 'events' | 'meta' | 'derived';

/** Takes every step above the version found. */
export function upgrade(db: IDBPDatabase<Schema>, from: number): void {
	for (const step of STEPS.slice(from)) step(db);
}
