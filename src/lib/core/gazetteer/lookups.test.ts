import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../text/fold';
import { MONTHS, monthNumber, WEEKDAYS, weekdayNumber } from './calendar';
import { COUNTRIES, findCountryName } from './countries';
import { findOrganisation, organisationReach, ORGANISATIONS } from './organisations';
import { ORGANISATION_HEADS, ORGANISATION_SUFFIXES } from './organisations-table';
import { findPlace, placeReach } from './places';
import { PLACE_TABLE, REGIONS } from './places-table';
import { reachOf } from './reach';

const PROPERTIES = ['constructor', '__proto__', 'toString', 'valueOf'];

test.each([
	['UN', 'UN'],
	['U.N.', 'UN'],
	['the United Nations', 'UN'],
	['UN Security Council', 'UNSC'],
	['Security Council', 'UNSC'],
	['the General Assembly', 'UNGA'],
	['World Health Organisation', 'WHO'],
	['World Health Organization', 'WHO'],
	['Organisation for Security and Cooperation in Europe', 'OSCE'],
	['E.U.', 'EU'],
	['European Union', 'EU'],
	['African Union', 'AU'],
	['Economic Community of West African States', 'ECOWAS'],
	['Group of Seven', 'G7'],
	['G-20', 'G20'],
	['OPEC+', 'OPEC'],
	['International Committee of the Red Cross', 'ICRC'],
	['Red Cross', 'ICRC'],
	['Médecins Sans Frontières', 'MSF'],
	['Arab League', 'Arab League'],
	['League of Arab States', 'Arab League'],
	['Hizbullah', 'Hezbollah'],
	['Élysée', 'Elysee'],
	['US State Department', 'State Department'],
	['Associated Press', 'AP']
])('"%s" is the body %s', (name, id) => {
	expect(findOrganisation(fold(name))?.id).toBe(id);
});

test('every wording leads to a body of that wording', () => {
	for (const { names } of ORGANISATIONS)
		for (const name of names) {
			const found = findOrganisation(fold(name));
			expect(found?.names.map(fold), name).toContain(fold(name));
		}
});

test('a wording of two bodies is one written both with and without its acronym', () => {
	const owners = new Map<string, string>();
	for (const { name, names } of ORGANISATIONS)
		for (const wording of new Set(names.map(fold))) {
			expect(owners.get(wording) ?? name, wording).toBe(name);
			owners.set(wording, name);
		}
});

test('a body is never a country or a city', () => {
	for (const { names } of ORGANISATIONS)
		for (const name of names) {
			expect(findCountryName(fold(name)), name).toBeNull();
			expect(findPlace(fold(name)), name).toBeNull();
		}
});

test('a body without an acronym is called by its name', () => {
	for (const { id, name, acronym, names } of ORGANISATIONS) {
		expect(id).toBe(acronym ?? name);
		expect(names.length, id).toBeGreaterThan(0);
		expect(
			names.every((one) => fold(one) !== ''),
			id
		).toBe(true);
	}
});

test('words that make an organisation are folded single words', () => {
	for (const word of [...ORGANISATION_SUFFIXES, ...ORGANISATION_HEADS]) {
		expect(word).toBe(fold(word));
		expect(word).toMatch(/^\p{L}+$/u);
	}
	for (const word of ['ministry', 'council', 'bank', 'university', 'party', 'court'])
		expect(ORGANISATION_SUFFIXES.has(word), word).toBe(true);
	for (const word of ['ministry', 'bank', 'house', 'university'])
		expect(ORGANISATION_HEADS.has(word), word).toBe(true);
});

test('every capital and seat is a place of its country', () => {
	for (const { code, capital, seats } of COUNTRIES)
		for (const city of [capital, ...seats])
			expect(findPlace(fold(city)), city).toMatchObject({ country: code, capital: true });
});

test('every listed city lies in a country of the table and is found there', () => {
	const rows = PLACE_TABLE.split('\n').filter((line) => line.includes('|'));
	expect(new Set(rows.map((row) => row.slice(0, 2))).size).toBe(rows.length);
	for (const row of rows) {
		const [code = '', names = ''] = row.split('|').map((cell) => cell.trim());
		expect(
			COUNTRIES.some((country) => country.code === code),
			code
		).toBe(true);
		for (const name of names.split('; '))
			expect(findPlace(fold(name)), name).toMatchObject({ country: code, capital: false });
	}
});

test('regions belong to no one country and are no country', () => {
	expect(new Set(REGIONS.map(fold)).size).toBe(REGIONS.length);
	for (const name of REGIONS) {
		expect(findPlace(fold(name)), name).toEqual({ name, country: null, capital: false });
		expect(findCountryName(fold(name)), name).toBeNull();
	}
});

test.each([
	['Tel Aviv', 'IL', true],
	['The Hague', 'NL', true],
	['La Paz', 'BO', true],
	['Abidjan', 'CI', true],
	['Kiev', 'UA', true],
	['Sana’a', 'YE', true],
	['Washington, D.C.', 'US', true],
	['Hong Kong', 'CN', false],
	['Gaza', 'PS', false],
	['Scotland', 'GB', false],
	['São Paulo', 'BR', false],
	['Sao Paulo', 'BR', false],
	['Greenland', 'DK', false],
	['Red Sea', null, false]
])('%s lies in %s', (name, country, capital) => {
	expect(findPlace(fold(name))).toMatchObject({ country, capital });
});

test('a place is looked up whole', () => {
	for (const part of ['yorke', 'new', 'los', 'paulo', '', ' '])
		expect(findPlace(part), part).toBeNull();
});

test.each(PROPERTIES)('"%s" is nothing the gazetteer knows', (word) => {
	expect([findOrganisation(word), findPlace(word), monthNumber(word), weekdayNumber(word)]).toEqual(
		[null, null, null, null]
	);
	expect([organisationReach(word), placeReach(word)]).toEqual([0, 0]);
});

test('the reach of a first word lets the longest wording be found', () => {
	for (const { names } of ORGANISATIONS)
		for (const name of names) {
			const words = fold(name).split(' ');
			expect(organisationReach(words[0] ?? ''), name).toBeGreaterThanOrEqual(words.length);
		}
	expect([placeReach('new'), placeReach('gulf'), placeReach('paris')]).toEqual([3, 3, 1]);
});

test('reach is the longest phrase of a first word, whatever the order', () => {
	const phrase = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 });
	fc.assert(
		fc.property(fc.array(phrase, { maxLength: 12 }), (phrases) => {
			const reach = reachOf(phrases.map((words) => words.join(' ')));
			const back = reachOf([...phrases].reverse().map((words) => words.join(' ')));
			for (const head of ['a', 'b', 'c', 'd']) {
				const lengths = phrases.filter(([first]) => first === head).map((words) => words.length);
				expect(reach(head)).toBe(Math.max(0, ...lengths));
				expect(back(head)).toBe(reach(head));
			}
		})
	);
});

test('months and weekdays are known whatever their case and stop', () => {
	MONTHS.forEach((name, index) => {
		for (const word of [name, name.toUpperCase(), name.slice(0, 3), `${name.slice(0, 3)}.`])
			expect(monthNumber(word), word).toBe(index + 1);
	});
	WEEKDAYS.forEach((name, index) => {
		for (const word of [name, name.toUpperCase(), name.slice(0, 3), `${name.slice(0, 3)}.`])
			expect(weekdayNumber(word), word).toBe(index + 1);
	});
});

test.each(['', '.', 'ma', 'sep..', 'januar', 'mayor', 'marchs', 'juneau', ' may', 'febr', '1'])(
	'"%s" is no month',
	(word) => {
		expect(monthNumber(word)).toBeNull();
	}
);

test.each(['', '.', 'mo', 'sunday morning', 'mondays', 'weds', 'today', 'sundae'])(
	'"%s" is no weekday',
	(word) => {
		expect(weekdayNumber(word)).toBeNull();
	}
);
