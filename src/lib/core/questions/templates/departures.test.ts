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
import { explained, stemsFor } from '../test-drafts';
import { holds } from '../test-news';
import type { AskedSlot } from './template';

const ADA = 'Ada Brightwater';
/** The stems of the templates: a cloze asks for a person by the sentence itself. */
const asked = (slot: AskedSlot, one: Claim): string[] =>
	stemsFor(slot, one, ...OTHERS).filter((stem) => !/ is missing\? /.test(stem));
const dated = (kind: ClaimKind, slots: Slots, more: Partial<Claim> = {}): Claim =>
	claim(kind, slots, { date: on('2025-03-02'), asOf: '2025-04-11', ...more });
/** Other people of like posts, each in an article of their own. */
const OTHERS = [
	holds(ADA, 'foreign-minister', 'NO', { article: 'no' }),
	holds('Bela Kovashazy', 'foreign-minister', 'HU', { article: 'hu' }),
	holds('Carla Dominguez', 'foreign-minister', 'PT', { article: 'pt' }),
	holds('Dirk Vandenhout', 'foreign-minister', 'BE', { article: 'be' }),
	holds('Emil Fjordgaard', 'foreign-minister', 'DK', { article: 'dk' })
];
const post = { person: person(ADA), office: office('foreign-minister'), polity: country('PH') };
const resigned = dated('resigns', post);
const removed = dated('resigns', {
	...post,
	actor: person('Bela Kovashazy'),
	what: words('removed')
});
const died = dated('dies', {
	person: person(ADA),
	office: office('president'),
	polity: country('PH'),
	state: words('former'),
	place: place('Oslo', 'NO'),
	other: country('NO'),
	number: number(84, 'years old')
});
const call = dated('speaks-with', { person: person('Bela Kovashazy'), other: person(ADA) });
const states = dated('speaks-with', { actor: country('PH'), other: country('SY') });

test.each<readonly [AskedSlot, Claim, RegExp]>([
	[
		'person',
		resigned,
		/^(?:Who|Which person) resigned as foreign minister of the Philippines on 2 March 2025\?$/
	],
	[
		'polity',
		resigned,
		/^(?:Of which country did Ada Brightwater resign as|Which country had Ada Brightwater resign as its) foreign minister on 2 March 2025\?$/
	],
	[
		'office',
		resigned,
		/^(?:From which office in the Philippines did Ada Brightwater resign|Which office in the Philippines did Ada Brightwater give up) on 2 March 2025\?$/
	],
	[
		'date',
		resigned,
		/^On what date did Ada Brightwater resign (?:as|from the office of) foreign minister of the Philippines\?$/
	],
	[
		'person',
		removed,
		/^(?:Who|Which person) was removed as foreign minister of the Philippines on 2 March 2025\?$/
	],
	['polity', removed, / removed as (?:its )?foreign minister on 2 March 2025\?$/],
	['office', removed, /^(?:From which|Which) office in the Philippines was Ada Brightwater /],
	['actor', removed, /^(?:Which|By which) of these people .* foreign minister of the Philippines/],
	[
		'date',
		removed,
		/^On what date was Ada Brightwater removed (?:as|from the office of) foreign minister/
	],
	['person', died, /^Which former president of the Philippines died in Oslo on 2 March 2025\?$/],
	[
		'number',
		died,
		/^(?:At what age did|How old was) Ada Brightwater, the former president of the Philippines, /
	],
	['place', died, /^In which city did Ada Brightwater, .*, die on 2 March 2025\?$/],
	['date', died, /^On what date did Ada Brightwater, the former president .*, die\?$/],
	['date', states, /^On what date did (?:the Philippines|Syria) and .* hold talks in a call\?$/],
	['other', states, / in a call on 2 March 2025\?$|^With the leadership of which country did that /]
])('the %s is asked for', (slot, one, stem) => {
	const stems = asked(slot, one);
	expect(stems.length).toBeGreaterThanOrEqual(2);
	expect(stems.length).toBeLessThanOrEqual(4);
	expect(stems).toContainEqual(expect.stringMatching(stem));
});

test('of two who spoke in a call, each is asked for by the other', () => {
	const stems = ['person', 'other'].flatMap((slot) =>
		stemsFor(slot as AskedSlot, call, ...OTHERS.map((one) => ({ ...one, article: 'apart' })))
	);
	expect(stems).toHaveLength(4);
	for (const stem of stems)
		expect(stem).toMatch(/^(?:With which|Which) of these people .* call on 2 March 2025\?$/);
});

test.each<readonly [Claim, string]>([
	[resigned, 'Ada Brightwater resigned as foreign minister of the Philippines on 2 March 2025.'],
	[
		removed,
		'Ada Brightwater was removed as foreign minister of the Philippines by Bela Kovashazy on 2 March 2025.'
	],
	[
		died,
		'Ada Brightwater, the former president of the Philippines, died in Oslo on 2 March 2025 at the age of 84.'
	],
	[dated('dies', { person: person(ADA) }), 'Ada Brightwater died on 2 March 2025.'],
	[states, 'The Philippines and Syria held talks in a call on 2 March 2025.']
])('it is said in one sentence: %#', (one, said) => {
	expect(explained(one)).toBe(said);
});

test('an event of no known day is told as a report', () => {
	expect(explained({ ...resigned, date: null })).toBe(
		'According to a report of 11 April 2025, Ada Brightwater resigned as foreign minister of the Philippines.'
	);
});

test('who left an office that many hold is not asked for', () => {
	const many = dated('resigns', { ...post, office: office('ambassador') });
	expect(asked('person', many)).toEqual([]);
});

test('a call is asked about only where its month is known', () => {
	expect(stemsFor('other', { ...states, date: on('2024') }, ...OTHERS)).toEqual([]);
});

test('a plan and a denial are not asked about', () => {
	expect(stemsFor('polity', { ...resigned, modality: 'planned' }, ...OTHERS)).toEqual([]);
	expect(stemsFor('polity', { ...resigned, modality: 'denied' }, ...OTHERS)).toEqual([]);
});

test("only somebody's word for it is asked as that", () => {
	const told = { ...resigned, attribution: 'the Norwegian foreign ministry' };
	expect(stemsFor('polity', told, ...OTHERS)[0]).toMatch(
		/^According to the Norwegian foreign ministry, /
	);
});

test('the head of a body resigns too, and its country is not asked for', () => {
	const head = dated('resigns', {
		person: person(ADA),
		office: office('secretary-general'),
		polity: organisation('NATO')
	});
	expect(explained(head)).toBe(
		'Ada Brightwater resigned as secretary general of NATO on 2 March 2025.'
	);
	expect(stemsFor('polity', head, ...OTHERS)).toEqual([]);
});
