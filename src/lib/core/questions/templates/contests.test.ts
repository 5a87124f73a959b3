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
	words
} from '../../facts/test-claims';
import { explained, stemsFor } from '../test-drafts';
import { holds } from '../test-news';
import type { AskedSlot } from './template';

const ADA = 'Ada Brightwater';
/** The stems of the templates: a cloze asks for a person by the sentence itself. */
const asked = (slot: AskedSlot, one: Claim): string[] =>
	stemsFor(slot, one, ...OTHERS).filter((stem) => !/ is missing\? /.test(stem));
const BELA = 'Bela Kovashazy';
const dated = (kind: ClaimKind, slots: Slots, more: Partial<Claim> = {}): Claim =>
	claim(kind, slots, { date: on('2025-03-02'), asOf: '2025-04-11', ...more });
const OTHERS = [
	holds(ADA, 'foreign-minister', 'NO', { article: 'no' }),
	holds(BELA, 'foreign-minister', 'HU', { article: 'hu' }),
	holds('Carla Dominguez', 'foreign-minister', 'PT', { article: 'pt' }),
	holds('Dirk Vandenhout', 'foreign-minister', 'BE', { article: 'be' }),
	holds('Emil Fjordgaard', 'foreign-minister', 'DK', { article: 'dk' })
];

const elected = dated('is-elected', {
	person: person(ADA),
	office: office('president'),
	polity: country('PH'),
	number: number(58.6, 'percent'),
	other: person(BELA)
});
const prize = dated('wins', { person: person(ADA), what: words('the Oslo Prize') });
const cup = dated(
	'wins',
	{ actor: country('PH'), what: words('the final of the 2022 Pacific Cup'), other: country('SY') },
	{ date: null }
);
const seats = dated('wins', {
	body: organisation('Labour Party'),
	what: words('the Norwegian general election'),
	number: number(411, 'seats')
});
const vote = dated('votes', {
	body: organisation('Parliament of Norway'),
	polity: country('NO'),
	what: words('ratified a treaty with Peru'),
	number: number(120, 'votes'),
	against: number(45, 'votes'),
	abstaining: number(13, 'votes')
});
const ruling = dated('rules', {
	body: organisation('Supreme Court of Norway'),
	polity: country('NO'),
	what: words('upheld the ban on fishing in Peru')
});
const sentence = dated('rules', {
	person: person(ADA),
	body: organisation('Supreme Court of Norway'),
	what: words('sentenced to prison'),
	number: number(27, 'years')
});

test.each<readonly [AskedSlot, Claim, RegExp]>([
	[
		'number',
		elected,
		/^(?:With w|W)hat percentage of the vote .*Ada Brightwater.* elected president of the Philippines on 2 March 2025\?$/
	],
	['polity', elected, / elected (?:as its )?president on 2 March 2025\?$/],
	['date', elected, /^On what date was Ada Brightwater elected president of the Philippines\?$/],
	['person', elected, /^(?:Who|Which person) was elected .*president of the Philippines/],
	['date', prize, /^On what date did Ada Brightwater win the Oslo Prize\?$/],
	['person', prize, /^Who (?:won|was the winner of) the Oslo Prize on 2 March 2025\?$/],
	['actor', cup, /^Which country (?:won|was the winner of) the final of the 2022 Pacific Cup\?$/],
	[
		'other',
		cup,
		/^Which country did the Philippines beat to win the final of the 2022 Pacific Cup\?$/
	],
	[
		'number',
		seats,
		/^(?:How many seats did|With how many seats did) the Labour Party win .*the Norwegian general election on 2 March 2025\?$/
	],
	[
		'number',
		vote,
		/how many votes .*in favour|^How many votes in favour were cast when the Parliament of Norway ratified a treaty with Peru on 2 March 2025\?$/
	],
	['against', vote, /[Hh]ow many votes (?:against were cast when|were against\?$)/],
	['abstaining', vote, /[Hh]ow many abstained\b/],
	[
		'polity',
		vote,
		/^The lawmakers of which country ratified a treaty with Peru on 2 March 2025\?$/
	],
	[
		'date',
		vote,
		/^On what date was it that the Parliament of Norway ratified a treaty with Peru\?$/
	],
	[
		'polity',
		ruling,
		/^The courts of which country upheld the ban on fishing in Peru on 2 March 2025\?$/
	],
	[
		'number',
		sentence,
		/years in prison was Ada Brightwater (?:sentenced|given) by the Supreme Court of Norway on 2 March 2025\?$/
	],
	['date', sentence, /^On what date was Ada Brightwater sentenced to prison by the Supreme Court/]
])('the %s is asked for', (slot, one, stem) => {
	const stems = asked(slot, one);
	expect(stems.length).toBeGreaterThanOrEqual(2);
	expect(stems.length).toBeLessThanOrEqual(4);
	expect(stems).toContainEqual(expect.stringMatching(stem));
});

test.each<readonly [Claim, string]>([
	[
		elected,
		'Ada Brightwater was elected president of the Philippines on 2 March 2025 with 58.6 percent of the vote, ahead of Bela Kovashazy.'
	],
	[prize, 'Ada Brightwater won the Oslo Prize on 2 March 2025.'],
	[
		cup,
		'According to a report of 11 April 2025, the Philippines won the final of the 2022 Pacific Cup, beating Syria.'
	],
	[
		vote,
		'The Parliament of Norway ratified a treaty with Peru on 2 March 2025, by 120 votes to 45, with 13 abstaining.'
	],
	[ruling, 'The Supreme Court of Norway upheld the ban on fishing in Peru on 2 March 2025.'],
	[
		sentence,
		'Ada Brightwater was sentenced to 27 years in prison by the Supreme Court of Norway on 2 March 2025.'
	]
])('it is said in one sentence: %#', (one, said) => {
	expect(explained(one)).toBe(said);
});

test('what is won every year is not asked for without its year', () => {
	expect(asked('person', { ...prize, date: null })).toEqual([]);
});

test('lawmakers of a country are asked for only by the day of the vote', () => {
	expect(stemsFor('polity', { ...vote, date: on('2025-03') }, ...OTHERS)).toEqual([]);
});

test('an election with no result is asked as before', () => {
	const { person: who, office: what, polity } = elected.slots;
	const bare = dated('is-elected', {
		...(who && { person: who }),
		...(what && { office: what }),
		...(polity && { polity })
	});
	expect(stemsFor('number', bare, ...OTHERS)).toEqual([]);
	expect(stemsFor('date', bare, ...OTHERS)).toHaveLength(2);
});

test('a sentence to life has no number of years', () => {
	const life = dated('rules', { person: person(ADA), what: words('sentenced to life in prison') });
	expect(explained(life)).toBe('Ada Brightwater was sentenced to life in prison on 2 March 2025.');
	expect(stemsFor('number', life, ...OTHERS)).toEqual([]);
});

test('votes are not counted without the contest they were cast in', () => {
	const counted = (what: string): Claim =>
		claim(
			'count',
			{ person: person(ADA), what: words(what), number: number(6437151, 'votes') },
			{ asOf: '2025-04-11' }
		);
	expect(explained(counted('valid votes received by Ada Brightwater'))).toBeNull();
	expect(
		explained(counted('valid votes received by Ada Brightwater in the presidential runoff'))
	).toBe(
		'As of 11 April 2025, Ada Brightwater had received 6,437,151 valid votes in the presidential runoff.'
	);
});
