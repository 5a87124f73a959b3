import fc from 'fast-check';
import { expect, test } from 'vitest';
import { civilDay, dayNumber, isoDay } from './dates-calendar';
import { datesIn, readingsOf, valuesOf } from './test-dates';

const MONTHS = [
	['January', 'Jan'],
	['February', 'Feb'],
	['March', 'Mar'],
	['April', 'Apr'],
	['May', 'May'],
	['June', 'Jun'],
	['July', 'Jul'],
	['August', 'Aug'],
	['September', 'Sept'],
	['October', 'Oct'],
	['November', 'Nov'],
	['December', 'Dec']
] as const;

test.each([
	'4 July 1999',
	'4 July, 1999',
	'4th July 1999',
	'4th of July 1999',
	'4th of July, 1999',
	'04 July 1999',
	'July 4, 1999',
	'July 4 1999',
	'July 4th, 1999',
	'July 04, 1999',
	'JULY 4, 1999',
	'Jul 4, 1999',
	'Jul. 4, 1999',
	'4 Jul 1999',
	'4-Jul-1999',
	'1999-07-04',
	'1999/07/04',
	'Sunday, 4 July 1999',
	'Sunday 4 July 1999',
	'Sunday, July 4, 1999'
])('the fourth of July may be written "%s"', (words) => {
	expect(datesIn(`The two states signed it on ${words} in Lima.`)).toMatchObject([
		{ text: words, value: '1999-07-04', type: 'DATE', certainty: 'explicit', until: null }
	]);
});

test.each(['on the 4th of July 1999', 'by 4 July 1999', 'since 4 July 1999', 'until 4 July 1999'])(
	'the word that leads to a date is no part of it: %s',
	(words) => {
		expect(datesIn(`It held ${words}.`).map(({ text }) => text)).toEqual([
			words.replace(/^(?:on the|by|since|until) /, '')
		]);
	}
);

test.each(MONTHS.map(([full, short], at) => [full, short, at + 1] as const))(
	'%s and %s are one month',
	(full, short, month) => {
		const value = `2023-${String(month).padStart(2, '0')}-17`;
		expect(valuesOf(`It opened on 17 ${full} 2023.`)).toEqual([value]);
		expect(valuesOf(`It opened on ${short} 17, 2023.`)).toEqual([value]);
		if (short !== full) expect(valuesOf(`On ${short}. 17, 2023, it shut.`)).toEqual([value]);
	}
);

test('every day of four centuries is read back from either order of words', () => {
	const first = dayNumber(1700, 1, 1);
	const last = dayNumber(2099, 12, 31);
	fc.assert(
		fc.property(fc.integer({ min: first, max: last }), (number) => {
			const { year, month, day } = civilDay(number);
			const name = MONTHS[month - 1]?.[0] ?? '';
			expect(valuesOf(`It opened on ${day} ${name} ${year} here.`, null)).toEqual([isoDay(number)]);
			expect(valuesOf(`On ${name} ${day}, ${year}, it shut.`, null)).toEqual([isoDay(number)]);
		}),
		{ numRuns: 60 }
	);
});

test.each([
	['It was signed on 24 October 1648.', '1648-10-24'],
	['It was signed on 14 July 1789 in Paris.', '1789-07-14'],
	['It expires on 1 January 2100.', '2100-01-01']
])('centuries away from ours are no hurdle: %s', (text, value) => {
	expect(valuesOf(text)).toEqual([value]);
});

test.each([
	['It opened on 29 February 2024.', '2024-02-29'],
	['It opened on 29 February 2000.', '2000-02-29'],
	['It opened on 31 December 1999.', '1999-12-31'],
	['It opened on 1 March 1900.', '1900-03-01']
])('the last days of months are read: %s', (text, value) => {
	expect(valuesOf(text)).toEqual([value]);
});

test.each([
	'It opened on 29 February 2023.',
	'It opened on 29 February 1900.',
	'It opened on 31 April 2024.',
	'It opened on February 30, 2024.',
	'It opened on 2024-02-30.',
	'It opened on 2024-13-01.'
])('a day that the calendar lacks never becomes another day: %s', (text) => {
	expect(valuesOf(text).filter((value) => value.length === 10)).toEqual([]);
});

test.each([
	['It opened on 13/07/1999.', '1999-07-13'],
	['It opened on 07/13/1999.', '1999-07-13'],
	['It opened on 1999/7/13.', '1999-07-13']
])('digits are read where only one order makes a day: %s', (text, value) => {
	expect(valuesOf(text)).toEqual([value]);
});

test.each([
	['On 4 July 1999, and again on 5 August 2001, they met.', ['1999-07-04', '2001-08-05']],
	['Signed July 4, 1999; ratified March 2, 2000.', ['1999-07-04', '2000-03-02']],
	['It (4 July 1999) was older than that (2 May 2003).', ['1999-07-04', '2003-05-02']],
	['“4 July 1999,” he said, “was the day.”', ['1999-07-04']],
	['4 July 1999 was cold.', ['1999-07-04']],
	['The treaty of 4 July 1999', ['1999-07-04']],
	['Peru’s 4 July 1999 treaty held.', ['1999-07-04']]
])('punctuation around a date does not hide it: %s', (text, expected) => {
	expect(valuesOf(text)).toEqual(expected);
});

test.each([
	['They met on March 3 and 5, 2024.', '2024-03-03'],
	['They met on March 3, 4 and 5, 2024.', '2024-03-03'],
	['They met on May 1, May 3 and May 5, 2022.', '2022-05-01'],
	['They met on 9 June and 24 June 2021.', '2021-06-09'],
	['They met on 9 June, 12 July and 24 August 2021.', '2021-06-09'],
	['They met on June 9 or June 24, 2021.', '2021-06-09'],
	['They met on 9th June and on the 24th of June 2021.', '2021-06-09']
])('the first day of a list takes the year said at its end: %s', (text, value) => {
	expect(datesIn(text)[0]).toMatchObject({ value, certainty: 'explicit' });
});

test('a year that follows a full stop belongs to another sentence', () => {
	expect(valuesOf('They met on 9 February. In 2019 they had not.')).toEqual(['2025-02-09', '2019']);
});

test.each([
	['It opened on 5 May.', '5 May = 2025-05-05'],
	['It opened on May 5.', 'May 5 = 2025-05-05'],
	['It opened May 5.', 'May 5 = 2025-05-05'],
	['It opened on 5th May.', '5th May = 2025-05-05'],
	['It opened on the 5th of May.', '5th of May = 2025-05-05'],
	['It opened on the fifth of May.', 'fifth of May = 2025-05-05'],
	['It opened on Mar. 5.', 'Mar. 5 = 2025-03-05'],
	['It opened on Monday, 3 March.', 'Monday, 3 March = 2025-03-03']
])('a day without a year takes the year of publication: %s', (text, reading) => {
	expect(readingsOf(text)).toEqual([reading]);
	expect(datesIn(text)).toMatchObject([{ certainty: 'resolved' }]);
});

test.each([
	['It opened on 31 December.', '2025-01-01', '2024-12-31'],
	['It opens on 1 January.', '2024-12-31', '2025-01-01'],
	['It will open on 1 January.', '2024-12-31', '2025-01-01'],
	['It opened on 28 December.', '2025-01-03', '2024-12-28'],
	['It opened on 29 February.', '2024-03-02', '2024-02-29'],
	['It opened on 29 February.', '2025-03-02', '2024-02-29'],
	['It will open on 29 February.', '2023-03-02', '2024-02-29'],
	['It opened on 3 June.', '2025-04-11', '2024-06-03'],
	['It will open on 3 June.', '2025-04-11', '2025-06-03'],
	['The vote is set for May 10.', '2025-04-11', '2025-05-10'],
	['It opened on 11 April.', '2025-04-11', '2025-04-11']
])('%s said on %s is %s', (text, published, value) => {
	expect(valuesOf(text, published)).toEqual([value]);
});

test('a leap day without a year, out of any leap year near, has no value', () => {
	expect(valuesOf('It opened on 29 February.', '2023-03-02')).toEqual([]);
});
