import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardinal, duration, monthOf, ordinal, unitOf, weekdayOf } from './dates-words';

test.each([
	['January', 1],
	['jan', 1],
	['Feb.', 2],
	['MARCH', 3],
	['may', 5],
	['Sept', 9],
	['Sep.', 9],
	['sept.', 9],
	['December', 12]
])('%s is month %d', (word, month) => {
	expect(monthOf(word)).toBe(month);
});

test.each(['', 'Ma', 'Janu', 'Mayor', 'marches', 'Junes'])('"%s" is no month', (word) => {
	expect(monthOf(word)).toBeNull();
});

test.each([
	['Monday', 1],
	['sunday', 7],
	['FRIDAY', 5]
])('%s is weekday %d', (word, day) => {
	expect(weekdayOf(word)).toBe(day);
});

test.each(['', 'Mon', 'Sundays', 'day'])('"%s" is no weekday', (word) => {
	expect(weekdayOf(word)).toBeNull();
});

test.each([
	['year', 'year'],
	['Years', 'year'],
	['centuries', 'century'],
	['century', 'century'],
	['QUARTERS', 'quarter'],
	['fortnights', 'fortnight'],
	['seconds', 'second']
])('the unit of "%s" is %s', (word, unit) => {
	expect(unitOf(word)).toBe(unit);
});

test.each(['', 's', 'moment', 'toString', 'constructor', '__proto__'])(
	'"%s" is no unit of time',
	(word) => {
		expect(unitOf(word)).toBeNull();
	}
);

test.each([
	[13, 'year', 'P13Y'],
	[2.5, 'year', 'P2.5Y'],
	[2, 'decade', 'P20Y'],
	[1, 'century', 'P100Y'],
	[30, 'minute', 'PT30M'],
	[6, 'month', 'P6M'],
	[45, 'second', 'PT45S'],
	[1, 'hour', 'PT1H'],
	[3, 'quarter', 'P3Q'],
	[null, 'day', 'PXD'],
	[null, 'hour', 'PTXH'],
	[null, 'decade', 'PXY']
] as const)('%s times %s is %s', (amount, unit, value) => {
	expect(duration(amount, unit)).toBe(value);
});

test('minutes and months never share a value', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 999 }), (amount) => {
			expect(duration(amount, 'minute')).not.toBe(duration(amount, 'month'));
		})
	);
});

test.each([
	['zero', 0],
	['one', 1],
	['a', 1],
	['an', 1],
	['twelve', 12],
	['nineteen', 19],
	['twenty', 20],
	['Forty-Two', 42],
	['ninety-nine', 99],
	['0', 0],
	['007', 7],
	['999', 999],
	[' six ', 6]
])('the cardinal "%s" is %d', (words, value) => {
	expect(cardinal(words)).toBe(value);
});

test.each(['', '1000', '-1', '1.5', 'many', 'twenty-', 'twenty-many', 'first', 'six-six', '1e2'])(
	'"%s" is no cardinal',
	(words) => {
		expect(cardinal(words)).toBeNull();
	}
);

test.each([
	['first', 1],
	['Second', 2],
	['twelfth', 12],
	['nineteenth', 19],
	['twentieth', 20],
	['twenty-first', 21],
	['1st', 1],
	['22nd', 22],
	['103rd', 103],
	['1000th', 1000]
])('the ordinal "%s" is %d', (words, value) => {
	expect(ordinal(words)).toBe(value);
});

test.each(['', 'one', '22', 'nd', '12345th', 'firstly', '1 st'])('"%s" is no ordinal', (words) => {
	expect(ordinal(words)).toBeNull();
});
