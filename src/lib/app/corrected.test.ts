import { expect, test } from 'vitest';
import type { Answered } from '$lib/core/quiz/types';
import { someQuestions, someSet } from '$lib/core/sets/test-sets';
import type { Decision } from '$lib/core/sets/types';
import type { App } from './app.svelte';
import { correctedBy } from './corrected';

const questions = someQuestions(3);
const set = someSet(3);
const [first, second, third] = questions;

/** An app of which nothing is asked but what was decided. */
const told = (...decisions: readonly Decision[]): App =>
	({
		learner: { shelf: { decisions: new Map([[set.id, decisions]]) } },
		questions
	}) as unknown as App;

/** The second option to the first question, the right one to the others. */
const answers = questions.map((question, at): Answered => ({
	question: question.id,
	response: { form: 'choice', option: question.options[at === 0 ? 1 : 0]?.id ?? '' },
	verdict: { outcome: at === 0 ? 'wrong' : 'right', reason: at === 0 ? 'other-option' : 'key' },
	ms: 1_000
}));

test('where nothing was decided nothing is corrected', () => {
	expect(correctedBy(told(), set, questions, answers)).toBeNull();
});

test('a dropped question leaves the total, and says so', () => {
	const dropped = told({ kind: 'drop', question: first?.id ?? '', on: true });
	expect(correctedBy(dropped, set, questions, answers)).toMatchObject({
		before: 2,
		totalBefore: 3,
		after: 2,
		totalAfter: 2,
		notes: [{ kind: 'drop', prompt: first?.prompt }]
	});
});

test('an answer that counts as right after all raises the mark and is named', () => {
	const option = first?.options[1];
	const right = told({
		kind: 'judged',
		question: first?.id ?? '',
		answer: option?.id ?? '',
		right: true
	});
	expect(correctedBy(right, set, questions, answers)).toMatchObject({
		before: 2,
		after: 3,
		notes: [{ kind: 'right', answer: option?.text }]
	});
});

test('what was decided about questions that were not asked is not told', () => {
	const other = told({ kind: 'drop', question: third?.id ?? '', on: true });
	const asked = [first, second].flatMap((each) => each ?? []);
	expect(correctedBy(other, set, asked, answers.slice(0, 2))).toBeNull();
});
