import { describe, expect, test } from 'vitest';
import { COUNTRIES } from '../gazetteer/countries';
import { inLatin } from './alphabets';
import { arabicBones, latinBones } from './arabic-letters';
import { countryByAlpha3, countryElsewhere, FORMER } from './country-names';
import { withFigures } from './digits';
import { readEastNumber } from './east-numbers';
import { hanInLatin, isHanName } from './han-names';
import { hangulInLatin, hangulSounds, koreanFamilySound, koreanSound } from './hangul';
import { monthElsewhere } from './month-names';
import { romanValue } from './roman';
import { inEnglish } from './terms';
import { inUnit } from './units';

test.each([
	['Горбачёв', 'gorbachev'],
	['Київ', 'kiyiv'],
	['Αθήνα', 'athina'],
	['Щукин Ё', 'shchukin e'],
	['Ada', 'ada']
])('%s in Latin letters is %s', (text, latin) => {
	expect(inLatin(text)).toBe(latin);
});

test('Hangul is romanised by its syllables', () => {
	expect(hangulInLatin('김정은')).toBe('gimjeongeun');
	expect(hangulInLatin('박 정희'.normalize('NFD'))).toBe('bakjeonghui');
	expect(hangulSounds('메르켈')).toContain(koreanSound('merkel'));
});

test('romanisations of Korean sound alike, and different names do not', () => {
	expect(koreanSound('jeongeun')).toBe(koreanSound('jongun'));
	expect(koreanSound('chunghee')).toBe(koreanSound('jeonghui'));
	expect(koreanFamilySound('park')).toBe(koreanFamilySound('pak'));
	expect(koreanFamilySound('lee')).toBe(koreanFamilySound('rhee'));
	expect(koreanSound('jongun')).not.toBe(koreanSound('jongil'));
});

test('Arabic and Latin letters share their consonants', () => {
	expect(arabicBones('القذافي').join('')).toBe(latinBones('gaddafi'));
	expect(arabicBones('عبد الناصر')).toEqual(['bd', 'nsr']);
	expect(latinBones('qaddafi')).toBe(latinBones('gadhafi'));
});

test('Chinese names are read where every character is known', () => {
	expect(hanInLatin('邓小平')).toBe('deng xiaoping');
	expect(hanInLatin('鄧小平')).toBe('deng xiaoping');
	expect(hanInLatin('默克尔')).toBeNull();
	expect([isHanName('毛泽东'), isHanName('毛'), isHanName('Mao')]).toEqual([true, false, false]);
});

describe('countries elsewhere', () => {
	test('every country has its code of three letters, no two the same', () => {
		const codes = COUNTRIES.map(({ code }) => code);
		const back = new Map<string, string>();
		for (const a of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
			for (const b of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ')
				for (const c of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
					const code = countryByAlpha3(a + b + c);
					if (code !== null) back.set(code, a + b + c);
				}
		expect([...back.keys()].sort()).toEqual([...codes].sort());
		expect(back.get('KP')).toBe('PRK');
	});

	test('a name is one country’s alone, and a former one is a country of the table', () => {
		expect(countryElsewhere('deutschland')).toBe('DE');
		expect(countryElsewhere('congo')).toBeNull();
		const codes = new Set(COUNTRIES.map(({ code }) => code));
		for (const code of FORMER.values()) expect(codes.has(code)).toBe(true);
	});
});

test.each([
	['١٢٣٫٥٪', '123.5%'],
	['１９９１', '1991'],
	['२०२५', '2025'],
	['27', '27']
])('%s is written %s', (text, figures) => {
	expect(withFigures(text)).toBe(figures);
});

test.each([
	['100만', 1e6, ''],
	['백만', 1e6, ''],
	['3만 5천 명', 35_000, '명'],
	['五十亿', 5e9, ''],
	['2億3千万', 230_000_000, ''],
	['1.5억', 1.5e8, '']
])('%s is %d', (text, value, rest) => {
	const read = readEastNumber(text);
	expect([read?.value, read?.rest.trim()]).toEqual([value, rest]);
});

test('a number in western figures alone is none of these', () => {
	expect(readEastNumber('35,000')).toBeNull();
	expect(readEastNumber('')).toBeNull();
});

test.each([
	['i', 1],
	['iv', 4],
	['mcmxci', 1991],
	['mmxxvi', 2026],
	['iiii', null],
	['', null],
	['vx', null]
])('%s is %s in Rome', (word, value) => {
	expect(romanValue(word)).toBe(value);
});

test.each([
	['abril', 4],
	['août', 8],
	['апреля', 4],
	['نيسان', 4],
	['أبريل', 4],
	['Märzchen', null]
])('the month %s is %s', (word, month) => {
	expect(monthElsewhere(word)).toBe(month);
});

test('terms in other languages have one English name', () => {
	expect(inEnglish('ONU')).toBe('United Nations');
	expect(inEnglish('серый')).toBeNull();
});

test('units of one measure are converted, others are not', () => {
	expect(inUnit(1, 'mile', 'km')).toBeCloseTo(1.609, 3);
	expect(inUnit(2, 'hour', 'minute')).toBe(120);
	expect(inUnit(1, 'usd', 'eur')).toBeNull();
	expect(inUnit(1, 'kg', 'km')).toBeNull();
});
