import { expect, test, vi } from 'vitest';
import { fromCheckpoint, type Mark, toCheckpoint } from '../../core/memory/checkpoint';
import { sumOf } from '../../core/memory/log-sum';
import { compareEvents } from '../../core/memory/order';
import { replay } from '../../core/memory/replay';
import { answered } from '../../core/memory/test-history';
import { advancing, type Arrived, START, Timeline } from '../../core/memory/timeline';
import type { Happening, LearnerEvent } from '../../core/memory/types';
import { foreign, kept } from '../contract';
import type { Store } from '../port';
import { settingChanged, testChannels, testDeps } from '../test-deps';
import { named, type Open, settled } from './idb-faults-suite';
import { DATABASE } from '../database-name';

/** Every way the store speaks to the browser. */
const CALLS: readonly (readonly [() => object, readonly string[]])[] = [
	[() => IDBFactory.prototype, ['open']],
	[() => IDBDatabase.prototype, ['transaction']],
	[() => IDBTransaction.prototype, ['objectStore', 'commit']],
	[
		() => IDBObjectStore.prototype,
		['add', 'put', 'get', 'getAll', 'getAllKeys', 'count', 'index', 'openKeyCursor']
	],
	[() => IDBIndex.prototype, ['getKey']]
];

/** What browsers throw there: two kinds of dead connection, a full disk, and no reason at all. */
const ERRORS = ['InvalidStateError', 'UnknownError', 'QuotaExceededError', 'AbortError'];

/**
 * Makes the n-th call of all throw, and those right after it, as a browser does that is not well.
 *
 * @returns how many calls there were
 */
function fault(nth: number, name: string, times: number): () => number {
	let calls = 0;
	for (const [prototype, methods] of CALLS)
		for (const method of methods) {
			const target = prototype() as Record<string, (...args: unknown[]) => unknown>;
			const real = target[method];
			vi.spyOn(target, method).mockImplementation(function (this: unknown, ...args: unknown[]) {
				// fake-indexeddb makes the transaction of a new schema with the method it gives us.
				if (args[1] !== 'versionchange') calls += 1;
				else return real?.apply(this, args);
				if (calls >= nth && calls < nth + times) throw named(name);
				return real?.apply(this, args);
			});
		}
	return () => calls;
}

/** Thirty things done: sittings, settings, undos and a redo of what was acknowledged before. */
function happening(at: number, before: readonly LearnerEvent[]): Happening {
	if (at % 7 === 3) return { kind: 'undone', target: before.at(-1)?.id ?? 'nobody' };
	if (at % 7 === 5) return settingChanged(`${at}`);
	return answered({ item: `fact${at % 4}.person`, question: `q${at % 4}`, session: `s${at % 3}` });
}

async function arrived(store: Store, after: number): Promise<Arrived | null> {
	const found = await store.arrivals(after, 1000);
	if (!found.ok) return null;
	const events = found.value.map(({ event }) => event);
	return { keys: found.value.map(({ key }) => key), events, sum: sumOf(events) };
}

/** All of the log as a mark: small histories leave everything open, and this is about keeping. */
async function keepMark(store: Store): Promise<void> {
	const all = await arrived(store, 0);
	if (all === null) return;
	const steps = advancing(START, all);
	let step = steps.next();
	while (step.done !== true) step = steps.next();
	const covering: Mark = {
		fold: replay(all.events),
		through: all.keys.at(-1) ?? 0,
		sum: all.sum
	};
	await store.saveDerived(toCheckpoint(step.value === START ? covering : step.value));
}

/** A scripted sitting in two tabs; resolves to what was acknowledged as kept on the device. */
async function session(opened: Open): Promise<LearnerEvent[]> {
	const channel = testChannels();
	const tab = (): Promise<Store> => opened(testDeps({ channel: channel(), patience: 50 }));
	const tabs = [await tab(), await tab()];
	const acknowledged: LearnerEvent[] = [];
	for (let at = 0; at < 30; at++) {
		const store = tabs[at % 3 === 0 ? 1 : 0] as Store;
		const done = await store.append(happening(at, acknowledged));
		if (done.ok && store.keeping.kind === 'device') acknowledged.push(done.value);
		if (at === 10) {
			const others = ['a', 'b', 'c'].map((id, i) => foreign(id, `00000000000${i}-0000`));
			const added = await store.union(others);
			if (added.ok && store.keeping.kind === 'device') acknowledged.push(...others);
		}
		if (at === 15) await keepMark(store);
		if (at !== 20) continue;
		tabs[0]?.close();
		tabs[0] = await tab();
	}
	for (const store of tabs) store.close();
	return acknowledged.sort(compareEvents);
}

/** What a next opening folds from the checkpoint, as the app does it. */
async function foldedFrom(store: Store, events: readonly LearnerEvent[]): Promise<unknown> {
	const mark = fromCheckpoint(kept(await store.derived())) ?? START;
	expect(kept(await store.count(mark.through))).toBe(mark.sum.count);
	const timeline = new Timeline(mark);
	const since = kept(await store.arrivals(mark.through, 1000)).map(({ event }) => event);
	return timeline.take(since) ? timeline.fold : replay(events);
}

/** Runs the session with a fault; resolves to how many calls it made. */
async function survives(opened: Open, nth: number, name: string, times: number): Promise<number> {
	await settled(indexedDB.deleteDatabase(DATABASE));
	const count = fault(nth, name, times);
	const acknowledged = await session(opened);
	const calls = count();
	vi.restoreAllMocks();
	const after = await opened();
	const events = kept(await after.events());
	expect(events, `${name} at call ${nth}`).toEqual(acknowledged);
	expect(await foldedFrom(after, events), `${name} at call ${nth}`).toEqual(replay(events));
	after.close();
	return calls;
}

/** Calls of a session that nothing goes wrong in. */
const wholeSession = (opened: Open): Promise<number> => survives(opened, Infinity, '', 0);

/**
 * What is promised when the browser fails in the middle of studying.
 *
 * @param every 1 tries each call of a session, 10 each tenth
 */
export function enduring(opened: Open, every: number): void {
	test('a fault at any call loses nothing that was acknowledged', async () => {
		const calls = await wholeSession(opened);
		expect(calls).toBeGreaterThan(200);
		for (let nth = 1; nth <= calls; nth += every)
			await survives(opened, nth, ERRORS[nth % ERRORS.length] ?? '', 1);
	});

	test('nor do faults that last longer than the store tries', async () => {
		const calls = await wholeSession(opened);
		expect(calls).toBeGreaterThan(200);
		for (let nth = 1; nth <= calls; nth += 7 * every)
			await survives(opened, nth, ERRORS[nth % ERRORS.length] ?? '', 6);
	});
}
