import { expect, test } from 'vitest';
import {
	claim,
	country,
	number,
	office,
	on,
	organisation,
	person,
	place,
	words
} from '../../facts/test-claims';
import { factsOf, holds, joins, relations } from '../test-news';
import type { Claim } from '../../claims/types';
import { countTemplate } from './counts';
import { fieldsOf } from './fields';

const fieldsIn = (...claims: Claim[]) => {
	const [fact] = factsOf(...claims);
	if (!fact) throw new Error('no fact');
	return fieldsOf(fact);
};

test('an office is said of its polity, as one would', () => {
	const plain = fieldsIn(holds('Ada Brightwater', 'foreign-minister', 'PH'));
	expect(plain('the office of polity')).toBe('the foreign minister of the Philippines');
	expect(plain('in polity')).toBe('in the Philippines');
	const envoy = fieldsIn(holds('Ada Brightwater', 'un-ambassador', 'FJ'));
	expect(envoy('office of polity')).toBe("Fiji's permanent representative to the United Nations");
	const interim = fieldsIn(holds('Ada Brightwater', 'president', 'SY', {}, 'interim'));
	expect(interim('office of polity')).toBe('interim president of Syria');
	expect(interim('plain office of polity')).toBe('president of Syria');
});

test('an office in a part of a country is held in it, at a body at it', () => {
	const held = (name: string) =>
		fieldsIn(
			claim('holds-office', {
				person: person('Ada Brightwater'),
				office: office('secretary-general'),
				polity: organisation(name)
			})
		)('in polity');
	expect(held('Scotland')).toBe('in Scotland');
	expect(held('NATO')).toBe('at NATO');
});

test('a date is asked for as exactly as it is known', () => {
	expect(fieldsIn(relations('KR', 'SY', '2025-04-10'))('date question')).toBe('on what date');
	expect(fieldsIn(relations('KR', 'SY', '2025-04'))('date question')).toBe(
		'in which month and year'
	);
	expect(fieldsIn(relations('KR', 'SY', '2025'))('date question')).toBe('in which year');
});

test('a range of days is said and not asked for', () => {
	const fields = fieldsIn(
		claim(
			'visits',
			{ actor: person('Ada Brightwater'), place: place('Oslo', 'NO') },
			{ date: on('2025-02-05', '2025-02-07') }
		)
	);
	expect(fields('on')).toBe('from 5 to 7 February 2025');
	expect(fields('date question')).toBeNull();
});

test('a disputed slot has no words', () => {
	const fields = fieldsIn(
		relations('KR', 'CU', '2023', { article: 'one' }),
		relations('KR', 'CU', '2024-02-14', { article: 'two' })
	);
	expect(fields('on')).toBeNull();
	expect(fields('actor')).toBe('Cuba');
});

test('possessives, articles, ordinals and small numbers', () => {
	const fields = fieldsIn(joins());
	expect(fields("actor's")).toBe("Finland's");
	expect(fields('ordinal')).toBe('31st');
	const expels = (count: number) =>
		fieldsIn(
			claim('expels', { actor: country('RU'), what: words('diplomats'), number: number(count) })
		);
	expect(expels(7)('number')).toBe('seven');
	expect(expels(70)('number')).toBe('70');
	expect([expels(1)('number'), expels(1)('what')]).toEqual(['one', 'diplomat']);
});

test('an unknown field has no words', () => {
	expect(fieldsIn(joins())('colour')).toBeNull();
});

test.each([
	['members of NATO', null, 'how many members did NATO have[ {on}]?'],
	['the height of Mount Snow', 'feet', 'how many {unit} high was Mount Snow?'],
	[
		'votes received by Ada Brightwater in the runoff',
		'votes',
		'how many votes had Ada Brightwater received in the runoff[ {on}]?'
	],
	[
		'the share of the valid votes won by Ada Brightwater',
		'percent',
		'what percentage of the valid votes had Ada Brightwater won[ {on}]?'
	],
	['climbing permits issued by Nepal', 'permits', 'how many climbing permits had Nepal issued?'],
	[
		'member states of the UN with which Fiji has diplomatic relations',
		'countries',
		'with how many member states of the United Nations did Fiji have diplomatic relations?'
	]
])('%s is asked in plain words', (what, unit, wording) => {
	const [fact] = factsOf(
		claim('count', { actor: country('FJ'), what: words(what), number: number(7, unit) })
	);
	if (!fact) throw new Error('no fact');
	expect(countTemplate(fact)?.asks[0]?.wordings).toContain(wording);
});

test('a share is asked only in percent', () => {
	const what = words('the share of the votes won by Ada Brightwater');
	const [fact] = factsOf(
		claim('count', { actor: country('FJ'), what, number: number(7, 'votes') })
	);
	if (!fact) throw new Error('no fact');
	expect(countTemplate(fact)).toBeNull();
});
