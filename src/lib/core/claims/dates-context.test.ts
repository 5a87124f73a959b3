import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, isoDay, readIsoDay, weekday } from './dates-calendar';
import {
	against,
	direction,
	nearestMonth,
	nearestMonthDay,
	nearestWeekday,
	weekdayInWeek,
	type Context,
	type Direction
} from './dates-context';

const FROM = dayNumber(2025, 4, 11);
const context = (before: string, published: number | null = FROM): Context => ({
	published,
	previous: null,
	before,
	after: ''
});
const SIDE = fc.constantFrom<Direction>('past', 'future');
const DAY = fc.integer({ min: dayNumber(1600, 1, 1), max: dayNumber(2399, 12, 31) });

test.each([
	'They will meet in ',
	'They are to meet in ',
	'It is scheduled for ',
	'It is expected in ',
	'It would begin in ',
	'They may go in ',
	'It must be paid by ',
	'It is shut until the ',
	'It said that it will open in ',
	'The upcoming vote of '
])('"%s" looks ahead', (before) => {
	expect(direction(context(before))).toBe('future');
});

test.each([
	'They met in ',
	'It was signed in ',
	'It opened in ',
	'They had planned, and then left in ',
	'It will be said that it ended in ',
	'The vote of ',
	'',
	'It has been so since '
])('"%s" looks back', (before) => {
	expect(direction(context(before))).toBe('past');
});

test('a verb far back in the sentence no longer says where the date lies', () => {
	expect(direction(context(`They will go. ${'so on '.repeat(20)}in `))).toBe('past');
});

test('the nearest weekday is that weekday, on its side, less than a week away', () => {
	fc.assert(
		fc.property(DAY, fc.integer({ min: 1, max: 7 }), SIDE, (from, wanted, side) => {
			const found = nearestWeekday(from, wanted, side);
			const distance = side === 'future' ? found - from : from - found;
			expect(weekday(found)).toBe(wanted);
			expect(distance).toBeGreaterThanOrEqual(0);
			expect(distance).toBeLessThan(7);
		})
	);
});

test('a weekday of another week is whole weeks away from that of this one', () => {
	fc.assert(
		fc.property(
			DAY,
			fc.integer({ min: 1, max: 7 }),
			fc.integer({ min: -60, max: 60 }),
			(from, wanted, weeks) => {
				const found = weekdayInWeek(from, wanted, weeks);
				expect(weekday(found)).toBe(wanted);
				expect(found - weekdayInWeek(from, wanted, 0)).toBe(7 * weeks);
				expect(Math.abs(weekdayInWeek(from, wanted, 0) - from)).toBeLessThan(7);
			}
		)
	);
});

test('the nearest month is that month, on its side, less than a year away', () => {
	fc.assert(
		fc.property(DAY, fc.integer({ min: 1, max: 12 }), SIDE, (from, wanted, side) => {
			const found = nearestMonth(from, wanted, side);
			const now = isoDay(from).slice(0, 7);
			const months = (value: string) => Number(value.slice(0, 4)) * 12 + Number(value.slice(5));
			const distance = (months(found) - months(now)) * (side === 'future' ? 1 : -1);
			expect(Number(found.slice(5))).toBe(wanted);
			expect(distance).toBeGreaterThanOrEqual(0);
			expect(distance).toBeLessThan(12);
		})
	);
});

test('a month and day without a year keep both and lie within a year and a half', () => {
	fc.assert(
		fc.property(
			DAY,
			fc.integer({ min: 1, max: 12 }),
			fc.integer({ min: 1, max: 28 }),
			SIDE,
			(from, month, day, side) => {
				const found = nearestMonthDay(from, month, day, side) ?? '';
				const number = readIsoDay(found) ?? Infinity;
				expect([Number(found.slice(5, 7)), Number(found.slice(8))]).toEqual([month, day]);
				expect(Math.abs(number - from)).toBeLessThan(550);
				if (side === 'future') expect(number - from).toBeGreaterThanOrEqual(-30);
				else expect(number - from).toBeLessThanOrEqual(45);
			}
		)
	);
});

test.each([
	['2025-04-11', 5, 26, '2025-05-26'],
	['2025-04-11', 5, 27, '2024-05-27'],
	['2025-04-11', 4, 31, null],
	['2025-04-11', 2, 30, null]
] as const)('from %s, %d-%d looking back is %s', (from, month, day, value) => {
	expect(nearestMonthDay(readIsoDay(from) ?? 0, month, day, 'past')).toBe(value);
});

test('a reading against no publication date is open and never asks for the day', () => {
	const asked: number[] = [];
	const read = (day: number) => {
		asked.push(day);
		return isoDay(day);
	};
	expect(against(context('', null), 'XXXX-XX-XX', read)).toEqual({
		type: 'DATE',
		value: 'XXXX-XX-XX',
		certainty: 'unresolved'
	});
	expect(asked).toEqual([]);
	expect(against(context(''), 'XXXX-XX-XX', read, 'TIME')).toEqual({
		type: 'TIME',
		value: '2025-04-11',
		certainty: 'resolved'
	});
});
