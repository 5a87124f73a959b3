import { expect, test } from 'vitest';
import { fold } from '../text/fold';
import { MONTHS, monthNumber, WEEKDAYS, weekdayNumber } from './calendar';
import { offices, officeById, officeByTitle, titleReach } from './offices';
import { findOrganisation, ORGANISATIONS } from './organisations';
import { findPlace } from './places';
import { reachOf } from './reach';

test.each([
	['Foreign Minister', 'foreign-minister'],
	['minister of foreign affairs', 'foreign-minister'],
	['external affairs minister', 'foreign-minister'],
	['Foreign Affairs Secretary', 'foreign-minister'],
	['Secretary of State', 'secretary-of-state'],
	['Secretary-General', 'secretary-general'],
	['Minister of International Trade', 'trade-minister'],
	['defense minister', 'defence-minister'],
	['Deputy Foreign Minister', 'deputy-foreign-minister'],
	['spokeswoman', 'spokesperson'],
	['Permanent Representative to the United Nations', 'un-ambassador'],
	['vice president', 'vice-president'],
	['chancellor of the exchequer', 'finance-minister'],
	['top diplomat', 'foreign-minister']
])('"%s" is the office %s', (title, id) => {
	expect(officeByTitle(fold(title))?.id).toBe(id);
});

test('what is no whole title is none', () => {
	for (const words of ['minister of foreign', 'president of', 'football', ''])
		expect(officeByTitle(words)).toBeNull();
});

test('ids are unique, labels are titles, titles are lower case', () => {
	expect(new Set(offices().map((o) => o.id)).size).toBe(offices().length);
	for (const office of offices()) {
		expect(office.titles, office.id).toContain(office.label);
		expect(office.titles.every((title) => title === title.toLowerCase())).toBe(true);
		expect(officeById(office.id)).toBe(office);
	}
});

test('a deputy is never the one holder of an office', () => {
	expect(officeById('deputy-foreign-minister')?.unique).toBe(false);
	expect(officeById('foreign-minister')?.unique).toBe(true);
	expect(officeById('nobody')).toBeNull();
});

test.each([
	['NATO', 'NATO', 'North Atlantic Treaty Organization'],
	['united nations', 'UN', 'United Nations'],
	['the Association of Southeast Asian Nations', 'ASEAN', 'Association of Southeast Asian Nations'],
	['U.N.', 'UN', 'United Nations'],
	['World Bank', 'World Bank', 'World Bank']
])('"%s" is the body %s', (text, id, name) => {
	expect(findOrganisation(fold(text))).toMatchObject({ id, name });
});

test('no two bodies share an acronym', () => {
	const acronyms = ORGANISATIONS.flatMap((body) => body.acronym ?? []);
	expect(new Set(acronyms).size).toBe(acronyms.length);
	expect(findOrganisation('nobody at all')).toBeNull();
});

test('capitals are places of their country, regions of none', () => {
	expect(findPlace('damascus')).toEqual({ name: 'Damascus', country: 'SY', capital: true });
	expect(findPlace('geneva')).toMatchObject({ country: 'CH', capital: false });
	expect(findPlace('middle east')).toMatchObject({ country: null });
	expect(findPlace('nowhere')).toBeNull();
});

test('months and weekdays are known in full and cut short', () => {
	expect(MONTHS.map(monthNumber)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
	expect(WEEKDAYS.map(weekdayNumber)).toEqual([1, 2, 3, 4, 5, 6, 7]);
	expect([monthNumber('Feb.'), monthNumber('Sept'), weekdayNumber('Thurs.')]).toEqual([2, 9, 4]);
	expect([monthNumber('Smarch'), weekdayNumber('today')]).toEqual([null, null]);
});

test('a look-up tries as many words as the longest phrase of that beginning', () => {
	const reach = reachOf(['south korea', 'south', 'south sandwich islands']);
	expect([reach('south'), reach('north')]).toEqual([3, 0]);
	expect(titleReach('zebra')).toBe(0);
});
