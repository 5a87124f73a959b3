import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hintFor, recallHint } from './hint';
import type { Question, QuestionForm } from './types';

const question = (over: Partial<Question>): Question =>
	({
		form: 'typed',
		prompt: 'Who opened the harbour?',
		answerType: 'person',
		answer: 'Ana Ruiz',
		answerValue: 'ana ruiz',
		options: [],
		...over
	}) as Question;

const options = (...texts: readonly string[]): Question['options'] =>
	texts.map((text) => ({ id: `id ${text}`, text, reason: '' }));

const parts = (...lefts: readonly string[]): NonNullable<Question['parts']> =>
	lefts.map((left) => ({
		id: left,
		item: left,
		fact: left,
		left,
		right: `right of ${left}`,
		value: ''
	}));

test.each([
	['Ana Ruiz', 'A', 2],
	['“Élan” party', 'É', 2],
	['김민수', '김', 1],
	['3rd Fleet', '3', 2]
])('%s begins with %s and has %i words', (answer, letter, words) => {
	expect(recallHint(question({ answer }))).toEqual({ kind: 'starts', letter, words });
});

test.each([
	['On what day was it?', '2024-02-14', { kind: 'year', year: 2024 }],
	['On what day of 2024 was it?', '2024-02-14', { kind: 'month', month: 2 }],
	['In what month was it?', '2024-02', { kind: 'year', year: 2024 }],
	['In what month of 2024 was it?', '2024-02', null],
	['In what year was it?', '1998', { kind: 'decade', from: 1990 }],
	['When was it?', 'P3D', null]
])('of a date, what the prompt does not tell: %s %s', (prompt, answerValue, hint) => {
	expect(recallHint(question({ answerType: 'date', prompt, answerValue }))).toEqual(hint);
});

test('of a number a span is told that holds it and more than it', () => {
	fc.assert(
		fc.property(fc.nat(1_000_000_000), (value) => {
			const hint = recallHint(question({ answerType: 'number', answerValue: String(value) }));
			if (hint?.kind !== 'between') throw new Error('no span');
			expect(hint.low).toBeLessThanOrEqual(value);
			expect(hint.high).toBeGreaterThanOrEqual(value);
			expect(hint.high - hint.low).toBeGreaterThanOrEqual(4);
		})
	);
	for (const answerValue of ['', '-3', '2.5', 'many'])
		expect(recallHint(question({ answerType: 'number', answerValue }))).toBeNull();
});

test('of a choice the first wrong option as shown is struck, never the key', () => {
	const asked = question({
		form: 'choice',
		answer: 'Bern',
		options: options('Bern', 'Oslo', 'Rome')
	});
	const hint = (...order: string[]) =>
		hintFor(
			asked,
			order.map((text) => `id ${text}`)
		);
	expect(hint('Bern', 'Rome', 'Oslo')).toEqual({ kind: 'not', option: 'id Rome', text: 'Rome' });
	expect(hint('Oslo', 'Bern', 'Rome')).toMatchObject({ text: 'Oslo' });
});

test('nothing is told where it would be the answer', () => {
	const two = { answer: 'Bern', options: options('Bern', 'Oslo') };
	const order = ['id Bern', 'id Oslo'];
	for (const form of ['choice', 'map', 'true-false', 'sources'] as const)
		expect(hintFor(question({ form, ...two }), order), form).toBeNull();
	for (const form of ['order', 'match'] as const)
		expect(hintFor(question({ form, parts: parts('a', 'b') }), []), form).toBeNull();
	expect(
		hintFor(question({ form: 'sprint', parts: parts('a', 'b', 'c', 'd', 'e') }), [])
	).toBeNull();
	expect(recallHint(question({ answerType: 'truth', answer: 'True' }))).toBeNull();
	expect(recallHint(question({ answer: 'X' }))).toBeNull();
});

test('of several things one is told', () => {
	const of = (form: QuestionForm) => hintFor(question({ form, parts: parts('a', 'b', 'c') }), []);
	expect(of('order')).toEqual({ kind: 'earliest', text: 'a' });
	expect(of('match')).toEqual({ kind: 'pair', left: 'a', right: 'right of a' });
});
