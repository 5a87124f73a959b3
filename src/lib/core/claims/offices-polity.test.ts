import { expect, test } from 'vitest';
import { foundIn, held } from './test-found';

const PRESIDENT = 'Ana Torres | president | PE | current';

test.each([
	['In Peru, President Ana Torres left.'],
	['Peru mourned when President Ana Torres left.'],
	['Peru voted. President Ana Torres left.'],
	['Peru voted. On Monday President Ana Torres left.'],
	['Peru voted. Yesterday, President Ana Torres left.'],
	['Peru voted, said president Ana Torres.'],
	['Peru voted. They met President Ana Torres.'],
	['Peru voted. The country’s president, Ana Torres, left.'],
	['Peru voted. The nation’s new president, Ana Torres, left.'],
	['Peru voted. Ana Torres, president of the country, left.'],
	['Peruvian voters waited. President Ana Torres left.']
])('a bare title is of the country the text is about: %s', (text) => {
	expect(held(text)).toEqual([PRESIDENT]);
});

test('the country of the headline counts as the opening', () => {
	expect(held('President Ana Torres left for Cuba.', 'Peru Signs')).toEqual([PRESIDENT]);
});

test('the nearest country before the title in its sentence comes first', () => {
	expect(held('Peru voted. In Cuba, President Luis Peña left.')).toEqual([
		'Luis Peña | president | CU | current'
	]);
});

test.each([
	['Peruvian President Ana Torres and Foreign Minister Luis Peña left.'],
	['Peruvian President Ana Torres, Foreign Minister Luis Peña and others left.'],
	['Peruvian President Ana Torres left. Foreign Minister Luis Peña stayed.'],
	['Peru’s president, Ana Torres, left, as did Foreign Minister Luis Peña.']
])('ministers beside a president are of the same country: %s', (text) => {
	expect(held(text)).toEqual([PRESIDENT, 'Luis Peña | foreign-minister | PE | current']);
});

test('a person known as minister is that one with a bare title too', () => {
	const text = 'Peru voted. Cuban President Luis Peña came. President Luis Peña left.';
	expect(held(text)).toEqual(['Luis Peña | president | CU | current']);
});

test('a bare title never takes the seat of another', () => {
	const text = 'Peruvian President Ana Torres left. President Luis Peña stayed.';
	expect(held(text)).toEqual([PRESIDENT]);
});

test('many may hold an office of which there are several', () => {
	const text = 'Peruvian Vice President Ana Torres left. In Peru, Vice President Luis Peña stayed.';
	expect(held(text)).toEqual([
		'Ana Torres | vice-president | PE | current',
		'Luis Peña | vice-president | PE | current'
	]);
});

test.each([
	['Former President Ana Torres left. Peru and Cuba signed.'],
	['President Ana Torres left.'],
	['Foreign Minister Ana Torres left. It rained.'],
	['Ambassador Ana Torres left Peru.'],
	['Gen. Ana Torres left Peru.'],
	['Speaker Ana Torres left Peru.'],
	['His foreign minister, Ana Torres, left Peru.']
])('no country is guessed: %s', (text) => {
	expect(held(text)).toEqual([]);
});

test('"of Peru" beats the country before', () => {
	expect(held('Cuba thanked President Ana Torres of Peru.')).toEqual([PRESIDENT]);
});

test.each([
	[
		'Present were President Ana Torres of Peru, President Luis Peña of Cuba and Prime Minister Jan Novak of Poland.'
	],
	[
		'Present were Ana Torres, president of Peru; Luis Peña, president of Cuba; and Jan Novak, prime minister of Poland.'
	],
	[
		'Present were Ana Torres, the president of Peru, Luis Peña, the president of Cuba, and Jan Novak, the prime minister of Poland.'
	],
	[
		'Present were Peruvian President Ana Torres, Cuban President Luis Peña and Polish Prime Minister Jan Novak.'
	],
	[
		'Peru’s president, Ana Torres, Cuba’s president, Luis Peña, and Poland’s prime minister, Jan Novak, met.'
	]
])('in a list everybody keeps the own office: %s', (text) => {
	expect(held(text)).toEqual([
		PRESIDENT,
		'Luis Peña | president | CU | current',
		'Jan Novak | prime-minister | PL | current'
	]);
});

test('a name between two offices goes with the one that has no other', () => {
	const text = 'After Peruvian President Ana Torres, the president of Cuba, Luis Peña, spoke.';
	expect(held(text)).toEqual([PRESIDENT, 'Luis Peña | president | CU | current']);
	expect(held('Ana Torres, the president of Peru, Luis Peña, and others left.')).toEqual([
		PRESIDENT
	]);
});

test('two portfolios of one minister stay one office', () => {
	expect(held('Peruvian Minister of Trade and Industry Ana Torres left.')).toEqual([
		'Ana Torres | trade-minister | PE | current'
	]);
});

test('one person with two offices has two entries', () => {
	const text = 'Peruvian President Ana Torres left. Ana Torres, leader of the Labour Party, wept.';
	expect(held(text)).toEqual([PRESIDENT, 'Ana Torres | leader | Labour Party | current']);
});

test('entries come in the order of their first evidence', () => {
	const text =
		'Cuban President Luis Peña met Peruvian President Ana Torres. Peña left. Torres stayed.';
	expect(foundIn(text).offices.map((o) => o.person)).toEqual(['Luis Peña', 'Ana Torres']);
});

test('every entry is as of the day of the article', () => {
	const { offices } = foundIn('Peruvian President Ana Torres met Cuban President Luis Peña.');
	expect(offices.map((o) => o.asOf)).toEqual(['2024-05-06', '2024-05-06']);
});

test.each([
	['U.S.-backed President Ana Torres left Peru.', [PRESIDENT]],
	['Peru’s Cuban-educated president, Ana Torres, left.', [PRESIDENT]],
	['Peru’s Saudi-backed president, Ana Torres, left.', [PRESIDENT]],
	['Cuban-born Peruvian President Ana Torres left.', [PRESIDENT]],
	['Peruvian-born singer Ana Torres left.', []],
	['Ana Torres, president of Peru-based Andes Mining, left.', []]
])('a country that only makes up an adjective is no polity: %s', (text, expected) => {
	expect(held(text)).toEqual(expected);
});
