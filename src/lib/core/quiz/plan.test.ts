import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memory } from '../memory/test-history';
import type { Question } from '../questions/types';
import { tells } from './giveaway';
import { available } from './allowed';
import { choose } from './plan';
import { anyBank, question } from './test-questions';
import type { QuizPlan } from './types';

/** 2024-10-04. */
const TODAY = 20_000;
const NONE = new Map<string, never>();

const plan = (over: Partial<QuizPlan> = {}): QuizPlan => ({
	subject: 'mixed',
	count: 10,
	forms: ['choice', 'true-false', 'typed'],
	countries: [],
	articles: [],
	seed: 'seed',
	...over
});

const many = (count: number, over: (index: number) => Partial<Question> = () => ({})): Question[] =>
	Array.from({ length: count }, (_, index) =>
		question({ id: `q${String(index).padStart(3, '0')}`, ...over(index) })
	);

const ids = (questions: readonly Question[]): string[] => questions.map(({ id }) => id);

test('as many as asked for', () => {
	expect(choose(many(50), plan({ count: 7 }), NONE, TODAY)).toHaveLength(7);
});

test('fewer where there are fewer', () => {
	expect(choose(many(3), plan(), NONE, TODAY)).toHaveLength(3);
	expect(choose([], plan(), NONE, TODAY)).toEqual([]);
});

test('another seed gives another quiz', () => {
	const one = ids(choose(many(50), plan(), NONE, TODAY));
	const two = ids(choose(many(50), plan({ seed: 'other' }), NONE, TODAY));
	expect(one).not.toEqual(two);
});

test.each([
	['subject', { subject: 'dates' as const }],
	['forms', { forms: ['typed' as const] }],
	['countries', { countries: ['KR', 'CU'] }],
	['articles', { articles: ['a2'] }]
])('a plan limits by %s', (_name, limit) => {
	const bank = [
		question({
			id: 'in',
			subject: 'dates',
			form: 'typed',
			countries: ['KR'],
			articles: ['a1', 'a2']
		}),
		question({ id: 'out', subject: 'people', form: 'choice', countries: ['SY'], articles: ['a3'] })
	];
	expect(ids(choose(bank, plan(limit), NONE, TODAY))).toEqual(['in']);
	expect(available(bank, plan(limit))).toBe(1);
});

test('a question past its day goes after fresh ones of its kind, and is still asked', () => {
	const bank = [
		question({ id: 'past', expires: '2024-10-03' }),
		question({ id: 'last', expires: '2024-10-04' })
	];
	const firsts = Array.from({ length: 200 }, (_, at) => {
		const quiz = ids(choose(bank, plan({ seed: String(at) }), NONE, TODAY));
		expect([...quiz].sort()).toEqual(['last', 'past']);
		return quiz[0];
	});
	expect(firsts.filter((id) => id === 'last').length).toBeGreaterThan(150);
});

test('a flawed question is left out', () => {
	expect(choose([question({ flaws: ['negation'] })], plan(), NONE, TODAY)).toEqual([]);
});

test('one item is asked once, one fact twice', () => {
	const sameItem = many(5, () => ({ item: 'f.person' }));
	expect(choose(sameItem, plan(), NONE, TODAY)).toHaveLength(1);
	const sameFact = many(5, (index) => ({ fact: 'f', item: `f.${String(index)}` }));
	expect(choose(sameFact, plan(), NONE, TODAY)).toHaveLength(2);
	expect(available(sameFact, plan())).toBe(2);
});

test('a question that names another’s key is not in the same quiz', () => {
	const bank = [
		question({ id: 'who', fact: 'f', item: 'f.person', answer: 'Amber Stone' }),
		question({ id: 'when', fact: 'f', item: 'f.date', prompt: 'When did Amber Stone arrive?' })
	];
	expect(choose(bank, plan(), NONE, TODAY)).toHaveLength(1);
});

test('forms take turns', () => {
	const forms = ['choice', 'typed'] as const;
	const bank = many(40, (index) => ({ form: index < 30 ? 'choice' : 'typed' }));
	const got = choose(bank, plan({ forms }), NONE, TODAY).map(({ form }) => form);
	expect(got.filter((form) => form === 'typed')).toHaveLength(5);
	expect(got[0]).not.toBe(got[1]);
});

test('when one form runs out another fills up', () => {
	const bank = many(20, (index) => ({ form: index < 18 ? 'choice' : 'typed' }));
	expect(choose(bank, plan(), NONE, TODAY)).toHaveLength(10);
});

test('what was never asked goes first, then what is due', () => {
	const bank = many(3, () => ({ salience: 0 }));
	const items = new Map([
		['f-q000.person', memory({ dueDay: TODAY + 9 })],
		['f-q001.person', memory({ dueDay: TODAY })]
	]);
	const tally: Record<string, number> = {};
	for (let seed = 0; seed < 200; seed++) {
		const [first] = choose(bank, plan({ count: 1, seed: String(seed) }), items, TODAY);
		tally[first?.id ?? ''] = (tally[first?.id ?? ''] ?? 0) + 1;
	}
	expect(tally['q002'] ?? 0).toBeGreaterThan(180);
	expect(tally['q000']).toBeUndefined();
});

test('salience tells among equals, and chance leaves none out for good', () => {
	const bank = many(2, (index) => ({ salience: index === 0 ? 0.3 : 0.6 }));
	let salient = 0;
	for (let seed = 0; seed < 300; seed++)
		if (choose(bank, plan({ count: 1, seed: String(seed) }), NONE, TODAY)[0]?.id === 'q001')
			salient += 1;
	expect(salient).toBeGreaterThan(200);
	expect(salient).toBeLessThan(300);
});

test('every rule holds for every bank, and the order of the bank does not matter', () => {
	const mixed = anyBank.chain((bank) =>
		fc.tuple(fc.constant(bank), fc.shuffledSubarray(bank, { minLength: bank.length }), fc.string())
	);
	fc.assert(
		fc.property(mixed, ([bank, shuffledBank, seed]) => {
			const wanted = plan({ seed, count: 12 });
			const quiz = choose(bank, wanted, NONE, TODAY);
			expect(ids(choose(shuffledBank, wanted, NONE, TODAY))).toEqual(ids(quiz));
			expect(new Set(quiz.map(({ item }) => item)).size).toBe(quiz.length);
			expect(quiz.length).toBeLessThanOrEqual(Math.min(12, available(bank, wanted)));
			for (const one of quiz) {
				expect(quiz.filter(({ fact }) => fact === one.fact).length).toBeLessThanOrEqual(2);
				expect(quiz.some((other) => other !== one && tells(other, one))).toBe(false);
			}
		})
	);
});
