import { type IDBPDatabase, unwrap, wrap } from 'idb';
import type { Arrival } from '../../core/memory/timeline';
import type { LearnerEvent } from '../../core/memory/types';
import { errorName } from './problem';
import { everyPack, type Schema } from './schema';
import { write } from './write';

/** Events read in one go: many enough to be fast, few enough to leave a phone its memory. */
const BATCH = 20_000;

type Database = IDBPDatabase<Schema>;

/**
 * Adds one event. The puts and the commit are issued before this returns. After a connection died
 * nobody knows whether the first try reached the disk; if it did, the index on ids refuses the
 * second, and the event is kept all the same.
 */
export async function addEvent(db: Database, event: LearnerEvent): Promise<LearnerEvent> {
	try {
		return await write(db, ['log', 'meta'], (tx) => {
			tx.objectStore('log').add(event);
			tx.objectStore('meta').put(event.hlc, 'hlc');
			tx.commit();
			return event;
		});
	} catch (error) {
		const refused = errorName(error) === 'ConstraintError';
		if (refused && (await db.getKeyFromIndex('log', 'id', event.id)) !== undefined) return event;
		throw error;
	}
}

/**
 * Adds those events whose ids are not there yet, all or none.
 *
 * @param hlc the clock after them
 * @returns how many were new
 */
export function addUnknown(
	db: Database,
	events: readonly LearnerEvent[],
	hlc: string
): Promise<number> {
	return write(db, ['log', 'meta'], async (tx) => {
		const log = tx.objectStore('log');
		let known = 0;
		for (const event of events)
			log.add(event).onerror = (refused) => {
				if (errorName((refused.target as IDBRequest).error) !== 'ConstraintError') return;
				// Handled here: else the transaction aborts, and idb takes its `done` for failed.
				refused.preventDefault();
				refused.stopPropagation();
				known += 1;
			};
		await wrap(tx.objectStore('meta').put(hlc, 'hlc'));
		return events.length - known;
	});
}

/**
 * Puts events in the place of those that have their ids, all or none.
 *
 * @returns how many were there
 */
export function putRight(db: Database, events: readonly LearnerEvent[]): Promise<number> {
	return write(db, ['log', 'derived'], async (tx) => {
		const log = tx.objectStore('log');
		tx.objectStore('derived').delete(everyPack());
		let there = 0;
		for (const event of events) {
			const key = await wrap(log.index('id').getKey(event.id));
			if (key === undefined) continue;
			await wrap(log.put(event, key));
			there += 1;
		}
		return there;
	});
}

/**
 * The log for reading, past idb: it gives every transaction a promise that nobody handles when a
 * reading fails.
 */
const reading = (db: Database): IDBObjectStore =>
	unwrap(db).transaction('log', 'readonly').objectStore('log');

export async function arrivalsAfter(db: Database, after: number, most: number): Promise<Arrival[]> {
	const log = reading(db);
	const range = IDBKeyRange.lowerBound(after, true);
	const keys = await wrap(log.getAllKeys(range, most));
	const events = await wrap(log.getAll(range, most) as IDBRequest<LearnerEvent[]>);
	return events.map((event, at) => ({ key: Number(keys[at]), event }));
}

/** All of the log, in batches, in the order of arrival. */
export async function everyEvent(db: Database): Promise<LearnerEvent[]> {
	const events: LearnerEvent[] = [];
	let batch: Arrival[] = [];
	do {
		batch = await arrivalsAfter(db, batch.at(-1)?.key ?? 0, BATCH);
		for (const { event } of batch) events.push(event);
	} while (batch.length === BATCH);
	return events;
}

export async function newestKey(db: Database): Promise<number> {
	const cursor = await wrap(reading(db).openKeyCursor(null, 'prev'));
	return Number(cursor?.key ?? 0);
}

export const countThrough = (db: Database, through: number): Promise<number> =>
	wrap(reading(db).count(IDBKeyRange.upperBound(through)));
