import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNumbers } from './numbers';

const WORDS =
	'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

test('every number word below one hundred has its value', () => {
	for (let value = 1; value < 100; value += 1) {
		const ten = TENS[Math.floor(value / 10) - 2] ?? '';
		const word = WORDS[value - 1] ?? (value % 10 === 0 ? ten : `${ten}-${WORDS[(value % 10) - 1]}`);
		expect(findNumbers(`They sent ${word} envoys.`)).toMatchObject([
			{ value, unit: null, rank: false, start: 10, end: 10 + word.length }
		]);
		expect(findNumbers(`${word.toUpperCase()} envoys came.`)).toMatchObject([{ value }]);
	}
});

test('digits are read back with and without separators', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (value) => {
			const grouped = String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
			expect(findNumbers(`It has ${value} parts.`)).toMatchObject([{ value }]);
			expect(findNumbers(`It has ${grouped} parts.`)).toMatchObject([{ value }]);
		})
	);
});

test('decimals are read back', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 99 }), (a, b) => {
			const text = `${a}.${String(b).padStart(2, '0')}`;
			expect(findNumbers(`It is ${text} long.`)).toMatchObject([{ value: Number(text) }]);
		})
	);
});

test.each([
	['two hundred', 200],
	['five thousand', 5_000],
	['three million', 3_000_000],
	['2.5 billion', 2_500_000_000],
	['1.2 trillion', 1_200_000_000_000],
	['1.1 million', 1_100_000],
	['8.7 million', 8_700_000],
	['two hundred thousand', 200_000],
	['7 hundred million', 700_000_000],
	['three dozen', 36],
	['12,000 million', 12_000_000_000]
])('%s is %d, with no dust of floating point', (words, value) => {
	const text = `It has ${words} parts.`;
	const [found, ...more] = findNumbers(text);
	expect(found?.value).toBe(value);
	expect(text.slice(found?.start, found?.end)).toBe(words);
	expect(more).toEqual([]);
});

test.each([
	['$5', 5, 'US dollars'],
	['$ 5', 5, 'US dollars'],
	['US$5', 5, 'US dollars'],
	['U.S. $5', 5, 'US dollars'],
	['US$5 million', 5e6, 'US dollars'],
	['$1,234.56', 1234.56, 'US dollars'],
	['$2.5 million', 2.5e6, 'US dollars'],
	['€2.5 million', 2.5e6, 'euros'],
	['£40', 40, 'pounds'],
	['¥900', 900, 'yen'],
	['5 dollars', 5, 'US dollars'],
	['5 US dollars', 5, 'US dollars'],
	['5 U.S. dollars', 5, 'US dollars'],
	['5 American dollars', 5, 'US dollars'],
	['five dollars', 5, 'US dollars'],
	['5 euros', 5, 'euros'],
	['5 Euros', 5, 'euros'],
	['5 pounds', 5, 'pounds'],
	['5 yuan', 5, 'yuan'],
	['5 yen', 5, 'yen'],
	['5 million won', 5e6, 'won'],
	['$2.5 million dollars', 2.5e6, 'US dollars']
])('%s is money', (words, value, unit) => {
	const text = `It paid ${words} for it.`;
	const found = findNumbers(text);
	expect(found).toMatchObject([{ value, unit, rank: false }]);
	expect(text.slice(found[0]?.start, found[0]?.end)).toBe(words);
});

test.each(['A$5 million', 'C$5', 'HK$5', 'NZ$5', 'AUS$5', 'R$5'])(
	'%s is not taken for US dollars',
	(words) => {
		expect(findNumbers(`It paid ${words} for it.`)).toEqual([]);
	}
);

test.each([
	['3%', 3, 'percent'],
	['3 %', 3, 'percent'],
	['3 percent', 3, 'percent'],
	['3 per cent', 3, 'percent'],
	['3 Percent', 3, 'percent'],
	['three percent', 3, 'percent'],
	['0.5 percent', 0.5, 'percent'],
	['12.50 percent', 12.5, 'percent'],
	['99.99%', 99.99, 'percent'],
	['100 percent', 100, 'percent'],
	['1 percentage point', 1, 'percentage points'],
	['2.5 percentage points', 2.5, 'percentage points']
])('%s is a share', (words, value, unit) => {
	const text = `It grew by ${words} in all.`;
	const found = findNumbers(text);
	expect(found).toMatchObject([{ value, unit }]);
	expect(text.slice(found[0]?.start, found[0]?.end)).toBe(words);
});

test.each([
	['second', 2],
	['third', 3],
	['Twelfth', 12],
	['nineteenth', 19],
	['1st', 1],
	['2nd', 2],
	['3rd', 3],
	['11th', 11],
	['21st', 21],
	['101st', 101],
	['1,000th', 1000]
])('%s is a place in an order', (words, value) => {
	expect(findNumbers(`It was the ${words} member.`)).toMatchObject([
		{ value, rank: true, unit: null, bound: 'exactly' }
	]);
});

test.each([
	['more than', 'over'],
	['over', 'over'],
	['just over', 'over'],
	['at least', 'over'],
	['above', 'over'],
	['exceeding', 'over'],
	['upwards of', 'over'],
	['no fewer than', 'over'],
	['no less than', 'over'],
	['not less than', 'over'],
	['not fewer than', 'over'],
	['less than', 'under'],
	['fewer than', 'under'],
	['under', 'under'],
	['just under', 'under'],
	['below', 'under'],
	['up to', 'under'],
	['at most', 'under'],
	['no more than', 'under'],
	['not more than', 'under'],
	['nearly', 'under'],
	['almost', 'under'],
	['about', 'about'],
	['around', 'about'],
	['some', 'about'],
	['roughly', 'about'],
	['approximately', 'about'],
	['an estimated', 'about'],
	['circa', 'about'],
	['exactly', 'exactly'],
	['moreover', 'exactly'],
	['the takeover', 'exactly'],
	['all', 'exactly']
])('"%s" before an amount makes it %s', (words, bound) => {
	const capital = words[0]?.toUpperCase() + words.slice(1);
	expect(findNumbers(`It has ${words} 40 parts.`)).toMatchObject([{ value: 40, bound }]);
	expect(findNumbers(`${capital} 40 came.`)).toMatchObject([{ bound }]);
	expect(findNumbers(`It paid ${words} $40 million.`)).toMatchObject([{ value: 4e7, bound }]);
});

test('a bound holds for the amount beside it alone', () => {
	expect(findNumbers('More than 40 came and 30 left.').map(({ bound }) => bound)).toEqual([
		'over',
		'exactly'
	]);
});

test.each([
	['7, 8 and 9 came.', [7, 8, 9]],
	['between 5 and 7 came', []],
	['5 to 7 came', []],
	['two or three came', []],
	['it rose 5% to $20', [5, 20]],
	['5 came and 7 left', [5, 7]],
	['(7) and "8"', [7, 8]],
	['from 7 to 7.', []],
	['Seven came. Eight left.', [7, 8]],
	['3 of the 12 members', [3, 12]],
	['the 3rd of 12', [3, 12]]
])('all numbers of "%s" are found in order', (text, expected) => {
	expect(findNumbers(text).map(({ value }) => value)).toEqual(expected);
});

test.each<[string, number, string | null]>([
	['two hundred and fifty people', 250, null],
	['two thousand and seven soldiers', 2007, null],
	['a hundred soldiers', 100, null],
	['a dozen ships', 12, null],
	['half a million people', 5e5, null],
	['$40bn in loans', 4e10, 'US dollars'],
	['€1.3m in aid', 1.3e6, 'euros'],
	['US$40 million in loans', 4e7, 'US dollars'],
	['USD 40 million in loans', 4e7, 'US dollars'],
	['40 million EUR in loans', 4e7, 'euros'],
	['5 million Canadian dollars', 5e6, 'Canadian dollars'],
	['300 million rupees', 3e8, 'rupees'],
	['3bn people', 3e9, null]
])('%s', (text, value, unit) => {
	expect(findNumbers(`They counted ${text}.`)).toMatchObject([{ value, unit, rank: false }]);
});

test('two groups joined by "and" are two numbers', () => {
	expect(findNumbers('a hundred and two hundred').map(({ value }) => value)).toEqual([100, 200]);
	expect(findNumbers('ten and five').map(({ value }) => value)).toEqual([10, 5]);
});

test.each<[string, number, boolean]>([
	['the 27-member bloc', 27, false],
	['a seven-nation group', 7, false],
	['a 1,340-kilometre border', 1340, false],
	['the fifth-largest economy', 5, true]
])('%s holds its number', (text, value, rank) => {
	expect(findNumbers(`It is ${text}.`)).toMatchObject([{ value, rank }]);
});
