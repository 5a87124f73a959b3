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
	['Amnesty International', 'Amnesty International']
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
	['agreement on visas', 'an agreement on visas']
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
	const said = (value: number, bound: 'over' | 'about') => {
		const slot = number(value, null, bound);
		return slot.type === 'number' ? numberText(slot) : '';
	};
	expect(said(170, 'over')).toBe('more than 170');
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
