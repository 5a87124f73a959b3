import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { kept } from '../contract';
import { settled } from '../raw';
import { snapshotsContract, taken } from './contract';
import { IdbSnapshots, SNAPSHOTS } from './idb-snapshots';

/** Beyond the contract; runs against fake-indexeddb and against a real browser. */
export function idbSnapshotsSuite(where: string): void {
	beforeEach(async () => {
		await settled(indexedDB.deleteDatabase(SNAPSHOTS));
	});
	afterEach(() => vi.restoreAllMocks());

	snapshotsContract(where, async () => new IdbSnapshots(indexedDB));

	describe(`snapshots in ${where}`, () => {
		test('are there after reopening', async () => {
			const first = new IdbSnapshots(indexedDB);
			const info = kept(await first.add(taken(1)));
			first.close();
			const second = new IdbSnapshots(indexedDB);
			expect(kept(await second.list())).toEqual([info]);
			second.close();
		});

		test('that find no room say so, and drop nothing of what there is', async () => {
			const snapshots = new IdbSnapshots(indexedDB);
			const before = kept(await snapshots.add(taken(1)));
			const add = IDBObjectStore.prototype.add;
			let calls = 0;
			vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
				this: IDBObjectStore,
				...args: Parameters<IDBObjectStore['add']>
			) {
				if (++calls === 2) throw new DOMException('full', 'QuotaExceededError');
				return add.apply(this, args);
			});
			expect(await snapshots.add(taken(2))).toEqual({ ok: false, error: 'quota' });
			vi.restoreAllMocks();
			expect(kept(await snapshots.list())).toEqual([before]);
			snapshots.close();
		});

		test('let a newer release through and answer that they belong to it', async () => {
			const snapshots = new IdbSnapshots(indexedDB);
			kept(await snapshots.add(taken(1)));
			const newer = await settled(indexedDB.open(SNAPSHOTS, 99));
			expect(await snapshots.list()).toEqual({ ok: false, error: 'newer-version' });
			newer.close();
			snapshots.close();
			await settled(indexedDB.deleteDatabase(SNAPSHOTS));
		});
	});
}
