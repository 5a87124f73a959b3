import { expect, test } from 'vitest';
import { findNumbers } from './numbers';

test.each([
	['191 states', 191, null, 'exactly'],
	['6,437,151 votes', 6_437_151, null, 'exactly'],
	['1.3 million people', 1_300_000, null, 'exactly'],
	['about 14,000 people', 14_000, null, 'about'],
	['more than 170 states', 170, null, 'over'],
	['nearly 30 states', 30, null, 'under'],
	['at least five states', 5, null, 'over'],
	['seven envoys', 7, null, 'exactly'],
	['twenty-three envoys', 23, null, 'exactly'],
	['65.88 percent', 65.88, 'percent', 'exactly'],
	['65.88%', 65.88, 'percent', 'exactly'],
	['$21 million', 21_000_000, 'US dollars', 'exactly'],
	['21 million US dollars', 21_000_000, 'US dollars', 'exactly'],
	['€3 billion', 3e9, 'euros', 'exactly'],
	['70 million pounds', 7e7, 'pounds', 'exactly']
])('%s is %d', (text, value, unit, bound) => {
	expect(findNumbers(`It was ${text}.`)).toMatchObject([{ value, unit, bound, rank: false }]);
});

test.each([
	['31st', 31],
	['third', 3],
	['194th', 194]
])('%s is a rank', (text, value) => {
	expect(findNumbers(`the ${text} member`)).toMatchObject([{ value, rank: true }]);
});

test('"first" is no number: it has rules of its own', () => {
	expect(findNumbers('the first member')).toEqual([]);
});

test('what a date takes is left alone', () => {
	expect(findNumbers('On 5 May 2024 they met 3 envoys.', [{ start: 3, end: 13 }])).toMatchObject([
		{ value: 3 }
	]);
});

test.each(['COVID-19', 'K-2', '10:30', '192.168.1.1', 'a 3-day trip', 'version 2.0.1', 'T34'])(
	'%s holds no amount',
	(text) => {
		expect(findNumbers(text)).toEqual([]);
	}
);

test('spans hold the number and its unit', () => {
	const text = 'worth about $21 million in all';
	const [found] = findNumbers(text);
	expect(text.slice(found?.start, found?.end)).toBe('$21 million');
});
