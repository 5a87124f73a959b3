import { expect, test } from 'vitest';
import { replay } from '../core/memory/replay';
import type { Happening } from '../core/memory/types';
import { openSitting } from './open-sitting';

const sittings = (...happenings: Happening[]) =>
	replay(
		happenings.map((happening, at) => ({
			...happening,
			id: `e${at}`,
			device: 'd',
			seq: at + 1,
			hlc: `${String(at).padStart(12, '0')}-0000`,
			at,
			zone: 'UTC',
			offsetMin: 0,
			day: 1
		}))
	).sittings;

const start = (session: string, questions: string[]): Happening => ({
	kind: 'session-started',
	session,
	where: 'quiz',
	title: `Quiz ${session}`,
	questions,
	set: null,
	seed: 's'
});

const answered = (session: string, question: string): Happening => ({
	kind: 'answered',
	question,
	item: `${question}.person`,
	form: 'choice',
	where: 'quiz',
	session,
	response: { form: 'choice', option: 'a' },
	verdict: { outcome: 'right', reason: 'key' },
	grade: 3,
	options: 4,
	ms: 900
});

test('with nothing begun there is nothing to go on with', () => {
	expect(openSitting(sittings())).toBeNull();
});

test('a sitting begun is open, with what is done of it', () => {
	const events = sittings(start('one', ['q1', 'q2']), answered('one', 'q1'));
	expect(openSitting(events)).toMatchObject({
		session: 'one',
		title: 'Quiz one',
		done: 1,
		total: 2
	});
});

test('a finished sitting is not open, and neither is an older one left behind', () => {
	const events = sittings(start('old', ['q9']), start('one', ['q1']), answered('one', 'q1'), {
		kind: 'session-finished',
		session: 'one'
	});
	expect(openSitting(events)).toBeNull();
});

test('an answer taken back opens a finished sitting again', () => {
	const events = sittings(
		start('one', ['q1']),
		answered('one', 'q1'),
		{ kind: 'session-finished', session: 'one' },
		{ kind: 'undone', target: 'e1' }
	);
	expect(openSitting(events)).toMatchObject({ done: 0, total: 1 });
});
