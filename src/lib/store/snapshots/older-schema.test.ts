import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { readHistory } from '../../core/exchange/history-file';
import { kept } from '../contract';
import { settled } from '../raw';
import { IdbSnapshots, SNAPSHOTS } from './idb-snapshots';
import { copyOlderSchema } from './older-schema';

const DATABASE = 'dateline';

/** A database of the first release, with these events. */
async function firstRelease(events: readonly object[]): Promise<void> {
	const request = indexedDB.open(DATABASE, 1);
	request.onupgradeneeded = () => {
		const store = request.result.createObjectStore('events', { keyPath: 'id' });
		for (const event of events) store.add(event);
	};
	(await settled(request)).close();
}

const EVENT = {
	kind: 'setting-changed',
	key: 'theme',
	value: 'dark',
	id: '0'.repeat(26),
	device: 'phone00000',
	seq: 1,
	hlc: '0195ea4b0000-0000',
	at: 1_742_896_800_000,
	zone: 'Asia/Seoul',
	offsetMin: 540,
	day: 20_172
};

async function taken() {
	const snapshots = new IdbSnapshots(indexedDB);
	const list = kept(await snapshots.list());
	const files = await Promise.all(list.map(async ({ id }) => kept(await snapshots.file(id))));
	snapshots.close();
	return { list, files };
}

beforeEach(async () => {
	await settled(indexedDB.deleteDatabase(DATABASE));
	await settled(indexedDB.deleteDatabase(SNAPSHOTS));
});

test('what an older release left is copied before its layout is changed', async () => {
	await firstRelease([EVENT]);
	await copyOlderSchema(indexedDB, DATABASE, 2, 1_750_000_000_000);
	const { list, files } = await taken();
	expect(list).toMatchObject([{ reason: 'migration', count: 1, forced: true }]);
	const read = readHistory(files[0] ?? new Uint8Array());
	expect(read.ok && read.value.events).toEqual([EVENT]);
});

test.each<[string, () => Promise<void>, number]>([
	['a database of this release', () => firstRelease([EVENT]), 1],
	['a database of a later release', () => firstRelease([EVENT]), 0],
	['an empty one', () => firstRelease([]), 2],
	['none at all', () => Promise.resolve(), 2]
])('of %s no copy is made', async (_, prepare, version) => {
	await prepare();
	await copyOlderSchema(indexedDB, DATABASE, version, 1);
	expect((await taken()).list).toEqual([]);
});

test('a browser that does not list its databases is no reason to stop', async () => {
	await firstRelease([EVENT]);
	const factory = new Proxy(indexedDB, {
		get: (_, key) => (key === 'databases' ? undefined : null)
	});
	await expect(copyOlderSchema(factory, DATABASE, 2, 1)).resolves.toBeUndefined();
});
