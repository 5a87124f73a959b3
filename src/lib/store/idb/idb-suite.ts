import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { derived, foreign, kept, storeContract } from '../contract';
import type { StoreDeps } from '../deps';
import { openStore } from '../open';
import type { Store, StoreProblem } from '../port';
import { settingChanged, testDeps } from '../test-deps';
import { fallingBack, healing, named, settled, sharing, type Open } from './idb-faults-suite';
import { enduring } from './session-suite';
import { migrating } from './migration-suite';
import { yielding } from './newer-suite';
import { DATABASE } from '../database-name';

/**
 * Everything the store on the device promises beyond the contract. Runs against fake-indexeddb and
 * against a real browser.
 *
 * @param every each how manieth call of a session is made to fail
 */
export function idbSuite(where: string, every: number): void {
	const open: Store[] = [];
	const opened = async (deps: StoreDeps = testDeps()): Promise<Store> => {
		const store = await openStore(deps);
		open.push(store);
		return store;
	};

	beforeEach(async () => {
		await settled(indexedDB.deleteDatabase(DATABASE));
	});
	afterEach(() => {
		vi.restoreAllMocks();
		for (const store of open.splice(0)) store.close();
	});

	storeContract(where, opened);
	describe(`${where} keeps`, () => keeping(opened));
	describe(`${where} writes`, () => writing(opened));
	describe(`${where} heals`, () => healing(opened));
	describe(`${where} falls back`, () => fallingBack(opened));
	describe(`${where} takes over from earlier releases`, () => migrating(opened));
	describe(`${where} yields to later releases`, () => yielding(opened));
	describe(`${where} endures`, () => enduring(opened, every));
	describe(`${where} shares the disk with other tabs`, () => sharing(opened));
}

function keeping(opened: Open): void {
	test('what was appended, merged and derived is there after reopening', async () => {
		const first = await opened();
		expect(first.keeping).toEqual({ kind: 'device', problem: null });
		const own = kept(await first.append(settingChanged('dark')));
		const other = foreign('a', '000000000001-0000');
		kept(await first.union([other]));
		kept(await first.saveDerived(derived(2)));
		first.close();
		const second = await opened();
		expect(second.device).toBe(first.device);
		expect(kept(await second.events())).toEqual([other, own]);
		expect(kept(await second.derived())).toMatchObject({ through: 2 });
	});

	test('numbers rise over openings and none is given twice', async () => {
		const seqs: number[] = [];
		for (let i = 0; i < 3; i++) {
			const store = await opened();
			seqs.push(kept(await store.append(settingChanged(`${i}`))).seq);
			seqs.push(kept(await store.append(settingChanged(`${i}`))).seq);
			store.close();
		}
		expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => a - b));
		expect(seqs[0]).toBe(1);
	});

	test('the clock goes on where it was, even if the device now says less', async () => {
		const deps = testDeps();
		const first = await opened(deps);
		const before = kept(await first.append(settingChanged('a')));
		first.close();
		deps.at(0);
		const second = await opened(deps);
		expect(kept(await second.append(settingChanged('b'))).hlc > before.hlc).toBe(true);
	});
}

function writing(opened: Open): void {
	test('the put and the commit are issued before append returns', async () => {
		const store = await opened();
		const add = vi.spyOn(IDBObjectStore.prototype, 'add');
		const put = vi.spyOn(IDBObjectStore.prototype, 'put');
		const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
		const appended = store.append(settingChanged('now'));
		expect(add.mock.calls).toEqual([[expect.objectContaining({ value: 'now' })]]);
		expect(put.mock.calls).toEqual([[expect.any(String), 'hlc']]);
		expect(commit).toHaveBeenCalledTimes(1);
		kept(await appended);
	});

	test('every write asks for strict durability', async () => {
		const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
		const store = await opened();
		await store.append(settingChanged('a'));
		await store.union([foreign('a', '000000000001-0000')]);
		await store.saveDerived(derived(0));
		const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
		expect(writes).toHaveLength(4);
		for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
	});

	test('a union that fails half-way leaves nothing of itself', async () => {
		const store = await opened();
		const own = kept(await store.append(settingChanged('kept')));
		const add = IDBObjectStore.prototype.add;
		let calls = 0;
		vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
			this: IDBObjectStore,
			value: unknown
		) {
			if (++calls === 3) throw named('QuotaExceededError');
			return add.call(this, value);
		});
		const many = ['a', 'b', 'c', 'd'].map((id) => foreign(id, '000000000001-0000'));
		expect(await store.union(many)).toEqual({ ok: false, error: 'quota' });
		vi.restoreAllMocks();
		expect(kept(await store.events())).toEqual([own]);
	});

	test.each<[string, StoreProblem]>([
		['QuotaExceededError', 'quota'],
		['ConstraintError', 'aborted']
	])('%s at the n-th call is the answer, and the next write goes on', async (name, problem) => {
		for (const nth of [1, 2]) {
			const store = await opened();
			let calls = 0;
			for (const method of ['add', 'put'] as const) {
				const real = IDBObjectStore.prototype[method];
				vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
					this: IDBObjectStore,
					...args: [unknown, IDBValidKey?]
				) {
					if (++calls === nth) throw named(name);
					return real.apply(this, args);
				});
			}
			const count = kept(await store.events()).length;
			expect(await store.append(settingChanged('lost'))).toEqual({ ok: false, error: problem });
			vi.restoreAllMocks();
			expect(kept(await store.events())).toHaveLength(count);
			kept(await store.append(settingChanged('kept')));
			expect(kept(await store.events())).toHaveLength(count + 1);
		}
	});

	test('a bug is thrown, not turned into an answer', async () => {
		const store = await opened();
		vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
			throw new TypeError('a bug');
		});
		await expect(store.append(settingChanged('x'))).rejects.toThrow('a bug');
	});
}
