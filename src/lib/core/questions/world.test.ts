import { expect, test } from 'vitest';
import { claim, country, on, organisation, person, place, words } from '../facts/test-claims';
import { factsOf, holds, joins, NEWS, relations, visits } from './test-news';
import { slotKey, worldOf } from './world';

const world = worldOf(factsOf(...NEWS));

test('every fact is found by every value in it', () => {
	for (const fact of world.facts)
		for (const slot of Object.values(fact.slots))
			expect(world.about.get(slotKey(slot))?.map(({ id }) => id)).toContain(fact.id);
});

test('nothing is found by a value no fact has, nor by a like value of another type', () => {
	expect(world.about.get(slotKey(country('ZW')))).toBeUndefined();
	expect(world.about.get(slotKey({ ...country('KR'), type: 'person' }))).toBeUndefined();
});

test('a person is known by the offices they hold and the articles that name them', () => {
	const ada = world.people.find(({ slot }) => slot.text === 'Ada Brightwater');
	expect(ada?.offices.map(({ slots }) => slots.office?.id)).toEqual(['foreign-minister']);
	expect([...(ada?.articles ?? [])].sort()).toEqual(['offices', 'visit-2025-03-02']);
});

test('an appointment is no office held', () => {
	const appointed = claim('appoints', { person: person('Greta Holm') }, { date: on('2025') });
	expect(worldOf(factsOf(appointed)).people[0]?.offices).toEqual([]);
});

test('values are listed once each, by type, in order of id', () => {
	const twice = worldOf(factsOf(...NEWS, relations('KR', 'FJ', '2010-01-01')));
	const codes = twice.countries.map(({ id }) => id);
	expect(codes).toEqual([...new Set(codes)].sort((a, b) => (a < b ? -1 : 1)));
	expect(twice.places.map(({ text }) => text)).toEqual(['Damascus']);
	expect(twice.organisations.map(({ text }) => text)).toEqual(['NATO']);
});

test('of two spellings of one value the same is shown in any order', () => {
	const said = (text: string) =>
		claim('joins', { actor: country('FI'), body: { ...organisation('NATO'), text } });
	for (const list of [
		[said('Nato'), said('NATO')],
		[said('NATO'), said('Nato')]
	])
		expect(worldOf(list.flatMap((one) => factsOf(one))).organisations[0]?.text).toBe('NATO');
});

test('a text is a document only where something was signed under it', () => {
	const signed = claim('signs', { actor: country('NO'), document: words('joint statement') });
	const expelled = claim('expels', { actor: country('NO'), what: words('diplomats') });
	expect(worldOf(factsOf(signed, expelled)).documents.map(({ text }) => text)).toEqual([
		'joint statement'
	]);
});

test('the newest day is that of the newest source, planned and undated ones read too', () => {
	expect(world.newest).toBe('2025-04-11');
	const plan = relations('KR', 'CU', '2026-01-01', { modality: 'planned', asOf: '2025-09-30' });
	expect(worldOf(factsOf(joins(), plan)).newest).toBe('2025-09-30');
	expect(
		worldOf(factsOf(holds('Ada Brightwater', 'president', 'NO', { asOf: null }))).newest
	).toBeNull();
});

test('of undated reports the newest date they tell of is the limit', () => {
	expect(worldOf(factsOf(joins({ asOf: null }))).newest).toBe('2023-04-04');
});

test('planned facts are in the world: they bar distractors', () => {
	const plan = relations('KR', 'CU', '2026-01-01', { modality: 'planned' });
	expect(worldOf(factsOf(plan)).about.get('country:CU')).toHaveLength(1);
});

test('an empty world is empty', () => {
	const none = worldOf([]);
	expect([none.people, none.countries, none.places, none.documents]).toEqual([[], [], [], []]);
	expect(none.newest).toBeNull();
});

test('a place and a country of one name are two values', () => {
	const city = visits('Ada Brightwater', 'Singapore', 'SG', '2025-03-02');
	const both = worldOf(factsOf(city, holds('Greta Holm', 'president', 'SG')));
	expect(both.places.map(({ id }) => id)).toEqual(['singapore']);
	expect(both.about.get(slotKey(place('Singapore', 'SG')))).toHaveLength(1);
	expect(both.about.get(slotKey(country('SG')))).toHaveLength(2);
});
