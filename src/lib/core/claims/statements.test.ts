import { expect, test } from 'vitest';
import { claimsIn } from './test-annotations';
import type { Claim } from './types';

const stated = (marked: string, published: string | null = '2025-04-11'): Claim[] =>
	claimsIn(marked, published).filter(({ kind }) => kind === 'states');
const said = (marked: string, published?: string | null): string[] =>
	stated(marked, published).map(({ slots }) => slots.what?.text ?? '');
const slots = (marked: string): Record<string, string> =>
	Object.fromEntries(
		stated(marked).flatMap((claim) =>
			Object.entries(claim.slots)
				.filter(([name]) => name !== 'what')
				.map(([name, slot]) => [name, slot.text])
		)
	);

test('a sentence with its names and day is claimed whole, each named thing a slot', () => {
	const text = '{PE:Peru} handed {TD:Chad} three patrol boats in {l:Port Blank} on 3 April 2025.';
	expect(said(text)).toEqual([
		'Peru handed Chad three patrol boats in Port Blank on 3 April 2025.'
	]);
	expect(slots(text)).toEqual({
		actor: 'Peru',
		other: 'Chad',
		number: 'three',
		place: 'Port Blank'
	});
	expect(stated(text)[0]?.date?.value).toBe('2025-04-03');
});

test('a relative day becomes the day it was', () => {
	expect(said('{PE:Peru} handed {TD:Chad} three patrol boats on Thursday.')).toEqual([
		'Peru handed Chad three patrol boats on 10 April 2025.'
	]);
});

test('without a publication date a relative day is not guessed, and nothing is claimed', () => {
	expect(said('{PE:Peru} handed {TD:Chad} three patrol boats on Thursday.', null)).toEqual([]);
});

test('a surname becomes the full name', () => {
	expect(
		said('{p=Jane Roe:Roe} opened the port of {l:Blank Bay} in {PE:Peru} in March 2024.')
	).toEqual(['Jane Roe opened the port of Blank Bay in Peru in March 2024.']);
});

test('a name of one word stands for nobody in particular', () => {
	expect(said('{p:Roe} opened the port of {l:Blank Bay} in {PE:Peru} in March 2024.')).toEqual([]);
});

test.each([
	['a pronoun', 'He handed {TD:Chad} three patrol boats from {PE:Peru} on 3 April 2025.'],
	['a plural pronoun', 'In 2024 they handed {TD:Chad} three patrol boats from {PE:Peru}.'],
	['a definite noun', 'The agreement gave {TD:Chad} three patrol boats from {PE:Peru} in 2024.'],
	['a country of many', 'The {~PE:Andean} country handed {TD:Chad} three patrol boats in 2024.'],
	[
		'a ministry of nobody',
		'The ministry handed {TD:Chad} three patrol boats from {PE:Peru} in 2024.'
	],
	['this', '{PE:Peru} handed {TD:Chad} three patrol boats under this treaty in 2024.'],
	['there', '{PE:Peru} handed {TD:Chad} three patrol boats and met officials there in 2024.'],
	['the same day', '{PE:Peru} handed {TD:Chad} three patrol boats on the same day in 2024.'],
	['earlier', 'Earlier {PE:Peru} handed {TD:Chad} three patrol boats in {l:Port Blank}.'],
	['a hope', '{PE:Peru} hopes to hand {TD:Chad} three patrol boats in {l:Port Blank}.'],
	['a possibility', '{PE:Peru} may have handed {TD:Chad} three patrol boats in 2024.'],
	['a condition', 'If {TD:Chad} pays, {PE:Peru} handed over three patrol boats in 2024.'],
	['a denial', '{PE:Peru} denied that it handed {TD:Chad} three patrol boats in 2024.'],
	['what was not', '{PE:Peru} did not hand {TD:Chad} three patrol boats in 2024.'],
	['a rumour', '{PE:Peru} reportedly handed {TD:Chad} three patrol boats in March 2024.'],
	['a belief', '{PE:Peru} is believed to have handed {TD:Chad} three boats in March 2024.'],
	['a question', 'Has {PE:Peru} handed {TD:Chad} three patrol boats in March 2024?'],
	['a quotation', '“{PE:Peru} handed {TD:Chad} three patrol boats in 2024,” {p:Jane Roe} wrote.'],
	['what is under way', '{PE:Peru} is handing {TD:Chad} three patrol boats in {l:Port Blank}.'],
	['a saying of nobody', '{PE:Peru} handed {TD:Chad} three patrol boats in 2024, he said.'],
	['too few words', '{PE:Peru} met {TD:Chad} in 2024.'],
	['no verb', 'Three patrol boats from {PE:Peru} for {TD:Chad} in the port of {l:Blank Bay}.']
])('nothing is claimed of %s', (_, text) => {
	expect(said(text)).toEqual([]);
});

test.each([
	[
		'a month called May',
		'{PE:Peru} handed {TD:Chad} three patrol boats in May 2024.',
		'Peru handed Chad three patrol boats in May 2024.'
	],
	[
		'its, after the country',
		'{PE:Peru} opened its first office in {l:Port Blank} in March 2024.',
		'Peru opened its first office in Port Blank in March 2024.'
	],
	[
		'a definite noun that says which',
		'The leader of {PE:Peru} opened the port of {l:Blank Bay} in March 2024.',
		'The leader of Peru opened the port of Blank Bay in March 2024.'
	],
	[
		'an aside about how it was planned, cut off',
		'{PE:Peru} handed {TD:Chad} three patrol boats in March 2024, while four more may follow.',
		'Peru handed Chad three patrol boats in March 2024.'
	],
	[
		'a link word at the start, left out',
		'However, {PE:Peru} also handed {TD:Chad} three patrol boats in March 2024.',
		'Peru handed Chad three patrol boats in March 2024.'
	]
])('%s stands alone', (_, text, whole) => {
	expect(said(text)).toEqual([whole]);
});

test('who says so is kept beside the claim and cut from the sentence', () => {
	const [claim] = stated(
		"{PE:Peru} handed {TD:Chad} three patrol boats in {l:Port Blank}, {PE:Peru}'s navy ministry said."
	);
	expect(claim?.slots.what?.text).toBe('Peru handed Chad three patrol boats in Port Blank.');
	expect(claim?.attribution).toContain('navy ministry');
});

test('the ministry named before is the one that says so after', () => {
	const claims = stated(
		"{PE:Peru} handed {TD:Chad} three boats in {l:Port Blank}, {PE:Peru}'s navy ministry said. {PE:Peru} handed {TD:Chad} nine trucks in {l:Blank Bay}, the ministry said."
	);
	expect(claims.map(({ attribution }) => attribution)).toEqual([
		"Peru's navy ministry",
		"Peru's navy ministry"
	]);
});

test('how things are is marked as current, and news without a day as news', () => {
	expect(slots('{PE:Peru} shares a border of 120 kilometres with {TD:Chad}.')['state']).toBe(
		'current'
	);
	expect(slots('{PE:Peru} handed {TD:Chad} three patrol boats in {l:Port Blank}.')['state']).toBe(
		'news'
	);
});

test('one of a list of three is not asked, nor one member of many', () => {
	expect(
		slots(
			'{p:Jane Roe} visited {PE:Peru}, {TD:Chad} and {FJ:Fiji} with nine ministers in March 2024.'
		)
	).toEqual({ person: 'Jane Roe', number: 'nine' });
	expect(
		slots('{PE:Peru} is one of 12 members of {o:NATO} with offices in {l:Port Blank}.')
	).toEqual({ number: '12', state: 'current' });
});

test('what is named twice is not asked', () => {
	const found = slots(
		'{PE:Peru} handed {TD:Chad} three patrol boats that {PE:Peru} had built in March 2024.'
	);
	expect(Object.values(found)).not.toContain('Peru');
	expect(found['other'] ?? found['actor']).toBe('Chad');
});

test('a hostile sentence of a megabyte is passed over in no time', () => {
	expect(said(`${'the country of '.repeat(60000)}{PE:Peru}.`)).toEqual([]);
});
