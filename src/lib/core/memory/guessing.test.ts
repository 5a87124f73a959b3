import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessedStability, knownGivenSuccess } from './guessing';

test('a first success is two thirds known among two options, four fifths among four', () => {
	expect(knownGivenSuccess(null, 2)).toBeCloseTo(2 / 3, 10);
	expect(knownGivenSuccess(null, 4)).toBeCloseTo(4 / 5, 10);
});

test('a sure memory needs no luck and a lost one had only luck', () => {
	expect(knownGivenSuccess(1, 4)).toBe(1);
	expect(knownGivenSuccess(0, 4)).toBe(0);
});

test('certain knowledge earns everything, a certain guess nothing', () => {
	expect(guessedStability(2, 50, 1)).toBe(50);
	expect(guessedStability(2, 50, 0)).toBe(2);
});

test('the result lies between a guess and knowing', () => {
	const days = fc.double({ min: 0.001, max: 36_500, noNaN: true });
	fc.assert(
		fc.property(days, days, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, known) => {
			const mixed = guessedStability(a, b, known);
			expect(mixed).toBeGreaterThanOrEqual(Math.min(a, b) * (1 - 1e-9));
			expect(mixed).toBeLessThanOrEqual(Math.max(a, b) * (1 + 1e-9));
		})
	);
});
