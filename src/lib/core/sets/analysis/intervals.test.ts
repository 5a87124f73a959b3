import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aroundMean, fisher, studentT, wilson } from './intervals';
import { isQuiet } from './quiet';

/** Expected by solving Wilson's quadratic in Python, with `statistics.NormalDist`. */
test.each([
	[0, 5, 0, 0.43448246478317465],
	[0.5, 10, 0.236593090512564, 0.763406909487436],
	[0.75, 24, 0.5510055599484599, 0.8800063377140501],
	[1, 7, 0.645669564933313, 1],
	[0.2, 200, 0.1504520092609812, 0.2608551865653787]
])('a share of %f among %i lies between %f and %f', (share, count, low, high) => {
	const [from, to] = wilson(share, count);
	expect(from).toBeCloseTo(low, 9);
	expect(to).toBeCloseTo(high, 9);
});

/** Expected by Python's `math` and `statistics.NormalDist`. */
test.each([
	[0.3, 24, -0.11763247588032406, 0.627461891055339],
	[-0.5, 10, -0.8591534852092954, 0.18918387068441575],
	[0, 4, -0.9610870825606609, 0.9610870825606609],
	[0.9, 200, 0.8698779610749048, 0.9234345881895625]
])('a correlation of %f among %i lies between %f and %f', (r, count, low, high) => {
	const [from = 0, to = 0] = fisher(r, count) ?? [];
	expect(from).toBeCloseTo(low, 9);
	expect(to).toBeCloseTo(high, 9);
});

describe('too few tell nothing', () => {
	test('of nobody a share may be anything', () => expect(wilson(0, 0)).toEqual([0, 1]));
	test('of three a correlation has no interval', () => expect(fisher(0.5, 3)).toBeNull());
	test('a perfect correlation has none either', () => expect(fisher(1, 50)).toBeNull());
	test('of one a mean has none', () => expect(aroundMean(3, 0, 1)).toBeNull());
});

/** Quantiles as printed in tables: 31, 40, 60 and 120 degrees of freedom. */
test.each([
	[1, 12.706],
	[4, 2.776],
	[30, 2.042],
	[31, 2.0395],
	[40, 2.0211],
	[60, 2.0003],
	[120, 1.9799],
	[100_000, 1.96]
])('Student’s t of %i degrees is %f', (freedom, quantile) => {
	expect(studentT(freedom)).toBeCloseTo(quantile, 3);
});

test('a mean of 10 with a deviation of 2 among 16 lies 1.0655 around', () => {
	const [low = 0, high = 0] = aroundMean(10, 2, 16) ?? [];
	expect(low).toBeCloseTo(8.9345, 4);
	expect(high).toBeCloseTo(11.0655, 4);
});

test('an interval holds what it is around, and more learners make it narrower', () => {
	const share = fc.double({ min: 0, max: 1, noNaN: true });
	fc.assert(
		fc.property(share, fc.integer({ min: 1, max: 300 }), (part, count) => {
			const [low, high] = wilson(part, count);
			expect(low).toBeLessThanOrEqual(part);
			expect(high).toBeGreaterThanOrEqual(part);
			expect(low).toBeGreaterThanOrEqual(0);
			expect(high).toBeLessThanOrEqual(1);
			const [nearer, nearest] = wilson(part, 4 * count);
			expect(nearest - nearer).toBeLessThanOrEqual(high - low + 1e-12);
		})
	);
});

test.each([
	[0, true, true],
	[4, true, true],
	[5, true, false],
	[4, false, false]
])('%i learners, anonymous %s: silent %s', (learners, anonymous, quiet) => {
	expect(isQuiet(learners, anonymous)).toBe(quiet);
});
