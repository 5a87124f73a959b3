import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAbbreviation } from './abbreviations';
import { isPossessive, tokens } from './tokens';

const found = (text: string) => tokens(text, { start: 0, end: text.length });
const cut = (text: string) => found(text).map((token) => token.text);

test.each([
	['1,340', ['1,340']],
	['3.5%', ['3.5%']],
	['$1.2bn', ['$1.2', 'bn']],
	['€40', ['€40']],
	['£5,000.50', ['£5,000.50']],
	['10:25', ['10:25']],
	['the 1990s', ['the', '1990s']],
	['21st', ['21st']],
	['2nd 3rd 4th', ['2nd', '3rd', '4th']],
	['4thly', ['4', 'thly']],
	['5.', ['5', '.']],
	['5, 6', ['5', ',', '6']],
	['2024-25', ['2024', '-', '25']],
	['192/193', ['192', '/', '193']],
	['-3', ['-', '3']],
	['G7', ['G7']],
	['COVID-19', ['COVID-19']],
	['3km', ['3', 'km']]
])('numbers: "%s"', (text, words) => {
	expect(cut(text)).toEqual(words);
});

test.each([
	['Dr. Osei', ['Dr.', 'Osei']],
	['Dr.. Osei', ['Dr', '.', '.', 'Osei']],
	['He left.', ['He', 'left', '.']],
	['N. Korea', ['N.', 'Korea']],
	['U.S.', ['U.S.']],
	['the U.S', ['the', 'U.S']],
	['a.m. and p.m.', ['a.m.', 'and', 'p.m.']],
	['Ph.D.', ['Ph', '.', 'D.']],
	['Volta Inc.', ['Volta', 'Inc.']],
	['etc...', ['etc', '.', '.', '.']],
	['Sept. 4', ['Sept.', '4']],
	['D.R. Congo', ['D.R.', 'Congo']]
])('stops: "%s"', (text, words) => {
	expect(cut(text)).toEqual(words);
});

test.each([
	['Cho Tae-il', ['Cho', 'Tae-il']],
	['al‑Hadi', ['al‑Hadi']],
	["O'Neil’s", ["O'Neil", '’s']],
	['Côte d’Ivoire', ['Côte', 'd’Ivoire']],
	['N’Djamena’s', ['N’Djamena', '’s']],
	['the ministers’ talks', ['the', 'ministers', '’', 'talks']],
	["don't", ["don't"]],
	["it'll", ["it'll"]],
	['rock ‘n’ roll', ['rock', '‘', 'n', '’', 'roll']],
	['pre- and post-war', ['pre', '-', 'and', 'post-war']],
	['Lome\u0301', ['Lome\u0301']],
	['“Peru”', ['“', 'Peru', '”']],
	['(Peru)', ['(', 'Peru', ')']],
	['Peru—Fiji', ['Peru', '—', 'Fiji']],
	['Peru–Fiji', ['Peru', '–', 'Fiji']],
	['Peru-', ['Peru', '-']],
	['a@b.org', ['a', '@', 'b', '.', 'org']],
	['平和 now', ['平和', 'now']],
	['Iran 😀', ['Iran', '😀']]
])('words: "%s"', (text, words) => {
	expect(cut(text)).toEqual(words);
});

test.each([
	['Peru', 'word'],
	['U.N.', 'word'],
	['42', 'number'],
	['$40', 'number'],
	['11th', 'number'],
	['٤٢', 'number'],
	[',', 'punctuation'],
	['’s', 'punctuation'],
	['$', 'punctuation']
])('"%s" is a %s', (text, kind) => {
	expect(found(text)).toEqual([{ text, kind, start: 0, end: text.length }]);
});

test.each([
	['’s', true],
	["'s", true],
	["'S", true],
	['’', true],
	['“', false],
	['"', false],
	['s', false],
	['-', false]
])('"%s" is a possessive: %s', (text, is) => {
	expect(isPossessive(found(`Peru ${text}`)[1])).toBe(is);
});

test('a part of a text is cut as though it stood alone', () => {
	const text = 'U.S. Gen. Ito’s 1,340 men';
	for (let start = 0; start < text.length; start++) {
		const span = { start, end: Math.min(text.length, start + 9) };
		const alone = found(text.slice(span.start, span.end));
		expect(tokens(text, span).map((token) => token.text)).toEqual(alone.map((t) => t.text));
		expect(tokens(text, span).map((token) => token.start - start)).toEqual(
			alone.map((t) => t.start)
		);
	}
});

test('an empty part has no words', () => {
	expect(tokens('Peru', { start: 2, end: 2 })).toEqual([]);
	expect(found(' \n\t\u00a0')).toEqual([]);
});

test('no token holds white space', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
			for (const token of found(text)) expect(token.text).not.toMatch(/\s/);
		})
	);
});

test('words parted by spaces are found again', () => {
	const word = fc.constantFrom(
		'Peru',
		'Tae-il',
		'al-Hadi',
		'D’Souza',
		'1,340',
		'U.N.',
		'65%',
		'Gen.'
	);
	fc.assert(
		fc.property(fc.array(word, { maxLength: 10 }), (list) => {
			expect(cut(list.join(' '))).toEqual(list);
		})
	);
});

test.each([
	['Gen', true],
	['Feb', true],
	['Corp', true],
	['gen', false],
	['Peru', false],
	['', false],
	['Gen.', false]
])('"%s" takes a stop: %s', (word, is) => {
	expect(isAbbreviation(word)).toBe(is);
});
