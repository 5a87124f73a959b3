import { expect, test } from 'vitest';
import { replay } from './replay';
import { isOpen, type Sitting } from './sitting';
import { answered, log } from './test-history';
import type { Happening } from './types';

const start = (session: string, questions = ['q1', 'q2']): Happening => ({
	kind: 'session-started',
	session,
	where: 'quiz',
	title: `Quiz ${session}`,
	questions,
	set: null,
	seed: ''
});
const end = (session: string): Happening => ({ kind: 'session-finished', session });
const wrong = answered({ verdict: { outcome: 'wrong', reason: 'no-match' }, grade: 1 });
const sittings = (...happenings: Happening[]): Sitting[] => [
	...replay(log('d', happenings)).sittings.values()
];

test('a sitting counts its answers and those that are right', () => {
	expect(sittings(start('s1'), answered(), wrong)).toMatchObject([
		{ session: 's1', title: 'Quiz s1', day: 20_000, total: 2, done: 2, right: 1, finished: false }
	]);
});

test('an answer taken back is not counted', () => {
	expect(sittings(start('s1'), answered(), { kind: 'undone', target: 'd-1' })).toMatchObject([
		{ done: 0, right: 0 }
	]);
});

test('answers of no sitting, such as those of a review, make none', () => {
	expect(sittings(answered({ session: 'review' }), end('review'))).toEqual([]);
});

test('sittings stand in the order they were begun, one begun again as the newest', () => {
	const found = sittings(start('s1'), start('s2'), answered(), start('s1'));
	expect(found.map(({ session, done }) => [session, done])).toEqual([
		['s2', 0],
		['s1', 0]
	]);
});

test('open until it was gone through, and again once an answer is taken back', () => {
	const whole = [start('s1', ['q1']), answered(), end('s1')];
	expect(sittings(...whole.slice(0, 2)).map(isOpen)).toEqual([true]);
	expect(sittings(...whole).map(isOpen)).toEqual([false]);
	expect(sittings(...whole, { kind: 'undone', target: 'd-1' }).map(isOpen)).toEqual([true]);
});

const attempt = { ...start('s1', ['q1', 'q10', 'q2']), where: 'set', attempt: 1 } as Happening;
const give = (question: string, taken = true): Happening => ({
	kind: 'attempt-answered',
	session: 's1',
	question,
	response: taken ? { form: 'choice', option: 'a' } : { form: 'skipped' },
	ms: 900
});

test('an attempt counts the questions that have an answer, one changed or taken back included', () => {
	const given = [give('q1'), give('q10'), give('q1'), give('q10', false), give('q2')];
	expect(sittings(attempt, ...given)).toMatchObject([
		{ attempt: 'open', total: 3, done: 2, right: 0, finished: false }
	]);
});

test('an attempt handed in is open no more, although questions have no answer', () => {
	const [handedIn] = sittings(attempt, give('q1'), end('s1'), give('q2'));
	expect(handedIn).toMatchObject({ attempt: 'closed', done: 1, given: '', finished: true });
	expect(handedIn && isOpen(handedIn)).toBe(false);
});

test('verdicts on an attempt count what was right, on the way or once they are known', () => {
	const known = [answered({ question: 'q1' }), wrong];
	const [late] = sittings(attempt, give('q1'), give('q2'), end('s1'), ...known);
	expect(late).toMatchObject({ attempt: 'marked', done: 2, right: 1 });
	const [shown] = sittings(attempt, give('q1'), answered({ question: 'q1' }));
	expect(shown).toMatchObject({ attempt: 'shown', done: 1, right: 1 });
	expect(shown && isOpen(shown)).toBe(true);
	const [ended] = sittings(attempt, give('q1'), wrong, end('s1'));
	expect(ended).toMatchObject({ attempt: 'marked', done: 1, right: 0 });
});
