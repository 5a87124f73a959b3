import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim } from '../claims/types';
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
} from '../facts/test-claims';
import { COUNTRIES } from '../gazetteer/countries';
import { isKey, mayBeTrue, mentions, sameName } from './distractor-truth';
import { dateAnswer, slotAnswer } from './keys';
import { factsOf, holds, joins, relations } from './test-news';
import type { AskedSlot } from './templates/template';
import { worldOf } from './world';

const answer = (slot: Parameters<typeof slotAnswer>[0]) => slotAnswer(slot, 'other');

test.each([
	['a name', 'talks with Oman went on', 'OM'],
	['its people', 'Omani envoys came', 'OM'],
	['its capital', 'a flight to Muscat', 'OM'],
	['its official name', 'the Syrian Arab Republic agreed', 'SY'],
	['an alias', 'Holland won', 'NL'],
	['accents left out', 'a trip to Ivory Coast', 'CI'],
	['another case', 'OMAN SIGNS', 'OM'],
	['a possessive', "Oman's envoy", 'OM'],
	['a possessive with a curly mark', 'Oman’s envoy', 'OM'],
	['a possessive after s', "the Philippines' envoy", 'PH'],
	['an official name that holds a possessive', "the Lao People's Democratic Republic", 'LA']
])('a country is named by %s', (_, text, code) => {
	expect(mentions(text, answer(country(code)))).toBe(true);
});

test.each([
	['Nigeria held a vote', 'NE'],
	['a woman spoke', 'OM'],
	['the Dominican Republic spoke', 'DM'],
	['a Romanian spoke', 'OM'],
	['a Malian spoke', 'MW'],
	['Austrian skis', 'AU'],
	['he told us so', 'US'],
	['', 'OM']
])('"%s" does not name %s', (text, code) => {
	expect(mentions(text, answer(country(code)))).toBe(false);
});

test.each([
	['Brightwater spoke', true],
	['Ada Brightwater spoke', true],
	['ADA BRIGHTWATER', true],
	['Ada spoke', false],
	['Brightwaters everywhere', false]
])('"%s" names Ada Brightwater: %s', (text, named) => {
	expect(mentions(text, answer(person('Ada Brightwater')))).toBe(named);
});

test('a date is named in its own words alone', () => {
	const day = dateAnswer('2025-04-10');
	if (!day) throw new Error('a day');
	expect(mentions('It was signed on 10 April 2025 at noon.', day)).toBe(true);
	expect(mentions('It was signed on 11 April 2025.', day)).toBe(false);
	expect(mentions('It was signed on 10 April.', day)).toBe(false);
});

test.each([
	['Jo Tae-yul', 'Cho Tae-yul', false],
	['Sergei Lagoon', 'Sergey Lagoon', true],
	['Lagoon', 'Ada Lagoon', true],
	['Ada Lagoon', 'Bela Lagoon', true],
	['Ada Brightwater', 'ada brightwater', true],
	['Áda Brightwater', 'Ada Brightwater', true],
	['Ann Lee', 'Bob Lee', false],
	['Ada Assad', 'Ada Asad', true],
	['Bela Asad', 'Carl Assad', true],
	['Ada Brightwater', 'Carla Dominguez', false],
	['', 'Ada Brightwater', false]
])('"%s" and "%s" may be one person: %s', (a, b, same) => {
	expect(sameName(a, b)).toBe(same);
	expect(sameName(b, a)).toBe(same);
});

test('every name is one with itself, and sameness has no direction', () => {
	const name = fc.string({ minLength: 1, maxLength: 24 });
	fc.assert(
		fc.property(name, name, (a, b) => {
			expect(sameName(a, a)).toBe(true);
			expect(sameName(a, b)).toBe(sameName(b, a));
		})
	);
});

test.each([
	[
		'a body and its long name',
		organisation('NATO'),
		organisation('North Atlantic Treaty Organization'),
		true
	],
	['two bodies', organisation('NATO'), organisation('OSCE'), false],
	['a city and a slip of it', place('Damascus', 'SY'), place('Damasxus', 'SY'), true],
	['two cities', place('Damascus', 'SY'), place('Oslo', 'NO'), false],
	[
		'a country and itself by another word',
		country('KR'),
		{ ...country('KR'), text: 'Seoul' },
		true
	],
	['two countries', country('KR'), country('KP'), false],
	['two documents', words('joint statement'), words('joint declaration'), false]
] as const)('%s are one answer: %#', (_, a, b, same) => {
	expect(isKey(answer(a), answer(b))).toBe(same);
});

test('no two countries are one answer', () => {
	const all = COUNTRIES.map(({ code }) => answer(country(code)));
	for (const one of all)
		expect(all.filter((other) => isKey(one, other)).map(({ value }) => value)).toEqual([one.value]);
});

/** Whether a value may be true in a slot of the first claim, by what the others say. */
function barred(
	asked: AskedSlot,
	slot: Parameters<typeof slotAnswer>[0],
	first: Claim,
	...others: readonly Claim[]
): boolean {
	const facts = factsOf(first, ...others);
	const fact = facts.find(({ claims }) => claims.some(({ id }) => id === first.id));
	if (!fact) throw new Error('no fact');
	return mayBeTrue(fact, asked, slot, worldOf(facts));
}

const minister = holds('Ada Brightwater', 'foreign-minister', 'NO');
const BELA = person('Bela Kovashazy');

test.each([
	[
		'held that very seat once',
		holds('Bela Kovashazy', 'foreign-minister', 'NO', { asOf: '2020-01-01' }, 'former'),
		true
	],
	[
		'is to hold it',
		holds('Bela Kovashazy', 'foreign-minister', 'NO', { modality: 'planned' }),
		true
	],
	['holds it elsewhere', holds('Bela Kovashazy', 'foreign-minister', 'HU'), false],
	['holds another ministry there', holds('Bela Kovashazy', 'health-minister', 'NO'), false],
	['holds an office of no class there', holds('Bela Kovashazy', 'lagoon-keeper', 'NO'), true]
])('whoever %s is barred from the seat: %#', (_, other, bars) => {
	expect(barred('person', BELA, minister, other)).toBe(bars);
});

test('one at the head of a country may be called president or leader', () => {
	const head = holds('Ada Brightwater', 'president', 'NO');
	expect(barred('person', BELA, head, holds('Bela Kovashazy', 'leader', 'NO'))).toBe(true);
	expect(barred('person', BELA, head, holds('Bela Kovashazy', 'speaker', 'NO'))).toBe(true);
	expect(barred('person', BELA, head, holds('Bela Kovashazy', 'health-minister', 'NO'))).toBe(
		false
	);
});

test('a country somebody of that name serves, by any spelling, is barred', () => {
	const spelt = holds('Ada Brightwatter', 'health-minister', 'DK');
	expect(barred('polity', country('DK'), minister, spelt)).toBe(true);
	expect(barred('polity', country('SE'), minister, spelt)).toBe(false);
});

test('an office the person also holds is barred', () => {
	const second = holds('Ada Brightwater', 'defence-minister', 'NO');
	expect(barred('office', office('defence-minister'), minister, second)).toBe(true);
	expect(barred('office', office('finance-minister'), minister, second)).toBe(false);
});

const ties = relations('KR', 'SY', '2025-04-10');
const dealing = (day: string | null, more: Partial<Claim> = {}): Claim =>
	claim(
		'signs',
		{ actor: country('KR'), other: country('IQ'), document: words('pact') },
		{ date: on(day), ...more }
	);

test.each([
	['the same day, in another kind of deal', dealing('2025-04-10'), true],
	['the same month', dealing('2025-04'), true],
	['the same year', dealing('2025'), true],
	['no known day', dealing(null), true],
	['the same day, planned', dealing('2025-04-10', { modality: 'planned' }), true],
	['another day', dealing('2025-04-11'), false],
	['another month', dealing('2025-05'), false]
])('a partner of %s: barred %#', (_, other, bars) => {
	expect(barred('other', country('IQ'), ties, other)).toBe(bars);
});

test('a partner whose own day is disputed is barred', () => {
	const sides = [
		relations('KR', 'IQ', '2023', { article: 'a' }),
		relations('KR', 'IQ', '2024-02-14', { article: 'b' })
	];
	expect(barred('other', country('IQ'), ties, ...sides)).toBe(true);
});

test('a third country that dealt with neither side is free', () => {
	expect(barred('other', country('IQ'), ties, relations('FJ', 'IQ', '2025-04-10'))).toBe(false);
});

test('whoever joined the same body at that time is barred', () => {
	const sweden = (day: string) =>
		claim('joins', { actor: country('SE'), body: organisation('NATO') }, { date: on(day) });
	expect(barred('actor', country('SE'), joins(), sweden('2023-04-04'))).toBe(true);
	expect(barred('actor', country('SE'), joins(), sweden('2024-03-07'))).toBe(false);
});

test('of counts, any other count of the same thing bars', () => {
	const partner = (code: string, rank: number) =>
		claim(
			'count',
			{
				actor: country('KR'),
				other: country(code),
				what: words('diplomatic partners of South Korea'),
				rank: number(rank)
			},
			{ date: on(`2024-0${rank - 189}`) }
		);
	expect(barred('other', country('CU'), partner('SY', 191), partner('CU', 190))).toBe(true);
	expect(barred('other', country('FJ'), partner('SY', 191), partner('CU', 190))).toBe(false);
});
