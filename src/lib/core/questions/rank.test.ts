import { expect, test } from 'vitest';
import { balanced, salienceOf, spread } from './rank';
import { article, factsOf, relations } from './test-news';
import type { Question } from './types';

const question = (
	id: string,
	subject: Question['subject'],
	salience: number,
	item = id
): Question => ({
	id,
	item,
	fact: id,
	kind: 'joins',
	slot: 'date',
	form: 'choice',
	subject,
	prompt: '',
	answerType: 'date',
	answer: '',
	answerValue: '',
	accepted: [],
	options: [],
	asOf: null,
	expires: null,
	countries: [],
	articles: [],
	evidence: [],
	explanation: '',
	salience,
	flaws: []
});

const many = (count: number, subject: Question['subject']): Question[] =>
	Array.from({ length: count }, (_, at) => question(`${subject}${at}`, subject, at / count));

test('date questions are a quarter at most', () => {
	const kept = balanced([...many(30, 'countries'), ...many(40, 'dates')]);
	const dates = kept.filter(({ subject }) => subject === 'dates').length;
	expect(dates).toBe(10);
	expect(kept).toHaveLength(40);
});

test('the most salient dates stay', () => {
	const kept = balanced([...many(3, 'countries'), ...many(4, 'dates')]);
	expect(kept.filter(({ subject }) => subject === 'dates').map(({ id }) => id)).toEqual(['dates3']);
});

test('the forms of one item stay or go together', () => {
	const pair = [question('a', 'dates', 0.9, 'item'), question('b', 'dates', 0.9, 'item')];
	expect(balanced([...many(3, 'countries'), ...pair]).map(({ id }) => id)).not.toContain('a');
});

test('other subjects are all kept, most salient first', () => {
	const kept = balanced(many(9, 'people'));
	expect(kept).toHaveLength(9);
	expect(kept[0]?.salience).toBeGreaterThan(kept[8]?.salience ?? 1);
});

test('the lead, the title and further sources make a fact salient', () => {
	const one = relations('KR', 'SY', '2025-04-10', { article: 'a' });
	const late = { ...one, id: 'late', article: 'b', evidence: [{ start: 900, end: 910 }] };
	const plain = new Map([
		['a', article('a')],
		['b', article('b')]
	]);
	const titled = new Map([['a', article('a', 'South Korea and Syria open ties')]]);
	const of = (claims: (typeof one)[], shelf: typeof plain) => {
		const [fact] = factsOf(...claims);
		if (!fact) throw new Error('no fact');
		return salienceOf(fact, shelf);
	};
	expect(of([one], plain)).toBeGreaterThan(of([late], plain));
	expect(of([one], titled)).toBeGreaterThan(of([one], plain));
	expect(of([one, late], plain)).toBeGreaterThan(of([one], plain));
	expect(of([one, late], titled)).toBeLessThanOrEqual(1);
});

const formed = (id: string, slot: Question['slot'], form: Question['form']): Question => ({
	...question(id, 'people', 0.5),
	fact: 'fact',
	slot,
	form
});

test('a fact is asked once a slot, once typed and once as a statement', () => {
	const all = [
		formed('a', 'person', 'choice'),
		formed('b', 'person', 'typed'),
		formed('c', 'person', 'true-false'),
		formed('d', 'polity', 'choice'),
		formed('e', 'polity', 'typed'),
		formed('f', 'polity', 'true-false')
	];
	const kept = spread(all);
	expect(kept.filter(({ form }) => form === 'choice').map(({ id }) => id)).toEqual(['a', 'd']);
	expect(kept.filter(({ form }) => form === 'typed')).toHaveLength(1);
	expect(kept.filter(({ form }) => form === 'true-false')).toHaveLength(1);
	expect(new Set(spread([...all].reverse()).map(({ id }) => id))).toEqual(
		new Set(kept.map(({ id }) => id))
	);
});

test('a slot with no options is typed', () => {
	const all = [formed('b', 'person', 'typed'), formed('d', 'polity', 'choice')];
	expect(new Set(spread(all).map(({ id }) => id))).toEqual(new Set(['b', 'd']));
});
