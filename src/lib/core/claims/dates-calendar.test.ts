import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	civilDay,
	dayNumber,
	isoDay,
	isoMonth,
	isoWeek,
	isRealDay,
	mondayOf,
	readIsoDay,
	weekday
} from './dates-calendar';

test('the epoch is a Thursday', () => {
	expect(dayNumber(1970, 1, 1)).toBe(0);
	expect(weekday(0)).toBe(4);
});

test('number and civil day are inverse over four centuries', () => {
	fc.assert(
		fc.property(fc.integer({ min: -800_000, max: 800_000 }), (number) => {
			const { year, month, day } = civilDay(number);
			expect(dayNumber(year, month, day)).toBe(number);
			expect(isRealDay(year, month, day)).toBe(true);
		})
	);
});

test('days follow one another and weekdays go round', () => {
	fc.assert(
		fc.property(fc.integer({ min: -100_000, max: 100_000 }), (number) => {
			expect(weekday(number + 1)).toBe((weekday(number) % 7) + 1);
			expect(weekday(mondayOf(number))).toBe(1);
			expect(number - mondayOf(number)).toBeLessThan(7);
		})
	);
});

test.each([
	['2024-12-30', '2025-W01'],
	['2021-01-03', '2020-W53'],
	['2025-04-11', '2025-W15'],
	['2008-10-09', '2008-W41'],
	['2010-01-25', '2010-W04']
])('the ISO week of %s is %s', (day, week) => {
	expect(isoWeek(readIsoDay(day) ?? 0)).toBe(week);
});

test('months carry into years', () => {
	expect(isoMonth(2025, 0)).toBe('2024-12');
	expect(isoMonth(2025, 13)).toBe('2026-01');
});

test('only real days are read', () => {
	expect(readIsoDay('2024-02-29')).not.toBeNull();
	expect(readIsoDay('2023-02-29')).toBeNull();
	expect(readIsoDay('2023-13-01')).toBeNull();
	expect(readIsoDay('yesterday')).toBeNull();
	expect(readIsoDay(null)).toBeNull();
});

test('a day is written as it was read', () => {
	expect(isoDay(readIsoDay('0987-03-04') ?? 0)).toBe('0987-03-04');
});
