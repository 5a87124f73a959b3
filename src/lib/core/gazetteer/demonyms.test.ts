import { expect, test } from 'vitest';
import { fold } from '../text/fold';
import { COUNTRIES, countryByCode, findCountryName } from './countries';
import { readCountryTable } from './country-table';

const owners = (word: string) =>
	COUNTRIES.filter((country) => country.demonyms.map(fold).includes(fold(word))).map((c) => c.code);

/** Countries whose adjective two countries share, or which have none in English. */
const WITHOUT = ['CD', 'CG', 'DM', 'DO', 'VA'];

test('every country has a demonym but those that share theirs', () => {
	expect(COUNTRIES.filter((c) => c.demonyms.length === 0).map((c) => c.code)).toEqual(WITHOUT);
});

test.each(['Congolese', 'Dominican', 'Korean', 'Vatican'])('"%s" alone means nobody', (word) => {
	expect(owners(word)).toEqual([]);
});

test.each([
	['Korean', 'South Korean', 'KR'],
	['Korean', 'North Korean', 'KP'],
	['Sudanese', 'South Sudanese', 'SS'],
	['Guinean', 'Equatorial Guinean', 'GQ'],
	['Guinean', 'Papua New Guinean', 'PG'],
	['Guinean', 'Bissau-Guinean', 'GW'],
	['Timorese', 'East Timorese', 'TL'],
	['African', 'South African', 'ZA'],
	['African', 'Central African', 'CF'],
	['Macedonian', 'North Macedonian', 'MK']
])('longer than "%s", "%s" is of %s alone', (_short, word, code) => {
	expect(owners(word)).toEqual([code]);
});

test.each([
	['Nigerien', 'NE'],
	['Nigerian', 'NG'],
	['Austrian', 'AT'],
	['Australian', 'AU'],
	['Malian', 'ML'],
	['Malawian', 'MW'],
	['Malaysian', 'MY'],
	['Maltese', 'MT'],
	['Iranian', 'IR'],
	['Iraqi', 'IQ'],
	['Slovak', 'SK'],
	['Slovenian', 'SI'],
	['Georgian', 'GE'],
	['Basotho', 'LS'],
	['Ivorian', 'CI'],
	['Burkinabe', 'BF'],
	['Malagasy', 'MG'],
	['Dutch', 'NL'],
	['Swiss', 'CH'],
	['Emirati', 'AE'],
	['Filipino', 'PH'],
	['Kittitian', 'KN'],
	['Vincentian', 'VC'],
	['I-Kiribati', 'KI'],
	['Palestinian', 'PS'],
	['Kosovar', 'XK'],
	['Taiwanese', 'TW']
])('"%s" is of %s', (word, code) => {
	expect(owners(word)).toEqual([code]);
});

test.each([
	['Syrian', 'Syrians'],
	['Iraqi', 'Iraqis'],
	['Omani', 'Omanis'],
	['Pakistani', 'Pakistanis'],
	['Kuwaiti', 'Kuwaitis'],
	['Saudi', 'Saudis'],
	['Greek', 'Greeks'],
	['Uzbek', 'Uzbeks'],
	['Cypriot', 'Cypriots'],
	['Luxembourger', 'Luxembourgers'],
	['New Zealander', 'New Zealanders'],
	['Thai', 'Thais'],
	['Emirati', 'Emiratis'],
	['Swede', 'Swedes']
])('people in the plural are known: %s, %s', (one, many) => {
	expect(owners(one)).toHaveLength(1);
	expect(owners(many)).toEqual(owners(one));
});

test.each([
	'Chineses',
	'Frenchs',
	'Swisss',
	'Britishs',
	'Irishs',
	'Danishs',
	'Dutchs',
	'Philippines'
])('"%s" is no demonym', (word) => {
	expect(owners(word)).toEqual([]);
});

test('no demonym is written twice, begins small, or is blank', () => {
	for (const { code, demonyms } of COUNTRIES) {
		expect(new Set(demonyms).size, code).toBe(demonyms.length);
		for (const word of demonyms) expect(word, code).toMatch(/^\p{Lu}/u);
	}
});

test('no demonym is the name of another country', () => {
	for (const { code, demonyms } of COUNTRIES)
		for (const word of demonyms) expect([null, code], word).toContain(findCountryName(fold(word)));
});

test('neighbours share a subregion, and a country of two continents is filed once', () => {
	const region = (code: string) => countryByCode(code)?.region;
	expect(region('KR')).toBe(region('KP'));
	expect(region('SY')).toBe(region('IQ'));
	expect(region('RU')).toBe('Eastern Europe');
	expect(region('TR')).toBe('Western Asia');
	expect(region('EG')).toBe('Northern Africa');
	expect(region('MX')).toBe('Central America');
	expect(region('CY')).toBe('Western Asia');
});

const row = (line: string) => readCountryTable('Nowhere', `Far\n${line}`)[0];

test('a row of the table is read cell by cell', () => {
	expect(row('QQ | Quux | Republic of ~ | Kwux; Q.X. | ~an; ~ish | Xyz; Old Xyz')).toEqual({
		code: 'QQ',
		name: 'Quux',
		official: 'Republic of Quux',
		aliases: ['Kwux', 'Q.X.'],
		demonyms: ['Quuxan', 'Quuxish', 'Quuxans'],
		capital: 'Xyz',
		seats: ['Old Xyz'],
		region: 'Far',
		continent: 'Nowhere',
		unMember: true
	});
});

test('empty cells and flags are read', () => {
	expect(row('QQ | Quux | | | | Xyz | the; non-member')).toMatchObject({
		aliases: [],
		demonyms: [],
		seats: [],
		unMember: false,
		article: 'the'
	});
	expect(row('QQ | Quux | | | | Xyz')).not.toHaveProperty('official');
	expect(row('QQ | Quux | | | | Xyz | observer')).toMatchObject({
		observer: true,
		unMember: false
	});
	expect(readCountryTable('Nowhere', 'a line of no cells\n\n')).toEqual([]);
});

test('rows lie in the region named last before them', () => {
	const rows = readCountryTable('Nowhere', 'Far\nQA | A | | | | X\nQB | B\nNear\nQC | C');
	expect(rows.map(({ code, region }) => [code, region])).toEqual([
		['QA', 'Far'],
		['QB', 'Far'],
		['QC', 'Near']
	]);
});
