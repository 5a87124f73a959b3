import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnFor, drawnSections } from './drawn';
import type { QuizSet } from './types';

type Drawn = Parameters<typeof drawnFor>[0];

const ids = (count: number, from = 0): string[] =>
	Array.from({ length: count }, (_, at) => `q${String(from + at).padStart(9, '0')}`);

const set = (over: Partial<QuizSet> = {}): Drawn => ({
	id: 'set0000001',
	questionIds: ids(20),
	shuffle: false,
	...over
});

const anySet: fc.Arbitrary<Drawn> = fc
	.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.boolean()), {
		minLength: 1,
		maxLength: 5
	})
	.chain((parts) =>
		fc.boolean().map((shuffle) => {
			const sections = parts.map(([count, draw, pool], at) => ({
				title: `Part ${String(at)}`,
				count,
				...(pool && { draw: Math.min(draw, count) })
			}));
			const total = sections.reduce((sum, { count }) => sum + count, 0);
			return set({ questionIds: ids(total), shuffle, rules: { sections } });
		})
	);

test('without pools everybody is asked everything', () => {
	expect(drawnFor(set(), 'Ana')).toEqual(ids(20));
	expect([...drawnFor(set({ shuffle: true }), 'Ana')].sort()).toEqual(ids(20));
});

test('case, width and spaces of a name make no other draw', () => {
	const pool = set({ rules: { sections: [{ title: '', count: 20, draw: 5 }] } });
	const drawn = drawnFor(pool, 'Ana Ruiz');
	for (const name of ['ana ruiz', ' ANA  Ruiz ', 'Ａna Ruiz'])
		expect(drawnFor(pool, name)).toEqual(drawn);
	expect(drawnFor(pool, 'Ana Ruis')).not.toEqual(drawn);
});

test('another set draws others for the same learner', () => {
	const rules = { sections: [{ title: '', count: 20, draw: 5 }] };
	expect(drawnFor(set({ rules }), 'Ana')).not.toEqual(drawnFor(set({ rules, id: 'x' }), 'Ana'));
});

test('each section asks so many of its own, each once, in order unless the set shuffles', () => {
	fc.assert(
		fc.property(anySet, fc.string({ maxLength: 12 }), (drawn, learner) => {
			const sections = drawn.rules?.sections ?? [];
			let from = 0;
			for (const [at, { questions }] of drawnSections(drawn, learner).entries()) {
				const { count = 0, draw } = sections[at] ?? {};
				const pool = drawn.questionIds.slice(from, (from += count));
				expect(questions).toHaveLength(draw ?? count);
				expect(new Set(questions).size).toBe(questions.length);
				expect(pool).toEqual(expect.arrayContaining([...questions]));
				if (!drawn.shuffle)
					expect([...questions].sort((a, b) => pool.indexOf(a) - pool.indexOf(b))).toEqual(
						questions
					);
			}
			expect(drawnFor(drawn, learner)).toEqual(drawnFor(drawn, learner));
		})
	);
});

test('over many learners every question of a pool is drawn about as often as any other', () => {
	const pool = set({ rules: { sections: [{ title: '', count: 20, draw: 5 }] } });
	const times = new Map<string, number>();
	for (let at = 0; at < 2000; at++)
		for (const id of drawnFor(pool, `Learner ${String(at)}`))
			times.set(id, (times.get(id) ?? 0) + 1);
	expect(times.size).toBe(20);
	for (const count of times.values()) expect(Math.abs(count - 500)).toBeLessThan(120);
});
