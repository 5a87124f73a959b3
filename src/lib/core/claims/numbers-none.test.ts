import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNumbers } from './numbers';

test.each([
	'COP28',
	'F-16',
	'G7',
	'U-21',
	'A7',
	'7A',
	'x7',
	'7a',
	'7-a',
	'K2',
	'Mi-24s',
	'1e6',
	'0x1F',
	'H2O'
])('%s is the name of a thing', (text) => {
	expect(findNumbers(`They saw ${text} there.`)).toEqual([]);
});

test.each([
	'24/7',
	'24-7',
	'5/7',
	'5:7',
	'5-7',
	'1.2.3',
	'1.2.3.4',
	'1-2-3',
	'12:30:45',
	'555-0100',
	'+82-2-555-0100',
	'2024-05-06',
	'#7',
	'www.7.com',
	'http://a.example/7',
	'-7'
])('%s is a score, a code or an address', (text) => {
	expect(findNumbers(`They saw ${text} there.`)).toEqual([]);
});

test.each(['12,34', '1,2345', '1,23,456', '1.000.000', '5m', '5k', '$5k', '7²'])(
	'%s is not cut into a part of it',
	(text) => {
		expect(findNumbers(`They saw ${text} there.`)).toEqual([]);
	}
);

test.each([
	'a 100,000-strong force',
	'a one-third share',
	'a two-thirds majority',
	'two thirds',
	'three quarters',
	'four fifths'
])('%s holds no amount of its own', (text) => {
	expect(findNumbers(`They saw ${text} there.`)).toEqual([]);
});

test.each([
	'someone',
	'bone',
	'often',
	'attend',
	'weight',
	'Lenin',
	'height',
	'tents',
	'ones',
	'secondly',
	'seconds',
	'thirdly',
	'freighten'
])('a number word inside "%s" is none', (text) => {
	expect(findNumbers(`They saw ${text} there.`)).toEqual([]);
});

test.each(['first', 'hundreds of', 'millions of', 'half', 'none', 'Infinity', 'NaN', '٣'])(
	'"%s" counts nothing that can be asked',
	(text) => {
		expect(findNumbers(`They saw ${text} there.`)).toEqual([]);
	}
);

test.each([
	['It was 5 May.', { start: 7, end: 12 }],
	['It was 5 May.', { start: 7, end: 8 }],
	['It was 5 May.', { start: 0, end: 13 }]
])('a number in a stretch that is taken is left out: %s %o', (text, taken) => {
	expect(findNumbers(text, [taken])).toEqual([]);
});

test.each([
	{ start: 0, end: 7 },
	{ start: 8, end: 12 },
	{ start: 7, end: 7 }
])('a stretch that only borders on a number takes nothing: %o', (taken) => {
	expect(findNumbers('It was 5 May.', [taken])).toMatchObject([{ value: 5, start: 7, end: 8 }]);
});

test('no text throws, and every number lies in it, in order, with a finite value', () => {
	const piece = fc.oneof(
		fc.string({ maxLength: 6 }),
		fc.constantFrom('7', ',', '.', ' ', '$', '%', 'million', 'twenty-', 'one', 'US', 'st', '000')
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
			const text = pieces.join('');
			let reached = 0;
			for (const { start, end, value } of findNumbers(text)) {
				expect(start).toBeGreaterThanOrEqual(reached);
				expect(end).toBeLessThanOrEqual(text.length);
				expect(end).toBeGreaterThan(start);
				expect(Number.isFinite(value)).toBe(true);
				expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
				reached = end;
			}
		})
	);
});

test('a number too long for a number is none', () => {
	expect(findNumbers(`It has ${'9'.repeat(400)} parts.`)).toEqual([]);
});

test.each(['1', '1,', '111,', '1.', '$', 'two ', 'two hundred ', 'twenty-', 'more than ', ' '])(
	'200,000 characters of "%s" end',
	(piece) => {
		const text = piece.repeat(200_000 / piece.length);
		const found = findNumbers(text);
		expect(found.every(({ end }) => end <= text.length)).toBe(true);
	}
);
