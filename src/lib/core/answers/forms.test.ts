import { expect, test } from 'vitest';
import type { Part } from '../questions/types';
import { GAP } from '../questions/types';
import { question } from '../quiz/test-questions';
import { answeredParts } from './answered-parts';
import { judge } from './judge';
import { responseText } from './response-text';
import { shareOf } from './share';
import { judgeTyped } from './typed';
import type { Response } from './types';

const part = (id: string, left: string, right: string, value: string): Part => ({
	id,
	item: `${id}.date`,
	fact: id,
	left,
	right,
	value
});
const events = [
	part('a', 'Amber signs', '1 May 2021', '2021-05-01'),
	part('b', 'Basil leaves', '2 May 2022', '2022-05-02'),
	part('c', 'Coral joins', '3 May 2023', '2023-05-03')
];
const ordered = question({ form: 'order', options: [], parts: events });
const matched = question({ form: 'match', options: [], parts: events });
const map = question({
	form: 'map',
	answerType: 'country',
	answer: 'Finland',
	answerValue: 'FI',
	options: [
		{ id: 'o1', text: 'Finland', reason: 'key', value: 'FI' },
		{ id: 'o2', text: 'Estonia', reason: 'region', value: 'EE' }
	]
});
const cloze = question({
	form: 'cloze',
	prompt: `Sweden joined ${GAP} in 2024.`,
	answerType: 'organisation',
	answer: 'NATO',
	answerValue: 'nato',
	options: []
});

const order = (...ids: string[]): Response => ({ form: 'order', order: ids });
const match = (...pairs: [string, string][]): Response => ({ form: 'match', pairs });

test('a country is judged by its code', () => {
	expect(judge(map, { form: 'map', code: 'FI' }, [], null)).toEqual({
		outcome: 'right',
		reason: 'key'
	});
	expect(judge(map, { form: 'map', code: 'EE' }, [], null)).toEqual({
		outcome: 'wrong',
		reason: 'other-country'
	});
});

test('the gap of a cloze is judged like a typed answer', () => {
	expect(judge(cloze, { form: 'typed', text: 'nato' }, [], judgeTyped).outcome).toBe('right');
	expect(judge(cloze, { form: 'typed', text: 'OPEC' }, [], judgeTyped).outcome).toBe('wrong');
});

test('an order and a match go to their judges', () => {
	expect(judge(ordered, order('a', 'b', 'c'), [], null).outcome).toBe('right');
	expect(judge(ordered, order('c', 'b', 'a'), [], null).share).toBe(0);
	expect(judge(matched, match(['a', 'a'], ['b', 'b'], ['c', 'c']), [], null).share).toBe(1);
});

test('a response of another form is wrong, not an error', () => {
	expect(judge(map, order('a'), [], null).outcome).toBe('wrong');
	expect(judge(ordered, match(['a', 'a']), [], null).outcome).toBe('wrong');
	expect(judge(cloze, { form: 'map', code: 'FI' }, [], null).outcome).toBe('wrong');
});

test('each part of an order and a match is told by itself, by its item', () => {
	expect(answeredParts(ordered, order('a', 'c', 'b'))).toEqual([
		{ item: 'a.date', right: true },
		{ item: 'b.date', right: false },
		{ item: 'c.date', right: false }
	]);
	expect(answeredParts(matched, match(['a', 'a'], ['b', 'c']))).toEqual([
		{ item: 'a.date', right: true },
		{ item: 'b.date', right: false },
		{ item: 'c.date', right: false }
	]);
});

test('of what was passed no part is right, and a question without parts has none', () => {
	expect(answeredParts(ordered, { form: 'skipped' })?.map(({ right }) => right)).toEqual([
		false,
		false,
		false
	]);
	expect(answeredParts(map, { form: 'map', code: 'FI' })).toBeNull();
});

test.each([
	[ordered, order('b', 'a', 'x'), 'Basil leaves → Amber signs → x'],
	[matched, match(['a', 'b'], ['x', 'c']), 'Amber signs = 2 May 2022; x = 3 May 2023'],
	[map, { form: 'map', code: 'EE' } as const, 'Estonia'],
	[map, { form: 'map', code: 'BR' } as const, 'BR'],
	[map, { form: 'choice', option: 'o2' } as const, 'Estonia'],
	[cloze, { form: 'typed', text: 'the Union' } as const, 'the Union'],
	[cloze, { form: 'true-false', value: false } as const, 'False']
])('an answer has words', (asked, response, words) => {
	expect(responseText(asked, response as Exclude<Response, { form: 'skipped' }>)).toBe(words);
});

test('a share is all or nothing where the verdict has none', () => {
	expect(shareOf({ outcome: 'right', reason: 'key' })).toBe(1);
	expect(shareOf({ outcome: 'nearly', reason: 'right-year' })).toBe(0);
	expect(shareOf({ outcome: 'nearly', reason: 'partly-ordered', share: 0.8 })).toBe(0.8);
});
