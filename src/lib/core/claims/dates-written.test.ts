import { expect, test } from 'vitest';
import { datesIn, readingsOf, valuesOf } from './test-dates';

test.each([
	['It met on Wed 5 May 2021.', 'Wed 5 May 2021 = 2021-05-05'],
	['It met on Wed., May 5, 2021.', 'Wed., May 5, 2021 = 2021-05-05'],
	['It met on Saturday, the 13th of May 2023.', 'Saturday, the 13th of May 2023 = 2023-05-13'],
	['It met on the thirty-first of May 2023.', 'thirty-first of May 2023 = 2023-05-31'],
	['It met on August, 7, 1948.', 'August, 7, 1948 = 1948-08-07'],
	['It met on Dec. 7,1941.', 'Dec. 7,1941 = 1941-12-07'],
	["It met on 13 May '21.", "13 May '21 = 2021-05-13"],
	['It met on 5 May in 2022.', '5 May in 2022 = 2022-05-05'],
	['It met on May 5 of 2022.', 'May 5 of 2022 = 2022-05-05'],
	['The 20 March 2003 vote failed.', '20 March 2003 = 2003-03-20'],
	['It met at 10.30 a.m. on 5 May 2021.', '10.30 a.m. on 5 May 2021 = 2021-05-05T10:30'],
	['It met at 2359 GMT on 5 May 2021.', '2359 GMT on 5 May 2021 = 2021-05-05T23:59Z']
])('day and month in many dresses: %s', (text, reading) => {
	expect(readingsOf(text)).toEqual([reading]);
});

test.each([
	['It ran 5 May 2021–7 June 2022.', '2021-05-05 to 2022-06-07'],
	['It ran Monday 13 May to Friday 17 May 2024.', '2024-05-13 to 2024-05-17'],
	['It ran from the 4th to the 6th of July 2020.', '2020-07-04 to 2020-07-06'],
	['It ran from 1 January until the 15th of March 2020.', '2020-01-01 to 2020-03-15'],
	['It fell in the night of 4/5 July 2022.', '2022-07-04 to 2022-07-05'],
	['The G7 May 19-21, 2023, summit ended.', '2023-05-19 to 2023-05-21']
])('both ends of a range: %s', (text, range) => {
	expect(readingsOf(text).map((line) => line.split(' = ')[1])).toEqual([range]);
});

test.each([
	['In May 13 people came.', '2024-05'],
	['In March 2 more came.', '2025-03'],
	['In May 12 firms shut.', '2024-05']
])('a number after a month counts what follows: %s', (text, value) => {
	expect(valuesOf(text).filter((found) => found.length === 10)).toEqual([]);
	expect(valuesOf(text).every((found) => found === value)).toBe(true);
});

test.each([
	'They march 4 miles.',
	'They may 4 times lose.',
	'COVID-19 May be over.',
	'It is 3.5 May.'
])('is no day: %s', (text) => {
	expect(valuesOf(text).filter((value) => value.length === 10)).toEqual([]);
});

test('white space of any kind parts the words of a date', () => {
	for (const space of ['\u00a0', '\u2009', '\t', '\n'])
		expect(valuesOf(`It opened on 5${space}May${space}2021 here.`)).toEqual(['2021-05-05']);
});

test.each([
	['They mourned the March 3 attack.', '2025-03-03', 'resolved'],
	['They mourned the October 7 attacks.', 'XXXX-10-07', 'unresolved'],
	['They mourned the January 6 riot.', 'XXXX-01-06', 'unresolved'],
	['They mourned the October 7, 2023, attacks.', '2023-10-07', 'explicit'],
	['They voted on October 7.', '2024-10-07', 'resolved']
])('an old event known by its day has no year of its own: %s', (text, value, certainty) => {
	expect(datesIn(text)).toMatchObject([{ value, certainty }]);
});

test.each(['They mourned the Sept. 11 attacks.', 'It changed after 9/11 for all.'])(
	'the attacks that everyone calls by their day: %s',
	(text) => {
		expect(valuesOf(text)).toEqual(['2001-09-11']);
	}
);

test('every month gives its days and none more', () => {
	const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
	const names =
		'January February March April May June July August September October November December';
	names.split(' ').forEach((name, at) => {
		const month = String(at + 1).padStart(2, '0');
		expect(valuesOf(`It was ${days[at]} ${name} 2023.`)).toEqual([`2023-${month}-${days[at]}`]);
		const over = valuesOf(`It was ${(days[at] ?? 0) + 1} ${name} 2023.`);
		expect(over.filter((value) => value.length === 10)).toEqual([]);
	});
});

test.each(['March 3 to ', 'Monday, ', '5 May 2021 to ', '1/2/20', '10:30 on ', 'the first of '])(
	'60,000 characters of "%s" end',
	(piece) => {
		const text = piece.repeat(60_000 / piece.length);
		const found = datesIn(text.slice(0, 60_000));
		expect(found.every(({ start, end }) => start < end)).toBe(true);
	}
);
