import { expect, test } from 'vitest';
import { chanceOfRight, evidence, predict, predictedThen, schedulerWith } from './evidence';
import { DEFAULT_WEIGHTS, retrievability } from './scheduler';
import { answered, DAY, log, memory, NOON } from './test-history';
import { makeLearner } from './test-learner';
import type { Happening, LearnerEvent } from './types';

/** Answers, each this many days after the one before. */
const onDays = (steps: readonly (readonly [number, Happening])[]): LearnerEvent[] => {
	let day = 0;
	const at = steps.map(([gap]) => NOON + (day += gap) * DAY);
	return log(
		'd',
		steps.map(([, happening]) => happening),
		(index) => at[index] ?? NOON
	);
};
const fitted = (weights: readonly number[]): Happening => ({
	kind: 'weights-fitted',
	weights,
	method: 'full',
	reviews: 1,
	before: 1,
	after: 0.5
});
const predicted = (events: readonly LearnerEvent[]) =>
	predict(evidence(events).lessons, schedulerWith(DEFAULT_WEIGHTS));

test('the first answer to an item is not predicted, nor one of the same day', () => {
	expect(predicted(onDays([[0, answered()]]))).toEqual([]);
	expect(
		predicted(
			onDays([
				[0, answered()],
				[0, answered({ grade: 1 })]
			])
		)
	).toEqual([]);
});

test('an answer on a later day is predicted from those before it alone', () => {
	const steps: [number, Happening][] = [
		[0, answered()],
		[3, answered({ grade: 1 })]
	];
	const [first] = predicted(onDays(steps));
	const [again] = predicted(onDays([...steps, [9, answered()]]));
	expect(first).toEqual(again);
	expect(first).toMatchObject({ right: false, place: 1, elapsed: 3, reviews: 1, lapses: 0 });
	const after = memory({ stability: 2.3065, lastDay: 0 });
	expect(first?.chance).toBe(retrievability(after, 3));
});

test('lapses are counted once they have happened', () => {
	const made = predicted(
		onDays([
			[0, answered()],
			[3, answered({ grade: 1 })],
			[0, answered({ grade: 1 })],
			[2, answered({ grade: 1 })],
			[2, answered()]
		])
	);
	expect(made.map(({ reviews, lapses }) => [reviews, lapses])).toEqual([
		[1, 0],
		[2, 1],
		[3, 2]
	]);
});

test('a lucky pick is part of the chance of a right answer', () => {
	expect(chanceOfRight(0.6, 0)).toBe(0.6);
	expect(chanceOfRight(0.6, 4)).toBeCloseTo(0.7, 10);
	expect(chanceOfRight(0, 2)).toBe(0.5);
	expect(chanceOfRight(1, 2)).toBe(1);
});

test('a clock set back predicts nothing', () => {
	expect(
		predicted(
			onDays([
				[0, answered()],
				[-1, answered()]
			])
		)
	).toEqual([]);
});

test('items answered by a wrong clock are left out whole, others stay', () => {
	const steps: [number, Happening][] = [
		[0, answered({ item: 'a' })],
		[1, answered({ item: 'b' })],
		[400, answered({ item: 'a' })],
		[-398, answered({ item: 'b' })],
		[1, answered({ item: 'b' })]
	];
	const { lessons, leftOut } = evidence(onDays(steps));
	expect(lessons.map(({ item }) => item)).toEqual(['b', 'b', 'b']);
	expect(leftOut).toBe(2);
});

test('undone answers teach nothing', () => {
	const events = log('d', [answered(), answered(), { kind: 'undone', target: 'd-1' }]);
	expect(evidence(events).lessons).toHaveLength(1);
});

test('parts of an order are lessons of their own', () => {
	const parts = [
		{ item: 'a', right: true },
		{ item: 'b', right: false }
	];
	const { lessons } = evidence(log('d', [answered({ form: 'order', parts })]));
	expect(lessons.map(({ item, grade, options }) => [item, grade, options])).toEqual([
		['a', 3, 2],
		['b', 1, 2]
	]);
});

test('each answer is predicted with the weights that stood when it was given', () => {
	const own = DEFAULT_WEIGHTS.map((weight, at) => (at === 2 ? weight * 4 : weight));
	const steps: [number, Happening][] = [
		[0, answered({ item: 'a' })],
		[0, answered({ item: 'b' })],
		[3, answered({ item: 'a' })],
		[0, fitted(own)],
		[0, answered({ item: 'b' })]
	];
	const [usual, mine, ...rest] = predictedThen(evidence(onDays(steps)));
	expect(rest).toEqual([]);
	expect([usual?.place, mine?.place]).toEqual([2, 3]);
	expect(mine?.chance).toBeGreaterThan(Number(usual?.chance));
});

test('weights taken back predicted nothing', () => {
	const events = onDays([
		[0, answered()],
		[0, fitted(DEFAULT_WEIGHTS.map((weight) => weight * 2))],
		[1, { kind: 'undone', target: 'd-1' }],
		[2, answered()]
	]);
	expect(evidence(events).epochs).toHaveLength(1);
	expect(predictedThen(evidence(events))).toEqual(predicted(events));
});

test('with weights that never changed, what was predicted then is what is predicted now', () => {
	const { lessons, epochs } = evidence(
		makeLearner({ seed: 'then', weights: DEFAULT_WEIGHTS, items: 60, days: 60 })
	);
	expect(predictedThen({ lessons, epochs })).toEqual(
		predict(lessons, schedulerWith(DEFAULT_WEIGHTS))
	);
});
