import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold';
import { APOSTROPHES, CLOSERS, isApostrophe, OPENERS } from './quote-marks';

test.each([
	['Brasília', 'Brasilia'],
	['Yaoundé', 'YAOUNDE'],
	['Türkiye', 'Turkiye'],
	['Straße', 'STRASSE'],
	['Nuku’alofa', "Nuku'alofa"],
	['Nukuʻalofa', 'Nukualofa'],
	['N`Djamena', "N'Djamena"],
	['al‑Hadi', 'al-Hadi'],
	['al–Hadi', 'al Hadi'],
	['Guinea‐Bissau', 'Guinea-Bissau'],
	['ﬁnance', 'finance'],
	['Ｐｅｒｕ', 'Peru'],
	['Lomé', 'Lome\u0301'],
	['Győr', 'Gyor'],
	['Þórshöfn', 'Thorshofn'],
	['Əliyev', 'eliyev'],
	['Mdina Ħamrun', 'mdina hamrun'],
	['Ærø', 'AERO'],
	['New\u00a0York', 'New York'],
	['St.\tLucia', 'St Lucia'],
	['“Peru”', 'Peru'],
	['U.N.', 'U N'],
	['Chargé d’Affaires', "charge d'affaires"]
])('"%s" and "%s" are one name', (a, b) => {
	expect(fold(a)).toBe(fold(b));
});

test.each([
	['Niger', 'Nigeria'],
	['Mali', 'Malia'],
	['Guinea', 'Guinea-Bissau'],
	['G7', 'G20'],
	['Austria', 'Australia'],
	['Park', 'Pak'],
	['AlHadi', 'al-Hadi']
])('"%s" and "%s" are two', (a, b) => {
	expect(fold(a)).not.toBe(fold(b));
});

test.each(['', ' ', '...', '“”', '—', '\u0301', '$%', '😀'])('%j folds to nothing', (text) => {
	expect(fold(text)).toBe('');
});

test.each([
	['Пекин', 'пекин'],
	['東京', '東京'],
	['٢٠٢٤', '٢٠٢٤'],
	['Ⅻ', 'xii']
])('letters and digits of other scripts stay: %s', (text, folded) => {
	expect(fold(text)).toBe(folded);
});

test('a folded text is words parted by single spaces, in lower case', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
			const folded = fold(text);
			expect(folded).toBe(folded.trim());
			expect(folded).not.toMatch(/ {2}|[.,;:!?"'’()-]/);
			expect(folded.toLowerCase()).toBe(folded);
		})
	);
});

test('case never tells two names apart', () => {
	const name = fc.string({ unit: fc.constantFrom(...'aàbçdéłøñüşž -’.'), maxLength: 20 });
	fc.assert(
		fc.property(name, (text) => {
			expect(fold(text.toUpperCase())).toBe(fold(text));
		})
	);
});

test('composed and decomposed accents are one', () => {
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...'éüñçåőž aE'), maxLength: 20 }), (text) => {
			expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
		})
	);
});

test('every apostrophe is known, a quotation mark of words is none', () => {
	for (const mark of APOSTROPHES) expect(isApostrophe(mark), mark).toBe(true);
	for (const text of ['"', '“', '”', '', "''", 's', '-']) expect(isApostrophe(text)).toBe(false);
});

test('the sets of marks can stand in a character class', () => {
	for (const marks of [APOSTROPHES, CLOSERS, OPENERS]) {
		const one = new RegExp(`^[${marks}]$`, 'u');
		expect(one.test(marks.charAt(0))).toBe(true);
		expect(one.test('a')).toBe(false);
		expect(one.test('.')).toBe(false);
	}
});
