import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Part } from '../questions/types';
import { question } from '../quiz/test-questions';
import { judgeOrder, orderedParts } from './order';

const part = (id: string, value: string): Part => ({
	id,
	item: `${id}.date`,
	fact: id,
	left: `Event ${id}`,
	right: value,
	value
});
const DATES = ['2017-06-05', '2020-03-27', '2023-04-04', '2024-03-07'];
const parts = DATES.map((date, at) => part('abcd'.charAt(at), date));
const asked = question({ form: 'order', options: [], parts });
const judged = (order: string) => judgeOrder(asked, [...order]);

test('the order by date is right, all of it', () => {
	expect(judged('abcd')).toEqual({ outcome: 'right', reason: 'key', share: 1 });
});

test.each([
	['bacd', 'nearly', 5 / 6],
	['abdc', 'nearly', 5 / 6],
	['badc', 'wrong', 4 / 6],
	['cabd', 'wrong', 4 / 6],
	['dabc', 'wrong', 3 / 6],
	['dcba', 'wrong', 0]
])('%s is %s by its inversions', (order, outcome, share) => {
	const verdict = judged(order);
	expect(verdict).toMatchObject({ outcome, reason: 'partly-ordered' });
	expect(verdict.share).toBeCloseTo(share);
});

test.each(['', 'abc', 'abcdd', 'aabc', 'abce'])('%o is no order of the parts', (order) => {
	expect(judged(order)).toEqual({ outcome: 'wrong', reason: 'no-match', share: 0 });
	expect(orderedParts(asked, [...order])).toEqual([false, false, false, false]);
});

test('a question without parts has no right order', () => {
	expect(judgeOrder(question(), []).outcome).toBe('wrong');
	expect(orderedParts(question(), [])).toEqual([]);
});

test.each([
	['2024-03-07', '2024-03-07'],
	['2024', '2024-03-07'],
	['2024-03', '2024-03-07']
])('%s and %s may stand either way round', (one, other) => {
	const tied = question({ form: 'order', parts: [part('a', one), part('b', other)] });
	for (const order of ['ab', 'ba']) {
		expect(judgeOrder(tied, [...order])).toMatchObject({ outcome: 'right', share: 1 });
		expect(orderedParts(tied, [...order])).toEqual([true, true]);
	}
});

test('a part is right where it stands rightly to every other', () => {
	expect(orderedParts(asked, [...'abcd'])).toEqual([true, true, true, true]);
	expect(orderedParts(asked, [...'bacd'])).toEqual([false, false, true, true]);
	expect(orderedParts(asked, [...'dabc'])).toEqual([false, false, false, false]);
});

const anyOrder = fc.shuffledSubarray([...'abcd'], { minLength: 4 });

test('the share is that of pairs standing rightly, and only the key has it whole', () => {
	fc.assert(
		fc.property(anyOrder, (order) => {
			const { outcome, share = -1 } = judgeOrder(asked, order);
			const mirrored = judgeOrder(asked, order.toReversed()).share ?? -1;
			expect(share + mirrored).toBeCloseTo(1);
			expect(outcome === 'right').toBe(share === 1);
			expect(outcome === 'right').toBe(order.join('') === 'abcd');
			expect(orderedParts(asked, order).every(Boolean)).toBe(outcome === 'right');
		})
	);
});
