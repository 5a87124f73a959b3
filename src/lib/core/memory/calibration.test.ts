import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	areaUnderCurve,
	asAverage,
	type Bin,
	leaning,
	logLoss,
	reliability,
	rmseBins,
	scores,
	wilson
} from './calibration';
import { evidence, predict, type Prediction, schedulerWith } from './evidence';
import { DEFAULT_WEIGHTS } from './scheduler';
import { SM2 } from './sm2';
import { makeLearner } from './test-learner';
import { trainingSet } from './training';
import { loadRust } from './test-rust';

const told = (chance: number, right: boolean, over: Partial<Prediction> = {}): Prediction => ({
	chance,
	right,
	place: 0,
	elapsed: 1,
	reviews: 1,
	lapses: 0,
	...over
});
const many = (count: number, rightOf: number, chance: number): Prediction[] =>
	Array.from({ length: count }, (_, at) => told(chance, at < rightOf));

test('a tossed coin loses ln 2, certainty that comes true nothing', () => {
	expect(logLoss([told(0.5, true), told(0.5, false)])).toBeCloseTo(Math.LN2, 12);
	expect(logLoss([told(1, true), told(0, false)])).toBeLessThan(0.001);
});

test('certainty that fails is finite', () => {
	expect(logLoss([told(1, false), told(0, true)])).toBeCloseTo(-Math.log(0.0001), 10);
});

test('nothing predicted has no log loss', () => {
	expect(logLoss([])).toBeNaN();
});

test('the average in hindsight is the best constant', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 99 }),
			fc.double({ min: 0, max: 1, noNaN: true }),
			(right, chance) => {
				const predictions = many(100, right, chance);
				expect(logLoss(asAverage(predictions))).toBeLessThanOrEqual(logLoss(predictions) + 1e-12);
			}
		)
	);
});

test('the average tells no answer from another', () => {
	expect(scores(asAverage([told(0.9, true), told(0.2, false)]))).toMatchObject({
		count: 2,
		logLoss: Math.LN2,
		auc: 0.5
	});
});

test('a perfect order has area 1, the reverse 0, equal chances one half', () => {
	expect(areaUnderCurve([told(0.9, true), told(0.1, false)])).toBe(1);
	expect(areaUnderCurve([told(0.1, true), told(0.9, false)])).toBe(0);
	expect(areaUnderCurve(many(10, 4, 0.7))).toBe(0.5);
	expect(areaUnderCurve([told(0.9, true)])).toBeNaN();
});

test('the area is the share of pairs in order, ties half', () => {
	const anyTold = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.boolean());
	fc.assert(
		fc.property(fc.array(anyTold, { minLength: 2, maxLength: 40 }), (list) => {
			const predictions = list.map(([chance, right]) => told(chance / 5, right));
			const right = predictions.filter((one) => one.right);
			const wrong = predictions.filter((one) => !one.right);
			const pairs = right.flatMap((a) =>
				wrong.map((b) => (a.chance > b.chance ? 1 : a.chance === b.chance ? 0.5 : 0))
			);
			const mean = pairs.reduce<number>((sum, pair) => sum + pair, 0) / pairs.length;
			if (pairs.length === 0) expect(areaUnderCurve(predictions)).toBeNaN();
			else expect(areaUnderCurve(predictions)).toBeCloseTo(mean, 10);
		})
	);
});

test('RMSE is nothing where each group came out as predicted, and the error where it did not', () => {
	expect(rmseBins(many(100, 80, 0.8))).toBeCloseTo(0, 12);
	expect(rmseBins(many(100, 70, 0.8))).toBeCloseTo(0.1, 12);
});

test('errors of unlike groups do not cancel', () => {
	const over = many(50, 30, 0.8);
	const under = many(50, 50, 0.8).map((one) => ({ ...one, elapsed: 200 }));
	expect(rmseBins([...over, ...under])).toBeCloseTo(0.2, 12);
});

// Figures of Wilson's interval as widely tabled.
test.each([
	[0, 10, 0, 0.2775],
	[5, 10, 0.2366, 0.7634],
	[10, 10, 0.7225, 1],
	[81, 263, 0.2553, 0.3662]
])('%i of %i may truly be from %d to %d', (some, count, low, high) => {
	const [from, to] = wilson(some, count);
	expect(from).toBeCloseTo(low, 3);
	expect(to).toBeCloseTo(high, 3);
});

test('of nothing anything may be true', () => {
	expect(wilson(0, 0)).toEqual([0, 1]);
});

const anyPredictions = fc
	.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.boolean()), { minLength: 1, maxLength: 400 })
	.map((list) => list.map(([chance, right]) => told(chance / 100, right)));

test('every prediction is in one bin, bins rise, and each share lies in its interval', () => {
	fc.assert(
		fc.property(anyPredictions, (predictions) => {
			const bins = reliability(predictions);
			expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(predictions.length);
			for (const [at, { predicted, right, low, high }] of bins.entries()) {
				expect(predicted).toBeGreaterThanOrEqual(bins[at - 1]?.predicted ?? 0);
				expect(low).toBeLessThanOrEqual(right + 1e-12);
				expect(high).toBeGreaterThanOrEqual(right - 1e-12);
			}
		})
	);
});

test('few predictions make one bin, many at most ten', () => {
	expect(reliability(many(19, 10, 0.5))).toHaveLength(1);
	const spread = Array.from({ length: 1000 }, (_, at) => told(at / 1000, true));
	expect(reliability(spread).map(({ count }) => count)).toEqual(Array(10).fill(100));
	expect(reliability([])).toEqual([]);
});

test('equal predictions are not torn apart', () => {
	expect(reliability(many(500, 400, 0.8))).toHaveLength(1);
});

const bin = (predicted: number, low: number, high: number, count = 100): Bin => ({
	predicted,
	right: (low + high) / 2,
	low,
	high,
	count
});
const [fair, above, below] = [bin(0.8, 0.7, 0.9), bin(0.8, 0.85, 0.9), bin(0.8, 0.6, 0.7)];

test.each([
	['within', [fair, fair]],
	['within', []],
	['within', [...Array.from({ length: 9 }, () => fair), above]],
	['high', [fair, above]],
	['low', [fair, fair, below, below]],
	['mixed', [above, fair, below]],
	['high', [above]]
] as const)('the predictions lean: %s', (lean, bins) => {
	expect(leaning(bins)).toBe(lean);
});

const learner = evidence(
	makeLearner({ seed: 'calibrated', weights: DEFAULT_WEIGHTS, items: 500, days: 240 })
).lessons;

test('a learner who forgets as FSRS says is predicted well, better than by average or SM-2', () => {
	const predictions = predict(learner, schedulerWith(DEFAULT_WEIGHTS));
	const mine = scores(predictions);
	expect(mine.count).toBeGreaterThan(1000);
	expect(mine.logLoss).toBeLessThan(logLoss(asAverage(predictions)));
	expect(mine.logLoss).toBeLessThan(logLoss(predict(learner, SM2)) - 0.02);
	expect(mine.auc).toBeGreaterThan(0.55);
	expect(mine.rmse).toBeLessThan(0.05);
});

test('the curve of such a learner lies on the diagonal within its intervals, nearly always', () => {
	const bins = reliability(predict(learner, schedulerWith(DEFAULT_WEIGHTS)));
	const within = bins.filter(({ predicted, low, high }) => predicted >= low && predicted <= high);
	expect(within.length).toBeGreaterThanOrEqual(bins.length - 2);
});

test('with lucky picks counted, choices are predicted as truly as cards', () => {
	const { lessons } = evidence(
		makeLearner({ seed: 'c', weights: DEFAULT_WEIGHTS, items: 400, days: 200, choices: 0.5 })
	);
	const predictions = predict(lessons, schedulerWith(DEFAULT_WEIGHTS));
	const picked = predictions.filter(({ place }) => (lessons[place]?.options ?? 0) > 0);
	const right = picked.filter((one) => one.right).length / picked.length;
	const predicted = picked.reduce((sum, { chance }) => sum + chance, 0) / picked.length;
	expect(Math.abs(right - predicted)).toBeLessThan(0.05);
});

const rust = loadRust();

test.skipIf(rust === null)(
	'each prediction loses what the Rust implementation says it does',
	() => {
		const { FSRSBinding, FSRSBindingItem, FSRSBindingReview } = rust as NonNullable<typeof rust>;
		const engine = new FSRSBinding([...DEFAULT_WEIGHTS]);
		const { ratings, days, lengths } = trainingSet(learner);
		const predictions = predict(learner, schedulerWith(DEFAULT_WEIGHTS));
		expect(lengths).toHaveLength(predictions.length);
		let [from, compared] = [0, 0];
		for (const [at, length] of lengths.entries()) {
			const start = from;
			from += length;
			// Over unlike ones it weighs later ones more and drops what is rare: a hundred of the same.
			if (at % 40 > 0 || length < 3) continue;
			const reviews = Array.from({ length }, (_, step) => {
				return new FSRSBindingReview(ratings[start + step] ?? 0, days[start + step] ?? 0);
			});
			const item = new FSRSBindingItem(reviews);
			const theirs = engine.evaluate(Array.from({ length: 100 }, () => item));
			const mine = predictions[at] as Prediction;
			expect(Math.abs(logLoss([mine]) - theirs.logLoss)).toBeLessThan(1e-4);
			expect(Math.abs(rmseBins([mine]) - theirs.rmseBins)).toBeLessThan(1e-4);
			compared += 1;
		}
		expect(compared).toBeGreaterThan(40);
	}
);
