import { expect, test } from 'vitest';
import type { Claim, Slots } from '../claims/types';
import { checksOf, heldBack } from './checks';
import { NO_DECISIONS } from './decisions';
import { mergeClaims } from './merge';
import { claim, country, number, on, organisation, person, place, words } from './test-claims';

const facts = (...claims: Claim[]) => mergeClaims(claims, NO_DECISIONS);
const found = (...claims: Claim[]) =>
	checksOf(facts(...claims)).map(({ check, weight }) => `${check} ${weight}`);
const count = (slots: Slots, more: Partial<Claim> = {}) => claim('count', slots, more);
const partners = (value: number, quote = 'It has relations.', code = 'KR') =>
	count(
		{
			actor: country(code),
			what: words('diplomatic relations with UN member states'),
			number: number(value, 'member states')
		},
		{ quote }
	);

test('193 members, itself and North Korea left out, make 191', () => {
	expect(found(partners(191, 'All UN members except for North Korea.'))).toEqual([]);
});

test('a sum that does not come out is a warning and says so', () => {
	const wrong = partners(190, 'All UN members except for North Korea.');
	expect(checksOf(facts(wrong))).toMatchObject([
		{
			check: 'all-but-does-not-add-up',
			weight: 'warn',
			why: '193 - itself - 1 left out = 191, not 190'
		}
	]);
	expect(found(partners(190, 'All UN members except for North Korea and Syria.'))).toEqual([]);
	expect(heldBack(facts(wrong)).size).toBe(0);
});

test('a member has 192 others to have relations with, a non-member 193', () => {
	expect(found(partners(192))).toEqual([]);
	expect(found(partners(193))).toEqual(['more-partners-than-there-are-others hold']);
	expect(found(partners(193, 'It has relations.', 'VA'))).toEqual([]);
});

test('more members than the world has are held back', () => {
	const members = (value: number, unit: string, what: string) =>
		count({ body: organisation('X'), what: words(what), number: number(value, unit) });
	expect(found(members(193, 'member states', 'members of the UN'))).toEqual([]);
	expect(found(members(195, 'member states', 'members of the UN'))).toEqual([
		'more-members-than-the-world-has hold'
	]);
	expect(found(members(260, 'countries', 'members of the league'))).toEqual([
		'more-members-than-the-world-has hold'
	]);
	expect(found(members(211, 'countries', 'members of the league'))).toEqual([]);
	expect(found(members(172000, 'members', 'members of the party in two countries'))).toEqual([]);
	const wrong = facts(members(195, 'member states', 'members of the UN'));
	expect([...heldBack(wrong)]).toEqual(wrong.map(({ id }) => id));
});

test.each([
	['United Nations General Assembly', 141, 5, 35, []],
	['United Nations General Assembly', 141, 25, 35, ['more-votes-than-seats hold']],
	['UN Security Council', 13, 1, 1, []],
	['UN Security Council', 14, 1, 1, ['more-votes-than-seats hold']],
	['National Assembly', 300, 200, 10, []]
])('votes in the %s: %i, %i and %i', (body, pro, contra, abstaining, expected) => {
	const vote = claim('votes', {
		body: organisation(body),
		what: words('the text'),
		number: number(pro),
		against: number(contra),
		abstaining: number(abstaining)
	});
	expect(found(vote)).toEqual(expected);
});

test('South Korea is no first country in West Asia', () => {
	const first = (code: string, what: string) =>
		claim('first-since', { actor: country(code), what: words(what) });
	expect(found(first('KR', 'first West Asian country to join'))).toEqual([
		'country-outside-the-region hold'
	]);
	expect(found(first('KR', 'first country in West Asia to join'))).toEqual([
		'country-outside-the-region hold'
	]);
	expect(found(first('SY', 'first country in West Asia to join'))).toEqual([]);
	expect(found(first('KR', 'first Asian nation to join'))).toEqual([]);
	expect(found(first('KR', 'first country in Atlantis to join'))).toEqual([]);
});

test('a sentence that names the region of neither side is a warning', () => {
	const ties = (quote: string) =>
		claim('establishes-relations', { actor: country('CU'), other: country('KR') }, { quote });
	expect(found(ties('It opened relations with a country in West Asia.'))).toEqual([
		'source-names-another-region warn'
	]);
	expect(found(ties('It opened relations with a country in East Asia.'))).toEqual([]);
	expect(found(ties('The Caribbean nation opened relations.'))).toEqual([]);
});

test('an embassy is opened in a city of its host', () => {
	const embassy = (within: string | null) =>
		claim('opens-embassy', {
			actor: country('PE'),
			place: place('Accra', within),
			other: country('GH')
		});
	expect(found(embassy('GH'))).toEqual([]);
	expect(found(embassy(null))).toEqual([]);
	expect(found(embassy('NG'))).toEqual(['place-in-another-country hold']);
});

test('nobody meets itself', () => {
	const both = { actor: country('PE'), other: country('PE') };
	expect(found(claim('recognises', both))).toEqual(['both-sides-are-one hold']);
	expect(found(claim('meets', { person: person('A B'), other: person('A B') }))).toEqual([
		'both-sides-are-one hold'
	]);
	expect(found(claim('recognises', { ...both, other: country('GH') }))).toEqual([]);
});

test('nothing has happened on a day after it was printed', () => {
	const trip = (day: string, more: Partial<Claim> = {}) =>
		claim(
			'visits',
			{ person: person('A B'), place: place('Lima', 'PE') },
			{ date: on(day), asOf: '2025-04-11', ...more }
		);
	expect(found(trip('2025-04-11'))).toEqual([]);
	expect(found(trip('2025'))).toEqual([]);
	expect(found(trip('2025-04-12'))).toEqual(['happened-after-it-was-printed hold']);
	expect(found(trip('2025-04-12', { modality: 'planned' }))).toEqual([]);
	expect(found(trip('2025-04-12', { asOf: null }))).toEqual([]);
});
