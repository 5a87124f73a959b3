import { expect, test } from 'vitest';
import { claimsIn } from './test-annotations';
import type { Claim } from './types';

const stated = (marked: string, published: string | null = '2025-04-11'): Claim[] =>
	claimsIn(marked, published).filter(({ kind }) => kind === 'states');
const said = (marked: string, published?: string | null): string[] =>
	stated(marked, published).map(({ slots }) => slots.what?.text ?? '');
/** Slots of the first sentence claimed, by name. */
const slots = (marked: string): Record<string, string> =>
	Object.fromEntries(
		Object.entries(stated(marked)[0]?.slots ?? {})
			.filter(([name]) => name !== 'what')
			.map(([name, slot]) => [name, slot.text])
	);

test.each([
	[
		'a clause after a comma and a conjunction',
		'{PE:Peru} may pay, but {TD:Chad} sold {NO:Norway} nine boats in March 2024.',
		['Chad sold Norway nine boats in March 2024.']
	],
	[
		'a clause of time after a main clause that cannot stand',
		'The talks began when {TD:Chad} sold {NO:Norway} nine boats in March 2024.',
		['Chad sold Norway nine boats in March 2024.']
	],
	[
		'what is told of somebody in passing',
		'The talks were led by {p:Jane Roe}, who moved from {PE:Peru} to {NO:Norway} in 2019.',
		['Jane Roe moved from Peru to Norway in 2019.']
	],
	[
		'somebody whose departure it was',
		'It rained at the departure of {p:Jane Roe}, who won office in {PE:Peru} in 2019.',
		['Jane Roe won office in Peru in 2019.']
	]
])('%s is claimed by itself', (_, marked, whole) => {
	expect(said(marked)).toEqual(whole);
});

test.each([
	[
		'a clause of time of what is only planned',
		'The port will open when {TD:Chad} sold {NO:Norway} nine boats in March 2024.'
	],
	[
		'the mother of somebody',
		'The mother of {p:Jane Roe}, who moved from {PE:Peru} to {NO:Norway} in 2019, spoke.'
	],
	[
		'what follows the words of a speaker',
		'{p:Jane Roe} says the port is full, while {TD:Chad} sold {NO:Norway} nine boats in 2024.'
	],
	['a clause that has lost its verb', 'The move came a day after {TD:Chad}, a rival of {PE:Peru}.'],
	[
		'a sentence that only opens',
		'Just two weeks after {TD:Chad} sold {NO:Norway} boats, growing fears may shut the ports of {PE:Peru}.'
	],
	['a thing built by somebody unnamed', 'Delayed by {TD:Chad}, nine boats left {PE:Peru} in 2024.'],
	['an opinion', '{PE:Peru} appears to have sold {NO:Norway} nine boats in March 2024.'],
	['a comparison', '{PE:Peru} fared worse, with 19 boats of {NO:Norway} lost in March 2024.']
])('nothing is claimed of %s', (_, marked) => {
	expect(said(marked)).toEqual([]);
});

test('a title or an adjective before the name is no place of filing', () => {
	expect(said('{~PE:Peruvian} Minister {p:Jane Roe} moved to {NO:Norway} in March 2024.')).toEqual([
		'Peruvian Minister Jane Roe moved to Norway in March 2024.'
	]);
	expect(said('{PE:Peru} Minister {o:Roe Group} moved to {NO:Norway} in March 2024.')).toEqual([]);
});

test.each([
	['With this, {PE:Peru} sold {NO:Norway} nine boats in March 2024.'],
	['At the same time, {PE:Peru} sold {NO:Norway} nine boats in March 2024.'],
	['{PE:Peru}, however, sold {NO:Norway} nine boats in March 2024.'],
	['{PE:Peru} subsequently leased {NO:Norway} nine boats in March 2024.']
])('a word that only ties the sentence to the last is left out: %s', (marked) => {
	expect(said(marked)[0]).toMatch(/^Peru (?:sold|leased) Norway nine boats in March 2024\.$/);
});

test('"as a result of" is no such word', () => {
	expect(said('As a result of floods in {PE:Peru}, {NO:Norway} sent nine boats there.')).toEqual(
		[]
	);
});

test('"the two countries" are named where a clause before names both', () => {
	expect(
		said(
			'{PE:Peru} recognised {NO:Norway} in 1949, but trade between the two countries ended in 1959.'
		)
	).toEqual(['Peru recognised Norway in 1949, but trade between Peru and Norway ended in 1959.']);
});

test('the government is that of the one country named before it', () => {
	expect(
		said('{~PE:Peruvian} President {p:Jane Roe} ordered the government to sell nine boats.')
	).toEqual(['Peruvian President Jane Roe ordered the government to sell nine boats.']);
	expect(said('{p:Jane Roe} ordered the government to sell nine boats to {NO:Norway}.')).toEqual(
		[]
	);
});

test('a short phrase in quotation marks stays, a saying does not', () => {
	expect(said('{PE:Peru} blacklisted nine "unfriendly countries" in March 2024.')).toHaveLength(1);
	expect(said('{PE:Peru} told {NO:Norway} "we sold nine boats, no more" in March 2024.')).toEqual(
		[]
	);
});

test('an undated article has its weekdays left out', () => {
	expect(
		said('{p:Jane Roe} moved to {PE:Peru} on Thursday to study with {p:John Doe}.', null)
	).toEqual(['Jane Roe moved to Peru to study with John Doe.']);
});

test.each([
	['the end of a month', '{PE:Peru} sold {NO:Norway} nine boats before the end of the month.'],
	['an hour', '{PE:Peru} sold {NO:Norway} nine boats just before 7 p.m. on Thursday.']
])('%s after a preposition of its own is not said as its day', (_, marked) => {
	expect(said(marked).filter((text) => text.includes('before'))).toEqual([]);
});

test('an exception is asked for itself, and the sentence without it as well', () => {
	const found = stated(
		'{PE:Peru} sold {NO:Norway} nine boats in 2024, having ties with all {o:NATO} members except {TD:Chad}.'
	);
	expect(found.map(({ slots }) => Object.keys(slots).filter((name) => name !== 'what'))).toEqual(
		expect.arrayContaining([['actor', 'state']])
	);
	expect(found.map(({ slots }) => slots.what?.text)).toContain(
		'Peru sold Norway nine boats in 2024.'
	);
});

test.each([
	['a number that is a name', 'The {o:Roe Group} sold the 717 program to {PE:Peru} in March 2024.'],
	[
		'the number of an index',
		'The {o:Roe Group} left the Fjord 100 index of {PE:Peru} in March 2024.'
	],
	['a number after a hash', 'The {o:Roe Group} sold boat # 8 to {PE:Peru} in March 2024.'],
	['two of the few', 'The {o:Roe Group} leased two of the few boats of {PE:Peru} in March 2024.'],
	[
		'a part of a percent',
		'The {o:Roe Group} raised its share of {PE:Peru} by a fifth of a percent.'
	]
])('%s is not asked', (_, marked) => {
	const found = slots(marked);
	expect(found['number'] ?? found['rank']).toBeUndefined();
});

test('what is measured with a hyphen is asked with its unit', () => {
	const [claim] = stated('{PE:Peru} shares a 1,340-kilometre border with {TD:Chad}.');
	expect(claim?.slots.number).toMatchObject({ text: '1,340', unit: 'kilometres' });
});

test('"more than 13 years" asks for the 13', () => {
	expect(slots('{PE:Peru} supported {TD:Chad} after more than 13 years of war.')['number']).toBe(
		'13'
	);
});

test('the year since which something is so is asked as a year', () => {
	const [claim] = stated('{p:Jane Roe} has led the {o:Roe Group} of {PE:Peru} since 2016.');
	expect(claim?.slots.number).toMatchObject({ text: '2016', unit: 'year' });
});

test('a sum of money keeps its sign', () => {
	const text = 'The {o:Roe Bank} gave {PE:Peru} a $40 billion loan in March 2024.';
	expect(said(text)[0]).toContain('a $40 billion loan');
	expect(slots(text)['number']).toBe('40 billion');
});

test('one of a sort is not asked, nor the place in a name that goes on', () => {
	expect(slots('{l:Blank Bay} is a village on the coast of {PE:Peru}.')['place']).toBeUndefined();
	expect(said('{PE:Chile} won the Copa {US:America} for the first time since 2016.')[0]).toContain(
		'Copa America'
	);
});

test('somebody and a year alone tell of too many', () => {
	expect(stated('{p:Jane Roe} was elected president in 2019.')).toEqual([]);
});

test('every proof stands in its sentence, however many clauses are claimed', () => {
	const found = stated(
		'{PE:Peru} sold {NO:Norway} nine boats in 2024, but {TD:Chad} leased {FJ:Fiji} ten cars in 2023.'
	);
	expect(found.length).toBeGreaterThan(0);
	for (const { evidence } of found) expect(evidence.length).toBeGreaterThan(0);
});

test('a participle in an aside is not the verb of its sentence', () => {
	const [claim] = stated('{o:Roe Group}, founded in 1998, employs 3,000 people in {PE:Peru}.');
	expect(claim?.slots.state?.text).toBe('current');
	expect(stated('{l:Blank Bay}, situated at the border between {PE:Peru} and {TD:Chad}.')).toEqual(
		[]
	);
	expect(
		said('{p:Jane Roe}, of {PE:Peru}, visited nine ports of {NO:Norway} in 2024.')
	).toHaveLength(1);
});

test('shares that are sold are no verb', () => {
	const [claim] = stated('{o:Roe Group} shares gained nine percent in {PE:Peru} last week.');
	expect(claim?.slots.state?.text).toBe('news');
});

test('"World War Two" counts nothing', () => {
	expect(
		slots('{PE:Peru} kept the World War Two port of {l:Blank Bay}.')['number']
	).toBeUndefined();
});
