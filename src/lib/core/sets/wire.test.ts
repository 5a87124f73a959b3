import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Response } from '../answers/types';
import { submissionSchema } from './schema';
import { anySubmission, someQuestions, someSet, someSubmission } from './test-sets';
import type { QuizSet, Submission } from './types';
import { setOfWire, submissionFromWire, submissionToWire } from './submission-wire';
import { setFromWire, setToWire } from './wire';
import * as v from 'valibot';

const set = someSet(5);
const ids = set.questionIds;

/** As JSON carries it. */
const sent = (json: unknown): unknown => JSON.parse(JSON.stringify(json));

const answering = (...responses: (Response | null)[]): Submission =>
	someSubmission(set, 'Ana', {
		answers: responses.flatMap((response, index) =>
			response === null ? [] : [{ question: ids[index] ?? '', response, ms: 100 * index }]
		)
	});

const received = (submission: Submission, to: QuizSet = set): unknown =>
	submissionFromWire(sent(submissionToWire(submission, set)), to);

const skipped: Response = { form: 'skipped' };
const chose = (option: string): Response => ({ form: 'choice', option });
const typed = (text: string): Response => ({ form: 'typed', text });
const said = (value: boolean): Response => ({ form: 'true-false', value });

describe('responses come back as they were sent', () => {
	test.each<[string, (Response | null)[]]>([
		['none at all', []],
		['one chosen', [chose('0123456789')]],
		['all chosen', Array.from({ length: 5 }, (_, n) => chose(`option000${String(n)}`))],
		['the same one chosen twice', [chose('aaaaaaaaaa'), chose('aaaaaaaaaa')]],
		['options of other lengths', [chose('a'), chose('b'.repeat(80)), chose('c')]],
		['one option of another length', [chose('a'.repeat(10)), chose('b'.repeat(11))]],
		['a single short option', [chose('x')]],
		['options with points and dashes', [chose('a.b-c_d'), chose('-.')]],
		['true and false', [said(true), said(false), said(true)]],
		['passed', [skipped, skipped]],
		['typed', [typed('Lisbon'), typed('lisboa')]],
		['typed nothing', [typed('')]],
		['typed what looks like the code itself', [typed('c,t,1,0,s,-'), typed('","w":["')]],
		['typed with line breaks and marks', [typed('a\nb\t"c"\\'), typed('\u202e\u0000')]],
		['typed in other writing', [typed('Αθήνα'), typed('東京'), typed('🌍')]],
		['half a character typed', [typed('\ud83c')]],
		['every form once', [chose('aaaaaaaaaa'), typed('b'), said(true), said(false), skipped]],
		['gaps between', [null, chose('aaaaaaaaaa'), null, typed('x'), null]],
		['only the last', [null, null, null, null, said(false)]],
		['only the first', [skipped, null, null, null, null]]
	])('%s', (_, responses) => {
		const submission = answering(...responses);
		expect(received(submission)).toEqual(submission);
	});
});

test('in whatever order a set was answered, the same code is sent', () => {
	const submission = answering(chose('aaaaaaaaaa'), typed('b'), said(true), null, skipped);
	const code = JSON.stringify(submissionToWire(submission, set));
	fc.assert(
		fc.property(
			fc.shuffledSubarray([...submission.answers], { minLength: submission.answers.length }),
			(answers) => {
				expect(JSON.stringify(submissionToWire({ ...submission, answers }, set))).toBe(code);
			}
		)
	);
});

test('any submission comes back whole, each time under its own question', () => {
	fc.assert(
		fc.property(anySubmission(set), (submission) => {
			const back = v.parse(submissionSchema, received(submission));
			const byPlace = [...submission.answers].sort(
				(a, b) => ids.indexOf(a.question) - ids.indexOf(b.question)
			);
			expect(back).toEqual({ ...submission, answers: byPlace });
		})
	);
});

test('an answer to a question outside the set is left behind', () => {
	const [first] = answering(typed('x')).answers;
	if (!first) throw new Error('no answer');
	const stray = { ...first, question: 'elsewhere0' };
	const submission = { ...answering(typed('x')), answers: [stray, first] };
	expect(received(submission)).toMatchObject({ answers: [first] });
});

test.each([
	[0, 0],
	[49, 0],
	[50, 100],
	[149, 100],
	[150, 200],
	[3_599_999, 3_600_000]
])('%i ms travel as %i', (ms, back) => {
	const submission = answering(skipped);
	const answers = submission.answers.map((answer) => ({ ...answer, ms }));
	expect(received({ ...submission, answers })).toMatchObject({ answers: [{ ms: back }] });
});

test('the version of the bank travels only where it is not the set’s', () => {
	const same = submissionToWire(answering(skipped), set) as object;
	expect(Object.keys(same)).not.toContain('b');
	const other = { ...answering(skipped), bank: 'elder00000' };
	expect(received(other)).toMatchObject({ bank: 'elder00000' });
	expect(received({ ...other, bank: '' })).toMatchObject({ bank: '' });
});

test('a code names its set, and fits no other', () => {
	const code = sent(submissionToWire(answering(skipped), set));
	expect(setOfWire(code)).toBe(set.id);
	expect(submissionFromWire(code, someSet(4))).toBeNull();
	expect(submissionFromWire(code, someSet(5, { title: 'Another' }))).toBeNull();
	expect(submissionFromWire(code, { ...someSet(6), id: set.id })).toBeNull();
});

describe('what is no code is told at once', () => {
	const code = sent(submissionToWire(answering(skipped), set)) as Record<string, unknown>;
	test.each<[string, unknown]>([
		['nothing', null],
		['a text', 'r'],
		['a list', [code]],
		['an empty object', {}],
		['no id', { ...code, i: undefined }],
		['a number for a name', { ...code, l: 7 }],
		['a start in capitals', { ...code, a: 'ZZ' }],
		['a start below zero', { ...code, a: '-1' }],
		['a start beyond all numbers', { ...code, a: 'z'.repeat(12) }],
		['no letters of responses', { ...code, r: '' }],
		['letters of responses that mean nothing', { ...code, r: 'cccc?' }],
		['too many letters', { ...code, r: 's'.repeat(101) }],
		['times that are no text', { ...code, t: [1] }],
		['texts that are none', { ...code, w: [1] }],
		['options that are a list', { ...code, o: ['a'] }]
	])('%s', (_, json) => {
		expect(setOfWire(sent(json))).toBeNull();
		expect(submissionFromWire(sent(json), set)).toBeNull();
	});
});

describe('sets', () => {
	const back = (it: QuizSet): unknown => setFromWire(sent(setToWire(it)));

	test.each<[string, QuizSet]>([
		['by reference', set],
		['with its questions', someSet(3, {}, false)],
		['of one question', someSet(1)],
		['of a hundred', someSet(100)],
		['without a name', someSet(2, { from: '' })],
		['without instructions', someSet(2, { instructions: '' })],
		['of no bank', someSet(2, { bank: '' })],
		['in its own order', someSet(2, { shuffle: false })],
		['made at the beginning of time', someSet(2, { made: 0 })],
		['made in far days', someSet(2, { made: 8.64e15 })],
		['in reverse', someSet(0, { questions: someQuestions(9).reverse() })]
	])('a set %s comes back as it was', (_, it) => {
		expect(back(it)).toEqual(it);
	});

	test('what follows from the rest does not travel', () => {
		const short = someSet(2, { from: '', instructions: '', bank: '', shuffle: false });
		expect(Object.keys(setToWire(short) as object)).toEqual(['t', 'm', 'q']);
		expect(JSON.stringify(setToWire(set))).not.toContain(set.id);
	});

	test.each<[string, unknown]>([
		['nothing', null],
		['a list', []],
		['no title', { m: '1', q: 'a' }],
		['a title that is none', { t: 1, m: '1', q: 'a' }],
		['no time', { t: 'a', q: 'a' }],
		['a time that is a number', { t: 'a', m: 1, q: 'a' }],
		['a shuffle that is a word', { t: 'a', m: '1', q: 'a', x: true }],
		['questions without ids', { t: 'a', m: '1', v: [{}] }],
		['questions that are texts', { t: 'a', m: '1', v: ['a'] }]
	])('%s is no set', (_, json) => {
		expect(setFromWire(json)).toBeNull();
	});
});
