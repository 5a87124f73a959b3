import { expect, test } from 'vitest';
import { foundIn, persons } from './test-found';

test.each([
	['Foreign Minister Seo Min-jae spoke. Seo left.', 'Seo=Seo Min-jae'],
	['Foreign Minister Park Ji-hoon spoke. Park left.', 'Park=Park Ji-hoon'],
	['Foreign Minister Jo Min-ho spoke. Cho left.', 'Cho=Jo Min-ho'],
	['Foreign Minister Choi Min-ho spoke. Choe left.', 'Choe=Choi Min-ho'],
	['Foreign Minister Zhou Wenbin spoke. Zhou left.', 'Zhou=Zhou Wenbin'],
	['Prime Minister Yamamoto Kenji spoke. Yamamoto left.', 'Yamamoto=Yamamoto Kenji'],
	['President Nguyen Thi Hoa spoke. Hoa left.', 'Hoa=Nguyen Thi Hoa'],
	['President Omar al-Hadidi spoke. Hadidi left.', 'Hadidi=Omar al-Hadidi'],
	['President Omar al-Hadidi spoke. Al-Hadidi left.', 'Al-Hadidi=Omar al-Hadidi'],
	['President Omar al-Hadidi spoke. They met al-Hadidi.', 'al-Hadidi=Omar al-Hadidi'],
	[
		'President Bilal bin Rashid al-Farsi spoke. Al-Farsi left.',
		'Al-Farsi=Bilal bin Rashid al-Farsi'
	],
	['President José Pérez spoke. Perez left.', 'Perez=José Pérez'],
	['Prime Minister Zdeněk Dvořák spoke. Dvorak left.', 'Dvorak=Zdeněk Dvořák'],
	["Prime Minister Seán O'Dowd spoke. O’Dowd left.", "O’Dowd=Seán O'Dowd"],
	["Prime Minister Seán O’Dowd spoke. O'Dowd left.", "O'Dowd=Seán O’Dowd"],
	['President Jean-Luc Moreau spoke. Jean-Luc left.', 'Jean-Luc=Jean-Luc Moreau'],
	['Prime Minister Daniel Le Goff spoke. Le Goff left.', 'Le Goff=Daniel Le Goff'],
	['President Anders van den Berg spoke. Van den Berg left.', 'Van den Berg=Anders van den Berg'],
	['Chancellor Otto von Altmark spoke. Von Altmark left.', 'Von Altmark=Otto von Altmark'],
	['President Ana Torres spoke. ANA TORRES left.', 'ANA TORRES=Ana Torres'],
	['President Ana Torres spoke. Mr. Torres left.', 'Torres=Ana Torres'],
	['President Ana Torres spoke. The Torres government left.', 'Torres=Ana Torres']
])('a later form is the same person: %s', (text, later) => {
	expect(persons(text)[1]).toBe(later);
});

test.each([
	['Ms. Torres spoke. Later President Ana Torres left.', 'Torres=Ana Torres'],
	['“Torres is right,” said Foreign Minister Ana Torres.', 'Torres=Ana Torres'],
	['President Torres spoke. Ana Torres is the president.', 'Torres=Ana Torres']
])('the fuller form may come later: %s', (text, first) => {
	expect(persons(text)[0]).toBe(first);
});

test('a possessive is no part of the name', () => {
	expect(persons("President Ana Torres’s aide met Torres's son.")).toEqual([
		'Ana Torres',
		'Torres=Ana Torres'
	]);
});

test('two names that share nothing are two persons', () => {
	const { names } = foundIn('President Ana Torres met Defence Minister Luis Peña.');
	expect(new Set(names.map((name) => name.entity)).size).toBe(2);
});

test('husband and wife keep their own entities', () => {
	expect(persons('President Ana Torres and her husband, Luis Torres, came.')).toEqual([
		'Ana Torres',
		'Luis Torres'
	]);
});

test('a given name tells two of one family apart', () => {
	const text = 'President Ana Torres met Defence Minister Luis Torres. Luis left. Ana stayed.';
	expect(persons(text).slice(2)).toEqual(['Luis=Luis Torres', 'Ana=Ana Torres']);
});

test('the shared surname goes to the one named last', () => {
	const text =
		'President Ana Torres met Defence Minister Luis Torres. Torres left. Ana Torres stayed. Torres wept.';
	expect(persons(text).slice(2)).toEqual(['Torres=Luis Torres', 'Ana Torres', 'Torres=Ana Torres']);
});

test('a Korean surname shared by two goes to the one named last', () => {
	const text =
		'President Seo Min-jae met Foreign Minister Seo Ha-neul. Seo left. President Seo Min-jae spoke. Seo wept.';
	expect(persons(text)).toEqual([
		'Seo Min-jae',
		'Seo Ha-neul',
		'Seo=Seo Ha-neul',
		'Seo Min-jae',
		'Seo=Seo Min-jae'
	]);
});

test('a father’s name inside the son’s is not the son', () => {
	const text = 'King Faris and his son Prince Omar bin Faris met. Faris left. Omar stayed.';
	expect(persons(text)).toEqual(['Faris', 'Omar bin Faris', 'Faris', 'Omar=Omar bin Faris']);
});

test('a particle that is also a common word is not the person', () => {
	expect(persons('President Anders van den Berg spoke. Van drivers left.')).toEqual([
		'Anders van den Berg'
	]);
});

test('a word the article writes small is no name at the start of a sentence', () => {
	const text = 'President Rosa Bell spoke. The bell rang. Bell makers cheered.';
	expect(persons(text)).toEqual(['Rosa Bell']);
});

test('a person is the same in every paragraph', () => {
	expect(persons('President Ana Torres spoke.\n\nTorres left.\n\nTorres slept.')).toEqual([
		'Ana Torres',
		'Torres=Ana Torres',
		'Torres=Ana Torres'
	]);
});

test.each([
	['Torres Speaks As Peru Votes', ['Torres=Ana Torres']],
	['Ana Torres Speaks As Peru Votes', ['Ana Torres']],
	['Prime Minister Meets Foreign Minister', []],
	['Nation Waits For Word', []],
	['Voters Turn On TORRES', ['TORRES=Ana Torres']]
])('headline "%s" names whom the text names', (title, expected) => {
	const found = foundIn('President Ana Torres spoke.', title).names.filter(
		(name) => name.start < 0 && name.type === 'person'
	);
	const shown = found.map(({ text, entity }) => (text === entity ? text : `${text}=${entity}`));
	expect(shown).toEqual(expected);
});

test('a headline alone makes nobody a person', () => {
	expect(persons('It rained.', 'President Ana Torres Speaks')).toEqual([]);
});

test('an organisation with a person’s surname is not the person', () => {
	const { names } = foundIn('President Ana Torres spoke. Torres Airlines and Torres Street shut.');
	expect(names.map(({ text, type }) => `${type} ${text}`)).toEqual([
		'person Ana Torres',
		'organisation Torres Airlines',
		'place Torres Street'
	]);
});
