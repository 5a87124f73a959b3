import { expect, test } from 'vitest';
import { NO_DECISIONS } from '../facts/decisions';
import { claim, country, number, words } from '../facts/test-claims';
import type { Claim } from '../claims/types';
import { questionsOf } from './build';
import { factsOf, holds, joins, NEWS, relations, shelf, visits } from './test-news';
import type { Question } from './types';

const make = (claims: readonly Claim[], decisions = NO_DECISIONS) =>
	questionsOf(factsOf(...claims), shelf(claims), decisions);
const admitted = (...claims: readonly Claim[]): readonly Question[] => make(claims).admitted;
const find = (list: readonly Question[], slot: string, form: string): Question | undefined =>
	list.find((one) => one.slot === slot && one.form === form);

test('every admitted question is sound: key among the options, one item, proof, explanation', () => {
	const all = admitted(...NEWS);
	expect(all.length).toBeGreaterThan(15);
	for (const one of all) {
		expect(one.flaws).toEqual([]);
		expect(one.item).toBe(`${one.fact}.${one.parts ? one.form : one.slot}`);
		expect(one.evidence.length).toBeGreaterThan(0);
		expect(one.explanation).toMatch(/^\p{Lu}.*\.$/u);
		if (one.form === 'choice' || one.form === 'map')
			expect(one.options.map(({ text }) => text)).toContain(one.answer);
		else expect(one.options).toEqual([]);
	}
});

test('questions over one fact and over several occur', () => {
	const forms = new Set(admitted(...NEWS).map(({ form }) => form));
	for (const form of ['choice', 'true-false', 'typed', 'map', 'match'] as const)
		expect(forms, form).toContain(form);
});

test('ids are unique', () => {
	const ids = admitted(...NEWS).map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});

test('the order of claims does not show', () => {
	expect(JSON.stringify(admitted(...[...NEWS].reverse()).length)).toBe(
		JSON.stringify(admitted(...NEWS).length)
	);
	const byId = (list: readonly Question[]) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
	expect(JSON.stringify(byId(admitted(...[...NEWS].reverse())))).toBe(
		JSON.stringify(byId(admitted(...NEWS)))
	);
});

test('who holds an office is asked as of a day, and expires', () => {
	const one = find(
		admitted(...NEWS).filter(({ answer }) => answer === 'Ada Brightwater'),
		'person',
		'choice'
	);
	expect(one?.prompt).toMatch(/^As of 11 April 2025, /);
	expect(one?.asOf).toBe('2025-04-11');
	expect(one?.expires).toBe('2026-04-11');
	expect(one?.options).toHaveLength(4);
});

test('an undated source is said to be undated', () => {
	const undated = NEWS.map((one) => ({ ...one, asOf: null }));
	const one = find(admitted(...undated), 'person', 'typed');
	expect(one?.prompt).toMatch(/^According to an undated report, /);
});

test('a planned fact is not asked', () => {
	expect(admitted(relations('KR', 'SY', '2025-07-20', { modality: 'planned' }))).toEqual([]);
});

test('a disputed date is not asked and not named, the pair still is', () => {
	const claims = [
		relations('KR', 'CU', '2023', { article: 'one' }),
		relations('KR', 'CU', '2024-02-14', { article: 'two' })
	];
	const all = admitted(...claims, ...NEWS).filter(({ countries }) => countries.includes('CU'));
	expect(all.map(({ slot }) => slot)).not.toContain('date');
	for (const { prompt, explanation } of all) expect(prompt + explanation).not.toMatch(/202[34]/);
});

test('a former office is asked in the present and does not expire', () => {
	const claims = [holds('Ada Brightwater', 'president', 'NO', {}, 'former'), ...NEWS.slice(1)];
	const one = find(admitted(...claims), 'polity', 'choice');
	const all = admitted(...claims).filter(({ prompt }) => /Ada/.test(prompt));
	expect(one).toBeDefined();
	expect(all.every(({ expires, prompt }) => expires === null && !/^As of/.test(prompt))).toBe(true);
});

test('the rank of a member is asked as an ordinal', () => {
	const one = find(admitted(joins(), ...NEWS), 'rank', 'choice');
	expect(one?.answer).toBe('31st');
	expect(one?.answerValue).toBe('31');
	expect(one?.options.every(({ text }) => /^\d+(?:st|nd|rd|th)$/.test(text))).toBe(true);
});

test('what somebody merely says is asked as their word', () => {
	const attribution = "South Korea's foreign ministry";
	const all = admitted(relations('KR', 'SY', '2025-04-10', { attribution }));
	expect(all.length).toBeGreaterThan(0);
	for (const { prompt } of all)
		expect(prompt).toMatch(/according to South Korea's foreign ministry/i);
});

test('hearsay of nobody in particular is not asked', () => {
	const said = relations('KR', 'SY', '2025-04-10', { attribution: 'the ministry' });
	expect(admitted(said)).toEqual([]);
});

test('a rejected question, item or fact is left out', () => {
	const all = admitted(...NEWS);
	const [first] = all;
	for (const id of [first?.id ?? '', first?.item ?? '', first?.fact ?? '']) {
		const made = make(NEWS, { ...NO_DECISIONS, rejected: new Map([[id, 'why']]) });
		expect(made.rejected.length).toBeGreaterThan(0);
		expect(made.admitted.some((one) => one.id === first?.id)).toBe(false);
	}
});

test('about half of the statements are true', () => {
	const codes = 'FR DE IT ES PT GR SE NO DK FI PL CZ HU RO BG RS AL MK IS IE'.split(' ');
	const claims = codes.map((code, at) =>
		relations(code, 'FJ', `2015-06-${10 + at}`, { article: code })
	);
	const statements = admitted(...claims).filter(({ form }) => form === 'true-false');
	const yes = statements.filter(({ answer }) => answer === 'True').length;
	expect(yes / statements.length).toBeGreaterThan(0.25);
	expect(yes / statements.length).toBeLessThan(0.6);
});

test('a count of relations is asked in plain words', () => {
	const counted = claim(
		'count',
		{
			actor: country('FJ'),
			what: words('countries with which Fiji has diplomatic relations'),
			number: number(170, 'countries', 'over')
		},
		{ asOf: '2015-06-24', quote: 'Fiji has relations with more than 170 countries.', article: 'f' }
	);
	const one = find(admitted(counted), 'number', 'choice');
	expect(one?.prompt).toMatch(/how many countries/);
	expect(one?.answer).toBe('at least 170');
	expect(one?.options.every(({ text }) => /^at least \d+0$/.test(text))).toBe(true);
});

const rescued = (bound: 'exactly' | 'over' | 'under', value = 12) =>
	make([
		claim(
			'count',
			{
				actor: country('FJ'),
				what: words('countries with which Fiji has diplomatic relations'),
				number: number(value, 'countries', bound)
			},
			{ asOf: '2015-06-24', quote: `Fiji has relations with ${value} countries.`, article: 'f' }
		)
	]).admitted;

test.each(['over', 'under'] as const)(
	'a number told %s is asked by which figure was given, never typed nor judged',
	(bound) => {
		const asked = rescued(bound);
		expect(asked.map(({ form }) => form)).toEqual(['choice']);
		expect(asked[0]?.prompt).toMatch(/^Which figure was given\? As of 24 June 2015, /);
		expect(rescued('exactly').map(({ form }) => form)).toContain('typed');
	}
);

test('figures beside a small limit are clear of it', () => {
	for (const { slot } of [{ slot: 3 }, { slot: 12 }]) {
		const [one] = rescued('over', slot);
		for (const { text } of one?.options ?? []) {
			const value = Number(text.replace('at least ', ''));
			if (value !== slot) expect(Math.max(value / slot, slot / value)).toBeGreaterThanOrEqual(1.5);
		}
	}
});

test('what cannot be true as told is not asked', () => {
	const partners = (value: number) =>
		make([
			claim(
				'count',
				{
					actor: country('FJ'),
					what: words('UN member states with which Fiji has diplomatic relations'),
					number: number(value, 'member states')
				},
				{ asOf: '2015-06-24', quote: `Fiji has relations with ${value} states.`, article: 'f' }
			)
		]);
	expect(partners(170).admitted.length).toBeGreaterThan(0);
	expect(partners(250).admitted).toEqual([]);
	expect(partners(250).flawed).toEqual([]);
});

test('a count of no known wording is not asked', () => {
	const odd = claim('count', { actor: country('FJ'), what: words('stuff'), number: number(7) });
	expect(admitted(odd)).toEqual([]);
});

const visit = (day: string | null, more: Partial<Claim> = {}): Claim => ({
	...visits('Ada Brightwater', 'Havana', 'CU', day ?? 'undated'),
	...(day ? {} : { date: null }),
	quote: 'Ada Brightwater visited Havana.',
	...more
});

test('an event with no date is not asked: any other time it happened would be an answer too', () => {
	expect(admitted(visit(null)).filter(({ kind }) => kind === 'visits')).toEqual([]);
	const dated = admitted(visit('2025-03-02')).filter(({ kind }) => kind === 'visits');
	expect(dated.length).toBeGreaterThan(0);
	for (const { prompt, slot } of dated) if (slot !== 'date') expect(prompt).toMatch(/2 March 2025/);
});

test('one diplomat is singular, how many of them plural', () => {
	const expelled = claim(
		'expels',
		{
			actor: country('RU'),
			other: country('EE'),
			number: number(1, 'diplomats'),
			what: words('diplomats')
		},
		{
			asOf: '2021-04-29',
			date: { value: '2021-04-28', until: null, certainty: 'explicit', text: '28 April 2021' },
			quote: 'Russia expelled one diplomat of Estonia on 28 April 2021.',
			article: 'e'
		}
	);
	const prompts = admitted(expelled).map(({ prompt }) => prompt);
	expect(prompts.join('\n')).toMatch(/how many diplomats of Estonia/i);
	expect(prompts.join('\n')).toMatch(/one diplomat\b/);
});
