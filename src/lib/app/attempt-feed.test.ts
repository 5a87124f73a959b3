import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Response } from '$lib/core/answers/types';
import { judge } from '$lib/core/answers/judge';
import { log } from '$lib/core/memory/test-history';
import type { Happening } from '$lib/core/memory/types';
import { attemptOf } from '$lib/core/sets/attempt';
import { someQuestions } from '$lib/core/sets/test-sets';
import { unlearned } from './attempt-feed';

const QUESTIONS = someQuestions(5);
const BY_ID = new Map(QUESTIONS.map((question) => [question.id, question]));
const judged: Parameters<typeof unlearned>[2] = (question, response) =>
	judge(question, response, [], null);

const begin: Happening = {
	kind: 'session-started',
	session: 's',
	where: 'set',
	title: 'A test',
	questions: QUESTIONS.map(({ id }) => id),
	set: 'set0000001',
	seed: '',
	attempt: 1
};
const give = (at: number, option: number | null, ms = 5000): Happening => ({
	kind: 'attempt-answered',
	session: 's',
	question: QUESTIONS[at]?.id ?? '',
	response: (option === null
		? { form: 'skipped' }
		: { form: 'choice', option: QUESTIONS[at]?.options[option]?.id ?? '' }) as Response,
	ms
});
const finish: Happening = { kind: 'session-finished', session: 's' };

function learnedFrom(happenings: readonly Happening[]): readonly Happening[] {
	const attempt = attemptOf(log('d', [begin, ...happenings]), 's');
	if (!attempt) throw new Error('no attempt');
	return unlearned(attempt, BY_ID, judged);
}

test('memory learns the last answer to each question, judged, in the order asked', () => {
	const found = learnedFrom([give(2, 1), give(0, 1), give(0, 0, 40_000), give(1, null), finish]);
	expect(found).toMatchObject([
		{
			question: QUESTIONS[0]?.id,
			item: QUESTIONS[0]?.item,
			where: 'set',
			verdict: { outcome: 'right' },
			grade: 2,
			options: 3,
			ms: 40_000
		},
		{ question: QUESTIONS[2]?.id, verdict: { outcome: 'wrong' }, grade: 1 }
	]);
});

test('an answer is credited with a minute at most', () => {
	expect(learnedFrom([give(0, 0, 5_000_000), finish])).toMatchObject([{ ms: 60_000 }]);
});

test('a question that is no longer there teaches nothing', () => {
	const attempt = attemptOf(log('d', [begin, give(0, 0), finish]), 's');
	expect(attempt && unlearned(attempt, new Map(), judged)).toEqual([]);
});

test('killed anywhere while it is written down, each answer is learned once all the same', () => {
	const anyGiven = fc.array(
		fc.tuple(fc.nat(4), fc.option(fc.nat(2))).map(([at, option]) => give(at, option)),
		{ maxLength: 12 }
	);
	fc.assert(
		fc.property(anyGiven, fc.nat(5), (given, kill) => {
			const whole = learnedFrom([...given, finish]);
			const before = whole.slice(0, kill);
			const rest = learnedFrom([...given, finish, ...before]);
			expect([...before, ...rest]).toEqual(whole);
			expect(learnedFrom([...given, finish, ...whole])).toEqual([]);
		})
	);
});
