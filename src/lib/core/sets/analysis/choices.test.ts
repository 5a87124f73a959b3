import { describe, expect, test } from 'vitest';
import { seeded, shuffled } from '../../random';
import { gradebook, type JudgeFn } from '../gradebook';
import { policyOf } from '../marking/policy';
import { someQuestion, someQuestions, someSet, someSubmission } from '../test-sets';
import type { Decision, Submission } from '../types';
import { choiceAnalysis } from './choices';

const COUNT = 5;
const set = someSet(COUNT);
const questions = someQuestions(COUNT);
const [asked] = questions;
if (!asked) throw new Error('no question');
const [key, second, third] = asked.options.map(({ id }) => id) as [string, string, string];

const judge: JudgeFn = (question, response) => ({
	outcome:
		response.form === 'choice' && response.option === question.options[0]?.id ? 'right' : 'wrong',
	reason: 'key'
});

/** A learner who has so many of the other four right, and takes this option of the first question. */
const learner = (name: string, rest: number, option: string | null): Submission =>
	someSubmission(set, name, {
		answers: questions.map((question, at) => ({
			question: question.id,
			response:
				at === 0
					? option === null
						? { form: 'skipped' }
						: { form: 'choice', option }
					: { form: 'choice', option: question.options[at <= rest ? 0 : 1]?.id ?? '' },
			ms: 1
		}))
	});

/** The three best took the second option, the middle and the weak the key. */
const wrongKey = [4, 4, 4, 3, 2, 2, 1, 1, 0, 0].map((rest, at) =>
	learner(`L${at}`, rest, at < 3 ? second : key)
);

const analysed = (all: readonly Submission[], decisions: readonly Decision[] = []) => {
	const policy = policyOf(decisions);
	const book = gradebook(set, questions, all, judge, { policy });
	const found = choiceAnalysis(book, book.rows, 0, asked, policy.judged.get(asked.id));
	if (!found) throw new Error('no analysis');
	return found;
};

test('choices are counted in the order of the question, and blanks beside them', () => {
	const found = analysed([...wrongKey, learner('M', 2, null)]);
	expect(found).toMatchObject({ count: 11, none: 1 });
	expect(found.choices.map(({ key: id, count, right }) => [id, count, right])).toEqual([
		[key, 7, true],
		[second, 3, false],
		[third, 0, false]
	]);
});

test('a wrong option that the best take raises the alarm', () => {
	const found = analysed(wrongKey);
	expect(found.miskey).toBe(second);
	expect(found.choices[1]).toMatchObject({ upper: 1, lower: 0, flags: ['attracts-able'] });
	expect(found.choices[0]?.flags).toEqual(['weak-key']);
	expect(found.choices[2]?.flags).toEqual(['unused']);
});

test('and it is silent once that option counts as right', () => {
	const right: Decision = { kind: 'judged', question: asked.id, answer: second, right: true };
	expect(analysed(wrongKey, [right]).miskey).toBeNull();
});

test('below ten attempts nothing is called faulty', () => {
	const found = analysed(wrongKey.slice(0, 9));
	expect(found.miskey).toBeNull();
	expect(found.choices.flatMap(({ flags }) => flags)).toEqual([]);
});

/**
 * Expected by hand: rests of 4 are 1, 1, 1, .75, .5, .5, .25, .25, 0, 0, their mean .525; choosing the second is
 * 1, 1, 1 and 0 seven times, its mean .3. Python's `statistics.correlation` gives 0.8219539127.
 */
test('discrimination of an option is its correlation with the rest', () => {
	const [first, other] = analysed(wrongKey).choices;
	expect(other?.discrimination).toBeCloseTo(EXPECTED, 9);
	expect(first?.discrimination).toBeCloseTo(-EXPECTED, 9);
	expect(other?.rest).toBe(1);
	expect(first?.rest).toBeCloseTo(2.25 / 7, 9);
});

const EXPECTED = 0.821953912674062;

test('the order of rows does not matter, though many are tied at the border', () => {
	const tied = Array.from({ length: 20 }, (_, at) =>
		learner(`L${String(at)}`, at % 3, [key, second, third][at % 2] ?? null)
	);
	const there = analysed(tied);
	for (const seed of ['a', 'b', 'c']) {
		const book = gradebook(set, questions, tied, judge);
		const rows = shuffled(book.rows, seeded(seed));
		const found = choiceAnalysis(book, rows, 0, asked);
		found?.choices.forEach((choice, at) => {
			expect(choice.upper).toBeCloseTo(there.choices[at]?.upper ?? -1, 12);
			expect(choice.lower).toBeCloseTo(there.choices[at]?.lower ?? -1, 12);
		});
	}
});

describe('other forms', () => {
	const of = (question: ReturnType<typeof someQuestion>, given: Submission[]) => {
		const one = someSet(1, { questions: [question] });
		const book = gradebook(
			one,
			[question],
			given.map((each) => ({ ...each, set: one.id })),
			() => ({ outcome: 'wrong', reason: 'key' })
		);
		return choiceAnalysis(book, book.rows, 0, question);
	};
	const answer = (name: string, question: string, text: string) =>
		someSubmission(set, name, {
			answers: [{ question, response: { form: 'typed', text }, ms: 1 }]
		});

	test('typed answers stand as groups', () => {
		const question = someQuestion(0, { form: 'typed', options: [] });
		const given = ['Curepipe', 'curepipe', 'Vacoas'].map((text, at) =>
			answer(`L${at}`, question.id, text)
		);
		expect(of(question, given)?.choices.map(({ key: id, count }) => [id, count])).toEqual([
			['curepipe', 2],
			['vacoas', 1]
		]);
	});

	test('true and false are two options', () => {
		const question = someQuestion(0, { form: 'true-false', options: [], answer: 'False' });
		expect(of(question, [])?.choices.map(({ text, right }) => [text, right])).toEqual([
			['True', false],
			['False', true]
		]);
	});

	test('what is answered in parts has no options', () => {
		const part = { id: 'a', item: 'a.d', fact: 'a', left: 'a', right: 'b', value: '2001' };
		const question = someQuestion(0, { form: 'match', options: [], parts: [part] });
		expect(of(question, [])).toBeNull();
	});
});
