import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Part } from '../questions/types';
import { question } from '../quiz/test-questions';
import { judgeMatch, matchedParts } from './match';

const part = (id: string, right: string): Part => ({
	id,
	item: `${id}.person`,
	fact: id,
	left: `Left ${id}`,
	right,
	value: right.toLowerCase()
});
const parts = [part('a', 'Ash'), part('b', 'Birch'), part('c', 'Cedar'), part('d', 'Date palm')];
const asked = question({ form: 'match', options: [], parts });
const pairs = (text: string) =>
	text
		.split(' ')
		.filter(Boolean)
		.map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]);
const judged = (text: string) => judgeMatch(asked, pairs(text));

test('every pair joined rightly is right, in any order', () => {
	expect(judged('aa bb cc dd')).toEqual({ outcome: 'right', reason: 'key', share: 1 });
	expect(judged('dd aa cc bb').outcome).toBe('right');
});

test.each([
	['ab ba cc dd', 'nearly', 0.5],
	['aa bb', 'nearly', 0.5],
	['aa bc cd db', 'wrong', 0.25]
])('%s is %s, by its pairs', (text, outcome, share) => {
	expect(judged(text)).toEqual({ outcome, reason: 'partly-matched', share });
});

test.each(['', 'ab bc cd da', 'xx yy', 'xa'])('%o joins nothing rightly', (text) => {
	expect(judged(text)).toEqual({ outcome: 'wrong', reason: 'no-match', share: 0 });
});

test('one right side joined to every left counts once', () => {
	expect(judged('aa ba ca da')).toMatchObject({ outcome: 'wrong', share: 0.25 });
	expect(judged('ab aa bb').share).toBe(0);
});

test('a right side that says the same is as good', () => {
	const twins = question({
		form: 'match',
		parts: [part('a', 'Ash'), part('b', 'ash'), part('c', 'Elm')]
	});
	expect(judgeMatch(twins, pairs('ab ba cc'))).toMatchObject({ outcome: 'right', share: 1 });
});

test('what is right is told part by part', () => {
	expect(matchedParts(asked, pairs('ab ba cc dd'))).toEqual([false, false, true, true]);
	expect(matchedParts(question(), pairs('aa'))).toEqual([]);
});

test('no joining whatever has a share outside 0 to 1, and only the key has it whole', () => {
	const anyId = fc.constantFrom('a', 'b', 'c', 'd', 'x');
	fc.assert(
		fc.property(fc.array(fc.tuple(anyId, anyId), { maxLength: 8 }), (given) => {
			const { outcome, share = -1 } = judgeMatch(asked, given);
			expect(share).toBeGreaterThanOrEqual(0);
			expect(share).toBeLessThanOrEqual(1);
			expect(outcome === 'right').toBe(matchedParts(asked, given).every(Boolean));
		})
	);
});
