import { expect, test } from 'vitest';
import { answered, log } from '../test-history';
import { standingAnswers } from './answers';

test('an undone answer is left out, and so is everything that is no answer', () => {
	const events = log('a', [
		answered({ question: 'q1' }),
		answered({ question: 'q2' }),
		{ kind: 'undone', target: 'a-1' },
		{ kind: 'session-finished', session: 's1' }
	]);
	expect(standingAnswers(events).map(({ question }) => question)).toEqual(['q1']);
});

test('a redone answer counts again', () => {
	const events = log('a', [
		answered({ question: 'q1' }),
		{ kind: 'undone', target: 'a-0' },
		{ kind: 'undone', target: 'a-1' }
	]);
	expect(standingAnswers(events)).toHaveLength(1);
});

test('answers come in their order and once each, however they arrived', () => {
	const events = log('a', [answered({ question: 'q1' }), answered({ question: 'q2' })]);
	const shown = standingAnswers([...events].reverse().concat(events));
	expect(shown.map(({ question }) => question)).toEqual(['q1', 'q2']);
});
