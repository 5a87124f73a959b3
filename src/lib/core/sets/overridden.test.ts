import { expect, test } from 'vitest';
import { judge as judgeAny } from '../answers/judge';
import { judgeTyped } from '../answers/typed';
import { resultsCsv } from './csv';
import { gradebook } from './gradebook';
import { readSet, readSubmission, setFragment, submissionCode } from './pack';
import { makeSet } from './make';
import { someQuestions, someSet, someSubmission } from './test-sets';

const set = someSet(3);
const plain = someSubmission(set, 'Ana');
const submission = {
	...plain,
	answers: plain.answers.map((answer, at) =>
		at === 1 ? { ...answer, overridden: true as const } : answer
	)
};

test('what a learner said was right travels beside the raw answer', () => {
	const read = readSubmission(submissionCode(submission, set), () => set);
	if (!read.ok) throw new Error(read.error);
	expect(read.value.answers.map(({ overridden }) => overridden)).toEqual([
		undefined,
		true,
		undefined
	]);
	expect(read.value.answers[1]?.response).toEqual(plain.answers[1]?.response);
});

test('the teacher sees it, and the score stays the judge’s', () => {
	const wrong = { outcome: 'wrong', reason: 'no-match' } as const;
	const book = gradebook(set, someQuestions(3), [submission], () => wrong);
	expect(book.rows[0]?.score).toBe(0);
	expect(book.rows[0]?.answers.map(({ overridden }) => overridden ?? false)).toEqual([
		false,
		true,
		false
	]);
	const [head = '', line = ''] = resultsCsv(book).split('\r\n');
	expect(head).toContain(`${set.questionIds[1] ?? ''} override`);
	expect(head.match(/override/g)).toHaveLength(1);
	expect(line).toContain(',wrong,yes,');
});

const numbers = someQuestions(2).map((question) => ({
	...question,
	form: 'typed' as const,
	answerType: 'number' as const,
	answer: '200',
	answerValue: '200',
	options: []
}));
const draft = {
	title: 'How many?',
	from: '',
	instructions: '',
	made: 1_742_896_800_000,
	bank: 'b',
	shuffle: false,
	questions: numbers
};

test('a set carries how far off a number may be, and the judge heeds it', () => {
	const lenient = makeSet({ ...draft, tolerance: 0.05 }, new Set(numbers.map(({ id }) => id)));
	const read = readSet(setFragment(lenient));
	if (!read.ok) throw new Error(read.error);
	expect(read.value.tolerance).toBe(0.05);
	const [question] = numbers;
	if (!question) throw new Error('a question');
	const verdict = (text: string, tolerance: number): string =>
		judgeAny(question, { form: 'typed', text }, [], judgeTyped, { tolerance }).reason;
	expect(verdict('208', 0.05)).toBe('within-tolerance');
	expect(verdict('208', 0)).toBe('near-number');
	expect(verdict('200', 0.05)).toBe('key');
	expect(verdict('230', 0.05)).toBe('no-match');
});

test('a set without a tolerance has none', () => {
	const strict = makeSet(draft, new Set(numbers.map(({ id }) => id)));
	expect('tolerance' in strict).toBe(false);
	expect('tolerance' in makeSet({ ...draft, tolerance: 0 }, new Set())).toBe(false);
});
