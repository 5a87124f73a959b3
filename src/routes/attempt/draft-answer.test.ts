import { expect, test } from 'vitest';
import type { Response } from '$lib/core/answers/types';
import { someQuestion } from '$lib/core/sets/test-sets';
import { EMPTY_DRAFT } from '../quiz/play/draft';
import { draftAnswer, draftOf, sameAnswer } from './draft-answer';

const part = (id: string) => ({ id, item: id, fact: id, left: id, right: id, value: id });
const parts = ['a', 'b', 'c'].map(part);
const typed = someQuestion(1, { form: 'typed', options: [] });
const order = someQuestion(2, { form: 'order', options: [], parts });
const match = someQuestion(3, { form: 'match', options: [], parts });

test.each<[string, Response]>([
	['typed', { form: 'typed', text: 'Havana' }],
	['put in order', { form: 'order', order: ['b', 'a', 'c'] }],
	[
		'joined',
		{
			form: 'match',
			pairs: [
				['a', 'b'],
				['b', 'a'],
				['c', 'c']
			]
		}
	]
])('what was %s stands there again, and amounts to the same answer', (_, given) => {
	const question = { typed, order, match }[given.form as 'typed' | 'order' | 'match'];
	expect(sameAnswer(draftAnswer(question, draftOf(given)), given)).toBe(true);
});

test('what is not finished is no answer', () => {
	for (const question of [typed, order, match, someQuestion(4)])
		expect(draftAnswer(question, EMPTY_DRAFT)).toBeNull();
	expect(draftAnswer(typed, { ...EMPTY_DRAFT, text: '  ' })).toBeNull();
	expect(draftAnswer(match, { ...EMPTY_DRAFT, pairs: [['a', 'a']] })).toBeNull();
});

test('an answer by one press leaves nothing put together', () => {
	expect(draftOf({ form: 'choice', option: 'a' })).toEqual(EMPTY_DRAFT);
	expect(draftOf(null)).toEqual(EMPTY_DRAFT);
});
