import { expect, test } from 'vitest';
import { datesIn, readingsOf, valuesOf } from './test-dates';

test.each([
	['in March 2024', 'March 2024'],
	['in March of 2024', 'March of 2024'],
	['in March, 2024', 'March, 2024'],
	['in Mar. 2024', 'Mar. 2024'],
	['in early March 2024', 'early March 2024'],
	['in mid-March 2024', 'mid-March 2024'],
	['in late March 2024', 'late March 2024'],
	['at the start of March 2024', 'the start of March 2024'],
	['at the end of March 2024', 'the end of March 2024']
])('a part of a month is worth the month: %s', (words, kept) => {
	expect(datesIn(`It began ${words}.`, null)).toMatchObject([
		{ text: kept, value: '2024-03', certainty: 'explicit', type: 'DATE' }
	]);
});

test.each([
	['It began in March last year.', '2024-03'],
	['It began in December last year.', '2024-12'],
	['It began in March this year.', '2025-03'],
	['It will begin in March next year.', '2026-03'],
	['It began in late March last year.', '2024-03'],
	['It began last March.', '2025-03'],
	['It began last April.', '2024-04'],
	['It began last May.', '2024-05'],
	['It begins next March.', '2026-03'],
	['It begins next April.', '2026-04'],
	['It begins next May.', '2025-05'],
	['It begins this May.', '2025-05'],
	['It began in early April.', '2025-04'],
	['It began in mid-February.', '2025-02'],
	['It has lasted since November.', '2024-11'],
	['It will last until November.', '2025-11'],
	['It began in Sept. and grew.', '2024-09'],
	['It is expected to begin in January.', '2026-01']
])('a month takes its year from publication and verb: %s', (text, value) => {
	expect(datesIn(text)).toMatchObject([{ value, certainty: 'resolved' }]);
});

test.each([
	['It fell in December.', '2025-01-02', '2024-12'],
	['It fell in December.', '2024-12-31', '2024-12'],
	['It will start in January.', '2024-12-30', '2025-01'],
	['It will start in December.', '2024-12-30', '2024-12'],
	['It began last January.', '2025-01-31', '2024-01']
])('at the turn of the year %s said on %s is %s', (text, published, value) => {
	expect(valuesOf(text, published)).toEqual([value]);
});

test.each([
	['in 1648', '1648', '1648'],
	['in 2099', '2099', '2099'],
	['in early 2019', '2019', 'early 2019'],
	['in late 2019', '2019', 'late 2019'],
	['in mid-2019', '2019', 'mid-2019'],
	['at the beginning of 2019', '2019', 'the beginning of 2019'],
	['at the end of 2019', '2019', 'the end of 2019'],
	['in the first half of 2019', '2019-H1', 'the first half of 2019'],
	['in the second half of 2019', '2019-H2', 'the second half of 2019'],
	["in '98", '1998', "'98"],
	['since ’07', '2007', '’07']
])('a year is a year, however it is worded: %s', (words, value, kept) => {
	expect(datesIn(`It began ${words}.`, null)).toMatchObject([
		{ text: kept, value, certainty: 'explicit' }
	]);
});

test.each([
	['It ran from 2019 to 2021.', ['2019', '2021']],
	['It ran between 2019 and 2021.', ['2019', '2021']],
	['It was held in 1995, 1997 and 1999.', ['1995', '1997', '1999']],
	['The 2024 election followed the 2020 one.', ['2024', '2020']],
	['The law (2006) was read.', ['2006']],
	['The fair of March 2023 and the vote of May 2024 failed.', ['2023-03', '2024-05']]
])('each of several years is found: %s', (text, expected) => {
	expect(valuesOf(text)).toEqual(expected);
});

test.each([
	['in the 1980s', '198', 'the 1980s'],
	['in the early 1980s', '198', 'the early 1980s'],
	['in the mid-1980s', '198', 'the mid-1980s'],
	['in the late 1980s', '198', 'the late 1980s'],
	["in the '80s", '198', "the '80s"],
	['in the ’80s', '198', 'the ’80s'],
	['in the 80s', '198', 'the 80s'],
	['in the 2010s', '201', 'the 2010s'],
	['in the 1550s', '155', 'the 1550s']
])('a decade is the year without its last digit: %s', (words, value, kept) => {
	expect(datesIn(`It began ${words}.`)).toMatchObject([{ text: kept, value, type: 'DATE' }]);
});

test.each([
	['in the first century', '00'],
	['in the 1st century', '00'],
	['in the sixth century', '05'],
	['in the eighth century', '07'],
	['in the 9th century', '08'],
	['in the eleventh century', '10'],
	['in the nineteenth century', '18'],
	['in the 19th century', '18'],
	['in the late 19th century', '18'],
	['in the twentieth century', '19'],
	['in the twenty-first century', '20'],
	['in the early 21st century', '20']
])('a century is its two first digits: %s', (words, value) => {
	expect(valuesOf(`It began ${words}.`)).toEqual([value]);
});

test('"half a century" and "a century-old" tree name no century of the calendar', () => {
	const text = 'It lasted half a century under a century-old tree.';
	expect(datesIn(text).filter(({ type }) => type === 'DATE')).toEqual([]);
});

test.each([
	['in spring 2019', '2019-SP'],
	['in the summer of 2019', '2019-SU'],
	['in autumn 2019', '2019-FA'],
	['in the fall of 2019', '2019-FA'],
	['in winter 2019', '2019-WI']
])('a season of a year needs no publication date: %s', (words, value) => {
	expect(datesIn(`It began ${words}.`, null)).toMatchObject([{ value, certainty: 'explicit' }]);
});

test.each([
	['It began this spring.', '2025-SP'],
	['It began last spring.', '2024-SP'],
	['It begins next spring.', '2026-SP'],
	['It begins next autumn.', '2025-FA'],
	['It began last autumn.', '2024-FA'],
	['It began last fall.', '2024-FA'],
	['It began last winter.', '2024-WI'],
	['It began in the winter.', '2024-WI'],
	['It began during the summer.', '2024-SU'],
	['It will begin in the summer.', '2025-SU']
])('a season without a year is counted from publication: %s', (text, value) => {
	expect(datesIn(text)).toMatchObject([{ value, certainty: 'resolved' }]);
});

test.each(['The fall of the ruler came.', 'The ruler is to fall.', 'A spring of water was found.'])(
	'is no season: %s',
	(text) => {
		expect(datesIn(text)).toEqual([]);
	}
);

test.each([
	['in the first quarter of 2024', '2024-Q1'],
	['in the second quarter of 2024', '2024-Q2'],
	['in the third quarter of 2024', '2024-Q3'],
	['in the fourth quarter of 2024', '2024-Q4'],
	['in the final quarter of 2024', '2024-Q4'],
	['in Q1 2024', '2024-Q1'],
	['in Q3 of 2024', '2024-Q3'],
	['in Q4, 2024', '2024-Q4']
])('a quarter of a year: %s', (words, value) => {
	expect(datesIn(`Exports fell ${words}.`, null)).toMatchObject([{ value, certainty: 'explicit' }]);
});

test.each([
	['Exports fell in the first quarter.', '2025-Q1'],
	['Exports fell in the second quarter.', '2025-Q2'],
	['Exports fell in the fourth quarter.', '2024-Q4'],
	['Exports will fall in the first quarter.', '2026-Q1'],
	['Exports will fall in the fourth quarter.', '2025-Q4'],
	['Exports fell last quarter.', '2025-Q1'],
	['Exports fell this quarter.', '2025-Q2'],
	['Exports may fall next quarter.', '2025-Q3'],
	['Exports fell in the first quarter of last year.', '2024-Q1'],
	['Exports may fall in the first quarter of next year.', '2026-Q1']
])('a quarter counted from publication: %s', (text, value) => {
	expect(datesIn(text)).toMatchObject([{ value, certainty: 'resolved' }]);
});

test.each([
	['2025-01-10', 'last quarter', '2024-Q4'],
	['2024-12-31', 'next quarter', '2025-Q1'],
	['2024-03-31', 'this quarter', '2024-Q1'],
	['2024-04-01', 'this quarter', '2024-Q2']
])('on %s "%s" is %s', (published, words, value) => {
	expect(valuesOf(`Exports fell ${words}.`, published)).toEqual([value]);
});

test.each([
	['A quarter of the voters came.', []],
	['Three quarters of the seats are free.', []],
	['It fell for two consecutive quarters of loss.', ['two consecutive quarters = P2Q']],
	['It fell for three quarters.', ['three quarters = P3Q']]
])('a quarter of a thing is no time: %s', (text, expected) => {
	expect(readingsOf(text)).toEqual(expected);
});
