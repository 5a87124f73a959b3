import { expect, test } from 'vitest';
import type { Article } from '../article/types';
import { textAt } from '../article/text-at';
import { sentences } from '../text/sentences';
import { findCountries } from './countries';

export const articleOf = (text: string, title = ''): Article => ({
	id: 'x',
	title,
	text,
	blocks: [{ start: 0, end: text.length }],
	published: { value: '2024-05-06', how: 'given' },
	publisher: null,
	url: null,
	countries: [],
	subjects: []
});
const mentions = (text: string, title = '') => {
	const article = articleOf(text, title);
	return findCountries(article, sentences(text, article.blocks)).map((m) => ({
		...m,
		text: textAt(article, m)
	}));
};
const seen = (text: string) => mentions(text).map((m) => `${m.text}=${m.code}`);
const codes = (text: string) => [...new Set(mentions(text).map((m) => m.code))];

test('name, demonym, abbreviation and capital are told apart', () => {
	const found = mentions('Peru and the Fijian envoy thanked the U.S. while Oslo waited.');
	expect(found.map((m) => [m.code, m.how])).toEqual([
		['PE', 'name'],
		['FJ', 'demonym'],
		['US', 'code'],
		['NO', 'capital']
	]);
});

test.each([
	['The Republic of Korea and the DPRK talked', ['KR', 'KP']],
	['S. Korea and N. Korea talked', ['KR', 'KP']],
	['Papua New Guinea, Guinea-Bissau and Equatorial Guinea', ['PG', 'GW', 'GQ']],
	['Niger and Nigeria and South Sudan', ['NE', 'NG', 'SS']],
	['The Democratic Republic of the Congo protested', ['CD']],
	['Cote D’Ivoire and Côte d’Ivoire', ['CI']],
	['Saint Vincent and the Grenadines', ['VC']],
	['Bosnia-Herzegovina and Trinidad & Tobago', ['BA', 'TT']],
	['the UAE, the UK and the US', ['AE', 'GB', 'US']],
	['South Korea-Syria ties', ['KR', 'SY']],
	['a U.S.-led plan', ['US']],
	['Timor-Leste, also known as East Timor', ['TL']]
])('"%s"', (text, expected) => {
	expect(codes(`${text}.`)).toEqual(expected);
});

test.each([
	'They told us about china and turkey.',
	'American Samoa and New Mexico lie far from the Gulf of Mexico.',
	'It cost 21 million U.S. dollars.',
	'The Vienna Convention and the Indian Ocean were named.',
	'Latin American and North American leaders met.',
	'Reporters asked Jordan Smith and Michael Jordan.',
	'He spoke in French, then in Spanish.',
	'The Jakarta Post reported it.',
	'Congo was named.',
	'A Dominican official spoke.',
	'The Korean War ended.'
])('"%s" names no country', (text) => {
	expect(seen(text)).toEqual([]);
});

test('a capital is a mention where it stands for the government', () => {
	expect(codes('Talks between Moscow and Minsk began.')).toEqual(['RU', 'BY']);
	expect(codes('Ties improved, Tokyo said.')).toEqual(['JP']);
	expect(codes('Hanoi’s foreign ministry agreed.')).toEqual(['VN']);
	expect(codes('The Lisbon government fell.')).toEqual(['PT']);
});

test('a capital is no mention where it is a place', () => {
	expect(codes('The minister flew to Tokyo and spoke in Hanoi.')).toEqual([]);
	expect(codes('Hanoi’s old streets were full.')).toEqual([]);
	expect(codes('OSLO, May 5 (ABC) -- Talks began.')).toEqual([]);
	expect(codes('OSLO — Talks began.')).toEqual([]);
});

test('Congo is the one the article names in full elsewhere', () => {
	expect(codes('The DRC spoke. Congo and Congolese troops moved.')).toEqual(['CD']);
	expect(codes('Brazzaville was calm. Congo voted.')).toEqual(['CG']);
});

test('Dominican is settled by the country named elsewhere', () => {
	expect(codes('The Dominican Republic voted. A Dominican envoy spoke.')).toEqual(['DO']);
	expect(codes('Dominica voted. A Dominican envoy spoke.')).toEqual(['DM']);
});

test('Georgia is a country among its neighbours and none among American states', () => {
	expect(codes('Georgia and Armenia met in Tbilisi.')).toEqual(['GE', 'AM']);
	expect(codes('Voters in Georgia and Alabama chose a senator.')).toEqual([]);
});

test('Jordan is a country unless the article knows a person of that name', () => {
	expect(codes('Jordan and Iraq met.')).toEqual(['JO', 'IQ']);
	expect(codes('Jim Jordan spoke. Jordan said no.')).toEqual([]);
});

test('the North and the South are Koreas only where Korea is the matter', () => {
	expect(codes('South Korea met an ally of the North.')).toEqual(['KR', 'KP']);
	expect(codes('The rich South of Italy and the North met.')).toEqual(['IT']);
});

test('bare Korea is the South where the South is named', () => {
	expect(codes('South Korea signed. Korea and Peru agreed.')).toEqual(['KR', 'PE']);
	expect(codes('Korea and Peru agreed.')).toEqual(['PE']);
});

test('mentions in the title have negative offsets', () => {
	const found = mentions('Both signed.', 'Peru thanks Fiji');
	expect(found.map((m) => [m.text, m.start < 0])).toEqual([
		['Peru', true],
		['Fiji', true]
	]);
});

test('offsets point at the words', () => {
	expect(seen('North Korea-Syria ties; Cook Islands’ envoy.')).toEqual([
		'North Korea=KP',
		'Syria=SY',
		'Cook Islands=CK'
	]);
});
