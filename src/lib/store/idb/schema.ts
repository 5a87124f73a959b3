import type { DBSchema } from 'idb';
import type { Checkpoint } from '../../core/memory/checkpoint';
import { compareEvents } from '../../core/memory/order';
import type { LearnerEvent } from '../../core/memory/types';

export interface Schema extends DBSchema {
	/**
	 * The truth: append-only, keyed by arrival, so that what came after a checkpoint is one range of
	 * keys. No other index: each costs more on every answer than a read that does without it.
	 */
	log: { key: number; value: LearnerEvent; indexes: { id: string } };
	/** `device`: this installation · `opening`: how often it was opened · `hlc`: last clock reading. */
	meta: { key: 'device' | 'opening' | 'hlc'; value: string | number };
	/** Disposable; beside the checkpoint, under numbers, what `packs.ts` keeps. */
	derived: { key: 'memory'; value: Checkpoint };
}

/** Keys of packs in `derived`. */
export const everyPack = (): IDBKeyRange => IDBKeyRange.bound(0, Infinity);

export type StoreName = 'log' | 'meta' | 'derived';
export const STORES: readonly StoreName[] = ['log', 'meta', 'derived'];

/** Runs in the one transaction that changes the schema; whatever it throws aborts all of it. */
type Step = (db: IDBDatabase, tx: IDBTransaction, guarded: Guard) => void;

/** A handler that aborts the transaction when it throws: a browser may only log that. */
type Guard = (work: () => void) => () => void;

/**
 * DO NOT CHANGE a step that was ever released: databases that took it exist on learners' devices.
 * Add one at the end, and a dump of what the release before it left behind to the tests. Steps use
 * requests and handlers, no promises: a browser commits half of an asynchronous step that throws.
 */
const STEPS: readonly Step[] = [
	(db) => {
		db.createObjectStore('events', { keyPath: 'id' });
		db.createObjectStore('meta');
		db.createObjectStore('derived');
	},
	(db, tx, guarded) => {
		const log = db.createObjectStore('log', { autoIncrement: true });
		log.createIndex('id', 'id', { unique: true });
		tx.objectStore('derived').clear();
		const reading = tx.objectStore('events').getAll() as IDBRequest<LearnerEvent[]>;
		reading.onsuccess = guarded(() => {
			const events = reading.result;
			for (const event of events.sort(compareEvents)) log.add(event);
			const counting = log.count();
			counting.onsuccess = guarded(() => {
				if (counting.result !== events.length) throw new Error('not every event was copied');
				db.deleteObjectStore('events');
			});
		});
	}
];

export const VERSION = STEPS.length;

/**
 * Takes every step above the version found, all of them or none.
 *
 * @param from version found, 0 for a new database
 */
export function upgrade(db: IDBDatabase, tx: IDBTransaction, from: number): void {
	const guarded: Guard = (work) => () => {
		try {
			work();
		} catch {
			// The opening fails with an AbortError then; the version before is as it was.
			tx.abort();
		}
	};
	guarded(() => {
		for (const step of STEPS.slice(from)) step(db, tx, guarded);
	})();
}

/** Whether a database has what this version works with, and not merely its number. */
export const isWhole = (db: IDBDatabase): boolean =>
	STORES.every((name) => db.objectStoreNames.contains(name));
