import { expect, test } from 'vitest';
import { kept } from '../contract';
import type { LearnerEvent } from '../../core/memory/types';
import { settingChanged } from '../test-deps';
import { type Open, settled } from './idb-faults-suite';
import { DATABASE } from '../database-name';
import { VERSION } from './schema';

const REFUSED = { ok: false, error: 'newer-version' };

/** Opens the database as a later release would, and closes it again. */
async function migrate(change: (db: IDBDatabase) => void, version = VERSION + 1): Promise<void> {
	const request = indexedDB.open(DATABASE, version);
	request.onupgradeneeded = () => change(request.result);
	(await settled(request)).close();
}

/** Two events on the disk, and nobody there. */
async function history(opened: Open): Promise<readonly LearnerEvent[]> {
	const store = await opened();
	const events = [
		kept(await store.append(settingChanged('a'))),
		kept(await store.append(settingChanged('b')))
	];
	store.close();
	return events;
}

/** What is promised where a later release has been at the database. */
export function yielding(opened: Open): void {
	test('the history is seen and can be saved, and every write says why it is refused', async () => {
		const events = await history(opened);
		await migrate((db) => db.createObjectStore('later'));
		const store = await opened();
		expect(store.keeping).toEqual({ kind: 'device', problem: 'newer-version' });
		expect(kept(await store.events())).toEqual(events);
		expect(kept(await store.arrivals(1, 9)).map(({ event }) => event)).toEqual(events.slice(1));
		expect([kept(await store.newest()), kept(await store.count(1))]).toEqual([2, 1]);
		expect(kept(await store.derived())).toBeNull();
		expect(store.device).toBe(events[0]?.device);
		expect(await store.append(settingChanged('c'))).toEqual(REFUSED);
		expect(await store.union(events)).toEqual(REFUSED);
		expect(await store.eraseAll()).toEqual(REFUSED);
	});

	test('the tab is told to reload, whenever it asks', async () => {
		await history(opened);
		await migrate((db) => db.createObjectStore('later'));
		const store = await opened();
		await expect(
			new Promise<string>((resolve) => void store.onMustReload(() => resolve('told')))
		).resolves.toBe('told');
	});

	test('the later release is left as it is', async () => {
		await history(opened);
		await migrate((db) => db.createObjectStore('later'));
		(await opened()).close();
		const after = await settled(indexedDB.open(DATABASE));
		expect([after.version, after.objectStoreNames.contains('later')]).toEqual([VERSION + 1, true]);
		after.close();
	});

	test('a layout that is not known is neither used nor deleted', async () => {
		await history(opened);
		await migrate((db) => {
			db.deleteObjectStore('meta');
			db.createObjectStore('other').put('kept', 1);
		});
		const store = await opened();
		expect(store.keeping.problem).toBe('newer-version');
		expect(kept(await store.events())).toHaveLength(2);
		expect(store.device).toBe('');
		store.close();
		const after = await settled(indexedDB.open(DATABASE));
		expect(await settled(after.transaction('other').objectStore('other').get(1))).toBe('kept');
		after.close();
	});

	test('nor is one that has our number and lacks our stores', async () => {
		await migrate((db) => db.createObjectStore('stranger'), VERSION);
		const store = await opened();
		expect(store.keeping).toEqual({ kind: 'device', problem: 'newer-version' });
		expect(kept(await store.events())).toEqual([]);
		expect(await store.append(settingChanged('c'))).toEqual(REFUSED);
	});

	test('what a later release keeps in the log beside events is left aside', async () => {
		const events = await history(opened);
		const request = indexedDB.open(DATABASE, VERSION + 1);
		request.onupgradeneeded = () => {
			const log = request.transaction?.objectStore('log');
			log?.add({ id: 'packed', block: [1, 2, 3] });
			log?.deleteIndex('id');
			log?.add(7);
		};
		(await settled(request)).close();
		expect(kept(await (await opened()).events())).toEqual(events);
	});

	test('a tab that was open before it still reads what it had written', async () => {
		const store = await opened();
		const event = kept(await store.append(settingChanged('mine')));
		await migrate((db) => db.createObjectStore('later'));
		expect(await store.append(settingChanged('late'))).toEqual(REFUSED);
		expect(kept(await store.events())).toEqual([event]);
	});

	test('a reading tab lets the next release through', async () => {
		await history(opened);
		await migrate((db) => db.createObjectStore('later'));
		const reading = await opened();
		const told = new Promise<void>((resolve) => void reading.onMustReload(resolve));
		await migrate((db) => db.createObjectStore('latest'), VERSION + 2);
		await expect(told).resolves.toBeUndefined();
	});
}
