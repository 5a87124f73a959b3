import { expect, test } from 'vitest';
import { keyless } from '$lib/core/sets/bare';
import { someQuestion, someSet } from '$lib/core/sets/test-sets';
import type { Question } from '$lib/core/questions/types';
import type { QuizSet } from '$lib/core/sets/types';
import { begunFrom, cardQuestions } from './card-questions';

const bank = [someQuestion(1), someQuestion(2)];
const own = someQuestion(3);

const app = (received: readonly QuizSet[], questions: readonly Question[] = bank) => ({
	questions,
	questionById: new Map(questions.map((question) => [question.id, question])),
	learner: { shelf: { received } }
});

const carrying = (questions: readonly Question[], more: Partial<QuizSet> = {}): QuizSet => ({
	...someSet(1),
	questions,
	...more
});

test('what a teacher’s set carries makes cards, each question once', () => {
	const device = app([carrying([own]), carrying([own, someQuestion(4)])]);
	expect(cardQuestions(device)).toEqual([...bank, own, someQuestion(4)]);
	expect(begunFrom(device)).toEqual([...bank, own, someQuestion(4)]);
});

test('a question of the bank stays as the bank has it', () => {
	const reworded = { ...someQuestion(1), prompt: 'In other words?' };
	expect(cardQuestions(app([carrying([reworded])]))).toEqual(bank);
});

test('a question without its key makes no card', () => {
	const device = app([carrying([keyless(own, false)], { rules: { mode: 'test' } })]);
	expect(cardQuestions(device)).toEqual(bank);
	expect(begunFrom(device)).toEqual(bank);
});

test('what waits for a teacher’s code is a card once it was answered, and is not begun as one', () => {
	const device = app([carrying([own], { rules: { feedback: 'released' } })]);
	expect(cardQuestions(device)).toContain(own);
	expect(begunFrom(device)).toEqual(bank);
});

test('the list is the same one until bank or sets change, so that nothing is computed again', () => {
	const sets = [carrying([own])];
	const device = app(sets);
	const list = cardQuestions(device);
	expect(cardQuestions({ ...device, learner: { shelf: { received: sets } } })).toBe(list);
	expect(cardQuestions({ ...device, learner: { shelf: { received: [] } } })).toBe(bank);
	expect(cardQuestions(app(sets, [...bank]))).not.toBe(list);
});
