import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareEvents } from '../core/memory/order';
import { studyDay } from '../core/memory/study-day';
import type { LearnerEvent } from '../core/memory/types';
import type { Result } from '../core/result';
import type { StoreDeps } from './deps';
import { type Checkpoint, fromCheckpoint, toCheckpoint } from '../core/memory/checkpoint';
import { START } from '../core/memory/timeline';
import type { Store } from './port';
import { settingChanged, testDeps, type TestDeps } from './test-deps';

/** What the result holds; a failure ends the test. */
export function kept<T, E>(result: Result<T, E>): T {
	if (!result.ok) throw new Error(`Expected a success, got ${String(result.error)}`);
	return result.value;
}

/** An event from another device. */
export const foreign = (id: string, hlc: string): LearnerEvent => ({
	...settingChanged(id),
	id: id.padEnd(26, '0'),
	device: 'otherphone',
	seq: 1,
	hlc,
	at: 1,
	zone: 'Europe/Berlin',
	offsetMin: 60,
	day: 0
});

/** A checkpoint of nothing, told apart by how far it goes. */
export const derived = (through: number): Checkpoint => toCheckpoint({ ...START, through });

/**
 * What every store promises.
 *
 * @param open gives an open, empty store
 */
export function storeContract(name: string, open: (deps: StoreDeps) => Promise<Store>): void {
	describe(`${name} keeps the promises of a store`, () => {
		let deps: TestDeps;
		let store: Store;

		beforeEach(async () => {
			deps = testDeps();
			store = await open(deps);
		});
		afterEach(() => store.close());

		appending(() => ({ store, deps }));
		arriving(() => ({ store, deps }));
		merging(() => ({ store, deps }));
		mending(() => ({ store, deps }));
		deriving(() => ({ store, deps }));
		ending(() => ({ store, deps }));
	});
}

type Given = () => { store: Store; deps: TestDeps };

function appending(given: Given): void {
	test('a new store is empty and its device has a name of ten characters', async () => {
		const { store } = given();
		expect(kept(await store.events())).toEqual([]);
		expect(store.device).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/);
	});

	test('an appended happening is an event with its moment and place', async () => {
		const { store, deps } = given();
		const event = kept(await store.append(settingChanged('dark')));
		expect(event).toMatchObject({
			...settingChanged('dark'),
			device: store.device,
			at: deps.now(),
			zone: 'Asia/Seoul',
			offsetMin: 540,
			day: studyDay(deps.now(), 540)
		});
		expect(event.id).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
		expect(event.hlc).toMatch(/^[0-9a-f]{12}-[0-9a-f]{4}$/);
		expect(kept(await store.events())).toEqual([event]);
	});

	test('events of one moment keep the order they were made in', async () => {
		const { store } = given();
		const values = Array.from({ length: 50 }, (_, i) => `step ${i}`);
		const made = await Promise.all(values.map((value) => store.append(settingChanged(value))));
		const events = kept(await store.events());
		expect(events).toEqual(made.map((each) => kept(each)));
		expect(new Set(events.map(({ id }) => id)).size).toBe(50);
		expect(new Set(events.map(({ seq }) => seq)).size).toBe(50);
		expect(events.map(({ seq }) => seq)).toEqual(
			events.map(({ seq }) => seq).sort((a, b) => a - b)
		);
	});

	test('a clock set back does not reorder what was done', async () => {
		const { store, deps } = given();
		const first = kept(await store.append(settingChanged('before')));
		deps.at(deps.now() - 86_400_000);
		const second = kept(await store.append(settingChanged('after')));
		expect(second.hlc > first.hlc).toBe(true);
		expect(second.at).toBeLessThan(first.at);
		expect(kept(await store.events())).toEqual([first, second]);
	});

	test('a proxy is kept as the plain object it stands for, and later changes do not reach it', async () => {
		const { store } = given();
		const held = { kind: 'setting-changed' as const, key: 'theme', value: 'light' };
		const appended = store.append(new Proxy(held, {}));
		held.value = 'changed afterwards';
		expect(kept(await appended)).toMatchObject({ value: 'light' });
		expect(kept(await store.events())[0]).toMatchObject({ value: 'light' });
	});
}

function arriving(given: Given): void {
	test('arrivals come in the order they were written, whatever their clocks say', async () => {
		const { store } = given();
		const late = foreign('late', '000000000009-0000');
		const early = foreign('early', '000000000001-0000');
		const own = kept(await store.append(settingChanged('own')));
		kept(await store.union([late]));
		kept(await store.union([early]));
		const arrivals = kept(await store.arrivals(0, 10));
		expect(arrivals.map(({ event }) => event)).toEqual([own, late, early]);
		const keys = arrivals.map(({ key }) => key);
		expect(keys).toEqual([...new Set(keys)].sort((a, b) => a - b));
		expect(kept(await store.newest())).toBe(keys.at(-1));
	});

	test('what arrived after a key is read from there, as much as is asked for', async () => {
		const { store } = given();
		for (const value of ['a', 'b', 'c', 'd']) await store.append(settingChanged(value));
		const [first] = kept(await store.arrivals(0, 1));
		const [second, third] = kept(await store.arrivals(first?.key ?? 0, 2));
		expect([first, second, third].map((each) => each?.event)).toMatchObject([
			{ value: 'a' },
			{ value: 'b' },
			{ value: 'c' }
		]);
		expect(kept(await store.arrivals(third?.key ?? 0, 5))).toHaveLength(1);
		expect(kept(await store.count(third?.key ?? 0))).toBe(3);
	});

	test('an empty log has no newest arrival', async () => {
		const { store } = given();
		expect(kept(await store.newest())).toBe(0);
		expect(kept(await store.arrivals(0, 5))).toEqual([]);
		expect(kept(await store.count(9))).toBe(0);
	});

	test('arrivals known before do not arrive again', async () => {
		const { store } = given();
		const one = foreign('one', '000000000001-0000');
		const two = foreign('two', '000000000002-0000');
		kept(await store.union([one]));
		const through = kept(await store.newest());
		kept(await store.union([one, two, one]));
		expect(kept(await store.arrivals(through, 9)).map(({ event }) => event)).toEqual([two]);
		expect(kept(await store.count(kept(await store.newest())))).toBe(2);
	});

	test('the study day begins at the hour the learner has chosen', async () => {
		const { store, deps } = given();
		const quarterPastFive = Date.UTC(2025, 3, 10, 20, 15);
		deps.at(quarterPastFive);
		const usual = kept(await store.append(settingChanged('a'))).day;
		deps.rolls(6);
		expect(kept(await store.append(settingChanged('b'))).day).toBe(usual - 1);
	});
}

function merging(given: Given): void {
	const a = foreign('a', '000000000005-0000');
	const b = foreign('b', '000000000003-0000');

	test('a union adds what is new, once, and says how much', async () => {
		const { store } = given();
		expect(kept(await store.union([a, b, a]))).toBe(2);
		expect(kept(await store.union([b, a]))).toBe(0);
		expect(kept(await store.union([]))).toBe(0);
		expect(kept(await store.events())).toEqual([b, a]);
	});

	test('a known event is left alone, whatever comes under its name', async () => {
		const { store } = given();
		const own = kept(await store.append(settingChanged('mine')));
		expect(kept(await store.union([{ ...own, value: 'forged' } as LearnerEvent]))).toBe(0);
		expect(kept(await store.events())).toEqual([own]);
	});

	test('own and foreign events are read in the one order', async () => {
		const { store } = given();
		await store.append(settingChanged('x'));
		await store.union([a, b]);
		await store.append(settingChanged('y'));
		const events = kept(await store.events());
		expect(events).toHaveLength(4);
		expect([...events].sort(compareEvents)).toEqual(events);
	});

	test('what is done after a union sorts after it, even if that device ran ahead', async () => {
		const { store, deps } = given();
		const ahead = (deps.now() + 3_600_000).toString(16).padStart(12, '0');
		await store.union([foreign('ahead', `${ahead}-0000`)]);
		const own = kept(await store.append(settingChanged('later')));
		expect(kept(await store.events()).at(-1)).toEqual(own);
	});

	test('a clock reading that is none is kept and not followed', async () => {
		const { store } = given();
		await store.union([foreign('odd', 'zzzz')]);
		expect(kept(await store.append(settingChanged('later'))).hlc < 'zzzz').toBe(true);
	});
}

function mending(given: Given): void {
	test('an event of the same id is put right where it lies, an unknown one is left aside', async () => {
		const { store } = given();
		const [one, two] = [foreign('one', '00000000000a-0000'), foreign('two', '00000000000b-0000')];
		kept(await store.union([{ ...one, at: 99 }, two]));
		const before = kept(await store.arrivals(0, 9)).map(({ key }) => key);
		expect(kept(await store.mend([one, foreign('three', '00000000000c-0000')]))).toBe(1);
		expect(kept(await store.events())).toEqual([one, two]);
		expect(kept(await store.arrivals(0, 9)).map(({ key }) => key)).toEqual(before);
	});
}

function deriving(given: Given): void {
	test('no fold is there until one is saved, and the last one saved is read', async () => {
		const { store } = given();
		expect(kept(await store.derived())).toBeNull();
		await store.saveDerived(derived(2));
		kept(await store.saveDerived(derived(3)));
		expect(kept(await store.derived())).toEqual(derived(3));
		expect(fromCheckpoint(kept(await store.derived()))).toMatchObject({ through: 3 });
	});

	test('a fold is no event', async () => {
		const { store } = given();
		await store.saveDerived(derived(2));
		expect(kept(await store.events())).toEqual([]);
	});
}

function ending(given: Given): void {
	test('erasing leaves an empty store of a device with another name, ready to go on', async () => {
		const { store } = given();
		const before = store.device;
		await store.append(settingChanged('dark'));
		await store.saveDerived(derived(2));
		kept(await store.eraseAll());
		expect(kept(await store.events())).toEqual([]);
		expect(kept(await store.derived())).toBeNull();
		expect(store.device).not.toBe(before);
		kept(await store.append(settingChanged('light')));
		expect(kept(await store.events())).toHaveLength(1);
	});

	test('a closed store answers that it is closed', async () => {
		const { store } = given();
		store.close();
		const closed = { ok: false, error: 'closed' };
		expect(await store.append(settingChanged('late'))).toEqual(closed);
		expect(await store.union([foreign('a', '000000000001-0000')])).toEqual(closed);
		expect(await store.events()).toEqual(closed);
		expect(await store.arrivals(0, 1)).toEqual(closed);
		expect(await store.newest()).toEqual(closed);
		expect(await store.count(1)).toEqual(closed);
		expect(await store.derived()).toEqual(closed);
		expect(await store.saveDerived(derived(2))).toEqual(closed);
		expect(await store.eraseAll()).toEqual(closed);
	});

	test('a listener that was taken off hears nothing', () => {
		const { store } = given();
		expect(store.onOtherTab(() => undefined)).toBeTypeOf('function');
		expect(() => store.onMustReload(() => undefined)()).not.toThrow();
	});
}
