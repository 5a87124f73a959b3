import { expect, test } from 'vitest';
import type { Claim } from '../claims/types';
import { claim, country, number, words } from '../facts/test-claims';
import { happened, isHearsay, leadOf, namesSomeone, needsAsOf, sourceWords } from './lead';
import { factOf } from './test-drafts';
import { holds, relations } from './test-news';

const ADA = 'Ada Brightwater';
const serving = (more: Partial<Claim> = {}, state?: string) =>
	factOf(holds(ADA, 'foreign-minister', 'NO', more, state));
const counted = (more: Partial<Claim> = {}, unit = 'members') =>
	factOf(
		claim(
			'count',
			{ actor: country('FJ'), what: words('things of Fiji'), number: number(70, unit) },
			more
		)
	);

test.each([
	['an office somebody holds', serving(), 'as of 11 April 2025, '],
	['an interim office', serving({}, 'interim'), 'as of 11 April 2025, '],
	['an office somebody held', serving({}, 'former'), ''],
	['an event', factOf(relations('KR', 'SY', '2025-04-10')), ''],
	['an amount', counted({ asOf: '2025-04-11' }), 'as of 11 April 2025, '],
	['a height', counted({ asOf: '2025-04-11' }, 'metres'), '']
])('before %s stands "%s"', (_, fact, lead) => {
	expect(leadOf(fact)).toBe(lead);
});

test.each([
	['an office somebody holds', serving({ asOf: null }), 'according to an undated report, '],
	['an amount', counted(), 'according to an undated report, '],
	['an event', factOf(relations('KR', 'SY', '2025-04-10', { asOf: null })), '']
])('of no dated source, before %s stands "%s"', (_, fact, lead) => {
	expect(leadOf(fact)).toBe(lead);
});

test('of several sources the newest day counts', () => {
	const fact = factOf(
		holds(ADA, 'foreign-minister', 'NO', { asOf: '2024-12-01', article: 'old' }),
		holds(ADA, 'foreign-minister', 'NO', { asOf: '2025-02-03', article: 'new' }),
		holds(ADA, 'foreign-minister', 'NO', { asOf: null, article: 'undated' })
	);
	expect(leadOf(fact)).toBe('as of 3 February 2025, ');
});

const said = (attribution: string, more: Partial<Claim> = {}) =>
	relations('KR', 'SY', '2025-04-10', { attribution, article: attribution, ...more });

test('what somebody says is led by who says so', () => {
	expect(leadOf(factOf(said("Norway's embassy")))).toBe("according to Norway's embassy, ");
});

test('who holds an office by somebody’s word is led by both the day and the word', () => {
	expect(leadOf(serving({ attribution: "Norway's embassy" }))).toBe(
		"as of 11 April 2025, according to Norway's embassy, "
	);
});

test('an undated word on what can change is said to be undated', () => {
	expect(leadOf(serving({ attribution: "Norway's embassy", asOf: null }))).toBe(
		"according to an undated statement by Norway's embassy, "
	);
});

test.each(['the ministry', 'officials', 'a source', 'he', 'the Foreign Ministry', ''])(
	'on the word of %j nothing is asked',
	(attribution) => {
		expect(leadOf(factOf(said(attribution)))).toBeNull();
	}
);

test('one source that asserts it outright makes hearsay a fact', () => {
	const fact = factOf(said("Norway's embassy"), relations('KR', 'SY', '2025-04-10'));
	expect(isHearsay(fact)).toBe(false);
	expect(leadOf(fact)).toBe('');
});

test('of several voices the fullest name is said, in any order', () => {
	const voices = ['the ministry', "Norway's embassy", "Norway's embassy in Damascus"];
	for (const list of [voices, [...voices].reverse()])
		expect(sourceWords(factOf(...list.map((one) => said(one))))).toBe(
			"Norway's embassy in Damascus"
		);
});

test.each([
	['the Norwegian Foreign Ministry', true],
	['the ministry in Oslo', true],
	['the World Health Organization', true],
	['NATO', true],
	['Ada Brightwater', true],
	['partial results', true],
	['a census', true],
	['the Foreign Ministry', false],
	['government officials', false],
	['the President', false],
	['people who were there', false]
])('"%s" stands alone as a source: %s', (attribution, alone) => {
	expect(namesSomeone(attribution)).toBe(alone);
});

test('a country’s name inside another word names nobody', () => {
	expect(namesSomeone('some omanesque chadwicks')).toBe(false);
});

test('a plan or a denial does not say it happened', () => {
	const claims = [
		relations('KR', 'SY', '2025-04-10', { article: 'a' }),
		relations('KR', 'SY', '2025-04-10', { article: 'b', modality: 'denied' }),
		relations('KR', 'SY', '2025-07-01', { article: 'c', modality: 'planned' })
	];
	expect(happened(factOf(...claims)).map(({ article }) => article)).toEqual(['a']);
});

test.each([
	['an office held', serving(), true],
	['an office once held', serving({}, 'former'), false],
	['an event', factOf(relations('KR', 'SY', '2025-04-10')), false],
	['an amount', counted(), true],
	['a height', counted({}, 'feet'), false]
])('%s can be true no longer: %s', (_, fact, changes) => {
	expect(needsAsOf(fact)).toBe(changes);
});

test('a sentence that leans on its headline is read under it', () => {
	const state = { type: 'text', id: 'news', text: 'Peru votes on a harbour' } as const;
	const fact = factOf(
		claim('states', { what: words('The vote failed.'), state }, { asOf: '2025-04-11' })
	);
	expect(leadOf(fact)).toBe('news of 11 April 2025 (“Peru votes on a harbour”): ');
});

test.each([
	[
		'the electoral commission',
		'news of 11 April 2025 (“Peru votes on a harbour”), according to the electoral commission: '
	],
	['a rumour in town', null]
])('under a headline "%s" is told as a source: %s', (attribution, lead) => {
	const state = { type: 'text', id: 'news', text: 'Peru votes on a harbour' } as const;
	const slots = { what: words('The vote failed.'), state };
	expect(leadOf(factOf(claim('states', slots, { asOf: '2025-04-11', attribution })))).toBe(lead);
});
