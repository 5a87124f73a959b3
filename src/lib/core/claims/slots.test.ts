import { expect, test } from 'vitest';
import {
	countryOf,
	countrySlot,
	entitySlot,
	numberSlot,
	officeSlot,
	organisationSlot,
	personSlot,
	placeSlot,
	stateSlot,
	textSlot
} from './slots';
import type { NumberMention } from './numbers';
import type { Unit } from './units';

const SPAN = { start: 0, end: 4 };
const country = (code: string, how: 'name' | 'demonym' | 'capital' | 'code'): Unit => ({
	kind: 'country',
	code,
	how,
	...SPAN
});
const place = (text: string, code: string | null): Unit => ({
	kind: 'place',
	text,
	country: code,
	...SPAN
});
const named = (kind: 'person' | 'organisation', entity: string): Unit => ({
	kind,
	mention: { text: 'Roe', type: kind, entity, ...SPAN },
	...SPAN
});

test.each([
	['José Peña', 'Jose Pena'],
	['JANE ROE', 'Jane Roe'],
	['Jane Roe', 'jane roe']
])('"%s" and "%s" are one person, each shown as written', (one, other) => {
	expect(personSlot(one).id).toBe(personSlot(other).id);
	expect(personSlot(one).text).toBe(one);
});

test.each([
	['PE', 'Peru'],
	['KR', 'South Korea'],
	['TL', 'Timor-Leste']
])('the country %s is shown as %s', (code, text) => {
	expect(countrySlot(code)).toEqual({ type: 'country', id: code, text });
});

test.each([
	['United Nations', 'the United Nations'],
	['UN', 'United Nations'],
	['EU', 'European Union'],
	['NATO', 'the NATO']
])('"%s" and "%s" are one body', (one, other) => {
	expect(organisationSlot(one)).toEqual(organisationSlot(other));
});

test('a place is known by its name without the article, with its country where known', () => {
	expect(placeSlot('New York')).toMatchObject({ id: 'new york', country: 'US' });
	expect(placeSlot('the Blank Valley')).toEqual({
		type: 'place',
		id: 'blank valley',
		text: 'Blank Valley',
		country: null
	});
	expect(placeSlot('Blank Valley', 'PE').country).toBe('PE');
});

test('an office of the lexicon is its class, whatever its wording', () => {
	expect(officeSlot('Foreign Minister')).toEqual(officeSlot('minister of foreign affairs'));
	expect(officeSlot('Foreign Minister')?.id).toBe('foreign-minister');
});

test.each(['', 'keeper of lanterns', 'visited', '31st'])('"%s" is no office', (title) => {
	expect(officeSlot(title)).toBeNull();
});

test('free words are compared without articles and case and shown as written', () => {
	expect(textSlot('The treaty on a Fishery').id).toBe(textSlot('treaty on fishery').id);
	expect(textSlot('The treaty').text).toBe('The treaty');
	expect(textSlot('May 2001', '2001-05').id).toBe(textSlot('in May', '2001-05').id);
});

test.each<readonly [NumberMention['bound'], string | null, string]>([
	['exactly', 'members', '31 members'],
	['over', 'members', '31 members'],
	['exactly', null, '31']
])('a number %s of %s is compared as "%s" and keeps its bound', (bound, unit, id) => {
	const number: NumberMention = { value: 31, unit: null, bound, rank: false, ...SPAN };
	expect(numberSlot(number, 'thirty-one', unit)).toEqual({
		type: 'number',
		id,
		text: 'thirty-one',
		value: 31,
		unit,
		bound
	});
});

test('a mention fills a slot by what it is', () => {
	expect(entitySlot(named('person', 'Jane Roe'), 'Roe')).toEqual(personSlot('Jane Roe'));
	expect(entitySlot(named('organisation', 'NATO'), 'it')).toEqual(organisationSlot('NATO'));
	expect(entitySlot(place('Cusco', 'PE'), 'Cusco')).toEqual(placeSlot('Cusco', 'PE'));
	expect(entitySlot(country('PE', 'demonym'), 'Peruvian')).toEqual(countrySlot('PE'));
	expect(entitySlot(country('NO', 'capital'), 'Oslo')).toEqual(placeSlot('Oslo', 'NO'));
});

test('a number fills no slot of a someone or a somewhere', () => {
	const number: NumberMention = { value: 3, unit: null, bound: 'exactly', rank: false, ...SPAN };
	expect(entitySlot({ kind: 'number', number, ...SPAN }, 'three')).toBeNull();
});

test('as an actor a capital is its government and a person is no state', () => {
	expect(stateSlot(country('NO', 'capital'))).toEqual(countrySlot('NO'));
	expect(stateSlot(named('person', 'Jane Roe'))).toBeNull();
	expect(stateSlot(place('Cusco', 'PE'))).toBeNull();
	expect(stateSlot(undefined)).toBeNull();
});

test('the country of a place is known only where the gazetteer gives it', () => {
	expect(countryOf(place('Cusco', 'PE'))).toEqual(countrySlot('PE'));
	expect(countryOf(country('NO', 'capital'))).toEqual(countrySlot('NO'));
	expect(countryOf(place('Blank Valley', null))).toBeNull();
	expect(countryOf(named('organisation', 'NATO'))).toBeNull();
});
