import { expect, test } from 'vitest';
import { claimsOf } from './claims';
import { annotated } from './test-annotations';
import type { Claim } from './types';

const TITLE = 'Lawmakers of Peru vote on the harbour of Port Blank';
const stated = (marked: string, title = TITLE): Claim[] => {
	const [article, found] = annotated(marked);
	return claimsOf({ ...article, title }, found).filter(({ kind }) => kind === 'states');
};
const told = (marked: string, title?: string): (readonly (string | undefined)[])[] =>
	stated(marked, title).map(({ slots }) => [slots.what?.text, slots.state?.text]);

test('a sentence that leans on what the article is about is told under its headline', () => {
	expect(told('The assembly approved the plan by 61 votes to 40.')).toEqual([
		['The assembly approved the plan by 61 votes to 40.', TITLE]
	]);
	expect(stated('The assembly approved the plan by 61 votes to 40.')[0]?.slots.state?.id).toBe(
		'news'
	);
});

test('how things are is told under it as of that day', () => {
	const [claim] = stated('There are 130 seats in the chamber.');
	expect(claim?.slots.state).toMatchObject({ id: 'current', text: TITLE });
});

test('a sentence that stands alone needs no headline', () => {
	expect(told('{PE:Peru} handed {TD:Chad} three patrol boats on 3 April 2025.')).toEqual([
		['Peru handed Chad three patrol boats on 3 April 2025.', undefined]
	]);
});

test.each([
	['is a question', 'Will lawmakers of Peru vote on Port Blank?'],
	['is a label', 'Opinion: lawmakers of Peru and the harbour'],
	['quotes', '“A disgrace”, say lawmakers of Peru of a harbour'],
	['says too little', 'Harbour vote'],
	['is missing', '']
])('nothing is told under a headline that %s', (_, title) => {
	expect(told('The assembly approved the plan by 61 votes to 40.', title)).toEqual([]);
});

test('a pronoun is not mended by a headline', () => {
	expect(told('They approved the plan by 61 votes to 40.')).toEqual([]);
});

test('once a paragraph has gone back to a former year, the headline tells nothing of it', () => {
	expect(told('Another plan failed in 2019. More than 400 people were arrested.')).toEqual([]);
});

test('an age that is all a sentence says is told in years', () => {
	expect(told('{p:Jane Roe} led the assembly of {PE:Peru}. She was 82.')).toContainEqual([
		'Jane Roe was 82 years old.',
		TITLE
	]);
});
