import fc from 'fast-check';
import { FSRSAlgorithm } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { DEFAULT_WEIGHTS } from './scheduler';
import { roundedWeights, sameWeights, soundWeights } from './weights';

test('the default weights are the published ones', () => {
	expect(DEFAULT_WEIGHTS).toEqual([
		0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
		0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
	]);
});

test('sound weights stay as they are', () => {
	expect(soundWeights(DEFAULT_WEIGHTS)).toEqual(DEFAULT_WEIGHTS);
});

test.each([
	[null],
	['weights'],
	[[]],
	[DEFAULT_WEIGHTS.slice(0, 19)],
	[[...DEFAULT_WEIGHTS, 1]],
	[DEFAULT_WEIGHTS.map(() => Number.NaN)],
	[DEFAULT_WEIGHTS.map((weight, at) => (at === 3 ? Number.POSITIVE_INFINITY : weight))],
	[DEFAULT_WEIGHTS.map((weight, at) => (at === 20 ? '0.2' : weight))],
	[{ length: 21 }]
])('%j are no weights', (weights) => {
	expect(soundWeights(weights)).toBeNull();
});

test('whatever the numbers, the library takes them as they come out', () => {
	const wild = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), {
		minLength: 21,
		maxLength: 21
	});
	fc.assert(
		fc.property(wild, (weights) => {
			const sound = soundWeights(weights) ?? [];
			expect(new FSRSAlgorithm({ w: [...sound] }).parameters.w).toEqual(sound);
		})
	);
});

test('rounding changes no weight by more than its last decimal', () => {
	const rounded = roundedWeights(DEFAULT_WEIGHTS.map((weight) => weight + 0.000_049));
	expect(sameWeights(rounded, DEFAULT_WEIGHTS)).toBe(true);
	expect(sameWeights(roundedWeights([0.123_46]), [0.1235])).toBe(true);
});

test('lists of other numbers or lengths are not the same', () => {
	expect(sameWeights([1, 2], [1, 3])).toBe(false);
	expect(sameWeights([1, 2], [1])).toBe(false);
});
