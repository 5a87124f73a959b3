import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDue, LEAST_APART, MAX_TOTAL, thinned, type Thinnable } from './snapshots-thinning';

const HOUR = 3_600_000;
const START = 1_750_000_000_000;

const made = (id: number, at: number, more: Partial<Thinnable> = {}): Thinnable => ({
	id,
	at,
	count: id,
	size: 1_000,
	forced: false,
	...more
});

/** What is left once each is taken in turn and thinned at once, as the app does it. */
function lived(all: readonly Thinnable[]): Thinnable[] {
	let kept: Thinnable[] = [];
	for (const each of all) {
		const drop = new Set(thinned([...kept, each]));
		kept = [...kept, each].filter(({ id }) => !drop.has(id));
	}
	return kept;
}

const anySnapshots = fc
	.array(
		fc.record({
			gap: fc.integer({ min: 0, max: 60 * 24 * 9 }),
			count: fc.nat(50),
			forced: fc.boolean(),
			size: fc.constantFrom(1_000, 40_000_000)
		}),
		{ maxLength: 120 }
	)
	.map((steps) => {
		let at = START;
		return steps.map(({ gap, ...rest }, id) => made(id, (at += gap * 60_000), rest));
	});

test('half a year of half-hours becomes a day of hours, a week of days, two months of weeks', () => {
	const all = Array.from({ length: 48 * 180 }, (_, id) => made(id, START + (id * HOUR) / 2));
	const kept = lived(all);
	expect(kept.length).toBeLessThanOrEqual(24 + 7 + 8);
	expect(kept.length).toBeGreaterThan(30);
	const newest = kept.at(-1)?.at ?? 0;
	const within = (hours: number): number =>
		kept.filter(({ at }) => newest - at < hours * HOUR).length;
	expect(within(24)).toBeGreaterThanOrEqual(23);
	expect(within(7 * 24)).toBeGreaterThanOrEqual(23 + 5);
	expect(newest - (kept[0]?.at ?? 0)).toBeGreaterThan(6 * 7 * 24 * HOUR);
});

test('thinning as one goes leaves what thinning at the end would leave', () => {
	const small = anySnapshots.map((all) =>
		all.map((each) => ({ ...each, size: 1, forced: false, count: each.id }))
	);
	fc.assert(
		fc.property(small, (all) => {
			const drop = new Set(thinned(all));
			expect(lived(all)).toEqual(all.filter(({ id }) => !drop.has(id)));
		})
	);
});

test('thinning twice drops nothing more, and the order does not matter', () => {
	fc.assert(
		fc.property(anySnapshots, (all) => {
			const drop = thinned(all);
			const kept = all.filter(({ id }) => !drop.includes(id));
			expect(thinned(kept)).toEqual([]);
			expect([...thinned([...all].reverse())].sort()).toEqual([...drop].sort());
		})
	);
});

test('the newest and the fullest always stay, however little room there is', () => {
	fc.assert(
		fc.property(anySnapshots, (all) => {
			const drop = new Set(thinned(all));
			const most = Math.max(...all.map(({ count }) => count));
			const kept = all.filter(({ id }) => !drop.has(id));
			expect(kept.at(-1)).toEqual(all.at(-1));
			expect(Math.max(...kept.map(({ count }) => count))).toBe(most);
		})
	);
});

test('a wiped history does not wear out the copy that still has everything', () => {
	const full = made(1, START, { count: 10_000 });
	const after = Array.from({ length: 400 }, (_, at) =>
		made(at + 2, START + (at + 1) * 24 * HOUR, { count: 3 })
	);
	expect(lived([full, ...after])[0]).toEqual(full);
});

test('large ones make room from the oldest on, and keep the limit', () => {
	const all = Array.from({ length: 20 }, (_, id) =>
		made(id, START + id * 24 * HOUR, { size: 50_000_000 })
	);
	const kept = lived(all);
	expect(kept.map(({ id }) => id)).toEqual([17, 18, 19]);
	expect(kept.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(MAX_TOTAL);
});

test('one taken before something bold outlives its hour', () => {
	const bold = made(0, START, { forced: true, count: 1 });
	const after = Array.from({ length: 48 }, (_, at) => made(at + 1, START + (at + 1) * 60_000));
	expect(lived([bold, ...after])).toContainEqual(bold);
});

test.each<[string, Thinnable | null, number, number, boolean]>([
	['nothing to keep', null, 0, START, false],
	['the first answer', null, 1, START, true],
	['no change', made(5, START), 5, START + HOUR, false],
	['change, but too soon', made(5, START), 6, START + LEAST_APART - 1, false],
	['change for half an hour', made(5, START), 6, START + LEAST_APART, true],
	['everything gone', made(5, START), 0, START + HOUR, false],
	['a clock set back', made(5, START), 6, START - 2 * HOUR, true],
	['a very large history within the day', made(5, START), 200_000, START + HOUR, false],
	['a very large history the next day', made(5, START), 200_000, START + 25 * HOUR, true]
])('%s', (_, newest, count, at, due) => {
	expect(isDue(newest, count, at)).toBe(due);
});
