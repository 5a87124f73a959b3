import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evidence } from './evidence';
import { FEWEST_JUDGED, fitFirst, methodFor, trainingPart, tryOut } from './fit';
import { DEFAULT_WEIGHTS, type MemoryAnswer } from './scheduler';
import { makeLearner } from './test-learner';
import type { Grade } from './types';

/** Default weights with other first stabilities. */
const withFirst = (...first: number[]): number[] => [...first, ...DEFAULT_WEIGHTS.slice(4)];
const lessonsOf = (weights: readonly number[], items: number, choices = 0) =>
	evidence(makeLearner({ seed: 'fit', weights, items, days: 120, choices })).lessons;
const first = (weights: readonly number[]): readonly number[] => weights.slice(0, 4);

const lesson = (item: string, grade: Grade, day: number, options = 0): MemoryAnswer => ({
	item,
	question: item,
	grade,
	day,
	at: 0,
	options
});
/** So many items graded `grade` at first, of which some are right after `days`. */
const seconds = (grade: Grade, days: number, right: number, wrong: number, options = 0) =>
	Array.from({ length: right + wrong }, (_, at) => [
		lesson(`${String(grade)}-${String(days)}-${String(at)}`, grade, 0, options),
		lesson(`${String(grade)}-${String(days)}-${String(at)}`, at < right ? 3 : 1, days, options)
	]).flat();

test('without second answers the defaults stay', () => {
	expect(fitFirst([], DEFAULT_WEIGHTS)).toEqual(DEFAULT_WEIGHTS);
	expect(fitFirst([lesson('a', 3, 0)], DEFAULT_WEIGHTS)).toEqual(DEFAULT_WEIGHTS);
});

test('answers of the same day and third answers say nothing about the first stability', () => {
	const same = [lesson('a', 3, 0), lesson('a', 1, 0), lesson('a', 1, 9)];
	expect(fitFirst(same, DEFAULT_WEIGHTS)).toEqual(DEFAULT_WEIGHTS);
});

test('much evidence of remembering longer lengthens the stability of that grade alone', () => {
	const fitted = fitFirst(seconds(4, 30, 950, 50), DEFAULT_WEIGHTS);
	expect(fitted[3]).toBeGreaterThan(25);
	expect(fitted.slice(0, 3)).toEqual(DEFAULT_WEIGHTS.slice(0, 3));
	expect(fitted.slice(4)).toEqual(DEFAULT_WEIGHTS.slice(4));
});

test('nine of ten right after ten days make a stability of ten days', () => {
	expect(fitFirst(seconds(3, 10, 9000, 1000), DEFAULT_WEIGHTS)[2]).toBeCloseTo(10, 0);
});

test('the more evidence, the farther from the default', () => {
	const [few = 0, some = 0, much = 0] = [1, 10, 100].map(
		(times) => fitFirst(seconds(3, 10, 9 * times, times), DEFAULT_WEIGHTS)[2]
	);
	expect(few).toBeGreaterThan(DEFAULT_WEIGHTS[2] ?? 0);
	expect(some).toBeGreaterThan(few);
	expect(much).toBeGreaterThan(some);
	expect(much).toBeLessThan(10);
});

test('a single surprise moves hardly anything', () => {
	const fitted = fitFirst(seconds(3, 2, 0, 1), DEFAULT_WEIGHTS);
	expect((fitted[2] ?? 0) / (DEFAULT_WEIGHTS[2] ?? 1)).toBeGreaterThan(0.4);
});

test('lucky picks are not taken for memory', () => {
	const picked = fitFirst(seconds(3, 10, 925, 75, 4), DEFAULT_WEIGHTS)[2] ?? 0;
	const recalled = fitFirst(seconds(3, 10, 925, 75), DEFAULT_WEIGHTS)[2] ?? 0;
	expect(picked).toBeLessThan(recalled * 2);
	const guessing = fitFirst(seconds(3, 10, 250, 750, 4), DEFAULT_WEIGHTS)[2] ?? 0;
	expect(guessing).toBeLessThan(DEFAULT_WEIGHTS[2] ?? 0);
});

test('a better grade never gets a shorter first stability', () => {
	const crossed = [...seconds(2, 20, 950, 50), ...seconds(3, 2, 300, 700)];
	const [, hard = 0, good = 0] = fitFirst(crossed, DEFAULT_WEIGHTS);
	expect(hard).toBeLessThanOrEqual(good);
	const anyGroups = fc.array(
		fc.tuple(
			fc.constantFrom<Grade>(1, 2, 3, 4),
			fc.integer({ min: 1, max: 60 }),
			fc.nat(40),
			fc.nat(40),
			fc.constantFrom(0, 2, 4)
		),
		{ maxLength: 6 }
	);
	fc.assert(
		fc.property(anyGroups, (groups) => {
			const lessons = groups.flatMap(([grade, days, right, wrong, options], at) =>
				seconds(grade, days, right, wrong, options).map((each) => ({
					...each,
					item: `${String(at)} ${each.item}`
				}))
			);
			const [again = 0, hard = 0, good = 0, easy = 0] = fitFirst(lessons, DEFAULT_WEIGHTS);
			expect(again).toBeGreaterThanOrEqual(0.01);
			expect([again <= hard, hard <= good, good <= easy, easy <= 100]).toEqual(Array(4).fill(true));
		}),
		{ numRuns: 40 }
	);
});

test('the first stabilities of a learner are found again from a few hundred answers', () => {
	const truth = withFirst(0.8, 3, 7, 20);
	const found = fitFirst(lessonsOf(truth, 400), DEFAULT_WEIGHTS);
	for (const [grade, theirs] of first(truth).entries()) {
		const usual = Math.abs(Math.log((DEFAULT_WEIGHTS[grade] ?? 1) / theirs));
		expect(Math.abs(Math.log((found[grade] ?? 1) / theirs))).toBeLessThan(usual * 0.8);
	}
});

test('weights nearer the truth are better on the later part of the history', () => {
	const lessons = lessonsOf(withFirst(1, 5, 12, 30), 400);
	const trial = tryOut(lessons, DEFAULT_WEIGHTS, fitFirst(trainingPart(lessons), DEFAULT_WEIGHTS));
	expect([trial.better, trial.sure]).toEqual([true, true]);
	expect(trial.after).toBeLessThan(trial.before);
	expect(trial.reviews).toBe(Math.floor(lessons.length * 0.8));
	expect(trial.judged).toBeGreaterThan(FEWEST_JUDGED);
});

test('they are with choices too', () => {
	const lessons = lessonsOf(withFirst(1, 5, 12, 30), 500, 0.6);
	const trial = tryOut(lessons, DEFAULT_WEIGHTS, fitFirst(trainingPart(lessons), DEFAULT_WEIGHTS));
	expect(trial.better).toBe(true);
});

test('weights far from the truth are refused', () => {
	const lessons = lessonsOf(DEFAULT_WEIGHTS, 300);
	const trial = tryOut(lessons, DEFAULT_WEIGHTS, withFirst(20, 30, 40, 50));
	expect(trial.better).toBe(false);
	expect(trial.after).toBeGreaterThan(trial.before);
});

test('for a learner like any other a fit changes next to nothing', () => {
	const lessons = lessonsOf(DEFAULT_WEIGHTS, 300);
	const { before, after } = tryOut(
		lessons,
		DEFAULT_WEIGHTS,
		fitFirst(trainingPart(lessons), DEFAULT_WEIGHTS)
	);
	expect(Math.abs(after - before)).toBeLessThan(0.005);
});

test('of learners like any other, hardly one is surely better off with weights of their own', () => {
	const given = Array.from({ length: 10 }, (_, at) => {
		const made = { seed: `usual ${String(at)}`, weights: DEFAULT_WEIGHTS, items: 150, days: 90 };
		const { lessons } = evidence(makeLearner(made));
		const fitted = fitFirst(trainingPart(lessons), DEFAULT_WEIGHTS);
		return tryOut(lessons, DEFAULT_WEIGHTS, fitted).sure;
	}).filter(Boolean);
	expect(given.length).toBeLessThanOrEqual(3);
});

test('luck is told: the same difference on fewer predictions is surer of nothing', () => {
	const lessons = lessonsOf(DEFAULT_WEIGHTS, 300);
	const trial = tryOut(lessons, DEFAULT_WEIGHTS, withFirst(0.3, 2, 4, 9));
	const part = tryOut(lessons.slice(0, 300), DEFAULT_WEIGHTS, withFirst(0.3, 2, 4, 9));
	expect(trial.luck).toBeGreaterThan(0);
	expect(part.luck).toBeGreaterThan(trial.luck);
});

test('the weights in use are not better than themselves', () => {
	const lessons = lessonsOf(DEFAULT_WEIGHTS, 300);
	expect(tryOut(lessons, DEFAULT_WEIGHTS, [...DEFAULT_WEIGHTS]).better).toBe(false);
});

test.each([[[]], [[1, 2, 3]], [DEFAULT_WEIGHTS.map(() => Number.NaN)]])(
	'what is no weights (%j) is refused',
	(weights) => {
		const trial = tryOut(lessonsOf(DEFAULT_WEIGHTS, 60), DEFAULT_WEIGHTS, weights);
		expect([trial.better, trial.weights]).toEqual([false, DEFAULT_WEIGHTS]);
	}
);

test('too few later answers prove nothing', () => {
	const lessons = [...seconds(3, 2, 10, 10), ...seconds(3, 9, 3, 0)];
	const trial = tryOut(lessons, DEFAULT_WEIGHTS, withFirst(0.3, 2, 4, 9));
	expect(trial.judged).toBeLessThan(FEWEST_JUDGED);
	expect(trial.better).toBe(false);
	expect(tryOut([], DEFAULT_WEIGHTS, withFirst(0.3, 2, 4, 9))).toMatchObject({
		better: false,
		before: Number.NaN
	});
});

test.each([
	[199, 199, null],
	[200, 0, 'first-intervals'],
	[5000, 299, 'first-intervals'],
	[999, 900, 'first-intervals'],
	[1000, 300, 'full']
] as const)('%i answers, %i of them recalled, allow %s', (answers, recalled, method) => {
	expect(methodFor(answers, recalled)).toBe(method);
});
