import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GRADING } from './grade';
import { DEFAULT_WEIGHTS, nextMemory, preview, retrievability, schedulerName } from './scheduler';
import { answer, run, START } from './test-answers';
import { memory } from './test-history';
import type { Grade, ItemMemory } from './types';

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

test('the name of a scheduler follows the numbers, not the list that holds them', () => {
	expect(schedulerName([...DEFAULT_WEIGHTS])).toBe(schedulerName(DEFAULT_WEIGHTS));
	const own = DEFAULT_WEIGHTS.map((weight) => weight * 1.01);
	expect(schedulerName([...own])).toBe(schedulerName(own));
});

test('another table of grades is another scheduler', () => {
	expect(schedulerName(DEFAULT_WEIGHTS)).toContain(`g${String(GRADING.version)}`);
});

test.each([[[]], [[1, 2, 3]], [DEFAULT_WEIGHTS.map(() => Number.NaN)]])(
	'weights that are none (%j) count as the default ones',
	(weights) => {
		expect(nextMemory(null, answer(), weights)).toEqual(nextMemory(null, answer()));
		expect(schedulerName(weights)).toBe(schedulerName(DEFAULT_WEIGHTS));
	}
);

test('a fitted first stability below a tenth of a day is kept', () => {
	const weights = DEFAULT_WEIGHTS.map((weight, at) => (at === 0 ? 0.02 : weight));
	expect(nextMemory(null, answer({ grade: 1 }), weights).stability).toBe(0.02);
});

test.each([0, 5, -1, 2.5, Number.NaN])('a grade of %d was no success', (grade) => {
	const odd = answer({ grade: grade as Grade, day: START + 10 });
	expect(nextMemory(memory(), odd)).toEqual(nextMemory(memory(), { ...odd, grade: 1 }));
	expect(nextMemory(null, { ...odd, day: START })).toEqual(nextMemory(null, answer({ grade: 1 })));
});

test('a moment that is none leaves the step to the day', () => {
	for (const at of [Number.NaN, Number.POSITIVE_INFINITY])
		expect(nextMemory(memory(), answer({ grade: 1, day: START + 10, at }))).toMatchObject({
			dueAt: null,
			dueDay: START + 10
		});
});

test('an answer far in the future is survived, and the next one puts the day right', () => {
	const ahead = nextMemory(memory(), answer({ day: START + 36_500 * 10 }));
	expect(ahead.span).toBeLessThanOrEqual(3650);
	expect(nextMemory(ahead, answer({ day: START + 1 }))).toMatchObject({
		lastDay: START + 1,
		elapsed: 0
	});
});

test('a first success typed, and one chosen, are due on different days', () => {
	const spans = [0, 4, 2].map((options) => nextMemory(null, answer({ options })).span);
	expect(spans).toEqual([2, 1, 1]);
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

test('a preview promises the same with the weights of a learner', () => {
	const own = DEFAULT_WEIGHTS.map((weight) => weight * 1.2);
	const before = nextMemory(memory(), answer({ day: START + 10 }), own);
	const shown = preview(before, before.dueDay, own);
	for (const grade of [1, 2, 3, 4] as const)
		expect(nextMemory(before, answer({ grade, day: before.dueDay }), own).span).toBe(
			shown[grade].days
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
