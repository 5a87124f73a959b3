import { expect, test } from 'vitest';
import { claimsOf } from './claims';
import { annotated } from './test-annotations';
import type { Claim } from './types';

const sayings = (marked: string, title = 'Lawmakers of Peru vote on a harbour'): Claim[] => {
	const [article, found] = annotated(marked);
	return claimsOf({ ...article, title }, found).filter(
		({ kind, slots, attribution }) =>
			kind === 'states' && attribution === null && Object.keys(slots).join() === 'what,person,state'
	);
};
const asked = (marked: string): (readonly (string | undefined)[])[] =>
	sayings(marked).map(({ slots }) => [slots.what?.text, slots.person?.text]);

test.each([
	[
		'Defence Minister {p:Jane Roe} said the harbour would never open without nine new cranes.',
		'Defence Minister Jane Roe said the harbour would never open without nine new cranes.'
	],
	[
		'The mayor, {p:Jane Roe}, called the vote "a step into the dark".',
		'The mayor, Jane Roe, called the vote "a step into the dark".'
	],
	[
		'"We open the harbour or we lose it," said {p:Jane Roe}, the mayor of {l:Port Blank}.',
		'"We open the harbour or we lose it," said Jane Roe, the mayor of Port Blank.'
	],
	[
		'{p:Jane Roe} told reporters that {PE:Peru} could close nine ports.',
		'Jane Roe told reporters that Peru could close nine ports.'
	]
])('who said it is asked, whatever was said: %s', (marked, whole) => {
	expect(asked(marked)).toEqual([[whole, 'Jane Roe']]);
});

test('words in quotation marks stay as they were said', () => {
	const [[text] = []] = asked(
		'"On Thursday the US showed its hand," said {p:Jane Roe}, the mayor of {l:Port Blank}.'
	);
	expect(text).toContain('"On Thursday the US showed its hand,"');
});

test.each([
	['somebody with a surname alone', 'Mayor {p:Roe} said the harbour would open with nine cranes.'],
	['nobody named', 'The mayor said the harbour would open with nine new cranes.'],
	['two who speak', '{p:Jane Roe} said yes to it all, and {p:John Doe} said no to it all.'],
	['somebody in the street', '"It was a dark and windy night," said {p:Jane Roe}, 53.'],
	['a word that points elsewhere', '{p:Jane Roe} said those nine cranes would then be sold.']
])('of %s nothing is asked', (_, marked) => {
	expect(asked(marked)).toEqual([]);
});

test('what was said is claimed by nobody but its speaker', () => {
	const [article, found] = annotated('{p:Jane Roe} said {PE:Peru} had sold nine boats in 2024.');
	const claims = claimsOf(article, found).filter(({ slots }) => slots.number !== undefined);
	expect(claims.every(({ attribution }) => attribution === 'Jane Roe')).toBe(true);
});
