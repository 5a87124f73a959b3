import { expect, test, vi } from 'vitest';
import { kept } from '../contract';
import type { StoreDeps } from '../deps';
import type { Store, StoreProblem } from '../port';
import { settingChanged, testChannels, testDeps } from '../test-deps';
import { DATABASE } from '../database-name';
import { VERSION } from './schema';

/** Opens a store that the suite closes after the test. */
export type Open = (deps?: StoreDeps) => Promise<Store>;

/**
 * Resolves as the request does. Being blocked is waited out: Chromium says it also of a connection
 * whose closing is still on its way.
 */
export const settled = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('no reason given'));
	});

export const named = (name: string): DOMException => new DOMException('injected', name);

/** Makes the next `count` transactions fail as a dead connection does. */
function breakTransactions(count: number, name: string): void {
	const transaction = IDBDatabase.prototype.transaction;
	let broken = 0;
	vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
		this: IDBDatabase,
		...args: Parameters<IDBDatabase['transaction']>
	) {
		if (++broken <= count) throw named(name);
		return transaction.apply(this, args);
	});
}

export function healing(opened: Open): void {
	test.each(['InvalidStateError', 'UnknownError', 'AbortError'])(
		'after %s by reopening, with the same event',
		async (name) => {
			const store = await opened();
			breakTransactions(2, name);
			const event = kept(await store.append(settingChanged('once')));
			vi.restoreAllMocks();
			expect(kept(await store.events())).toEqual([event]);
		}
	);

	test('reading as well as writing', async () => {
		const store = await opened();
		const event = kept(await store.append(settingChanged('once')));
		breakTransactions(1, 'InvalidStateError');
		expect(kept(await store.events())).toEqual([event]);
	});

	test('at most three times, and says so', async () => {
		const store = await opened();
		breakTransactions(3, 'InvalidStateError');
		expect(await store.append(settingChanged('x'))).toEqual({ ok: false, error: 'closed' });
		kept(await store.append(settingChanged('y')));
	});

	test('when the browser has closed the connection without a word', async () => {
		const databases: IDBDatabase[] = [];
		const transaction = IDBDatabase.prototype.transaction;
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
			this: IDBDatabase,
			...args: Parameters<IDBDatabase['transaction']>
		) {
			databases.push(this);
			return transaction.apply(this, args);
		});
		const store = await opened();
		const first = kept(await store.append(settingChanged('a')));
		databases.at(-1)?.close();
		const second = kept(await store.append(settingChanged('b')));
		const last = databases.at(-1) as IDBDatabase;
		last.onclose?.(new Event('close'));
		const third = kept(await store.append(settingChanged('c')));
		expect(kept(await store.events())).toEqual([first, second, third]);
		expect(new Set(databases).size).toBe(3);
	});

	test('a try that had reached the disk before the connection died counts once', async () => {
		const store = await opened();
		const commit = IDBTransaction.prototype.commit;
		let first = true;
		vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (
			this: IDBTransaction
		) {
			commit.call(this);
			if (first) {
				first = false;
				throw named('UnknownError');
			}
		});
		const event = kept(await store.append(settingChanged('once')));
		expect(kept(await store.events())).toEqual([event]);
	});
}

export function fallingBack(opened: Open): void {
	const refusing = (refuse: () => never): IDBFactory =>
		({ open: refuse, deleteDatabase: refuse }) as unknown as IDBFactory;

	test.each<[string, StoreProblem]>([
		['SecurityError', 'unavailable'],
		['QuotaExceededError', 'quota'],
		['InvalidStateError', 'closed']
	])('to memory where opening throws %s', async (name, problem) => {
		const factory = refusing(() => {
			throw named(name);
		});
		const store = await opened(testDeps({ indexedDB: factory }));
		expect(store.keeping).toEqual({ kind: 'session-only', problem });
		kept(await store.append(settingChanged('x')));
	});

	test('to reading only where the disk is full, so that the history is still seen', async () => {
		const before = await opened();
		const event = kept(await before.append(settingChanged('a')));
		before.close();
		const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw named('QuotaExceededError');
		});
		const store = await opened();
		expect(store.keeping).toEqual({ kind: 'device', problem: 'quota' });
		expect(kept(await store.events())).toEqual([event]);
		expect(await store.append(settingChanged('b'))).toEqual({ ok: false, error: 'quota' });
		full.mockRestore();
		const later = kept(await store.append(settingChanged('c')));
		expect(later.device).toBe(event.device);
		expect(Number.isSafeInteger(later.seq)).toBe(true);
	});

	test('to memory where the disk was full from the start', async () => {
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw named('QuotaExceededError');
		});
		expect((await opened()).keeping).toEqual({ kind: 'session-only', problem: 'quota' });
	});

	test('to memory where the browser never answers', async () => {
		const factory = { open: () => new EventTarget() } as unknown as IDBFactory;
		const store = await opened(testDeps({ indexedDB: factory, patience: 5 }));
		expect(store.keeping).toEqual({ kind: 'session-only', problem: 'unavailable' });
	});
}

export function sharing(opened: Open): void {
	test('two tabs of one device give out different numbers and see all events', async () => {
		const channel = testChannels();
		const one = await opened(testDeps({ channel: channel() }));
		const two = await opened(testDeps({ channel: channel() }));
		expect(two.device).toBe(one.device);
		const made = await Promise.all(
			[one, two, one, two].map((store, i) => store.append(settingChanged(`${i}`)))
		);
		expect(new Set(made.map((each) => kept(each).seq)).size).toBe(4);
		expect(kept(await one.events())).toHaveLength(4);
		expect(kept(await two.events())).toEqual(kept(await one.events()));
	});

	test('a tab hears of what another one wrote, after it is on disk, and sorts after it', async () => {
		const channel = testChannels();
		const ahead = testDeps({ channel: channel() });
		ahead.at(ahead.now() + 60_000);
		const one = await opened(ahead);
		const two = await opened(testDeps({ channel: channel() }));
		const heard = new Promise<number>((resolve) => {
			two.onOtherTab(() => void two.events().then((events) => resolve(kept(events).length)));
		});
		const first = kept(await one.append(settingChanged('a')));
		expect(await heard).toBe(1);
		const second = kept(await two.append(settingChanged('b')));
		expect(second.hlc > first.hlc).toBe(true);
	});

	test('a tab does not hear itself, nor after it stopped listening', async () => {
		const channel = testChannels();
		const one = await opened(testDeps({ channel: channel() }));
		const two = await opened(testDeps({ channel: channel() }));
		let heard = 0;
		one.onOtherTab(() => heard++);
		two.onOtherTab(() => heard++)();
		await one.append(settingChanged('a'));
		expect(heard).toBe(0);
	});

	test('a newer version is let through: the tab closes, says so and writes no more', async () => {
		const store = await opened();
		let told = 0;
		store.onMustReload(() => told++);
		const newer = await settled(indexedDB.open(DATABASE, VERSION + 1));
		expect(told).toBe(1);
		await new Promise<void>((resolve) => void store.onMustReload(resolve));
		const refused = { ok: false, error: 'newer-version' };
		expect(await store.append(settingChanged('old'))).toEqual(refused);
		expect(await store.union([])).toEqual(refused);
		newer.close();
	});

	test('erasing in one tab makes the other reload', async () => {
		const channel = testChannels();
		const one = await opened(testDeps({ channel: channel() }));
		const two = await opened(testDeps({ channel: channel() }));
		await two.append(settingChanged('a'));
		let told = 0;
		two.onMustReload(() => told++);
		kept(await one.eraseAll());
		expect(told).toBe(1);
		expect((await two.append(settingChanged('b'))).ok).toBe(false);
		expect(kept(await one.events())).toEqual([]);
	});

	test('an old tab that will not let go is not waited for without end', async () => {
		await opened().then((store) => store.close());
		const stubborn = await settled(indexedDB.open(DATABASE, VERSION));
		const erasing = await opened(testDeps({ patience: 20 }));
		expect(await erasing.eraseAll()).toEqual({ ok: false, error: 'newer-version' });
		stubborn.close();
	});

	test('a channel that broke does not stop the writing', async () => {
		const broken = {
			postMessage: () => {
				throw named('InvalidStateError');
			},
			addEventListener: () => undefined,
			close: () => undefined
		};
		const store = await opened(testDeps({ channel: broken }));
		kept(await store.append(settingChanged('a')));
		kept(await store.append(settingChanged('b')));
		expect(kept(await store.events())).toHaveLength(2);
	});
}
