import fc from 'fast-check';
import { forgetting_curve } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { recallAfter } from './curve';

const anyDecay = fc.double({ min: 0.1, max: 0.8, noNaN: true });
const anyStability = fc.double({ min: 0.001, max: 36_500, noNaN: true });

test('it is the curve of the library, digit by digit', () => {
	fc.assert(
		fc.property(anyDecay, fc.nat(40_000), anyStability, (decay, days, stability) => {
			expect(recallAfter(decay, days, stability)).toBe(forgetting_curve(decay, days, stability));
		})
	);
});

test('curves of two learners do not mix', () => {
	const once = recallAfter(0.1542, 10, 10);
	expect(recallAfter(0.5, 10, 10)).toBeCloseTo(0.9, 7);
	expect(recallAfter(0.1542, 20, 10)).not.toBe(recallAfter(0.5, 20, 10));
	expect(recallAfter(0.1542, 10, 10)).toBe(once);
});

test('recall is certain at once and nine in ten after as many days as the stability', () => {
	expect(recallAfter(0.1542, 0, 5)).toBe(1);
	expect(recallAfter(0.1542, 5, 5)).toBeCloseTo(0.9, 7);
});
