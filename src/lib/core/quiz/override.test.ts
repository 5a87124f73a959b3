import { expect, test } from 'vitest';
import { resultOf } from './result';
import { reduce, startSession } from './session';
import { question } from './test-questions';
import type { Session } from './types';

const asked = [
	question({ id: 'one', form: 'typed', options: [] }),
	question({ id: 'two', form: 'typed', options: [] })
];
const judged = reduce(startSession('s', asked, 'seed'), {
	type: 'answered',
	response: { form: 'typed', text: 'Quil' },
	verdict: { outcome: 'nearly', reason: 'ambiguous' },
	ms: 900
});
const overrule = (session: Session, on: boolean): Session =>
	reduce(session, { type: 'overridden', question: 'one', on });

test('an overridden answer counts as right and keeps what the judge had said', () => {
	const session = overrule(judged, true);
	expect(session.answers[0]).toMatchObject({
		verdict: { outcome: 'right', reason: 'overridden' },
		judged: { outcome: 'nearly', reason: 'ambiguous' }
	});
	expect(resultOf(session)).toMatchObject({ right: 1, nearly: 0, misses: [] });
	expect([session.phase, session.position]).toEqual(['judged', 0]);
});

test('taking it back leaves the sitting as it was', () => {
	expect(overrule(overrule(judged, true), false)).toEqual(judged);
});

test('nothing is there to override twice, in an unknown question, or in a right answer', () => {
	const once = overrule(judged, true);
	expect(overrule(once, true)).toBe(once);
	expect(overrule(judged, false)).toBe(judged);
	expect(reduce(judged, { type: 'overridden', question: 'two', on: true })).toBe(judged);
});
