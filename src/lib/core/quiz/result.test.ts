import { expect, test } from 'vitest';
import type { Response, Verdict } from '../answers/types';
import { resultOf } from './result';
import { reduce, startSession } from './session';
import { question } from './test-questions';
import type { Session } from './types';

const bank = [
	question({ id: 'q1', subject: 'people' }),
	question({ id: 'q2', subject: 'dates' }),
	question({ id: 'q3', subject: 'dates' }),
	question({ id: 'q4', subject: 'dates' }),
	question({ id: 'q5', subject: 'numbers' })
];
const typed: Response = { form: 'typed', text: 'x' };

function sitting(...steps: [Verdict['outcome'], Response?][]): Session {
	return steps.reduce<Session>(
		(session, [outcome, response = typed]) =>
			reduce(
				reduce(session, {
					type: 'answered',
					response,
					verdict: { outcome, reason: 'no-match' },
					ms: 1
				}),
				{ type: 'next' }
			),
		startSession('s', bank, '')
	);
}

test('right, nearly, wrong and skipped are told apart and sum up', () => {
	const session = sitting(
		['right'],
		['nearly'],
		['wrong'],
		['wrong', { form: 'skipped' }],
		['right']
	);
	expect(resultOf(session)).toMatchObject({ right: 2, nearly: 1, wrong: 1, skipped: 1, total: 5 });
});

test('each subject asked has its own count', () => {
	const session = sitting(['right'], ['right'], ['wrong'], ['right'], ['nearly']);
	expect(resultOf(session).bySubject).toEqual({
		people: { right: 1, total: 1 },
		dates: { right: 2, total: 3 },
		numbers: { right: 0, total: 1 }
	});
});

test('misses come in the order asked, with what was said', () => {
	const { misses } = resultOf(sitting(['wrong'], ['right'], ['nearly']));
	expect(misses.map(({ question: { id }, answered }) => [id, answered.question])).toEqual([
		['q1', 'q1'],
		['q3', 'q3']
	]);
});

test('a sitting broken off counts its unanswered questions in the total alone', () => {
	expect(resultOf(sitting(['right']))).toMatchObject({ right: 1, wrong: 0, skipped: 0, total: 5 });
});
