import fc from 'fast-check';
import { FSRSAlgorithm } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { nextMemory, preview, retrievability, DEFAULT_WEIGHTS, schedulerName } from './scheduler';
import type { MemoryAnswer } from './scheduler';
import { memory } from './test-history';
import type { Grade, ItemMemory } from './types';

const START = 20_000;

const answer = (over: Partial<MemoryAnswer> = {}): MemoryAnswer => ({
	item: 'fact1.person',
	question: 'q1',
	grade: 3,
	day: START,
	at: 1_728_000_000_000,
	options: 0,
	...over
});

/** Answers in a row; each step is a grade and the days since the one before. */
function run(steps: readonly (readonly [Grade, number])[], options = 0): ItemMemory[] {
	let day = START;
	let held: ItemMemory | null = null;
	return steps.map(([grade, gap]) => {
		day += gap;
		held = nextMemory(held, answer({ grade, day, options }));
		return held;
	});
}

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

test('again comes back the same day ten minutes later', () => {
	const missed = nextMemory(memory(), answer({ grade: 1, day: START + 10 }));
	expect(missed).toMatchObject({
		phase: 'relearning',
		dueDay: START + 10,
		dueAt: 1_728_000_600_000,
		lapses: 1,
		reps: 4
	});
});

test('missing an item that was never recalled is no lapse', () => {
	const [first, second] = run([
		[1, 0],
		[1, 0]
	]);
	expect([first?.phase, first?.lapses, second?.phase, second?.lapses]).toEqual([
		'learning',
		0,
		'learning',
		0
	]);
});

test('a typed or card success graduates', () => {
	expect(nextMemory(null, answer()).phase).toBe('review');
	expect(nextMemory(memory({ phase: 'relearning' }), answer({ day: START })).phase).toBe('review');
});

test.each([
	[2, 1],
	[3, 1],
	[4, 1]
])('a first success among %i options comes back after %i day', (options, days) => {
	const first = nextMemory(null, answer({ options }));
	expect([first.phase, first.dueDay - START]).toEqual(['learning', days]);
});

test('more options make a success stronger evidence', () => {
	const after = (options: number): number => nextMemory(null, answer({ options })).stability;
	expect(after(2)).toBeCloseTo(1.041, 3);
	expect(after(4)).toBeCloseTo(1.431, 3);
	expect([after(2) < after(3), after(3) < after(4), after(4) < after(0)]).toEqual([
		true,
		true,
		true
	]);
});

test('choices alone never graduate, and their interval at most doubles', () => {
	let held: ItemMemory | null = null;
	let day = START;
	for (let round = 0; round < 12; round++) {
		const before: number = held === null ? 1.5 : held.dueDay - held.lastDay;
		held = nextMemory(held, answer({ day, options: 4 }));
		expect(held.phase).toBe('learning');
		expect(held.dueDay - held.lastDay).toBeLessThanOrEqual(Math.max(3, 2 * before));
		day = held.dueDay;
	}
	expect(day - START).toBeGreaterThan(60);
});

test('a choice leaves an item in review there and discounts little when it was fresh', () => {
	const recalled = nextMemory(memory(), answer({ day: START + 10 }));
	const chosen = nextMemory(memory(), answer({ day: START + 10, options: 4 }));
	expect(chosen.phase).toBe('review');
	expect(chosen.stability / recalled.stability).toBeGreaterThan(0.9);
	expect(chosen.stability).toBeLessThan(recalled.stability);
});

test('a wrong choice is as bad as a wrong recall', () => {
	expect(nextMemory(memory(), answer({ grade: 1, options: 4 }))).toEqual(
		nextMemory(memory(), answer({ grade: 1, options: 0 }))
	);
});

test('a clock set back counts as the same day and the next answer puts the day right', () => {
	const ahead = memory({ lastDay: START + 2000, dueDay: START + 2010 });
	const healed = nextMemory(ahead, answer());
	const sameDay = nextMemory(ahead, answer({ day: START + 2000 }));
	expect([healed.stability, healed.lastDay]).toEqual([sameDay.stability, START]);
	expect(healed.dueDay).toBeLessThan(START + 60);
});

test.each([
	['stability', Number.NaN],
	['stability', 0],
	['stability', -1],
	['stability', Number.POSITIVE_INFINITY],
	['difficulty', Number.NaN],
	['difficulty', 11],
	['lastDay', Number.NaN],
	['span', 0.5],
	['decay', 0],
	['reps', Number.NaN]
] as const)('a memory whose %s is %d counts as none', (field, value) => {
	const damaged = memory({ [field]: value });
	expect(nextMemory(damaged, answer())).toEqual(nextMemory(null, answer()));
	expect(retrievability(damaged, START)).toBe(0);
});

test('two items with the same history need not fall due the same day', () => {
	const dues = Array.from({ length: 20 }, (_, index) => {
		const item = `fact${String(index)}.date`;
		return nextMemory(memory({ item }), answer({ item, day: START + 10 })).dueDay;
	});
	expect(new Set(dues).size).toBeGreaterThan(2);
});

test('what is derived names its scheduler', () => {
	const own = DEFAULT_WEIGHTS.map((weight) => weight * 1.01);
	expect(nextMemory(null, answer()).scheduler).toBe(schedulerName(DEFAULT_WEIGHTS));
	expect(nextMemory(null, answer(), own).scheduler).toBe(schedulerName(own));
	expect(schedulerName(own)).not.toBe(schedulerName(DEFAULT_WEIGHTS));
});

const anyGrade = fc.constantFrom<Grade>(1, 2, 3, 4);

test('a preview promises what the answer then does', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(anyGrade, fc.nat(400)), { maxLength: 8 }), (steps) => {
			const before = run(steps).at(-1) ?? null;
			const day = (before?.lastDay ?? START) + 5;
			const shown = preview(before, day);
			for (const grade of [1, 2, 3, 4] as const) {
				const next = nextMemory(before, answer({ grade, day, at: day * 7 }));
				expect(next.dueDay - next.lastDay).toBe(shown[grade].days);
			}
			expect(shown[2].days).toBeLessThanOrEqual(shown[3].days);
			expect(shown[3].days).toBeLessThanOrEqual(shown[4].days);
		})
	);
});

test('no answer, however odd, leaves a memory that is not a memory', () => {
	const odd = fc.double();
	const wild = fc.record({
		grade: anyGrade,
		day: fc.oneof(odd, fc.integer()),
		at: odd,
		options: fc.integer({ min: 0, max: 4 })
	});
	fc.assert(
		fc.property(fc.array(wild, { maxLength: 12 }), (answers) => {
			let held: ItemMemory | null = null;
			for (const part of answers) held = nextMemory(held, answer(part));
			if (held === null) return;
			const { stability, difficulty, lastDay, dueDay, reps }: ItemMemory = held;
			expect(stability).toBeGreaterThanOrEqual(0.001);
			expect(stability).toBeLessThanOrEqual(36_500);
			expect(difficulty).toBeGreaterThanOrEqual(1);
			expect(difficulty).toBeLessThanOrEqual(10);
			expect(dueDay - lastDay).toBeGreaterThanOrEqual(0);
			expect(dueDay - lastDay).toBeLessThanOrEqual(3650);
			expect(reps).toBe(answers.length);
		})
	);
});

test('recall never rises as days pass', () => {
	fc.assert(
		fc.property(
			fc.nat(5000),
			fc.nat(5000),
			fc.double({ min: 0.01, max: 3000, noNaN: true }),
			(a, b, stability) => {
				const held = memory({ stability });
				const [near, far] = [Math.min(a, b), Math.max(a, b)];
				expect(retrievability(held, START + far)).toBeLessThanOrEqual(
					retrievability(held, START + near)
				);
			}
		)
	);
});
