import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded } from '../random';
import { examNeeds, simulate, type SimulationInput } from './simulate';
import { isoOfStudyDay } from './iso-day';
import { about, anyItems, anyPlan, collection, plan, TODAY } from './test-plan';
import type { Exam } from './plan-types';

const items = collection(600, seeded('simulation'));
const fresh = Array.from({ length: 200 }, (_, at) => `k${String(at)}.person`);
const input = (over: Partial<SimulationInput> = {}): SimulationInput => ({
	items,
	fresh,
	plan: plan(),
	about,
	today: TODAY,
	length: 30,
	seconds: 12,
	...over
});
const mean = (values: readonly number[]): number =>
	values.reduce((sum, each) => sum + each, 0) / values.length;
const exam = (days: number): Exam => ({
	id: 'e',
	title: 'Exam',
	on: isoOfStudyDay(TODAY + days),
	about: { type: 'all' }
});

test('the same input gives the same days, in any order of items', () => {
	const once = simulate(input());
	expect(simulate(input())).toEqual(once);
	const mixed = simulate(input({ items: [...items].reverse() }));
	expect(mixed.days.map(({ reviews }) => reviews)).toEqual(once.days.map(({ reviews }) => reviews));
});

test('a higher retention costs more minutes and leaves more known', () => {
	const at = (retention: number) => simulate(input({ plan: plan({ retention }), fresh: [] }));
	const [low, high] = [at(0.8), at(0.95)];
	const minutes = (run: typeof low): number => mean(run.days.map((day) => day.minutes));
	expect(minutes(high)).toBeGreaterThan(1.5 * minutes(low));
	expect(high.days.at(-1)?.knowledge).toBeGreaterThan((low.days.at(-1)?.knowledge ?? 0) + 10);
});

test('new items come as the plan allows, until there are none', () => {
	const { days } = simulate(input({ plan: plan({ newPerDay: 30 }) }));
	expect(days.slice(0, 8).map((day) => day.fresh)).toEqual([30, 30, 30, 30, 30, 30, 20, 0]);
	expect(
		simulate(input({ plan: plan({ newPerDay: 0 }) })).days.every((day) => day.fresh === 0)
	).toBe(true);
});

test('minutes a day hold every day, and what is left over waits', () => {
	const { days } = simulate(input({ plan: plan({ minutesPerDay: 5 }) }));
	expect(Math.max(...days.map((day) => day.minutes))).toBeLessThanOrEqual(5.3);
	expect(days.some((day) => day.waiting > 0)).toBe(true);
});

test('a free day takes no minutes', () => {
	const { days } = simulate(input({ plan: plan({ week: [1, 1, 1, 1, 1, 1, 0] }) }));
	// 6 October 2024 is a Sunday.
	expect([2, 9, 16, 23].map((at) => days[at]?.minutes)).toEqual([0, 0, 0, 0]);
});

test('studying for an exam raises its score', () => {
	const set = exam(25);
	const without = simulate(input({ plan: plan({ newPerDay: 0 }) })).days.at(-1)?.knowledge ?? 0;
	const with_ = simulate(input({ plan: plan({ newPerDay: 0, exams: [set] }) }));
	const [result] = with_.exams;
	expect(result?.asked).toBe(800);
	expect(result?.unseen).toBe(200);
	expect(result?.score).toBeGreaterThan(without);
	expect(result?.score).toBeLessThanOrEqual(600);
	expect(result?.minutes).toBeGreaterThan(0);
});

test('what an exam needs: everything begun in time, most of it known on the day', () => {
	const needs = examNeeds(input(), exam(25));
	expect(needs?.newPerDay).toBeGreaterThan(8);
	expect(needs?.asked).toBe(800);
	expect(needs?.score).toBeGreaterThan(0.9 * 800);
	const hurried = examNeeds(input(), exam(8));
	expect(hurried?.minutes).toBeGreaterThan(needs?.minutes ?? Infinity);
	expect(examNeeds(input(), exam(0))).toBeNull();
	expect(examNeeds(input(), exam(4000))).toBeNull();
});

test('a large collection is simulated by a sample that stands for it', () => {
	const many = collection(20_000, seeded('sample'));
	const few = many.slice(0, 2000);
	const big = simulate(input({ items: many, fresh: [], plan: plan({ newPerDay: 0 }) }));
	const small = simulate(input({ items: few, fresh: [], plan: plan({ newPerDay: 0 }) }));
	const reviews = (run: typeof big): number => mean(run.days.map((day) => day.reviews));
	expect(reviews(big) / reviews(small)).toBeGreaterThan(9);
	expect(reviews(big) / reviews(small)).toBeLessThan(11);
});

test('whatever the plan, numbers are finite and knowledge is within what there is', () => {
	fc.assert(
		fc.property(anyItems(25), anyPlan, (some, chosen) => {
			const { days, exams } = simulate(
				input({ items: some, fresh: ['k1.x', 'l2.y'], plan: chosen, length: 14 })
			);
			for (const { reviews, minutes, knowledge } of days) {
				expect([reviews, minutes, knowledge].every(Number.isFinite)).toBe(true);
				expect(knowledge).toBeLessThanOrEqual(some.length + 2);
			}
			for (const { score, asked } of exams) expect(score).toBeLessThanOrEqual(asked);
		}),
		{ numRuns: 40 }
	);
});

test('a backlog is worked off over days, as the list of each day does it', () => {
	const late = items.map((each) => ({ ...each, lastDay: TODAY - 400, dueDay: TODAY - 200 }));
	const run = (usual?: number) =>
		simulate(input({ items: late, fresh: [], ...(usual !== undefined && { usual }) })).days;
	expect(run(100)[0]?.reviews).toBe(150);
	expect(run(0)[0]?.reviews).toBe(40);
	expect(run(0)[0]?.waiting).toBe(560);
	expect(run()[0]?.reviews).toBe(600);
});
