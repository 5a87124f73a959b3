import { expect, test } from 'vitest';
import type { Article } from '../article/types';
import { annotate } from './annotate';

const articleOf = (text: string, title = ''): Article => ({
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
const held = (text: string, title = '') =>
	annotate(articleOf(text, title)).offices.map(
		(o) => `${o.person} | ${o.officeId} | ${o.polity} | ${o.state}`
	);

test.each([
	['Peruvian Foreign Minister Ana Torres left.', 'Ana Torres | foreign-minister | PE | current'],
	['Peru’s new trade minister Ana Torres left.', 'Ana Torres | trade-minister | PE | current'],
	['Peru President Ana Torres left.', 'Ana Torres | president | PE | current'],
	['Newly elected Peru President Ana Torres left.', 'Ana Torres | president | PE | current'],
	['They met the president of Peru, Ana Torres.', 'Ana Torres | president | PE | current'],
	['They met the new Peruvian president, Ana Torres.', 'Ana Torres | president | PE | current'],
	['Secretary of Economy of Peru Ana Torres left.', 'Ana Torres | economy-minister | PE | current'],
	['President Ana Torres of Peru left.', 'Ana Torres | president | PE | current'],
	['Ana Torres, foreign minister of Peru, left.', 'Ana Torres | foreign-minister | PE | current'],
	[
		'Ana Torres, Peru’s interim foreign minister, left.',
		'Ana Torres | foreign-minister | PE | interim'
	],
	['Ana Torres, the president of Peru, left.', 'Ana Torres | president | PE | current'],
	['Ana Torres is the president of Peru.', 'Ana Torres | president | PE | current'],
	['Former Peruvian President Ana Torres left.', 'Ana Torres | president | PE | former'],
	['Ana Torres, a former president of Peru, left.', 'Ana Torres | president | PE | former'],
	['Peruvian acting President Ana Torres left.', 'Ana Torres | president | PE | acting'],
	['Peruvian President-elect Ana Torres left.', 'Ana Torres | president | PE | elect'],
	[
		'Peruvian caretaker Prime Minister Ana Torres left.',
		'Ana Torres | prime-minister | PE | acting'
	],
	['Rebels ousted Peruvian President Ana Torres.', 'Ana Torres | president | PE | former'],
	['Ana Torres was sworn in as president of Peru.', 'Ana Torres | president | PE | current'],
	[
		'Ana Torres was appointed foreign minister of Peru.',
		'Ana Torres | foreign-minister | PE | current'
	],
	[
		'UN Secretary-General Jan Novak left.',
		'Jan Novak | secretary-general | United Nations | current'
	],
	['NATO Secretary General Jan Novak left.', 'Jan Novak | secretary-general | NATO | current'],
	['Ana Torres, leader of the Labour Party, left.', 'Ana Torres | leader | Labour Party | current'],
	['Scottish First Minister Ana Torres left.', 'Ana Torres | first-minister | Scotland | current'],
	[
		'Jo Bell, Fiji’s permanent representative to the United Nations, left.',
		'Jo Bell | un-ambassador | FJ | current'
	],
	[
		'Ms Jo Bell, Permanent Representative of Fiji to the United Nations, left.',
		'Jo Bell | un-ambassador | FJ | current'
	],
	[
		'Peruvian Foreign Ministry spokesman Luis Peña agreed.',
		'Luis Peña | spokesperson | PE | current'
	]
])('%s', (text, expected) => {
	expect(held(text)).toEqual([expected]);
});

test('a counterpart has the office of the one named before, for another state', () => {
	const text =
		'Peruvian Foreign Minister Ana Torres met her Cuban counterpart, Luis Peña, on Monday.';
	expect(held(text)).toContain('Luis Peña | foreign-minister | CU | current');
});

test('the counterpart of a secretary of state is a foreign minister', () => {
	const text = 'U.S. Secretary of State Ann Lee met his Cuban counterpart Luis Peña.';
	expect(held(text)).toEqual([
		'Ann Lee | secretary-of-state | US | current',
		'Luis Peña | foreign-minister | CU | current'
	]);
});

test('a bare title takes the country its sentence names before', () => {
	expect(held('Peru mourns after Prime Minister Ana Torres died.')).toEqual([
		'Ana Torres | prime-minister | PE | current'
	]);
});

test('a bare title takes the country the article opens with', () => {
	const text =
		'Peru signed, it said. Foreign Minister Ana Torres met Cuban Foreign Minister Luis Peña.';
	expect(held(text)).toContain('Ana Torres | foreign-minister | PE | current');
});

test('a bare title never takes a country whose office another holds', () => {
	const text = 'Peruvian President Ana Torres stayed away, a blow to President Luis Peña.';
	expect(held(text)).toEqual(['Ana Torres | president | PE | current']);
});

test('a person driven from power is a former holder throughout', () => {
	const text =
		'Since the overthrow of Ana Torres much has changed. Peruvian President Ana Torres had ruled long.';
	expect(held(text)).toEqual(['Ana Torres | president | PE | former']);
});

test('one entry a person, office and polity, with all its evidence', () => {
	const text = 'Peruvian President Ana Torres left. Later Peruvian President Torres came back.';
	const { offices } = annotate(articleOf(text));
	expect(offices).toHaveLength(1);
	expect(offices[0]?.evidence.map((e) => text.slice(e.start, e.end))).toEqual([
		'Peruvian President Ana Torres',
		'Peruvian President Torres'
	]);
	expect(offices[0]).toMatchObject({ office: 'President', asOf: '2024-05-06' });
});

test('a vague title yields to the exact one', () => {
	const text = 'Peruvian Foreign Minister Ana Torres came. Minister Torres of Peru left.';
	expect(held(text)).toEqual(['Ana Torres | foreign-minister | PE | current']);
});

test.each([
	'The Peruvian president, Ana Torres said, must go.',
	'The foreign ministers of Peru and Cuba met Ana Torres.',
	'Commander Ana Torres spoke.',
	'Ana Torres was not elected president of Peru.',
	'The presidential election in Peru was won by Ana Torres.'
])('"%s" gives no office', (text) => {
	expect(held(text)).toEqual([]);
});
