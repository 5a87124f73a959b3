import { expect, test } from 'vitest';
import type { Claim, ClaimKind, Slots } from '../../claims/types';
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
import { explained } from '../test-drafts';
import { holds, joins } from '../test-news';

const day = on('2025-03-02');
const dated = (kind: ClaimKind, slots: Slots, more: Partial<Claim> = {}): Claim =>
	claim(kind, slots, { date: day, asOf: '2025-04-11', ...more });
const counted = (what: string, value: number, unit: string | null, more: Partial<Claim> = {}) =>
	claim(
		'count',
		{ actor: country('FJ'), what: words(what), number: number(value, unit) },
		{ asOf: '2025-04-11', ...more }
	);

test.each([
	[
		'a minister',
		holds('Ada Brightwater', 'foreign-minister', 'PH'),
		'As of 11 April 2025, Ada Brightwater was foreign minister of the Philippines.'
	],
	[
		'an interim president',
		holds('Ada Brightwater', 'president', 'SY', {}, 'interim'),
		'As of 11 April 2025, Ada Brightwater was interim president of Syria.'
	],
	[
		'a president-elect',
		holds('Ada Brightwater', 'president', 'NL', {}, 'elect'),
		'As of 11 April 2025, Ada Brightwater was president-elect of the Netherlands.'
	],
	[
		'a former president: past stays past, so no day',
		holds('Ada Brightwater', 'president', 'US', {}, 'former'),
		'Ada Brightwater is a former president of the United States.'
	],
	[
		'an envoy whose title has its own "to"',
		holds('Ada Brightwater', 'un-ambassador', 'PH'),
		"As of 11 April 2025, Ada Brightwater was the Philippines' permanent representative to the United Nations."
	]
])('%s is said', (_, one, said) => {
	expect(explained(one)).toBe(said);
});

test.each([
	[
		'an appointment',
		dated('appoints', {
			person: person('Ada Brightwater'),
			office: office('health-minister'),
			polity: country('GM')
		}),
		'Ada Brightwater was appointed health minister of the Gambia on 2 March 2025.'
	],
	[
		'an appointment to no polity',
		dated('appoints', { person: person('Ada Brightwater'), office: office('health-minister') }),
		'Ada Brightwater was appointed health minister on 2 March 2025.'
	],
	[
		'an election with no day',
		dated(
			'is-elected',
			{ person: person('Ada Brightwater'), office: office('president'), polity: country('NL') },
			{ date: null }
		),
		'Ada Brightwater was elected president of the Netherlands.'
	]
])('%s is said', (_, one, said) => {
	expect(explained(one)).toBe(said);
});

const pair = { actor: country('PH'), other: country('SY') };

test.each([
	['a day', on('2025-03-02'), 'on 2 March 2025'],
	['a month', on('2025-03'), 'in March 2025']
])('relations dated to %s are said with it', (_, date, when) => {
	expect(explained(dated('establishes-relations', pair, { date }))).toBe(
		`The Philippines and Syria established diplomatic relations ${when}.`
	);
});

test('relations of a bare year are put down to the report that tells of them', () => {
	expect(explained(dated('establishes-relations', pair, { date: on('2025') }))).toBe(
		'According to a report of 11 April 2025, the Philippines and Syria established diplomatic relations in 2025.'
	);
});

test('relations of no date in an undated report say so', () => {
	expect(explained(dated('establishes-relations', pair, { date: null, asOf: null }))).toBe(
		'According to an undated report, the Philippines and Syria established diplomatic relations.'
	);
});

test.each([
	[
		'recognition',
		dated('recognises', { actor: country('IE'), other: country('PS') }),
		'Ireland recognised Palestine on 2 March 2025.'
	],
	[
		'an embassy in a city',
		dated('opens-embassy', {
			actor: country('KR'),
			place: place('Havana', 'CU'),
			other: country('CU')
		}),
		'South Korea opened an embassy in Havana on 2 March 2025.'
	],
	[
		'an embassy in a country',
		dated('opens-embassy', { actor: country('KR'), other: country('PH') }, { date: null }),
		'South Korea opened an embassy in the Philippines.'
	],
	[
		'an expulsion of many',
		dated('expels', {
			actor: country('PH'),
			other: country('EE'),
			number: number(30, 'diplomats'),
			what: words('diplomats')
		}),
		'The Philippines expelled 30 diplomats of Estonia on 2 March 2025.'
	],
	[
		'an expulsion of one',
		dated('expels', {
			actor: country('PH'),
			number: number(1, 'diplomats'),
			what: words('diplomats')
		}),
		'The Philippines expelled one diplomat on 2 March 2025.'
	],
	[
		'an expulsion of nobody knows how many',
		dated('expels', { actor: country('PH'), other: country('EE'), what: words('diplomats') }),
		'The Philippines expelled diplomats of Estonia on 2 March 2025.'
	]
])('%s is said', (_, one, said) => {
	expect(explained(one)).toBe(said);
});

test.each([
	[
		'a visit of several days',
		dated(
			'visits',
			{ actor: person('Ada Brightwater'), place: place('Damascus', 'SY') },
			{ date: on('2025-02-28', '2025-03-02') }
		),
		'Ada Brightwater visited Damascus from 28 February to 2 March 2025.'
	],
	[
		'a visit to a country',
		dated('visits', { actor: person('Ada Brightwater'), place: country('GM') }),
		'Ada Brightwater visited the Gambia on 2 March 2025.'
	],
	[
		'a meeting',
		dated('meets', {
			actor: person('Ada Brightwater'),
			other: person('Asif Darwish'),
			place: place('Oslo', 'NO')
		}),
		'Ada Brightwater met Asif Darwish in Oslo on 2 March 2025.'
	],
	[
		'a meeting at no known place',
		dated('meets', { person: person('Ada Brightwater'), other: person('Asif Darwish') }),
		'Ada Brightwater met Asif Darwish on 2 March 2025.'
	],
	[
		'an agreement of two countries',
		dated('signs', { ...pair, document: words('agreement on visas'), place: place('Oslo', 'NO') }),
		'The Philippines and Syria signed an agreement on visas in Oslo on 2 March 2025.'
	],
	[
		'a named treaty signed by one',
		dated('signs', { actor: country('PH'), document: words('Fjord Convention') }),
		'The Philippines signed the Fjord Convention on 2 March 2025.'
	],
	[
		'a statement of two people',
		dated('signs', {
			person: person('Ada Brightwater'),
			other: person('Asif Darwish'),
			document: words('joint statement')
		}),
		'Ada Brightwater and Asif Darwish signed a joint statement on 2 March 2025.'
	]
])('%s is said', (_, one, said) => {
	expect(explained(one)).toBe(said);
});

test.each([
	['a member with its rank', joins(), 'Finland joined NATO on 4 April 2023 as its 31st member.'],
	[
		'a member of a body with an article',
		dated('joins', { actor: country('PH'), body: organisation('UN') }, { date: on('1945') }),
		'The Philippines joined the United Nations in 1945.'
	],
	[
		'a person who joins a party',
		dated('joins', {
			person: person('Ada Brightwater'),
			body: organisation('Lagoon Party')
		}),
		'Ada Brightwater joined the Lagoon Party on 2 March 2025.'
	]
])('%s is said', (_, one, said) => {
	expect(explained(one)).toBe(said);
});

test.each([
	['members of NATO', 32, 'members', 'As of 11 April 2025, NATO had 32 members.'],
	[
		'countries with which Fiji has diplomatic relations',
		1340,
		'countries',
		'As of 11 April 2025, Fiji had diplomatic relations with 1,340 countries.'
	],
	[
		'member states of the UN with which Fiji has diplomatic relations',
		190,
		'countries',
		'As of 11 April 2025, Fiji had diplomatic relations with 190 member states of the United Nations.'
	],
	[
		'votes received by Ada Brightwater in the runoff',
		9953659,
		'votes',
		'As of 11 April 2025, Ada Brightwater had received 9,953,659 votes in the runoff.'
	],
	[
		'the share of the votes won by Ada Brightwater',
		65.8,
		'percent',
		'As of 11 April 2025, Ada Brightwater had won 65.8 percent of the votes.'
	],
	['the height of Mount Snow', 4810, 'metres', 'Mount Snow was 4,810 metres high.'],
	['drones used by Fiji', 728, 'drones', 'As of 11 April 2025, Fiji had used 728 drones.'],
	['masks bought by Fiji', 21e6, 'masks', 'As of 11 April 2025, Fiji had bought 21 million masks.']
])('a count of %s is said', (what, value, unit, said) => {
	expect(explained(counted(what, value, unit))).toBe(said);
});

test('a count of a given day stays true of that day and says no other', () => {
	expect(explained(counted('drones used by Fiji', 728, 'drones', { date: day }))).toBe(
		'Fiji used 728 drones on 2 March 2025.'
	);
});

test('a diplomatic partner is said by its rank', () => {
	const ranked = claim('count', {
		actor: country('KR'),
		other: country('PH'),
		what: words('diplomatic partners of South Korea'),
		rank: number(22)
	});
	expect(explained(ranked)).toBe(
		'The Philippines became the 22nd diplomatic partner of South Korea.'
	);
});

test('a first in years is put down to its report', () => {
	const first = claim(
		'first-since',
		{ actor: country('PH'), what: words('the visit to Syria'), number: number(13, 'years') },
		{ asOf: '2025-04-11' }
	);
	expect(explained(first)).toBe(
		'According to a report of 11 April 2025, the visit to Syria was the first in 13 years.'
	);
});

test.each([
	['a spokesperson of a whole country', holds('Ada Brightwater', 'spokesperson', 'NO')],
	['a minister of nothing in particular', holds('Ada Brightwater', 'minister', 'NO')],
	['an office of no class', holds('Ada Brightwater', 'keeper-of-the-lagoon', 'NO')],
	['a count of no known wording', counted('lagoons', 7, null)],
	['a share that is no percentage', counted('the share of the votes won by Fiji', 7, 'seats')],
	['a member of nothing', dated('joins', { actor: country('PH') })],
	['a meeting with nobody', dated('meets', { actor: person('Ada Brightwater') })],
	['a signature under nothing', dated('signs', pair)]
])('%s is not said at all', (_, one) => {
	expect(explained(one)).toBeNull();
});
