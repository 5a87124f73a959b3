import { expect, test } from 'vitest';
import { ofItsCountry, speakers } from './speakers';

const told = (...attributions: (string | null)[]): (string | null)[] =>
	attributions.map(speakers());

test('a ministry named in full is the ministry after that', () => {
	expect(told("Peru's navy ministry", 'the ministry', 'the foreign ministry')).toEqual([
		"Peru's navy ministry",
		"Peru's navy ministry",
		"Peru's navy ministry"
	]);
});

test('with two ministries, or none before it, the ministry stays as it is', () => {
	expect(told("Peru's navy ministry", 'the Chadian ministry', 'the ministry').at(-1)).toBe(
		'the ministry'
	);
	expect(told('the ministry', "Peru's navy ministry")[0]).toBe('the ministry');
});

test('another sort of body is not taken for it, and nobody stays nobody', () => {
	expect(told("Peru's navy ministry", 'the court', null)).toEqual([
		"Peru's navy ministry",
		'the court',
		null
	]);
});

test.each([
	['the statistics office', ['Peru'], "Peru's statistics office"],
	['The central bank', ['Peru'], "Peru's central bank"],
	['the statistics office', ['Peru', 'Chad'], 'the statistics office'],
	['the statistics office', [], 'the statistics office'],
	['the foreign ministry', ['Peru'], 'the foreign ministry'],
	['the defence ministry', ['Peru'], 'the defence ministry'],
	["Chad's central bank", ['Peru'], "Chad's central bank"],
	[null, ['Peru'], null]
])('%j beside %j is %j', (attribution, countries, whose) => {
	expect(ofItsCountry(attribution, countries)).toBe(whose);
});
