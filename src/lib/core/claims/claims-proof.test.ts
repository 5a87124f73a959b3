import { expect, test } from 'vitest';
import { claimsOf } from './claims';
import { annotated, articleOf, claimsIn } from './test-annotations';
import type { Claim, ClaimKind } from './types';

const words = (marked: string, claim: Claim | undefined): string[] => {
	const [article] = annotated(marked);
	return (claim?.evidence ?? []).map(({ start, end }) => article.text.slice(start, end));
};

const ofKind = (kind: ClaimKind, marked: string): Claim | undefined =>
	claimsIn(marked).find((claim) => claim.kind === kind);

test.each<readonly [ClaimKind, string, readonly string[]]>([
	[
		'visits',
		'{p:Jane Roe} visited {^NO:Oslo} on 5 May 2024.',
		['Jane Roe', 'visited', 'Oslo', '5 May 2024']
	],
	[
		'visits',
		'{~PE:Peruvian} President {p:Jane Roe} has formally visited {NO:Norway}.',
		['Jane Roe', 'visited', 'Norway']
	],
	[
		'meets',
		'On Thursday, {p:Jane Roe} met {p:John Doe} in {^NO:Oslo}.',
		['Thursday', 'Jane Roe', 'met', 'John Doe', 'Oslo']
	],
	[
		'signs',
		'{PE:Peru} and {TD:Chad} signed a fishing treaty in {^NO:Oslo}.',
		['Peru', 'Chad', 'signed', 'fishing treaty', 'Oslo']
	],
	[
		'establishes-relations',
		'{PE:Peru} established full diplomatic relations with {TD:Chad} in 1975.',
		['Peru', 'established', 'full diplomatic relations with Chad', '1975']
	],
	[
		'establishes-relations',
		'Diplomatic relations between {PE:Peru} and {TD:Chad} were established in 1975.',
		['Diplomatic relations between Peru and Chad were established']
	],
	[
		'opens-embassy',
		'{PE:Peru} opened its first embassy in {^NO:Oslo} in 2021.',
		['Peru', 'opened', 'its first embassy in Oslo', '2021']
	],
	[
		'joins',
		'{FI:Finland} became the 31st member of {o:NATO} in 2023.',
		['Finland', 'became', 'the 31st member of NATO', '2023']
	],
	['joins', '{FI:Finland} is the 31st member of {o:NATO}.', ['Finland is the 31st member of NATO']],
	[
		'expels',
		'{PE:Peru} expelled two {~TD:Chadian} diplomats in 2021.',
		['Peru', 'expelled', 'two Chadian diplomats', '2021']
	],
	['recognises', '{PE:Peru} recognised {TD:Chad} in 1960.', ['Peru', 'recognised', 'Chad', '1960']],
	[
		'appoints',
		'{p:Jane Roe} was appointed foreign minister of {PE:Peru} in 2019.',
		['Jane Roe', 'appointed', 'Peru', '2019']
	],
	[
		'is-elected',
		'{p:Jane Roe} was elected president of {PE:Peru}.',
		['Jane Roe', 'elected', 'Peru']
	],
	[
		'count',
		'The {o:United Nations} has 193 member states.',
		['United Nations has 193 member states']
	],
	[
		'first-since',
		'It was the first summit of {o:ASEAN} in 12 years.',
		['the first summit of ASEAN in 12 years']
	]
])('the evidence of %s is what was read: %s', (kind, marked, evidence) => {
	expect(words(marked, ofKind(kind, marked))).toEqual(evidence);
});

test.each([
	['an aside', '{p:Jane Roe}, the daughter of a fisher, visited {NO:Norway}.'],
	['a title', 'The new {~PE:Peruvian} president, {p:Jane Roe}, visited {NO:Norway}.'],
	['a speaker', '{p:Jane Roe} visited {NO:Norway}, the ministry said on Friday.'],
	['a dateline', 'LIMA, April 11 (ABC) -- {p:Jane Roe} visited {NO:Norway}.'],
	['a reason', '{p:Jane Roe} visited {NO:Norway} because fish had become scarce.']
])('%s stays in the quote and out of the evidence', (_, marked) => {
	const [article] = annotated(marked);
	const claim = ofKind('visits', marked);
	expect(claim?.quote).toBe(article.text);
	expect(words(marked, claim)).toEqual(['Jane Roe', 'visited', 'Norway']);
});

test.each([
	['{p:Jane Roe} rested. {p:Jane Roe} visited {NO:Norway}. She left.', 'Jane Roe visited Norway.'],
	['Rain fell.\n\n{p:Jane Roe} visited {NO:Norway}.\n\nSnow fell.', 'Jane Roe visited Norway.'],
	['{p:Jane Roe} spoke. She visited {NO:Norway} in 2019. It rained.', 'She visited Norway in 2019.']
])('the quote is the one sentence that says it: %s', (marked, quote) => {
	expect(ofKind('visits', marked)?.quote).toBe(quote);
});

test.each([
	['{p:Jane Roe} visited {NO:Norway}.', null],
	['According to the port authority, {p:Jane Roe} visited {NO:Norway}.', 'the port authority'],
	['{p:Jane Roe} visited {NO:Norway}, according to her office.', 'her office'],
	['{p:Jane Roe} visited {NO:Norway}, the port authority said.', 'the port authority'],
	['The port authority said that {p:Jane Roe} visited {NO:Norway}.', 'the port authority'],
	['“{p:Jane Roe} visited {NO:Norway},” said Ann Poe.', 'Ann Poe'],
	['He said that {p:Jane Roe} visited {NO:Norway}.', null]
])('who says so: %s', (marked, attribution) => {
	expect(ofKind('visits', marked)).toMatchObject({ attribution, modality: 'happened' });
});

test('a pronoun that stands for a name is the evidence where the name would be', () => {
	const marked = '{p:Jane Roe} spoke. She visited {NO:Norway}.';
	expect(words(marked, ofKind('visits', marked)).map((word) => word.trim())).toEqual([
		'She',
		'visited',
		'Norway'
	]);
});

test('a later short name gives the fullest one in the slot and itself as evidence', () => {
	const marked = '{p=Jane Roe:Roe} visited {NO:Norway}.';
	const claim = ofKind('visits', marked);
	expect(claim?.slots.actor).toEqual({ type: 'person', id: 'jane roe', text: 'Jane Roe' });
	expect(words(marked, claim)).toEqual(['Roe', 'visited', 'Norway']);
});

const VISIT = '{p:Jane Roe} visited {NO:Norway} in 2019.';

test.each([
	['another actor', '{p:John Doe} visited {NO:Norway} in 2019.'],
	['another place', '{p:Jane Roe} visited {SE:Sweden} in 2019.'],
	['another date', '{p:Jane Roe} visited {NO:Norway} in 2020.'],
	['no date', '{p:Jane Roe} visited {NO:Norway}.'],
	['another modality', '{p:Jane Roe} will visit {NO:Norway} in 2019.']
])('%s gives another id', (_, marked) => {
	expect(ofKind('visits', marked)?.id).not.toBe(ofKind('visits', VISIT)?.id);
});

test.each([
	['other words', '{p:Jane Roe} travelled to {NO:Norway} in 2019.'],
	['a short name', '{p=Jane Roe:Roe} visited {NO:Norway} in 2019.'],
	['another place in the text', 'Rain fell. {p:Jane Roe} visited {NO:Norway} in 2019.'],
	['a speaker', '{p:Jane Roe} visited {NO:Norway} in 2019, the ministry said.'],
	['another publication date', VISIT]
])('%s for the same thing gives the same id', (_, marked) => {
	const [claim] = claimsIn(marked, '2024-12-24').filter(({ kind }) => kind === 'visits');
	expect(claim?.id).toBe(ofKind('visits', VISIT)?.id);
});

test('the same words in another article are another claim', () => {
	const [article, found] = annotated(VISIT);
	const ids = ['one', 'two'].map((id) => claimsOf({ ...article, id }, found)[0]?.id);
	expect(new Set(ids).size).toBe(2);
});

test('what an article says twice is claimed once, where it is said first', () => {
	const claims = claimsIn(`${VISIT} Rain fell. ${VISIT}`);
	expect(claims).toHaveLength(1);
	expect(claims[0]?.evidence[0]?.start).toBe(0);
});

test('an article without text or without mentions claims nothing', () => {
	const none = { sentences: [], names: [], countries: [], dates: [], offices: [] };
	expect(claimsOf(articleOf('', null), none)).toEqual([]);
	expect(claimsIn('Rain fell on the coast.\n\nSnow fell in the hills.')).toEqual([]);
});

test('a sentence of the title is never the proof of a claim', () => {
	const [article, found] = annotated(VISIT);
	const sentences = found.sentences.map(({ start, end }) => ({ start: start - 99, end: end - 99 }));
	expect(claimsOf(article, { ...found, sentences })).toEqual([]);
});

test('an election without a country in the sentence or the article is not claimed', () => {
	expect(claimsIn('{p:Jane Roe} was elected president in 2019.')).toEqual([]);
});
