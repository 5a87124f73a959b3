import { expect, test } from 'vitest';
import { fold } from '../text/fold';
import { COUNTRIES, countryByCode, countryName, findCountryName } from './countries';

test('the United Nations has exactly 193 members', () => {
	expect(COUNTRIES.filter((c) => c.unMember)).toHaveLength(193);
});

test('the observers are the Vatican and Palestine', () => {
	expect(COUNTRIES.filter((c) => c.observer).map((c) => c.code)).toEqual(['PS', 'VA']);
});

test('Kosovo, Taiwan, the Cook Islands and Niue are neither members nor observers', () => {
	const others = COUNTRIES.filter((c) => !c.unMember && !c.observer).map((c) => c.code);
	expect(others).toEqual(['CK', 'NU', 'TW', 'XK']);
});

test('codes are unique and of two capitals', () => {
	expect(new Set(COUNTRIES.map((c) => c.code)).size).toBe(COUNTRIES.length);
	expect(COUNTRIES.every((c) => /^[A-Z]{2}$/.test(c.code))).toBe(true);
});

test('every country has a name, a capital and a region of its continent', () => {
	const continentOf = new Map<string, string>();
	for (const country of COUNTRIES) {
		expect(country.name, country.code).not.toBe('');
		expect(country.capital, country.code).not.toBe('');
		expect(country.region, country.code).toMatch(/^[A-Z]/);
		const known = continentOf.get(country.region) ?? country.continent;
		expect(known, country.code).toBe(country.continent);
		continentOf.set(country.region, country.continent);
	}
	expect(continentOf.size).toBe(22);
});

test('no name means two countries', () => {
	const owner = new Map<string, string>();
	for (const c of COUNTRIES)
		for (const name of new Set([c.name, c.official ?? c.name, ...c.aliases].map(fold))) {
			expect(owner.get(name) ?? c.code, name).toBe(c.code);
			owner.set(name, c.code);
		}
});

test('no demonym means two countries', () => {
	const owner = new Map<string, string>();
	for (const c of COUNTRIES)
		for (const name of new Set(c.demonyms.map(fold))) {
			expect(owner.get(name) ?? c.code, name).toBe(c.code);
			owner.set(name, c.code);
		}
});

test.each([
	['south korea', 'KR'],
	['republic of korea', 'KR'],
	['dprk', 'KP'],
	['cote divoire', 'CI'],
	['ivory coast', 'CI'],
	['the philippines', 'PH'],
	['u s', 'US'],
	['uk', 'GB'],
	['turkiye', 'TR'],
	['holy see', 'VA'],
	['gambia', 'GM'],
	['st vincent and the grenadines', 'VC'],
	['timor leste', 'TL']
])('"%s" is found as %s', (name, code) => {
	expect(findCountryName(name)).toBe(code);
});

test('ambiguous names are left open', () => {
	for (const name of ['congo', 'korea', 'atlantis', '']) expect(findCountryName(name)).toBeNull();
});

test('a code gives its country and its name, an unknown one itself', () => {
	expect(countryByCode('SY')?.capital).toBe('Damascus');
	expect(countryByCode('ZZ')).toBeNull();
	expect(countryName('KR')).toBe('South Korea');
	expect(countryName('ZZ')).toBe('ZZ');
	expect(countryByCode('NL')?.article).toBe('the');
});

test('plurals of demonyms are known', () => {
	expect(countryByCode('SY')?.demonyms).toContain('Syrians');
	expect(countryByCode('JP')?.demonyms).toEqual(['Japanese']);
});
