import { expect, test } from 'vitest';
import { someQuestion } from '../sets/test-sets';
import { optionsShown } from './options-shown';

const part = (id: string) => ({ id, item: id, fact: id, left: id, right: id, value: id });

test.each([
	['a choice is one of its options', someQuestion(1), 3],
	['true or false is one of two', someQuestion(1, { form: 'true-false', options: [] }), 2],
	['what is typed is recalled', someQuestion(1, { form: 'typed', options: [] }), 0],
	[
		'a match is one of its parts',
		someQuestion(1, { form: 'match', options: [], parts: ['a', 'b', 'c'].map(part) }),
		3
	],
	[
		'a call of a sprint is one of two',
		someQuestion(1, { form: 'sprint', options: [], parts: ['a', 'b', 'c'].map(part) }),
		2
	]
])('%s', (_, question, wanted) => {
	expect(optionsShown(question)).toBe(wanted);
});
