import fc from 'fast-check';
import { expect, test } from 'vitest';
import { against, shareOf } from './wilson';

test('the interval is that of the literature: 15 of 20', () => {
	// Newcombe (1998) gives method 3 for 15 of 148 and others; 15 of 20 by the formula: 0.5313 to 0.8881.
	const { share, low, high } = shareOf(15, 20);
	expect(share).toBe(0.75);
	expect(low).toBeCloseTo(0.5313, 4);
	expect(high).toBeCloseTo(0.8881, 4);
});

test('81 of 263 is between 0.2553 and 0.3662, as Newcombe (1998) has it', () => {
	const { low, high } = shareOf(81, 263);
	expect(low).toBeCloseTo(0.2553, 4);
	expect(high).toBeCloseTo(0.3662, 4);
});

test('of no answers nothing is known', () => {
	expect(shareOf(0, 0)).toEqual({ right: 0, answers: 0, share: null, low: 0, high: 1 });
});

test('the interval holds the share and stays between 0 and 1', () => {
	fc.assert(
		fc.property(fc.nat(5000), fc.nat(5000), (right, wrong) => {
			fc.pre(right + wrong > 0);
			const { share, low, high } = shareOf(right, right + wrong);
			expect(low).toBeGreaterThanOrEqual(0);
			expect(high).toBeLessThanOrEqual(1);
			expect(share).toBeGreaterThanOrEqual(low);
			expect(share).toBeLessThanOrEqual(high);
		})
	);
});

test('more answers narrow the interval', () => {
	const width = (answers: number): number => {
		const { low, high } = shareOf(answers * 0.9, answers);
		return high - low;
	};
	expect([10, 100, 1000].map(width)).toEqual([10, 100, 1000].map(width).sort((a, b) => b - a));
});

test('one bad day is no news', () => {
	expect(against(shareOf(7, 9), 0.9)).toBe('too-few');
	expect(against(shareOf(0, 0), 0.9)).toBe('too-few');
});

test('what many answers show is news', () => {
	expect(against(shareOf(700, 900), 0.9)).toBe('below');
	expect(against(shareOf(880, 900), 0.9)).toBe('above');
	expect(against(shareOf(808, 900), 0.9)).toBe('as-wanted');
});
