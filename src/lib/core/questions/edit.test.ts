import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edited, type Edit, editOf } from './edit';
import { checkEdit } from './edit-check';
import { questionsOf } from './build';
import { NO_DECISIONS } from '../facts/decisions';
import { factsOf, NEWS, shelf } from './test-news';
import type { Question } from './types';
import { worldOf } from './world';

const facts = factsOf(...NEWS);
const world = worldOf(facts);
const articles = shelf(NEWS);
const questions = questionsOf(facts, articles, NO_DECISIONS).admitted;

function one(form: string, type: string): Question {
	const found = questions.find((each) => each.form === form && each.answerType === type);
	if (!found) throw new Error(`no ${form} for a ${type}`);
	return found;
}

const check = (question: Question, change: Partial<Edit>) =>
	checkEdit(question, { ...editOf(question), ...change }, world, articles);
const names = (question: Question, change: Partial<Edit>): string[] =>
	check(question, change).flaws.map(({ name }) => name);

test('an edit that changes nothing gives the very same question, without a flaw', () => {
	for (const question of questions) {
		const checked = check(question, {});
		expect(checked.question).toBe(question);
		expect(checked.flaws, question.prompt).toEqual([]);
	}
});

test('another wording keeps the identity and is marked as edited', () => {
	const question = one('choice', 'country');
	const prompt = question.prompt.replace('?', ', of all countries?');
	const { question: made } = check(question, { prompt });
	expect(made).toMatchObject({ id: question.id, item: question.item, prompt, edited: true });
});

test('another key makes another question of the same item', () => {
	const question = one('choice', 'country');
	const { question: made } = check(question, { answer: 'Portugal' });
	expect(made.id).not.toBe(question.id);
	expect(made).toMatchObject({ item: question.item, answer: 'Portugal', answerValue: 'PT' });
	expect(made.options.map(({ text }) => text)).toContain('Portugal');
	expect(made.options.map(({ text }) => text)).not.toContain(question.answer);
});

test('another name of the same country keeps the identity: the key is still that country', () => {
	const question = one('typed', 'country');
	const code = question.answerValue;
	const name = { KR: 'Republic of Korea', SY: 'Syrian Arab Republic' }[code] ?? '';
	expect(check(question, { answer: name }).question).toMatchObject({
		id: question.id,
		answerValue: code
	});
});

const FLAWED: readonly (readonly [string, string, string, Partial<Edit>])[] = [
	['key-not-read', 'choice', 'country', { answer: 'Atlantis' }],
	['key-not-read', 'choice', 'date', { answer: 'soon' }],
	['key-not-read', 'typed', 'country', { answer: ' ' }],
	['too-short', 'choice', 'country', { prompt: 'Which country?' }],
	['no-question-mark', 'choice', 'country', { prompt: 'Name the country that opened relations' }],
	[
		'negative-stem',
		'choice',
		'country',
		{ prompt: 'Which country did not open relations with it?' }
	],
	['duplicate-options', 'choice', 'country', { options: ['Portugal', 'Portugal', 'Norway'] }],
	['old-explanation', 'typed', 'country', { answer: 'Portugal' }],

	['empty-option', 'choice', 'country', { options: ['Portugal', '', 'Norway'] }],
	['no-explanation', 'choice', 'country', { explanation: ' ' }]
];

for (const [flaw, form, type, change] of FLAWED)
	test(`${flaw} stands against a ${form} for a ${type} edited so`, () => {
		const found = check(one(form, type), change).flaws;
		expect(found.map(({ name }) => name)).toContain(flaw);
		expect(found.every(({ says }) => says.length > 10)).toBe(true);
	});

test('a truth turned round without a word of the statement changed is found', () => {
	const question = one('true-false', 'truth');
	const answer = question.answer === 'True' ? 'False' : 'True';
	expect(names(question, { answer })).toContain('same-statement');
});

test('a statement made false by its words may be called false', () => {
	const question = one('true-false', 'truth');
	const answer = question.answer === 'True' ? 'False' : 'True';
	const prompt = question.prompt.replace(/\d{4}/, '1999');
	expect(names(question, { answer, prompt })).not.toContain('same-statement');
});

test('a key put into its own question is found, whatever the key was before', () => {
	const question = one('choice', 'country');
	expect(
		names(question, { prompt: `Did ${question.answer} open relations with that country?` })
	).toContain('key-in-stem');
});

test('an answer the sources do not state is found', () => {
	expect(names(one('choice', 'country'), { answer: 'Portugal' }).length).toBeGreaterThan(0);
});

test('options keep their places and their ids where their words stay', () => {
	const question = one('choice', 'country');
	const [first = '', ...rest] = editOf(question).options;
	const made = edited(
		question,
		{ ...editOf(question), options: ['Portugal', ...rest] },
		question.answerValue
	);
	const at = question.options.findIndex(({ text }) => text === first);
	expect(made.options[at]?.text).toBe('Portugal');
	expect(
		made.options.filter(({ id }) => question.options.some((old) => old.id === id))
	).toHaveLength(question.options.length - 1);
});

test('accepted spellings are trimmed, told once, and never the key itself', () => {
	const question = one('typed', 'country');
	const made = edited(
		question,
		{ ...editOf(question), accepted: [' The South ', 'The South', '', question.answer] },
		question.answerValue
	);
	expect(made.accepted).toEqual(['The South']);
});

test('whatever an editor types, checking answers and never throws', () => {
	const anything = fc.record({
		prompt: fc.string({ maxLength: 200 }),
		answer: fc.string({ maxLength: 40 }),
		accepted: fc.array(fc.string({ maxLength: 20 }), { maxLength: 4 }),
		options: fc.array(fc.string({ maxLength: 20 }), { maxLength: 5 }),
		explanation: fc.string({ maxLength: 80 })
	});
	fc.assert(
		fc.property(fc.constantFrom(...questions), anything, (question, edit) => {
			const checked = checkEdit(question, edit, world, articles);
			expect(checked.question.item).toBe(question.item);
			expect(checked.question.edited).toBe(true);
		}),
		{ numRuns: 60 }
	);
});
