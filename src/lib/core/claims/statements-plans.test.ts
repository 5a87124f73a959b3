import { expect, test } from 'vitest';
import { claimsIn } from './test-annotations';
import type { Claim } from './types';

const stated = (marked: string, published = '2025-04-11'): Claim[] =>
	claimsIn(marked, published).filter(({ kind }) => kind === 'states');
const said = (marked: string): string[] =>
	stated(marked).map(({ slots }) => slots.what?.text ?? '');

test.each([
	'{PE:Peru} will hand {TD:Chad} three patrol boats in {l:Port Blank} in 2026.',
	'{PE:Peru} is due to hand {TD:Chad} three patrol boats on 3 May 2025.'
])('a plan is told as the plan that it is, as of the day it was one: %s', (marked) => {
	const [claim] = stated(marked);
	expect(claim?.slots.what?.text).toBe(marked.replace(/\{[^:]+:([^}]+)\}/g, '$1'));
	expect(claim?.slots.state?.id).toBe('current');
});

test('the day of a plan is kept', () => {
	expect(stated('{PE:Peru} holds its election on 31 May 2026.')[0]?.date?.value).toBe('2026-05-31');
});

test.each([
	'{PE:Peru} offered {TD:Chad} three patrol boats in March 2024.',
	'{PE:Peru} rejected three patrol boats from {TD:Chad} in March 2024.'
])('what was offered or refused is told in the words that say so: %s', (marked) => {
	expect(said(marked)).toEqual([marked.replace(/\{[^:]+:([^}]+)\}/g, '$1')]);
});

test.each([
	['what could be', '{PE:Peru} could hand {TD:Chad} three patrol boats on 3 May 2025.'],
	['what would be', '{PE:Peru} would hand {TD:Chad} three patrol boats on 3 May 2025.'],
	['what nobody did', '{PE:Peru} never handed {TD:Chad} three patrol boats in 2024.']
])('nothing is claimed of %s', (_, marked) => {
	expect(said(marked)).toEqual([]);
});

test.each([
	[
		'the day before something',
		'On 3 April it rained. {PE:Peru} handed {TD:Chad} three patrol boats in {l:Port Blank} the day before.',
		'Peru handed Chad three patrol boats in Port Blank.'
	],
	[
		'a possessive day',
		'{p:Jane Roe} won Sunday’s run-off election in {PE:Peru} by nine points.',
		'Jane Roe won the 6 April 2025 run-off election in Peru by nine points.'
	],
	[
		'a month before its noun',
		'In the January election {p:Jane Roe} beat nine rivals in {PE:Peru}.',
		'In the January 2025 election Jane Roe beat nine rivals in Peru.'
	],
	[
		'a country by its full name, with its article',
		'{GB:Britain} handed {TD:Chad} three patrol boats in March 2024.',
		'The United Kingdom handed Chad three patrol boats in March 2024.'
	]
])('%s is put so that it is true and reads well', (_, marked, whole) => {
	expect(said(marked)).toEqual([whole]);
});

test('a weekday to come is no day of what is past', () => {
	expect(
		said('{p:Jane Roe} stayed with nine aides in {PE:Peru} until Wednesday.').join(' ')
	).not.toContain('16 April');
});

test('"it" for a thing of the sentence before does not stand alone', () => {
	expect(said('{PE:Peru} and {TD:Chad} helped nine neighbours to broker it.')).toEqual([]);
});

test('what a country says of itself is told as its word', () => {
	const [claim] = stated('{PE:Peru} said on Thursday it had sold {TD:Chad} three boats in 2024.');
	expect(claim?.slots.what?.text).toBe('Peru had sold Chad three boats in 2024.');
	expect(claim?.attribution).toBe('Peru');
});

test.each([
	[
		'an age before the verb',
		'{p:Jane Roe}, 58, sold {TD:Chad} nine boats in March 2024.',
		'Jane Roe sold Chad nine boats in March 2024.'
	],
	[
		'an age before more of an aside',
		'{p:Jane Roe}, 58, leader of nine clubs, sold {TD:Chad} nine boats in March 2024.',
		'Jane Roe, leader of nine clubs, sold Chad nine boats in March 2024.'
	]
])('%s is left out, and its commas with it only where they are its own', (_, marked, whole) => {
	expect(said(marked)).toEqual([whole]);
});

test.each([
	[
		'a firm called after somebody',
		'{p=Ana Roe:Roe}, a firm of nine people, sold {TD:Chad} boats in 2024.'
	],
	['a son or his father', '{p=Ana Roe:Roe} and {p:Juan Roe} sold {p:Ana Roe} to {TD:Chad} in 2024.']
])('nobody is named for %s', (_, marked) => {
	expect(said(marked)).toEqual([]);
});
