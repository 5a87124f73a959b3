import { expect, test } from 'vitest';
import type { Claim } from '../claims/types';
import { claim, country, on, organisation, person, place, words } from '../facts/test-claims';
import { COUNTRIES } from '../gazetteer/countries';
import { draftsIn } from './test-drafts';
import { holds, joins, relations, visits } from './test-news';
import type { AskedSlot } from './templates/template';

/** The options beside the key, in order of how well they distract. */
const beside = (asked: AskedSlot, ...claims: readonly [Claim, ...Claim[]]): string[] =>
	draftsIn(...claims)
		.find((draft) => draft.asked === asked && draft.form === 'choice')
		?.distractors.map(({ text }) => text) ?? [];

const minister = (name: string, code: string, more: Partial<Claim> = {}, state?: string): Claim =>
	holds(name, 'foreign-minister', code, { article: name, ...more }, state);
const ADA = minister('Ada Brightwater', 'NO');
const OTHERS = [
	minister('Bela Kovashazy', 'HU'),
	minister('Carla Dominguez', 'PT'),
	minister('Dirk Vandenhout', 'BE')
];
const HEADS = ['Aino Aalto', 'Bent Borgen', 'Clas Cronqvist'];
const NAMES = OTHERS.map(({ article }) => article).sort();

test('a visitor is set beside people who hold a like office', () => {
	const visit = visits('Ada Brightwater', 'Damascus', 'SY', '2025-03-02');
	expect(beside('actor', visit, ADA, ...OTHERS).sort()).toEqual(NAMES);
});

test('a visitor of no known office is set beside nobody', () => {
	const visit = visits('Greta Holm', 'Damascus', 'SY', '2025-03-02');
	expect(beside('actor', visit, ADA, ...OTHERS)).toEqual([]);
});

test('a visitor who heads a country is not set beside ministers', () => {
	const visit = visits('Greta Holm', 'Damascus', 'SY', '2025-03-02');
	const king = holds('Greta Holm', 'president', 'FI', { article: 'fi' });
	const heads = ['DK', 'SE', 'IS'].map((code, at) =>
		holds(HEADS[at] ?? '', 'prime-minister', code, {
			article: code
		})
	);
	const found = beside('actor', visit, king, ...heads, ...OTHERS);
	expect(found.sort()).toEqual(HEADS);
});

test.each([
	['was there on that day too', '2025-03-02', false],
	['was there in that month, no more is known', '2025-03', false],
	['was there another day', '2024-05-05', true]
])('whoever %s may distract: %#', (_, day, may) => {
	const visit = visits('Ada Brightwater', 'Damascus', 'SY', '2025-03-02');
	const other = visits('Bela Kovashazy', 'Damascus', 'SY', day);
	const more = minister('Emil Fjordgaard', 'DK');
	expect(beside('actor', visit, other, ADA, more, ...OTHERS).includes('Bela Kovashazy')).toBe(
		may && beside('actor', visit, ADA, more, ...OTHERS).includes('Bela Kovashazy')
	);
});

test('whoever the visitor met that day does not distract from the visitor', () => {
	const visit = visits('Ada Brightwater', 'Damascus', 'SY', '2025-03-02');
	const met = claim(
		'meets',
		{
			actor: person('Bela Kovashazy'),
			other: person('Greta Holm'),
			place: place('Damascus', 'SY')
		},
		{ date: on('2025-03-02') }
	);
	expect(beside('actor', visit, met, ADA, ...OTHERS)).not.toContain('Bela Kovashazy');
});

test('of a post, nobody of a namesake stands beside its holder', () => {
	const namesake = minister('Olga Brightwater', 'IS');
	expect(beside('person', ADA, namesake, ...OTHERS).sort()).toEqual(NAMES);
});

test('holders of the same post come before holders of another', () => {
	const health = ['IS', 'DK', 'SE'].map((code, at) =>
		holds(HEADS[at] ?? '', 'health-minister', code, {
			article: code
		})
	);
	expect(beside('person', ADA, ...health, ...OTHERS).sort()).toEqual(NAMES);
});

test('people of another age are no choice', () => {
	const old = OTHERS.map((one) => ({ ...one, asOf: '1999-01-01' }));
	expect(beside('person', ADA, ...old)).toEqual([]);
});

test('a source that names somebody in the same breath bars them', () => {
	const quote = 'Ada Brightwater, foreign minister of Norway, spoke after Bela Kovashazy.';
	const more = minister('Emil Fjordgaard', 'DK');
	expect(beside('person', { ...ADA, quote }, more, ...OTHERS)).not.toContain('Bela Kovashazy');
});

test('a source that names a country by a possessive bars it', () => {
	const near = beside('other', relations('KR', 'SY', '2025-04-10'));
	expect(near).toHaveLength(3);
	const [first = ''] = near;
	const quote = `Syria and South Korea agreed at ${first}'s request.`;
	expect(beside('other', relations('KR', 'SY', '2025-04-10', { quote }))).not.toContain(first);
});

test.each(['PH', 'NO', 'FJ', 'KE', 'PY', 'KZ'])(
	'beside %s stand three members of the United Nations from its own continent',
	(code) => {
		const one = relations('MT', code, '2012-05-09');
		const slot = code < 'MT' ? 'actor' : 'other';
		const home = COUNTRIES.find((country) => country.code === code);
		const found = beside(slot, one).map((name) => COUNTRIES.find((each) => each.name === name));
		expect(found).toHaveLength(3);
		for (const each of found)
			expect([each?.unMember, each?.continent]).toEqual([true, home?.continent]);
	}
);

test('beside a city stand capitals of other countries, never two of one name', () => {
	const visit = visits('Greta Holm', 'Bergen', 'NO', '2025-03-02');
	const found = beside('place', visit);
	const capitals = new Map(COUNTRIES.map(({ capital, code }) => [capital, code]));
	expect(found).toHaveLength(3);
	for (const name of found) {
		expect(capitals.has(name)).toBe(true);
		expect(capitals.get(name)).not.toBe('NO');
	}
});

test('beside a body stand bodies of its part of the world, none the country is known to be in', () => {
	const osce = claim(
		'joins',
		{ actor: country('FI'), body: organisation('OSCE') },
		{ date: on('2023-04-04') }
	);
	expect(beside('body', joins(), osce)).not.toContain('OSCE');
	expect(beside('body', joins())).toHaveLength(3);
});

test('a body of no table has no bodies beside it', () => {
	const club = claim(
		'joins',
		{ actor: country('FI'), body: organisation('Seven Hills Club') },
		{ date: on('2023-04-04'), quote: 'Finland joined the Seven Hills Club.' }
	);
	expect(beside('body', club)).toEqual([]);
});

test('the same news gives the same options in the same order', () => {
	const again = (): string[] => [
		...beside('person', ADA, ...OTHERS),
		...beside('polity', ADA, ...OTHERS),
		...beside('office', ADA, ...[...OTHERS].reverse())
	];
	expect(again()).toEqual(again());
	expect(again()).toHaveLength(9);
});

test('an agreement is set beside no agreement of the same parties and day', () => {
	const pact = (text: string, day: string) =>
		claim(
			'signs',
			{ actor: country('NO'), other: country('SY'), document: words(text) },
			{ date: on(day) }
		);
	for (const draft of draftsIn(
		pact('joint statement', '2025-03-02'),
		pact('visa pact', '2025-03-02')
	))
		for (const { text } of draft.distractors) expect(text).not.toBe('visa pact');
	expect(draftsIn(pact('joint statement', '2025-03-02')).length).toBeGreaterThan(0);
});

test('those at the head of countries far away do not distract; ministers of the continent do', () => {
	const head = holds('Ada Brightwater', 'president', 'ET', { article: 'et' });
	const heads = ['US', 'GB', 'MY'].map((code, at) =>
		holds(HEADS[at] ?? '', 'president', code, { article: code })
	);
	expect(beside('person', head, ...heads)).toEqual([]);
	const near = ['KE', 'UG', 'TZ'].map((code, at) =>
		holds(HEADS[at] ?? '', 'president', code, { article: code })
	);
	expect(beside('person', head, ...near, ...heads.slice(0, 0)).sort()).toEqual(HEADS);
	const post = minister('Greta Holm', 'GH');
	expect(beside('person', post, ...OTHERS)).toEqual([]);
	const african = ['KE', 'MA', 'EG'].map((code, at) => minister(HEADS[at] ?? '', code));
	expect(beside('person', post, ...african).sort()).toEqual(HEADS);
});

test('at a meeting there are people of the whole world', () => {
	const visit = visits('Greta Holmquist', 'Damascus', 'SY', '2025-03-02');
	const post = minister('Greta Holmquist', 'GH');
	expect(beside('actor', visit, post, ...OTHERS).sort()).toEqual(NAMES);
});

const bodyPost = (name: string, id: string, body: string): Claim =>
	claim(
		'holds-office',
		{
			person: person(name),
			office: { type: 'office', id, text: id.replace('-', ' ') },
			polity: organisation(body)
		},
		{ asOf: '2025-04-11', article: name, quote: `${name} is the ${id} of ${body}.` }
	);

test('the chair of a committee is nobody a secretary general is taken for', () => {
	const secretary = bodyPost('Ada Brightwater', 'secretary-general', 'NATO');
	const chairs = ['EU', 'AU', 'OECD'].map((body, at) =>
		bodyPost(HEADS[at] ?? '', 'chairperson', body)
	);
	expect(beside('person', secretary, ...chairs)).toEqual([]);
	const like = ['EU', 'AU', 'OECD'].map((body, at) =>
		bodyPost(HEADS[at] ?? '', 'secretary-general', body)
	);
	expect(beside('person', secretary, ...like).sort()).toEqual(HEADS);
});

test('beside a secretary of state stand secretaries of departments there are', () => {
	const kerry = holds('Ada Brightwater', 'secretary-of-state', 'US', { article: 'us' });
	const found = beside('office', kerry);
	expect(found.length).toBeGreaterThanOrEqual(2);
	for (const text of found)
		expect(text).toMatch(/^secretary of (?:defence|education|agriculture|transportation)$/);
});

test('a minister beside a minister is a minister', () => {
	for (const text of beside('office', ADA)) expect(text).toMatch(/ minister$/);
});
