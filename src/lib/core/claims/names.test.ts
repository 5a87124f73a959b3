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
const named = (text: string, type: string, title = '') =>
	annotate(articleOf(text, title))
		.names.filter((name) => name.type === type)
		.map((name) => (name.text === name.entity ? name.text : `${name.text}=${name.entity}`));
const persons = (text: string, title = '') => named(text, 'person', title);

test.each([
	['South Korean Foreign Minister Seo Min-jae arrived.', ['Seo Min-jae']],
	['The envoy met President Omar al-Hadidi.', ['Omar al-Hadidi']],
	['King Faris spoke with Prince Tariq bin Faris.', ['Faris', 'Tariq bin Faris']],
	['Prime Minister José Luis García y Robles left.', ['José Luis García y Robles']],
	['He thanked Ms. Mary J. O’Hara.', ['Mary J. O’Hara']],
	['Chancellor Ursula von der Heide agreed.', ['Ursula von der Heide']],
	['Nguyễn Văn An, the foreign minister of Vietnam, agreed.', ['Nguyễn Văn An']],
	['Kwame Asante, 52, won.', ['Kwame Asante']],
	['H.E. Mr Léon Kossi Adé spoke.', ['Léon Kossi Adé']],
	[
		'Mary Rose King is the permanent representative of Fiji to the United Nations.',
		['Mary Rose King']
	],
	['She sent her Cuban counterpart, Raúl Peña Soto, a letter.', ['Raúl Peña Soto']],
	['“We agree,” said Elena Petrova.', ['Elena Petrova']],
	['Trade Minister Jean-Pierre N’Diaye signed.', ['Jean-Pierre N’Diaye']],
	['Minister of International Trade Ivan Horvat signed.', ['Ivan Horvat']]
])('%s', (text, expected) => {
	expect(persons(text)).toEqual(expected);
});

test('a surname alone is the person named in full before', () => {
	expect(persons('President Ana Torres spoke. Torres left. Later Mr. Torres wrote.')).toEqual([
		'Ana Torres',
		'Torres=Ana Torres',
		'Torres=Ana Torres'
	]);
});

test('an Arabic article makes no other person', () => {
	expect(persons('President Omar al-Hadidi left. Hadidi and Al-Hadidi are one.')).toEqual([
		'Omar al-Hadidi',
		'Hadidi=Omar al-Hadidi',
		'Al-Hadidi=Omar al-Hadidi'
	]);
});

test('the family name that comes first is linked', () => {
	expect(persons('Foreign Minister Seo Min-jae spoke. Seo left.')).toEqual([
		'Seo Min-jae',
		'Seo=Seo Min-jae'
	]);
});

test('of two of a surname the one named last is meant', () => {
	const text =
		'President Ana Torres met Minister Luis Torres. Torres smiled. President Ana Torres left. Torres wept.';
	expect(persons(text).filter((name) => name.startsWith('Torres='))).toEqual([
		'Torres=Luis Torres',
		'Torres=Ana Torres'
	]);
});

test('a father’s name alone is not the son', () => {
	expect(persons('King Faris met Crown Prince Tariq bin Faris.')[0]).toBe('Faris');
});

test('a person of the article is found in its title', () => {
	expect(persons('President Ana Torres spoke.', 'Torres Speaks To Nation')).toEqual([
		'Torres=Ana Torres',
		'Ana Torres'
	]);
});

test.each([
	'The Minister of Foreign Affairs spoke.',
	'On Monday in May the Cold War ended.',
	'General Motors and Justice Department officials met.',
	'Meanwhile, Prime Minister’s Questions began.',
	'The Premier League began.',
	'Both sides welcomed the Paris Agreement.'
])('"%s" names no person', (text) => {
	expect(persons(text)).toEqual([]);
});

test.each([
	['The Labour Party won.', ['Labour Party']],
	['The Ministry of Foreign Affairs of Peru agreed.', ['Ministry of Foreign Affairs of Peru']],
	['The Peruvian Foreign Ministry agreed.', ['Peruvian Foreign Ministry']],
	['Members of the 1950 Committee met.', ['1950 Committee']],
	[
		'NATO and the United Nations agreed.',
		['NATO=North Atlantic Treaty Organization', 'United Nations']
	],
	['He leads the militant group Jund al-Bahr.', ['Jund al-Bahr']]
])('organisations: %s', (text, expected) => {
	expect(named(text, 'organisation')).toEqual(expected);
});

test.each([
	['They met in Geneva and Cuba.', ['Geneva', 'Cuba']],
	['They climbed Mount Tavan.', ['Mount Tavan']],
	['They met in Kemburi, Kenya.', ['Kemburi', 'Kenya']],
	['Ships crossed the Red Sea and the Tana River.', ['Red Sea', 'Tana River']]
])('places: %s', (text, expected) => {
	expect(named(text, 'place')).toEqual(expected);
});

test('mentions lie in order and never overlap', () => {
	const text =
		'The Foreign Ministry of Peru said President Ana Torres of Peru met NATO Secretary-General Jan Novak in Lima.';
	const { names } = annotate(articleOf(text));
	let at = 0;
	for (const name of names) {
		expect(name.start).toBeGreaterThanOrEqual(at);
		expect(text.slice(name.start, name.end)).toBe(name.text);
		at = name.end;
	}
	expect(names.length).toBeGreaterThan(3);
});

test('the same article gives the same names', () => {
	const text = 'President Ana Torres of Peru met Luis Peña. Torres left Lima.';
	expect(annotate(articleOf(text))).toEqual(annotate(articleOf(text)));
});
