import type { Page } from '@playwright/test';
import { compareEvents } from '../src/lib/core/memory/order';
import type { LearnerEvent } from '../src/lib/core/memory/types';

/** Everything in one IndexedDB database, as it lies there. */
export interface Dump {
	readonly version: number;
	readonly stores: Readonly<Record<string, readonly { key: unknown; value: unknown }[]>>;
}

/** Where the log has lived, newest first. */
const LOGS = ['log', 'events'];

/**
 * Reads a database past the app: what is on the disk, not what the app believes. Opening without a
 * version takes whatever is there; a database that does not exist is not made.
 */
export async function dump(page: Page, database = 'dateline'): Promise<Dump | null> {
	return revived(await page.evaluate(read, database)) as Dump | null;
}

/** Runs in the page. Maps and sets do not survive the way out of it: they travel as lists. */
async function read(name: string): Promise<unknown> {
	const flat = (value: unknown): unknown => {
		if (value instanceof Map) return { $map: [...value].map(flat) };
		if (value instanceof Set) return { $set: [...value].map(flat) };
		if (Array.isArray(value)) return value.map(flat);
		if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
		return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, flat(each)]));
	};
	const answer = <T>(request: IDBRequest<T>): Promise<T> =>
		new Promise((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(new Error(request.error?.message));
		});
	if (!(await indexedDB.databases()).some((each) => each.name === name)) return null;
	const db = await answer(indexedDB.open(name));
	const stores: Record<string, { key: unknown; value: unknown }[]> = {};
	for (const store of db.objectStoreNames) {
		const source = db.transaction(store).objectStore(store);
		const [keys, values] = await Promise.all([
			answer(source.getAllKeys()),
			answer(source.getAll() as IDBRequest<unknown[]>)
		]);
		stores[store] = keys.map((key, at) => ({ key, value: flat(values[at]) }));
	}
	const { version } = db;
	db.close();
	return { version, stores };
}

function revived(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(revived);
	if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
	if ('$map' in value) return new Map(revived(value.$map) as [unknown, unknown][]);
	if ('$set' in value) return new Set(revived(value.$set) as unknown[]);
	return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, revived(each)]));
}

/** The learner's events on the disk, in order, whichever release wrote them. */
export function eventsIn(found: Dump | null): LearnerEvent[] {
	const records = LOGS.map((name) => found?.stores[name]).find((store) => store !== undefined);
	return (records ?? []).map(({ value }) => value as LearnerEvent).sort(compareEvents);
}

/** The same, read now. */
export const eventsOnDisk = async (page: Page): Promise<LearnerEvent[]> =>
	eventsIn(await dump(page));
