import { describe, expect, test } from 'vitest';
import { question } from '../quiz/test-questions';
import { judgeNumber } from './number';
import { judgedAgainst } from './test-keys';

/** Judges against a key shown so, of that value. */
const judgedFor = (answer: string, value: number | '', typed: string): string =>
	judgedAgainst({ answerType: 'number', answer, answerValue: String(value) }, typed);

describe('a whole number in every usual writing', () => {
	test.each([
		['7', 7, 'seven'],
		['7', 7, 'Seven'],
		['7', 7, '7.'],
		['7', 7, '7.0'],
		['7', 7, '７'],
		['7', 7, '7 countries'],
		['7', 7, 'seven countries'],
		['7', 7, 'exactly 7'],
		['7', 7, 'seventh'],
		['7', 7, '7th'],
		['12', 12, 'a dozen'],
		['12', 12, 'twelve'],
		['24', 24, 'two dozen'],
		['40', 40, 'forty'],
		['40', 40, 'fourty'],
		['21', 21, 'twenty-one'],
		['21', 21, 'twenty one'],
		['21', 21, '21st'],
		['100', 100, 'a hundred'],
		['100', 100, 'one hundred'],
		['1,200', 1200, '1200'],
		['1,200', 1200, '1.200'],
		['1,200', 1200, '1 200'],
		['1,200', 1200, "1'200"],
		['1,200', 1200, 'twelve hundred'],
		['1,200', 1200, 'one thousand two hundred'],
		['1,200', 1200, '1.2 thousand'],
		['1,200', 1200, '1.2k'],
		['1,200', 1200, '1.2K'],
		['305', 305, 'three hundred and five'],
		['305', 305, 'three hundred five'],
		['52,418', 52418, '52418'],
		['52,418', 52418, '52 418'],
		['52,418', 52418, 'fifty-two thousand four hundred and eighteen'],
		['0', 0, 'zero'],
		['0', 0, 'none'],
		['0', 0, '0'],
		['-4', -4, 'minus 4'],
		['-4', -4, 'minus four'],
		['-4', -4, '−4'],
		['-4', -4, '-4 degrees']
	])('%s (%d) typed as %j', (answer, value, typed) => {
		expect(judgedFor(answer, value, typed)).toBe('right key');
	});
});

describe('large numbers by their scale', () => {
	test.each([
		['2.5 million', 2.5e6, '2.5 million'],
		['2.5 million', 2.5e6, '2.5 mn'],
		['2.5 million', 2.5e6, '2,5 million'],
		['2.5 million', 2.5e6, '2500 thousand'],
		['2.5 million', 2.5e6, '2 500 000'],
		['2.5 million', 2.5e6, '2,500,000.00'],
		['2.5 million', 2.5e6, '2.500.000,00'],
		['2.5 million', 2.5e6, '25 lakh'],
		['30 million', 3e7, '3 crore'],
		['30 million', 3e7, 'thirty million'],
		['30 million', 3e7, '30,000,000 people'],
		['4 billion', 4e9, '4bn'],
		['4 billion', 4e9, '4 b'],
		['4 billion', 4e9, '4,000 million'],
		['4 billion', 4e9, 'four thousand million'],
		['4 billion', 4e9, 'four billion'],
		['1 trillion', 1e12, 'a trillion'],
		['1 trillion', 1e12, '1tn'],
		['1 trillion', 1e12, '1,000 billion'],
		['1 trillion', 1e12, 'one million million']
	])('%s (%d) typed as %j', (answer, value, typed) => {
		expect(judgedFor(answer, value, typed)).toBe('right key');
	});
});

describe('a unit may be left out, but another one is not right', () => {
	test.each([
		['62 percent', 62, '62', 'right key'],
		['62 percent', 62, '62%', 'right key'],
		['62 percent', 62, '62 %', 'right key'],
		['62 percent', 62, '62 per cent', 'right key'],
		['62 percent', 62, '62 pct', 'right key'],
		['62 percent', 62, 'sixty-two percent', 'right key'],
		['62 percent', 62, '62 km', 'nearly other-unit'],
		['62 percent', 62, '0.62', 'right key'],
		['62%', 62, '62 percent', 'right key'],
		['62', 62, '62 percent', 'right key'],
		['$300 million', 3e8, '$300m', 'right key'],
		['$300 million', 3e8, '300 million dollars', 'right key'],
		['$300 million', 3e8, 'USD 300 million', 'right key'],
		['$300 million', 3e8, 'US$300 million', 'right key'],
		['$300 million', 3e8, '300 million', 'right key'],
		['$300 million', 3e8, '£300 million', 'nearly other-unit'],
		['$300 million', 3e8, '300 million yuan', 'nearly other-unit'],
		['$300 million', 3e8, '$300', 'wrong no-match'],
		['$300 million', 3e8, '$3 billion', 'wrong no-match'],
		['€40', 40, '40 euros', 'right key'],
		['€40', 40, '40 EUR', 'right key'],
		['€40', 40, '€ 40', 'right key'],
		['€40', 40, '$40', 'nearly other-unit'],
		['90 minutes', 90, '90 min', 'right key'],
		['90 minutes', 90, 'ninety minutes', 'right key'],
		['90 minutes', 90, '90 hours', 'nearly other-unit'],
		['12 years', 12, '12 yrs', 'right key'],
		['12 years', 12, '12 months', 'nearly other-unit'],
		['450 metres', 450, '450 m', 'right key'],
		['450 metres', 450, '450m', 'right key'],
		['450 metres', 450, '450 meters', 'right key'],
		['450 metres', 450, '450 feet', 'nearly other-unit'],
		['8 tonnes', 8, '8 tons', 'right key'],
		['8 tonnes', 8, '8 kg', 'nearly other-unit']
	])('%s (%d): %j is %s', (answer, value, typed, verdict) => {
		expect(judgedFor(answer, value, typed)).toBe(verdict);
	});
});

describe('near is a tenth of the key, either side', () => {
	test.each([
		[200, '180', 'nearly near-number'],
		[200, '220', 'nearly near-number'],
		[200, '179', 'wrong no-match'],
		[200, '221', 'wrong no-match'],
		[200, '201', 'nearly near-number'],
		[200, '-200', 'wrong no-match'],
		[200, '20', 'wrong no-match'],
		[200, '2000', 'wrong no-match'],
		[-50, '-52', 'nearly near-number'],
		[-50, '50', 'wrong no-match'],
		[0, '1', 'wrong no-match'],
		[0, '0.001', 'wrong no-match'],
		[5, '6', 'wrong no-match'],
		[5, '4', 'wrong no-match'],
		[3.5, '3.5', 'right key'],
		[3.5, '3,5', 'right key'],
		[3.5, '3.6', 'nearly near-number'],
		[3.5, '35', 'wrong no-match']
	])('%d: %j is %s', (value, typed, verdict) => {
		expect(judgedFor(String(value), value, typed)).toBe(verdict);
	});
});

describe('no number, or more than one, is wrong', () => {
	test.each([
		'many',
		'a few',
		'hundreds',
		'between 80 and 90',
		'80-90',
		'80 to 90',
		'80 or 90',
		'eighty or ninety',
		'eighty, no, ninety',
		'80 80',
		'1.2.3.4',
		'1,2,3',
		'eighty twenty',
		'five 80'
	])('%j', (typed) => {
		expect(judgedFor('80', 80, typed)).toBe('wrong no-match');
	});
});

test('a rate of tolerance widens what is right, and no more', () => {
	const key = question({ answerType: 'number', answer: '1,000', answerValue: '1000' });
	const outcome = (typed: string, tolerance: number): string =>
		judgeNumber(key, typed, [], tolerance).outcome;
	expect(outcome('1010', 0)).toBe('nearly');
	expect(outcome('1010', 0.01)).toBe('right');
	expect(outcome('990', 0.01)).toBe('right');
	expect(outcome('1011', 0.01)).toBe('nearly');
	expect(outcome('1101', 0.01)).toBe('wrong');
	expect(outcome('1200', 0.2)).toBe('right');
	expect(outcome('1201', 0.2)).toBe('wrong');
});

test('a key without a machine value is read from what is shown', () => {
	expect(judgedFor('five thousand', '', '5000')).toBe('right key');
	expect(judgedFor('five thousand', '', '5k')).toBe('right key');
	expect(judgedFor('five thousand', '', '500')).toBe('wrong no-match');
});

test('a key that is no number at all is judged by its words', () => {
	expect(judgedFor('several dozens', '', 'several dozen')).toBe('right one-letter');
	expect(judgedFor('several lots', '', 'several lots')).toBe('right key');
	expect(judgedFor('several lots', '', '12')).toBe('wrong no-match');
});

test('a wording the question accepts is right whatever it says', () => {
	const key = { answerType: 'number', answer: '1', answerValue: '1', accepted: ['the only one'] };
	expect(judgedAgainst(key as never, 'The only one')).toBe('right alias');
});
