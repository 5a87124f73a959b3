import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readIsoDay } from '../claims/dates-calendar';
import { number } from '../facts/test-claims';
import type { NumberSlot } from '../facts/numbers';
import { addDays, dateCandidates, numberCandidates, yearsApart } from './distractor-values';

const slotOf = (...args: Parameters<typeof number>): NumberSlot => number(...args) as NumberSlot;
const TURNS = [0, 1, 2, 3] as const;

/** The three a choice would take, with the key among them, in order. */
function lineUp(key: NumberSlot, asked: 'number' | 'rank' | 'since', turn: number): number[] {
	const best = numberCandidates(key, asked, turn)
		.sort((a, b) => a.rank - b.rank)
		.slice(0, 3)
		.map(({ value }) => Number(value));
	return [...best, key.value].sort((a, b) => a - b);
}

const gaps = (list: readonly number[]): number[] =>
	list.slice(1).map((value, at) => value / (list[at] ?? 1));

test.each([170, 191, 728, 1340, 14000, 104000, 9953659, 1.3e6, 21e6])(
	'around %d the options span about four times, each clearly apart from the next',
	(value) => {
		for (const turn of TURNS) {
			const list = lineUp(slotOf(value), 'number', turn);
			expect(list).toHaveLength(4);
			const span = (list[3] ?? 0) / (list[0] ?? 1);
			expect(span).toBeGreaterThan(2);
			expect(span).toBeLessThan(5);
			for (const gap of gaps(list)) expect(gap).toBeGreaterThan(1.2);
		}
	}
);

test.each([100, 1000, 1e6, 1e9])(
	'even so round a number as %d has company on each side',
	(value) => {
		for (const turn of TURNS) expect(lineUp(slotOf(value), 'number', turn)).toHaveLength(4);
		expect(lineUp(slotOf(value), 'number', 1)[0]).toBeLessThan(value);
	}
);

test('any number above twelve has at least three distractors', () => {
	fc.assert(
		fc.property(fc.integer({ min: 13, max: 2e9 }), fc.constantFrom(...TURNS), (value, turn) => {
			expect(lineUp(slotOf(value), 'number', turn)).toHaveLength(4);
		})
	);
});

test('the value of the turn is how many smaller ones are put forward first', () => {
	for (const turn of [0, 1, 2]) {
		const list = lineUp(slotOf(170), 'number', turn);
		expect(list.indexOf(170)).toBe(turn === 0 ? 1 : turn);
	}
	expect(lineUp(slotOf(31), 'rank', 0).indexOf(31)).toBe(0);
	expect(lineUp(slotOf(31), 'rank', 3).indexOf(31)).toBe(3);
});

test.each([
	[170, /0$/],
	[14000, /000$/],
	[250000, /0000$/],
	[21e6, /000000$/]
])('beside %d stand numbers as round', (value, end) => {
	for (const one of numberCandidates(slotOf(value), 'number', 1)) expect(one.value).toMatch(end);
});

test.each([
	[65.8, 1],
	[2.25, 2],
	[33.333, 3]
])('beside %d stand numbers with no more places', (value, places) => {
	for (const one of numberCandidates(slotOf(value, 'percent'), 'number', 1))
		expect((one.value.split('.')[1] ?? '').length).toBeLessThanOrEqual(places);
});

test.each([1, 2, 3, 7, 12])('around %d stand whole numbers near it, none of them zero', (value) => {
	const all = numberCandidates(slotOf(value), 'number', 1).map((one) => Number(one.value));
	expect(all.length).toBeGreaterThanOrEqual(3);
	for (const one of all) {
		expect(Number.isInteger(one)).toBe(true);
		expect(one).toBeGreaterThan(0);
		expect(Math.abs(one - value)).toBeLessThanOrEqual(4);
	}
});

test.each([1, 3, 99.5])('a share of %d percent is set beside possible shares', (value) => {
	const all = numberCandidates(slotOf(value, 'percent'), 'number', 2);
	expect(all.length).toBeGreaterThan(0);
	for (const one of all) {
		expect(Number(one.value)).toBeGreaterThan(0);
		expect(Number(one.value)).toBeLessThan(100);
	}
});

test.each([
	['exactly', /^\d/],
	['about', /^about \d/],
	['over', /^at least \d/],
	['under', /^at most \d/]
] as const)('what is told %s is set beside the like', (bound, start) => {
	const key = slotOf(170, 'countries', bound);
	for (const one of numberCandidates(key, 'number', 1)) {
		expect(one.text).toMatch(start);
		expect(one.slot).toMatchObject({ type: 'number', unit: 'countries', bound });
	}
});

test('a rank is set beside ranks, as ordinals, and none before the first', () => {
	for (const value of [1, 2, 5, 11, 22, 193]) {
		const all = numberCandidates(slotOf(value), 'rank', 1);
		expect(all.length).toBeGreaterThanOrEqual(3);
		for (const one of all) expect(one.text).toMatch(/^[1-9][\d,]*(?:st|nd|rd|th)$/);
	}
});

test('every number says why it may stand', () => {
	for (const one of numberCandidates(slotOf(170), 'number', 0))
		expect(one.reason).toMatch(/^A number of like size.*\.$/);
});

const days = fc.integer({ min: 0, max: 27_000 }).map((offset) => addDays('1950-01-01', offset));

test('day distractors are real days within ten weeks, months within 14, years within nine', () => {
	fc.assert(
		fc.property(days, fc.constantFrom(4, 7, 10), fc.constantFrom(...TURNS), (day, length, turn) => {
			const key = day.slice(0, length);
			const all = dateCandidates(key, null, turn);
			expect(all).toHaveLength(10);
			for (const { value } of all) {
				if (length === 10) {
					const [a, b] = [readIsoDay(value), readIsoDay(key)];
					expect(Math.abs((a ?? 0) - (b ?? 0))).toBeLessThanOrEqual(64);
					expect(Math.abs((a ?? 0) - (b ?? 0))).toBeGreaterThanOrEqual(3);
				}
				if (length === 7) expect(Math.abs(months(value) - months(key))).toBeLessThanOrEqual(14);
				if (length === 4) expect(Math.abs(Number(value) - Number(key))).toBeLessThanOrEqual(9);
			}
		})
	);
});

const months = (iso: string): number => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));

test('no two dates beside a key are one', () => {
	fc.assert(
		fc.property(days, fc.constantFrom(...TURNS), (key, turn) => {
			const all = dateCandidates(key, null, turn).map(({ value }) => value);
			expect(new Set([...all, key]).size).toBe(all.length + 1);
		})
	);
});

test.each([
	['2025-04-10', '2025-04-11'],
	['2025-04', '2025-04-11'],
	['2025', '2025-04-11']
])('with news of yesterday all distractors of %s lie before it', (key, newest) => {
	const all = dateCandidates(key, newest, 0);
	expect(all.length).toBeGreaterThanOrEqual(3);
	for (const { value } of all) expect(value < key).toBe(true);
});

test('month distractors cross the new year', () => {
	const values = dateCandidates('2025-01', null, 3).map(({ value }) => value);
	expect(values).toContain('2024-12');
	expect(values).not.toContain('2025-00');
});

test('day distractors cross the leap day', () => {
	expect(dateCandidates('2024-03-03', null, 3).map(({ value }) => value)).toContain('2024-02-29');
	expect(dateCandidates('2023-03-03', null, 3).map(({ value }) => value)).toContain('2023-02-28');
});

test.each([
	['2025-12-31', 1, '2026-01-01'],
	['2024-02-28', 1, '2024-02-29'],
	['2025-04-11', 365, '2026-04-11'],
	['2024-03-01', -1, '2024-02-29'],
	['2025-04', 5, '2025-04']
])('%s and %d days make %s', (from, count, to) => {
	expect(addDays(from, count)).toBe(to);
});

test.each([
	['2025-01-01', '2016-12-31', 9],
	['2016-12-31', '2025-01-01', 9],
	['2025-01-01', '2025-12-31', 0],
	[null, '2025-12-31', 0],
	['2025-01', '1990-01-01', 0]
])('%s and %s lie %d years apart', (a, b, years) => {
	expect(yearsApart(a, b)).toBe(years);
});

test('there are no more than two hundred countries to be counted', () => {
	for (const [value, unit] of [
		[191, 'member states'],
		[170, 'countries']
	] as const) {
		const found = numberCandidates(slotOf(value, unit, 'exactly'), 'number', 1);
		expect(found.length).toBeGreaterThanOrEqual(2);
		for (const one of found) expect(Number(one.value)).toBeLessThanOrEqual(200);
	}
	const schools = numberCandidates(slotOf(191, 'schools', 'exactly'), 'number', 1);
	expect(schools.some(({ value }) => Number(value) > 200)).toBe(true);
});
