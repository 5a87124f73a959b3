import { expect, test, vi } from 'vitest';
import { compareEvents } from '../../core/memory/order';
import { replay } from '../../core/memory/replay';
import type { LearnerEvent } from '../../core/memory/types';
import { DATABASE } from '../database-name';
import { foreign, kept } from '../contract';
import { settingChanged } from '../test-deps';
import version1 from './dumps/version-1.json';
import { named, type Open, settled } from './idb-faults-suite';
import { VERSION } from './schema';
import { type Dump, restore, taken } from './test-dump';

/** One for each released version before this one. */
const DUMPS: readonly Dump[] = [version1];

const records = ({ stores }: Dump, ...names: readonly string[]): readonly unknown[] =>
	(stores.find(({ name }) => names.includes(name))?.records ?? []).map(({ value }) => value);

/** Events of any version's dump, in order. */
const eventsOf = (dump: Dump): LearnerEvent[] =>
	(records(dump, 'log', 'events') as LearnerEvent[]).sort(compareEvents);

/** What a dump holds, without what every opening counts. */
const logOf = ({ version, stores }: Dump): unknown =>
	JSON.parse(
		JSON.stringify({ version, stores: stores.filter(({ name }) => name !== 'meta') })
	) as unknown;

/** What a change of schema calls; each may throw. */
const CALLS = [
	[() => IDBDatabase.prototype, ['createObjectStore', 'deleteObjectStore']],
	[() => IDBObjectStore.prototype, ['createIndex', 'add', 'put', 'clear', 'getAll', 'count']],
	[() => IDBTransaction.prototype, ['objectStore']]
] as const;

const isChange = (target: object): boolean => {
	const tx = (target as IDBObjectStore).transaction as IDBTransaction | undefined;
	const mode = tx?.mode ?? (target as IDBTransaction).mode;
	return target instanceof IDBDatabase || mode === 'versionchange';
};

/** Makes the n-th call of every change of schema throw. */
function breakChanges(nth: number, error: () => Error): void {
	let calls = 0;
	const open = IDBFactory.prototype.open;
	vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...args) {
		calls = 0;
		return open.apply(this, args);
	});
	for (const [prototype, methods] of CALLS)
		for (const method of methods) {
			const target = prototype() as unknown as Record<string, (...args: unknown[]) => unknown>;
			const real = target[method];
			vi.spyOn(target, method).mockImplementation(function (this: unknown, ...args: unknown[]) {
				if (isChange(this as object) && ++calls === nth) throw error();
				return real?.apply(this, args);
			});
		}
}

/** What is promised to a history that an earlier release wrote. */
export function migrating(opened: Open): void {
	test('there is a dump of every released version', () => {
		expect(DUMPS.map(({ version }) => version)).toEqual(
			Array.from({ length: VERSION - 1 }, (_, at) => at + 1)
		);
	});

	test.each(DUMPS)('what version $version wrote is read to the last event', async (dump) => {
		await restore(dump);
		const store = await opened();
		expect(store.keeping).toEqual({ kind: 'device', problem: null });
		const events = kept(await store.events());
		expect(events).toEqual(eventsOf(dump));
		expect(events.length).toBeGreaterThan(25);
		expect(replay(events)).toEqual(replay(eventsOf(dump)));
		expect(kept(await store.derived())).toBeNull();
		expect(records(dump, 'meta')).toContain(store.device);
	});

	test.each(DUMPS)('and what comes after version $version sorts after it', async (dump) => {
		await restore(dump);
		const store = await opened();
		const known = eventsOf(dump);
		const event = kept(await store.append(settingChanged('after')));
		expect(kept(await store.events())).toEqual([...known, event]);
		expect(kept(await store.union(known))).toBe(0);
		expect(known.map(({ device, seq }) => `${device} ${seq}`)).not.toContain(
			`${event.device} ${event.seq}`
		);
		const arrivals = kept(await store.arrivals(0, 1000));
		expect(arrivals.map((each) => each.event)).toEqual([...known, event]);
	});

	test.each(DUMPS)('nothing of version $version is left beside its copy', async (dump) => {
		await restore(dump);
		(await opened()).close();
		const after = await taken();
		expect(after.version).toBe(VERSION);
		expect(after.stores.map(({ name }) => name)).toEqual(['derived', 'log', 'meta']);
	});

	test.each(DUMPS)(
		'a fault at any step leaves version $version whole, and answers go on being kept in it',
		async (dump) => {
			await restore(dump);
			const events = eventsOf(dump);
			for (let nth = 1; ; nth++) {
				const error = (): Error => (nth % 2 ? new Error() : named('QuotaExceededError'));
				breakChanges(nth, error);
				const store = await opened();
				const done = store.keeping.problem === null;
				expect(store.keeping.layout).toBe(done ? undefined : 'older');
				expect(kept(await store.events())).toEqual(events);
				if (!done) expect(logOf(await taken()), `call ${nth}`).toEqual(logOf(dump));
				events.push(kept(await store.append(settingChanged(`${nth}`))));
				vi.restoreAllMocks();
				expect(kept(await store.events())).toEqual(events);
				expect(kept(await store.derived())).toBeNull();
				store.close();
				if (done) return expect(nth).toBeGreaterThan(eventsOf(dump).length);
				const after = await taken();
				expect([after.version, after.stores.length]).toEqual([dump.version, 3]);
				await settled(indexedDB.deleteDatabase(DATABASE));
				await restore(dump);
				events.pop();
			}
		}
	);

	test.each(DUMPS)('and the next opening takes over what was answered meanwhile', async (dump) => {
		await restore(dump);
		breakChanges(1, () => new Error());
		const older = await opened();
		vi.restoreAllMocks();
		const own = kept(await older.append(settingChanged('meanwhile')));
		const others = [foreign('a', '000000000001-0000'), foreign('b', `${own.hlc.slice(0, -1)}z`)];
		expect(kept(await older.union([...others, own, ...others]))).toBe(2);
		expect(kept(await older.union(others))).toBe(0);
		expect(kept(await older.newest())).toBe(eventsOf(dump).length + 3);
		const meanwhile = kept(await older.events());
		expect(meanwhile).toEqual([...eventsOf(dump), own, ...others].sort(compareEvents));
		expect(older.device).toBe(own.device);
		older.close();
		const store = await opened();
		expect(store.keeping).toEqual({ kind: 'device', problem: null });
		expect(kept(await store.events())).toEqual(meanwhile);
		const next = kept(await store.append(settingChanged('after')));
		expect(next.device).toBe(own.device);
		expect(next.seq).toBeGreaterThan(own.seq);
		expect(next.hlc > own.hlc).toBe(true);
	});

	test.each(DUMPS)('a full disk is said answer by answer, and once there is room', async (dump) => {
		await restore(dump);
		breakChanges(1, () => named('QuotaExceededError'));
		const older = await opened();
		vi.restoreAllMocks();
		vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
			throw named('QuotaExceededError');
		});
		expect(await older.append(settingChanged('x'))).toEqual({ ok: false, error: 'quota' });
		vi.restoreAllMocks();
		kept(await older.append(settingChanged('y')));
		expect(kept(await older.events())).toHaveLength(eventsOf(dump).length + 1);
	});

	test.each(DUMPS)('a tab that got further takes the disk over from it', async (dump) => {
		await restore(dump);
		breakChanges(1, () => new Error());
		const older = await opened();
		vi.restoreAllMocks();
		const told = new Promise<void>((resolve) => void older.onMustReload(resolve));
		const newer = await opened();
		await told;
		expect(newer.keeping.problem).toBeNull();
		expect((await older.append(settingChanged('late'))).ok).toBe(false);
		expect(kept(await newer.events())).toEqual(eventsOf(dump));
	});
}
