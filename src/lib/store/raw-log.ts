import { DATABASE } from './database-name';
import type { LearnerEvent } from '../core/memory/types';
import { openRaw, records, settled } from './raw';

/** Where releases have kept the log, newest first, and how an event is found in it by its id. */
export const LOG_LAYOUTS = [
	{ store: 'log', known: (log: IDBObjectStore, id: string) => log.index('id').getKey(id) },
	{ store: 'events', known: (log: IDBObjectStore, id: string) => log.getKey(id) }
] as const;

/** Null for a database whose layout is none of ours. */
export const layoutOf = (db: IDBDatabase): (typeof LOG_LAYOUTS)[number] | null =>
	LOG_LAYOUTS.find(({ store }) => db.objectStoreNames.contains(store)) ?? null;

/** A later release may keep other things beside events in its log; those are left aside. */
export function isEvent(value: unknown): value is LearnerEvent {
	if (typeof value !== 'object' || value === null) return false;
	const { id, hlc, kind } = value as Partial<Record<string, unknown>>;
	return [id, hlc, kind].every((field) => typeof field === 'string');
}

/**
 * The log as it lies on the disk, a batch at a time and the next one asked for while one is worked
 * on. Nothing where there is no log; its order is that of the keys, not of the history.
 *
 * @param through the last key of arrival to be read
 * @throws what the browser says where the database cannot be opened
 */
export async function* rawLog(
	factory: IDBFactory,
	through = Infinity
): AsyncGenerator<readonly LearnerEvent[]> {
	const db = await openRaw(factory, DATABASE);
	const layout = db && layoutOf(db);
	if (!db || !layout) return db?.close();
	const batches = records(db, layout.store);
	try {
		for (let next = batches.next(); ;) {
			const batch = await next;
			if (batch.done) return;
			next = batches.next();
			// Whoever stops early never waits for it.
			next.catch(() => undefined);
			yield batch.value.flatMap(({ key, value }) => {
				const later = typeof key === 'number' && key > through;
				return !later && isEvent(value) ? [value] : [];
			});
		}
	} finally {
		db.close();
	}
}

/** How many records the log holds; 0 where there is none. */
export async function rawLogCount(factory: IDBFactory): Promise<number> {
	const db = await openRaw(factory, DATABASE);
	const layout = db && layoutOf(db);
	const count = layout
		? await settled(db.transaction(layout.store).objectStore(layout.store).count())
		: 0;
	db?.close();
	return count;
}
