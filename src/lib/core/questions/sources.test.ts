import { expect, test } from 'vitest';
import { answeredParts } from '../answers/answered-parts';
import { judge } from '../answers/judge';
import type { Claim } from '../claims/types';
import { lessonsOf } from '../memory/lessons';
import type { LearnerEvent } from '../memory/types';
import { tells } from '../quiz/giveaway';
import { startSession } from '../quiz/session';
import { question } from '../quiz/test-questions';
import { statementPairs } from './disagreements';
import { sourcesQuestions } from './sources';
import { factsOf, holds, relations, shelf } from './test-news';
import type { DisputeView, Question } from './types';

const EARLY = relations('KR', 'CU', '2023-05-02', { article: 'a' });
const LATE = relations('KR', 'CU', '2024-02-14', { article: 'b' });
const MONTH = relations('KR', 'CU', '2024-02', { article: 'c' });
const OLD = holds('Bela Kovashazy', 'prime-minister', 'HU', { article: 'a', asOf: '2020-02-01' });
const NEW = holds('Carla Dominguez', 'prime-minister', 'HU', { article: 'b', asOf: '2024-02-01' });

function asked(claims: readonly Claim[], disputes: readonly DisputeView[] = []): Question[] {
	const facts = factsOf(...claims);
	const articles = shelf(claims);
	return sourcesQuestions(statementPairs(facts, articles), { facts, articles, disputes });
}

test('two sources that contradict each other are asked about, each with its sentence', () => {
	const [one, ...more] = asked([EARLY, LATE]);
	expect(more).toEqual([]);
	expect(one).toMatchObject({ form: 'sources', answerValue: 'conflict', flaws: [], slot: 'what' });
	expect(one?.says).toHaveLength(2);
	expect(one?.evidence.map(({ article }) => article).sort()).toEqual(['a', 'b']);
	expect(one?.articles).toEqual(['a', 'b']);
	expect(one?.explanation).toContain('14 February 2024');
	expect(one?.explanation).toContain('not settled');
});

test('what only looks like a conflict has another key, and nothing to settle', () => {
	expect(asked([LATE, MONTH]).map(({ answerValue }) => answerValue)).toEqual(['agree']);
	const [change] = asked([OLD, NEW]);
	expect(change).toMatchObject({ answerValue: 'differ', subject: 'people' });
	expect(change?.explanation).toBe(
		'Carla Dominguez came after Bela Kovashazy: each held the seat in their day.'
	);
});

test('how a conflict was settled is told with the reason', () => {
	const facts = factsOf(EARLY, LATE);
	const settled = { text: '14 February 2024', why: 'The ministry dated it.' };
	const dispute = { fact: facts[0]?.id ?? '', question: '', countries: [], sides: [], settled };
	expect(asked([EARLY, LATE], [dispute])[0]?.explanation).toContain(
		'Settled: 14 February 2024, because The ministry dated it.'
	);
});

test('it is answered as a choice, in one order whatever the seed', () => {
	const [one] = asked([EARLY, LATE]);
	if (!one) throw new Error('nothing asked');
	const shown = one.options.map(({ id }) => id);
	for (const seed of ['a', 'b', 'c', 'd'])
		expect(startSession('s', [one], seed).order[one.id]).toEqual(shown);
	const verdicts = one.options.map(
		({ id }) => judge(one, { form: 'choice', option: id }, [], null).outcome
	);
	expect(verdicts).toEqual(['right', 'wrong', 'wrong']);
});

test('no memory is kept about a disagreement, right or wrong', () => {
	const [one] = asked([EARLY, LATE]);
	if (!one) throw new Error('nothing asked');
	expect(answeredParts(one, { form: 'choice', option: 'x' })).toBeNull();
	const event = {
		kind: 'answered',
		question: one.id,
		item: one.item,
		form: 'sources',
		verdict: { outcome: 'right', reason: 'key' },
		grade: 3,
		options: 3,
		ms: 900
	} as LearnerEvent & { kind: 'answered' };
	expect(lessonsOf(event)).toEqual([]);
});

test('what a source says may tell the answer of another question, which then is not asked beside it', () => {
	const [one] = asked([OLD, NEW]);
	const who = question({ fact: one?.fact ?? '', answer: 'Bela Kovashazy', countries: ['HU'] });
	expect(one && tells(one, who)).toBe(true);
});

test('a question keeps its id while its two sentences stay', () => {
	expect(asked([LATE, EARLY]).map(({ id }) => id)).toEqual(
		asked([EARLY, LATE]).map(({ id }) => id)
	);
});
