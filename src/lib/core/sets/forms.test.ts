import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { judge } from '../answers/judge';
import { judgeTyped } from '../answers/typed';
import type { Response } from '../answers/types';
import { digest } from '../hash';
import type { Part, Question } from '../questions/types';
import { resultsCsv } from './csv';
import { gradebook, type JudgeFn } from './gradebook';
import { readSet, readSubmission, setFragment, submissionCode } from './pack';
import { questionSchema, responseSchema } from './question-schema';
import { someQuestion, someSet, someSubmission } from './test-sets';

const part = (name: string, value: string): Part => ({
	id: digest(`part ${name}`),
	item: `${digest(name)}.date`,
	fact: digest(name),
	left: `The ${name} sails`,
	right: value,
	value
});
const parts = [
	part('ferry', '2021-05-01'),
	part('frigate', '2022-05'),
	part('tanker', '2023-05-03'),
	part('tug', '2024')
];
const noOptions = { options: [], answerType: 'text' as const };
const order = someQuestion(1, { form: 'order', ...noOptions, parts });
const match = someQuestion(2, { form: 'match', ...noOptions, parts });
const country = { form: 'map', answerType: 'country', answer: 'Chile', answerValue: 'CL' } as const;
const candidates = [
	{ id: 'o1', text: 'Chile', reason: 'key', value: 'CL' },
	{ id: 'o2', text: 'Peru', reason: 'region', value: 'PE' }
];
const map = someQuestion(3, { ...country, options: candidates });
const cloze = someQuestion(4, {
	form: 'cloze',
	options: [],
	prompt: 'The ferry sails to _____ again.',
	answer: 'Reykholt',
	answerValue: 'reykholt'
});
const sprint = someQuestion(5, { form: 'sprint', ...noOptions, parts });
const sources = someQuestion(6, {
	form: 'sources',
	answerType: 'text',
	answer: 'Yes',
	answerValue: 'conflict',
	options: ['Yes', 'No'].map((text) => ({ id: digest(text), text, reason: 'relation' })),
	says: ['The ferry sailed in May.', 'The ferry sailed in June.']
});
const ALL = [order, match, map, cloze, sprint, sources];

const passes = (question: Question, changes: object): boolean =>
	v.is(questionSchema, { ...question, ...changes });

test.each(ALL)('a question of form $form comes through the gate as it is', (question) => {
	expect(v.parse(questionSchema, question)).toEqual(question);
});

describe('what does not fit its form is refused', () => {
	test.each<[string, Question, object]>([
		['an order without parts', order, { parts: undefined }],
		['an order of two', order, { parts: parts.slice(0, 2) }],
		[
			'an order of nine',
			order,
			{ parts: Array.from({ length: 9 }, (_, at) => part(`s${at}`, '2024')) }
		],
		['an order with options', order, { options: candidates }],
		['an order not by date', order, { parts: [...parts].reverse() }],
		['an order by something else', order, { parts: parts.map((it) => ({ ...it, value: 'May' })) }],
		['the same part twice', match, { parts: [parts[0], parts[0], parts[1]] }],
		['a part without a left side', match, { parts: [...parts, { ...part('x', 'x'), left: '' }] }],
		[
			'a part with markup for an id',
			match,
			{ parts: [...parts, { ...part('x', 'x'), id: '<b>' }] }
		],
		['a choice with parts', someQuestion(7), { parts }],
		['a sprint not by date', sprint, { parts: [...parts].reverse() }],
		['a sprint with options', sprint, { options: candidates }],
		['two sources without a word', sources, { says: undefined }],
		['three sources', sources, { options: [], says: ['a', 'b', 'c'] }],
		['a source that says nothing', sources, { says: ['', 'b'] }],
		['an order of sources', order, { says: ['a', 'b'] }],
		['a typed question with options', cloze, { form: 'typed', options: candidates }],
		['a cloze without a gap', cloze, { prompt: 'The ferry sails again.' }],
		['a cloze with two', cloze, { prompt: 'The _____ sails to _____.' }],
		['a map without its country', map, { answerValue: 'BR' }],
		['a map of one candidate', map, { options: candidates.slice(0, 1) }],
		[
			'a map with the same country twice',
			map,
			{ options: [candidates[0], { ...candidates[0], id: 'o3' }] }
		],
		[
			'a map with a nameless one',
			map,
			{ options: [candidates[0], { id: 'o3', text: 'x', reason: '' }] }
		],
		[
			'a country of three letters',
			map,
			{ options: [{ ...candidates[0], value: 'CHL' }, candidates[1]] }
		]
	])('%s', (_, question, changes) => {
		expect(passes(question, changes)).toBe(false);
	});
});

test.each<[unknown, boolean]>([
	[{ form: 'order', order: ['a', 'b'] }, true],
	[{ form: 'order', order: Array.from({ length: 9 }, (_, at) => `p${at}`) }, false],
	[{ form: 'order', order: 'ab' }, false],
	[{ form: 'order', order: ['<script>'] }, false],
	[{ form: 'match', pairs: [['a', 'b']] }, true],
	[{ form: 'match', pairs: [['a', 'b', 'c']] }, true],
	[{ form: 'match', pairs: [['a']] }, false],
	[{ form: 'match', pairs: Array.from({ length: 9 }, () => ['a', 'b']) }, false],
	[{ form: 'sprint', calls: [['a', 'b']] }, true],
	[{ form: 'sprint', calls: [['a']] }, false],
	[{ form: 'sprint', calls: Array.from({ length: 9 }, () => ['a', 'b']) }, false],
	[{ form: 'map', code: 'KR' }, true],
	[{ form: 'map', code: 'kr' }, false],
	[{ form: 'map', code: 'KOR' }, false],
	[{ form: 'cloze', text: 'x' }, false]
])('response %j: %s', (response, let_through) => {
	expect(v.is(responseSchema, response)).toBe(let_through);
});

test('a pair keeps two sides, whatever else was sent', () => {
	expect(v.parse(responseSchema, { form: 'match', pairs: [['a', 'b', 'c']] })).toEqual({
		form: 'match',
		pairs: [['a', 'b']]
	});
});

test('a set of every form travels by value in a link', () => {
	const set = someSet(6, { questions: ALL }, false);
	expect(readSet(setFragment(set))).toEqual({ ok: true, value: set });
});

const ids = parts.map(({ id }) => id);
const at = (...places: number[]): string[] => places.map((place) => ids[place] ?? '');
const RESPONSES: readonly Response[] = [
	{ form: 'order', order: at(1, 0, 2, 3) },
	{ form: 'match', pairs: [at(0, 1), at(1, 0), at(2, 2), at(3, 3)] as [string, string][] },
	{ form: 'map', code: 'PE' },
	{ form: 'typed', text: 'Reykholt' },
	{ form: 'sprint', calls: [at(1, 0), at(1, 2), at(3, 2)] as [string, string][] },
	{ form: 'choice', option: digest('Yes') }
];
const set = someSet(6, { questions: ALL });
const submission = someSubmission(set, 'Ana', {
	answers: ALL.map(({ id }, place) => ({
		question: id,
		response: RESPONSES[place] ?? { form: 'skipped' },
		ms: 1_000
	}))
});

test('answers of every form travel in a code short enough to scan', () => {
	const code = submissionCode(submission, set);
	expect(readSubmission(code, () => set)).toEqual({ ok: true, value: submission });
	expect(code.length).toBeLessThan(600);
});

const judged: JudgeFn = (question, response) => judge(question, response, [], judgeTyped);
const book = gradebook(set, ALL, [submission], judged);

test('the table shows what was given, how it was judged and how much of it was right', () => {
	const [row] = book.rows;
	expect(row).toMatchObject({ score: 2, points: 2, total: 6 });
	const partial = { ...set, rules: { partial: true } as const };
	const [inPart] = gradebook(partial, ALL, [submission], judged).rows;
	expect(inPart).toMatchObject({ score: 2, points: 3.66667, total: 6 });
	expect(row?.answers.map(({ outcome, share }) => [outcome, Math.round(share * 100)])).toEqual([
		['nearly', 83],
		['nearly', 50],
		['wrong', 0],
		['right', 100],
		['wrong', 33],
		['right', 100]
	]);
	expect(row?.answers[0]?.text).toMatch(/^The frigate sails → The ferry sails → /);
	expect(row?.answers[1]?.text).toContain('The ferry sails = 2022-05; ');
	expect(row?.answers[2]?.text).toBe('Peru');
	expect(row?.answers[4]?.text).toMatch(/^The frigate sails < The ferry sails; /);
	expect(row?.answers[5]?.text).toBe('Yes');
});

test('shares stand in columns of their own, and only where there are parts', () => {
	const [head, line] = resultsCsv(book).split('\r\n');
	expect(head).toContain('Learner,Attempt,Score,Out of,');
	expect(head?.match(/ share/g)).toHaveLength(3);
	expect(head).toContain(`${order.id} answer,${order.id} outcome,${order.id} share`);
	expect(line).toContain(',nearly,0.83,');
	expect(line?.split(',')).toHaveLength(head?.split(',').length ?? 0);
	const plain = gradebook(set, [map, cloze], [submission], () => ({
		outcome: 'right',
		reason: 'key'
	}));
	expect(resultsCsv(plain)).not.toMatch(/points|share/);
});
