import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readInWords } from './number-in-words';
import { readNumbers } from './number-parts';
import { inArabic, inKorean, inOwnKorean, inSpanish } from './test-spelled';

const values = (text: string): number[] => readNumbers(text).map(({ value }) => value);
/** Whole numbers of every length. */
const upTo = (digits: number) =>
	fc.integer({ min: 1, max: digits }).chain((length) => fc.integer({ min: 1, max: 10 ** length }));

describe('what is spelled out is read back', () => {
	test.each([
		['Spanish', inSpanish],
		['Arabic', inArabic],
		['Korean', inKorean]
	])('%s up to a million millions', (_, spelled) => {
		for (let value = 1; value <= 1200; value++)
			expect([value, values(spelled(value))]).toEqual([value, [value]]);
		fc.assert(
			fc.property(upTo(12), (value) => {
				expect(values(spelled(value))).toEqual([value]);
			})
		);
	});

	test('Spanish without its accents, in capitals, with what is counted', () => {
		fc.assert(
			fc.property(upTo(9), (value) => {
				const words = inSpanish(value);
				const plain = words.normalize('NFD').replace(/\p{M}/gu, '');
				for (const said of [plain, words.toUpperCase(), `unos ${words} votos`, `${words}.`])
					expect(values(said)).toEqual([value]);
			})
		);
	});

	test('Arabic without its hamzas and with the "and" apart', () => {
		fc.assert(
			fc.property(upTo(9), (value) => {
				const words = inArabic(value);
				expect(values(words.replace(/[أإآ]/g, 'ا'))).toEqual([value]);
				expect(values(words.replace(/ة/g, 'ه'))).toEqual([value]);
				expect(values(words.replace(/ و(?=\S)/g, ' و '))).toEqual([value]);
				expect(values(`${words} دولار`)).toEqual([value]);
			})
		);
	});

	test("Korea's own numbers, alone and before what they count", () => {
		for (let value = 1; value < 1000; value++)
			if (value % 100 > 0) {
				const words = inOwnKorean(value);
				expect([value, values(words)]).toEqual([value, [value]]);
				expect([value, values(`약 ${words} 명`)]).toEqual([value, [value]]);
			}
	});

	test('Korean without blanks, in front of a counter', () => {
		fc.assert(
			fc.property(upTo(12), (value) => {
				expect(values(`${inKorean(value).replaceAll(' ', '')}명`)).toEqual([value]);
			})
		);
	});
});

test.each([
	['dos millones y medio', 2.5e6],
	['veintisiete y medio', 27.5],
	['veintisiete coma cinco', 27.5],
	['tres punto uno cuatro', 3.14],
	['cero coma cinco', 0.5],
	['mil millones', 1e9],
	['dos mil trescientos millones', 2.3e9],
	['un billón dos mil millones', 1.002e12],
	['5 mil', 5000],
	['5 mil millones', 5e9],
	['1,5 millones', 1.5e6],
	['dos docenas', 24],
	['menos cuatro', -4],
	['tercero', 3],
	['la tercera', 3],
	['ciento cincuenta y una', 151],
	['cuarenta por ciento', 40],
	['مليونان ونصف', 2.5e6],
	['سبعة وعشرون فاصلة خمسة', 27.5],
	['خمس مئة', 500],
	['خمسمائة', 500],
	['ثلاثة آلاف', 3000],
	['ألفا دولار', 2000],
	['خمسون ألفًا', 50_000],
	['مِئَة', 100],
	['المرتبة الثالثة', 3],
	['الخامسة عشرة', 15],
	['ناقص أربعة', -4],
	['عشرون ثانية', 20],
	['صفر', 0],
	['세 명', 3],
	['세명', 3],
	['첫 번째', 1],
	['세 번째', 3],
	['셋째', 3],
	['스무 개국', 20],
	['스물한 살', 21],
	['백열두 명', 112],
	['제삼', 3],
	['이공이오', 2025],
	['二〇二五', 2025],
	['이십칠 점 오', 27.5],
	['영점오', 0.5],
	['二十七点五', 27.5],
	['오만 명', 50_000],
	['일흔일곱', 77],
	['백일곱', 107]
])('%s is %d', (text, value) => {
	expect(values(text)).toEqual([value]);
});

test.each([
	'dos o tres',
	'dos tres',
	'treinta veinte',
	'millones',
	'muchos',
	'ثلاثة أو أربعة',
	'ملايين',
	'خمسة ثلاثة',
	'이란',
	'일본',
	'한국',
	'삼 오',
	'두바이'
])('%j is no one number', (text) => {
	expect(values(text)).toEqual([]);
});

test.each([
	['191 UN members', 191],
	['one hundred UN members', 100],
	['once more, 12', 12],
	['no. 3', 3]
])('an English answer is read as before: %s', (text, value) => {
	expect(values(text)).toEqual([value]);
});

test('any run of words of three languages ends, with a number or none', () => {
	const word = fc.constantFrom(
		...'y mil millones ciento uno coma medio docena و نصف ألف مئة خمسة عشر ملايين فاصلة two hundred and point'.split(
			' '
		)
	);
	fc.assert(
		fc.property(fc.array(word, { maxLength: 60 }), (words) => {
			const read = readInWords(words);
			expect(read === null || Number.isFinite(read.value)).toBe(true);
		})
	);
});
