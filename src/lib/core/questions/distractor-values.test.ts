import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readIsoDay } from '../claims/dates-calendar';
import { addDays, dateCandidates, yearsApart } from './distractor-values';

const TURNS = [0, 1, 2, 3] as const;

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

test.each([
	['2023', '2023'],
	['2023-05', '2023'],
	['2023-05-06', '2023-05']
])('where the newest date told is coarser than %s, nothing lies beyond it', (key, newest) => {
	const all = dateCandidates(key, newest, 1).map(({ value }) => value);
	expect(all.length).toBeGreaterThanOrEqual(3);
	for (const value of all) expect(value.slice(0, newest.length) <= newest).toBe(true);
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
