import { describe, expect, test } from 'vitest';
import { COUNTRIES } from '../gazetteer/countries';
import { offices } from '../gazetteer/offices';
import type { AnswerType } from '../questions/types';
import { judgedAgainst } from './test-keys';

const judging =
	(answerType: AnswerType) =>
	(answer: string, typed: string, ...rivals: string[]): string =>
		judgedAgainst(
			{ answerType, answer },
			typed,
			rivals.map((name) => [name])
		);

const place = judging('place');
const office = judging('office');
const text = judging('text');
const truth = judging('truth');

test('every capital is right with its country after a comma, and no other capital is', () => {
	for (const [index, { capital, name }] of COUNTRIES.entries()) {
		expect([capital, place(capital, capital)]).toEqual([capital, 'right key']);
		expect(place(capital, `${capital}, ${name}`)).toBe('right key');
		const other = COUNTRIES[(index + 1) % COUNTRIES.length]?.capital ?? '';
		if (other !== capital) expect([capital, place(capital, other)[0]]).toEqual([capital, 'w']);
	}
});

describe('places', () => {
	test.each([
		['Reykjavík', 'Reykjavik', 'right diacritics'],
		['Reykjavík', 'reykjavik, iceland', 'right diacritics'],
		['Reykjavík', 'Reykjavick', 'right one-letter'],
		['Reykjavík', 'Iceland', 'wrong other-entity'],
		['The Hague', 'Hague', 'right key'],
		['The Hague', 'the hague', 'right key'],
		['The Hague', 'The Hague, Netherlands', 'right key'],
		['The Hague', 'Den Haag', 'wrong no-match'],
		['New York', 'NewYork', 'right key'],
		['New York', 'York', 'nearly incomplete'],
		['Geneva', 'Genève', 'right own-language'],
		['Vienna', 'Vientiane', 'wrong other-entity'],
		['Budapest', 'Bucharest', 'wrong other-entity'],
		['Port Amberly', 'Port Amberley', 'right one-letter'],
		['Port Amberly', 'Port of Amberly', 'right key'],
		['Port Amberly', 'Amberly', 'nearly incomplete'],
		['Port Amberly', 'Port Amberly, Chile', 'right key'],
		['Port Amberly', 'Port Amberly, Old Town', 'wrong no-match'],
		['Port Amberly', 'Port Amberly, Peru, Chile', 'wrong no-match'],
		['Port Amberly', ', Chile', 'wrong no-match']
	])('%s: %j is %s', (key, typed, verdict) => {
		expect(place(key, typed)).toBe(verdict);
	});

	test('a rival’s name, with its country or not, is not a slip of the key', () => {
		expect(place('Port Amberly', 'Port Emberly', 'Port Emberly')).toBe('wrong other-entity');
		expect(place('Port Amberly', 'Port Emberly, Chile', 'Port Emberly')).toBe('wrong other-entity');
		expect(place('Port Amberly', 'Port Emberly')).toBe('right one-letter');
	});
});

test('every title of an office is right for any other title of it', () => {
	for (const { label, titles } of offices())
		for (const title of titles.slice(0, 12)) {
			const other = offices().find((it) => it.titles.includes(title))?.label;
			if (other === label)
				expect([label, title, office(label, title)[0]]).toEqual([label, title, 'r']);
		}
});

describe('offices', () => {
	test.each([
		['prime minister', 'Prime Minister', 'right key'],
		['prime minister', 'the prime minister', 'right key'],
		['prime minister', 'PM', 'right alias'],
		['prime minister', 'premier', 'right alias'],
		['prime minister', 'primeminister', 'right key'],
		['prime minister', 'prime ministr', 'right one-letter'],
		['prime minister', 'minister', 'wrong other-entity'],
		['prime minister', 'president', 'wrong other-entity'],
		['prime minister', 'deputy prime minister', 'wrong other-entity'],
		['deputy prime minister', 'vice prime minister', 'right alias'],
		['deputy prime minister', 'prime minister', 'wrong other-entity'],
		['president', 'vice president', 'wrong other-entity'],
		['president', 'persident', 'right one-letter'],
		['foreign minister', 'minister of foreign affairs', 'right alias'],
		['foreign minister', 'foreign secretary', 'right alias'],
		['foreign minister', 'secretary of state', 'wrong other-entity'],
		['foreign minister', 'deputy foreign minister', 'wrong other-entity'],
		['defence minister', 'defense minister', 'right key'],
		['defence minister', 'minister of defence', 'right alias'],
		['defence minister', 'secretary of defense', 'right alias'],
		['finance minister', 'minister of finance', 'right alias'],
		['finance minister', 'foreign minister', 'wrong other-entity'],
		['keeper of the lighthouse', 'lighthouse keeper', 'right name-order'],
		['keeper of the lighthouse', 'keeper of lighthouse', 'right key'],
		['keeper of the lighthouse', 'keeper of the lighthose', 'right one-letter']
	])('%s: %j is %s', (key, typed, verdict) => {
		expect(office(key, typed)).toBe(verdict);
	});
});

describe('text', () => {
	test.each([
		['a free trade agreement', 'free trade agreement', 'right key'],
		['a free trade agreement', 'the free-trade agreement', 'right key'],
		['a free trade agreement', 'free trade agrement', 'right one-letter'],
		['a free trade agreement', 'fre trade agrement', 'wrong no-match'],
		['a free trade agreement', 'trade agreement', 'nearly incomplete'],
		['a free trade agreement', 'free trade', 'nearly incomplete'],
		['the Coral Accord', 'Coral Accords', 'right one-letter'],
		['the Coral Accord', 'Choral Accord', 'right one-letter'],
		['the Coral Accord', 'Coral Record', 'wrong no-match'],
		['the Coral Accord', 'accord on coral', 'wrong no-match'],
		['the', 'the', 'right key'],
		['the', 'a', 'wrong no-match'],
		['Article 5', 'article 5', 'right key'],
		['Article 5', 'Article 6', 'wrong no-match'],
		['Article 5', 'Artcle 5', 'right one-letter'],
		['Resolution 2334', 'Resolution 2335', 'wrong no-match'],
		['Straße der Einheit', 'Strasse der Einheit', 'right diacritics'],
		['平和条約', '平和条約', 'right key'],
		['平和条約', '平和条件', 'right one-letter']
	])('%s: %j is %s', (key, typed, verdict) => {
		expect(text(key, typed)).toBe(verdict);
	});
});

describe('true or false, typed', () => {
	test.each([
		['True', 'true', 'right key'],
		['True', 'TRUE.', 'right key'],
		['True', 't', 'right key'],
		['True', 'yes', 'right key'],
		['True', 'correct', 'right key'],
		['True', 'no', 'wrong other-option'],
		['False', 'false', 'right key'],
		['False', 'F', 'right key'],
		['False', 'wrong', 'right key'],
		['False', 'incorrect', 'right key'],
		['False', 'yes', 'wrong other-option'],
		['False', 'not true', 'wrong no-match'],
		['False', 'fals', 'wrong no-match'],
		['True', 'true or false', 'wrong no-match']
	])('%s: %j is %s', (key, typed, verdict) => {
		expect(truth(key, typed)).toBe(verdict);
	});
});
