import { expect, test } from 'vitest';
import { evidence, predict } from './evidence';
import { nextSm2, recallBySm2, SM2, type Sm2 } from './sm2';
import { answered, DAY, log, NOON } from './test-history';
import type { Grade } from './types';

const run = (grades: readonly Grade[]): Sm2 | null =>
	grades.reduce<Sm2 | null>((state, grade) => nextSm2(state, grade), null);

test('right answers come back after 1, 6 and 15 days', () => {
	expect([run([3]), run([3, 3]), run([3, 3, 3])].map((state) => state?.interval)).toEqual([
		1, 6, 15
	]);
});

test('a quality of 4 leaves the ease, 5 raises it by a tenth, 3 lowers it by 0.14', () => {
	expect(run([3])?.ease).toBeCloseTo(2.5, 10);
	expect(run([4])?.ease).toBeCloseTo(2.6, 10);
	expect(run([2])?.ease).toBeCloseTo(2.36, 10);
});

test('the ease never falls below 1.3', () => {
	expect(run(Array.from({ length: 20 }, () => 2))?.ease).toBe(1.3);
});

test('a failure begins again and leaves the ease', () => {
	expect(run([3, 3, 3, 1])).toMatchObject({ run: 0, interval: 1, ease: 2.5 });
	expect(run([3, 3, 3, 1, 3])?.interval).toBe(1);
});

test('at its interval nine in ten are recalled', () => {
	const state = { ease: 2.5, run: 2, interval: 6 };
	expect(recallBySm2(state, 6)).toBeCloseTo(0.9, 10);
	expect(recallBySm2(state, 0)).toBe(1);
	expect(recallBySm2(state, 12)).toBeCloseTo(0.81, 10);
});

test('a right answer later the same day is no repetition, a wrong one is a failure', () => {
	const interval = (grades: readonly Grade[]): number | undefined => {
		const happenings = grades.map((grade) => answered({ grade }));
		const later = answered({ grade: 3 });
		const { lessons } = evidence(
			log('d', [...happenings, later], (at) => NOON + (at === grades.length ? 6 * DAY : at))
		);
		return predict(lessons, SM2)[0]?.chance;
	};
	expect(interval([3, 3])).toBe(interval([3]));
	expect(interval([3, 1])).toBeCloseTo(0.9 ** 6, 10);
});
