import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, daysBetween, isoOf, spanOf } from './days';

test.each([
	[1970, 1, 1, 0],
	[1970, 1, 2, 1],
	[1969, 12, 31, -1],
	[2000, 3, 1, 11_017],
	[2024, 2, 29, 19_782],
	[2025, 4, 10, 20_188]
])('%i-%i-%i is day %i', (year, month, day, number) => {
	expect(dayOf(year, month, day)).toBe(number);
});

test('a day and its date lead to one another, from 1600 to 2400', () => {
	fc.assert(
		fc.property(fc.integer({ min: dayOf(1600), max: dayOf(2400) }), (day) => {
			const [year = 0, month = 0, date = 0] = isoOf(day).split('-').map(Number);
			expect(dayOf(year, month, date)).toBe(day);
			expect(dayOf(year, month, date)).toBe(Date.UTC(year, month - 1, date) / 86_400_000);
		})
	);
});

test('a month beyond December is in the next year', () => {
	expect(dayOf(2024, 13)).toBe(dayOf(2025, 1));
	expect(dayOf(2024, 25)).toBe(dayOf(2026, 1));
});

test.each([
	['2024', '2024-01-01', '2024-12-31'],
	['2024-02', '2024-02-01', '2024-02-29'],
	['2023-12', '2023-12-01', '2023-12-31'],
	['2024-02-14', '2024-02-14', '2024-02-14']
])('%s may be any day from %s to %s', (iso, from, to) => {
	const span = spanOf(iso);
	expect([isoOf(span?.from ?? 0), isoOf(span?.to ?? 0)]).toEqual([from, to]);
});

test.each([null, '', '2024-W15', 'XXXX-04', 'yesterday', '20240214'])('%j is no date', (iso) => {
	expect(spanOf(iso)).toBeNull();
});

test('days between two dates are counted over leap days', () => {
	expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
	expect(daysBetween('2023-02-28', '2023-03-01')).toBe(1);
	expect(daysBetween('2024-03-01', '2024-02-28')).toBe(-2);
});
