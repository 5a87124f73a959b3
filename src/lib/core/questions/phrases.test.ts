import { expect, test } from 'vitest';
import { country, number, office, organisation } from '../facts/test-claims';
import {
	inSentence,
	numberText,
	numberWords,
	officeWords,
	ordinal,
	otherNames,
	possessive,
	statedOffice,
	withArticle
} from './phrases';

test.each([
	['PH', 'the Philippines'],
	['US', 'the United States'],
	['KR', 'South Korea']
])('country %s stands in a sentence as %s', (code, words) => {
	expect(inSentence(country(code))).toBe(words);
});

test.each([
	['NATO', 'NATO'],
	['UN', 'the United Nations'],
	['IMF', 'the IMF'],
	['European Union', 'the European Union'],
	['ASEAN', 'ASEAN'],
	['Amnesty International', 'Amnesty International'],
	['Conservative Party', 'the Conservative Party'],
	['Hamas', 'Hamas'],
	['Hezbollah', 'Hezbollah'],
	['Taliban', 'the Taliban'],
	['Red Cross', 'the Red Cross'],
	['Palestinian Authority', 'the Palestinian Authority'],
	['University of Oslo', 'the University of Oslo'],
	['UNHCR', 'UNHCR'],
	['The Hague Tribunal', 'The Hague Tribunal']
])('organisation %s stands in a sentence as %s', (name, words) => {
	expect(inSentence(organisation(name))).toBe(words);
});

test('a possessive after s takes the apostrophe alone', () => {
	expect(possessive('South Korea')).toBe("South Korea's");
	expect(possessive('the Philippines')).toBe("the Philippines'");
});

test.each([
	['agreement', 'an agreement'],
	['joint statement', 'a joint statement'],
	['union treaty', 'a union treaty'],
	['Vienna Convention', 'the Vienna Convention'],
	['the charter', 'the charter'],
	['two agreements', 'two agreements'],
	['agreements', 'agreements'],
	['agreement on visas', 'an agreement on visas'],
	['one-year truce', 'a one-year truce'],
	['once-only waiver', 'a once-only waiver'],
	['online visa deal', 'an online visa deal'],
	['euro loan deal', 'a euro loan deal'],
	['energy deal', 'an energy deal'],
	['hour-long statement', 'an hour-long statement'],
	['housing deal', 'a housing deal'],
	['university charter', 'a university charter'],
	['uniform code', 'a uniform code'],
	['understanding', 'an understanding'],
	['memorandum of understanding', 'a memorandum of understanding'],
	['letters of intent', 'letters of intent'],
	['their pact', 'their pact'],
	['canvass pledge', 'a canvass pledge']
])('%s takes its article: %s', (text, words) => {
	expect(withArticle(text)).toBe(words);
});

test('offices are in lower case and carry their state', () => {
	expect(officeWords(office('foreign-minister', 'Foreign Minister'))).toBe('foreign minister');
	expect(statedOffice(office('president'), 'interim')).toBe('interim president');
	expect(statedOffice(office('president'), 'elect')).toBe('president-elect');
	expect(statedOffice(office('president'), 'current')).toBe('president');
});

test.each([
	[191, '191'],
	[1340, '1,340'],
	[9953659, '9,953,659'],
	[21e6, '21 million'],
	[3e9, '3 billion'],
	[1.3e6, '1.3 million'],
	[65.88, '65.88']
])('%d reads %s', (value, words) => {
	expect(numberWords(value)).toBe(words);
});

test('a bound is said', () => {
	const said = (value: number, bound: 'over' | 'under' | 'about') => {
		const slot = number(value, null, bound);
		return slot.type === 'number' ? numberText(slot) : '';
	};
	expect(said(170, 'over')).toBe('at least 170');
	expect(said(170, 'under')).toBe('at most 170');
	expect(said(14000, 'about')).toBe('about 14,000');
});

test.each([
	[1, '1st'],
	[2, '2nd'],
	[3, '3rd'],
	[11, '11th'],
	[12, '12th'],
	[31, '31st'],
	[113, '113th'],
	[194, '194th']
])('%d as a rank is %s', (value, words) => {
	expect(ordinal(value)).toBe(words);
});

test('a world body is known by its long and short name', () => {
	expect(otherNames(organisation('NATO'))).toContain('North Atlantic Treaty Organization');
	expect(otherNames(organisation('Seven Hills Trekking'))).toEqual([]);
});

test.each([
	[0, '0'],
	[999, '999'],
	[1000, '1,000'],
	[999_999, '999,999'],
	[1e6, '1 million'],
	[1_005_000, '1,005,000'],
	[1_250_000, '1.25 million'],
	[2.5e12, '2.5 trillion'],
	[1234.5, '1,234.5']
])('%d reads %s', (value, words) => {
	expect(numberWords(value)).toBe(words);
});

test.each([
	[4, '4th'],
	[10, '10th'],
	[13, '13th'],
	[21, '21st'],
	[22, '22nd'],
	[23, '23rd'],
	[101, '101st'],
	[111, '111th'],
	[1012, '1,012th']
])('%d as a rank is %s', (value, words) => {
	expect(ordinal(value)).toBe(words);
});
