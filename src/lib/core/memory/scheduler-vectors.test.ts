import { FSRSAlgorithm } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { DEFAULT_WEIGHTS, nextMemory, retrievability } from './scheduler';
import { answer, run, START } from './test-answers';
import type { Grade } from './types';
import { daysUntil } from './window';

test.each([
	[1, 0.212, 6.4133],
	[2, 1.2931, 5.11217071],
	[3, 2.3065, 2.11810397],
	[4, 8.2956, 1]
] as const)('a first grade %i has the published state', (grade, stability, difficulty) => {
	const first = nextMemory(null, answer({ grade }));
	expect(first.stability).toBeCloseTo(stability, 6);
	expect(first.difficulty).toBeCloseTo(difficulty, 6);
});

test('the published history of six answers ends at S 53.62691, D 6.3574867', () => {
	const last = run([
		[1, 0],
		[3, 0],
		[3, 1],
		[3, 3],
		[3, 8],
		[3, 21]
	]).at(-1);
	expect(Math.abs(Number(last?.stability) - 53.62691)).toBeLessThan(1e-4);
	expect(Math.abs(Number(last?.difficulty) - 6.3574867)).toBeLessThan(1e-4);
});

test.each([
	[[4, 2, 1, 3], [0, 8, 20, 0], 2.17263, 8.003768],
	[[2, 2, 2, 2], [0, 0, 1, 100], 14.26579, 8.538968],
	[[1, 1, 1, 1, 3], [0, 0, 0, 0, 0], 0.021336, 9.836784]
] as const)('grades %j after days %j agree with the Rust implementation', (grades, gaps, s, d) => {
	const steps = grades.map((grade, index): [Grade, number] => [grade, gaps[index] ?? 0]);
	const last = run(steps).at(-1);
	expect(Math.abs(Number(last?.stability) / s - 1)).toBeLessThan(1e-4);
	expect(Math.abs(Number(last?.difficulty) / d - 1)).toBeLessThan(1e-4);
});

test('thirteen answers at due have the published intervals before fuzz', () => {
	const published = [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21];
	const grades: Grade[] = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3];
	const states = run(grades.map((grade, index) => [grade, published[index - 1] ?? 0]));
	const days = states.map(({ stability, dueAt }) => (dueAt === null ? Math.round(stability) : 0));
	expect(days.slice(1)).toEqual(published.slice(1));
});

test('the library gives the published intervals for each wanted retention', () => {
	const wanted = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
	const days = wanted.map((request_retention) =>
		new FSRSAlgorithm({ request_retention, maximum_interval: 1e9 }).next_interval(1, 0)
	);
	expect(days.slice(1)).toEqual([34793, 2508, 387, 90, 27, 9, 3, 1, 1]);
	expect(Math.abs(Number(days[0]) / 3116766 - 1)).toBeLessThan(1e-5);
});

test('recall of an easy item at its due day is the published one', () => {
	const easy = nextMemory(null, answer({ grade: 4 }));
	expect(easy.dueDay - easy.lastDay).toBe(8);
	expect(retrievability(easy, START + 8)).toBeCloseTo(0.9024733, 6);
});

test('without memory within a day the published history ends at S 53.335106', () => {
	const fsrs = new FSRSAlgorithm({ w: [...DEFAULT_WEIGHTS], enable_short_term: false });
	const steps: [Grade, number][] = [
		[1, 0],
		[3, 0],
		[3, 1],
		[3, 3],
		[3, 8],
		[3, 21]
	];
	const last = steps.reduce<ReturnType<typeof fsrs.next_state> | null>(
		(state, [grade, gap]) => fsrs.next_state(state, gap, grade),
		null
	);
	expect(Math.abs(Number(last?.stability) - 53.335106)).toBeLessThan(1e-4);
});

test.each([
	[0.7, 9.288],
	[0.8, 3.316],
	[0.85, 1.906],
	[0.95, 0.4026],
	[0.97, 0.2228],
	[0.99, 0.0687]
])('for a recall of %d an interval is %d times that for 0.9', (recall, factor) => {
	expect(daysUntil(1, DEFAULT_WEIGHTS[20] ?? 0, recall) / factor).toBeCloseTo(1, 3);
});

test.each([
	[0.9, 1],
	[0.8, 3],
	[0.7, 9],
	[0.6, 27],
	[0.5, 90],
	[0.4, 387]
])('of a stability of one day, recall falls to %d in %i days', (recall, days) => {
	expect(Math.round(daysUntil(1, DEFAULT_WEIGHTS[20] ?? 0, recall))).toBe(days);
});
