import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, civilDay } from './dates-calendar';
import { dayMonthOrder } from './dates-numeric';
import { datesIn, valuesOf } from './test-dates';

test.each([
	['It opened on 13/7/1999.', '1999-07-13'],
	['It opened on 13.07.1999.', '1999-07-13'],
	['It opened on 13-07-1999.', '1999-07-13'],
	['It opened on 7/13/1999.', '1999-07-13'],
	['It opened on 7/13/99.', '1999-07-13'],
	['It opened on 13/7/24.', '2024-07-13'],
	['It opened on 1999.07.13 here.', '1999-07-13'],
	['It opened on 5/5/2024.', '2024-05-05'],
	['It opened on 05.05.2024.', '2024-05-05']
])('digits that can be read one way only: %s', (text, value) => {
	expect(datesIn(text, null)).toMatchObject([{ value, type: 'DATE', certainty: 'explicit' }]);
});

test.each(['It opened on 7/8/2007.', 'It opened on 07.08.2007.', 'It opened on 7/8/07.'])(
	'nobody can tell the month from the day: %s',
	(text) => {
		expect(datesIn(text)).toMatchObject([{ value: '2007-XX-XX', certainty: 'unresolved' }]);
	}
);

test.each([
	['It opened on 13/7/2007 and shut on 7/8/2007.', ['2007-07-13', '2007-08-07']],
	['It opened on 7/13/2007 and shut on 7/8/2007.', ['2007-07-13', '2007-07-08']],
	['It shut on 7.8.2007. It had opened on 30.6.2007.', ['2007-08-07', '2007-06-30']]
])("the source's other dates decide: %s", (text, values) => {
	expect(valuesOf(text)).toEqual(values);
});

test('a source that writes both ways decides nothing', () => {
	const text = 'It opened on 13/7/2007, shut on 7/14/2007 and went on 7/8/2007.';
	expect(dayMonthOrder(text)).toBeNull();
	expect(datesIn(text)[2]).toMatchObject({ certainty: 'unresolved' });
});

test.each([
	['2024-05-06 only', null],
	['on 5/6/2024', null],
	['on 25/6/2024', 'day-first'],
	['on 6/25/2024', 'month-first'],
	['', null]
])('the order of "%s" is %s', (text, order) => {
	expect(dayMonthOrder(text)).toBe(order);
});

test.each([
	'Version 1.2.2003.4 is out.',
	'Call 12-5-1999-77 now.',
	'The score was 1-2-03.',
	'It is at example.org/2024/05/06/page.',
	'The file is a1/2/2003.',
	'It weighs 1/2/3 of that.',
	'They won 31/31/2024.'
])('digits of something else: %s', (text) => {
	expect(valuesOf(text).filter((value) => value.length === 10)).toEqual([]);
});

test('a time after the digits belongs to them', () => {
	expect(datesIn('It began 2024-05-06T10:30 here.', null)).toMatchObject([
		{ type: 'TIME', value: '2024-05-06T10:30' }
	]);
	expect(valuesOf('It began 2024-05-06 10:30 UTC here.', null)).toEqual(['2024-05-06T10:30Z']);
});

test('every day past the twelfth is read back from either order', () => {
	const [first, last] = [dayNumber(1900, 1, 1), dayNumber(2099, 12, 31)];
	fc.assert(
		fc.property(
			fc.integer({ min: first, max: last }),
			fc.constantFrom('/', '.', '-'),
			(n, mark) => {
				const { year, month, day } = civilDay(n);
				fc.pre(day > 12);
				const [early] = valuesOf(`It was ${day}${mark}${month}${mark}${year} here.`);
				const [late] = valuesOf(`It was ${month}${mark}${day}${mark}${year} here.`);
				expect(early).toBe(late);
				expect(Number(early?.slice(8))).toBe(day);
			}
		),
		{ numRuns: 60 }
	);
});
