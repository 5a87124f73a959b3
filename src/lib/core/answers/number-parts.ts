import { withFigures } from './digits';
import { readEastNumber } from './east-numbers';
import { readInWords } from './number-in-words';
import { isNumberWord, scaleOf } from './number-words';
import { mayFollow, readKoreanNumber } from './number-words-ko';
import { romanValue } from './roman';
import { unitOf } from './units';

/** A number as typed, and its unit where that is one of the usual ones. */
export interface NumberParts {
	readonly value: number;
	readonly unit: string | null;
}

/** Digits in groups of three, or of two as in India. */
const GROUPED = /^\d{1,3}(?:,\d{2,3})*,\d{3}$|^\d{1,3}(?:\.\d{3}){2,}$/;

/** What a written numeral may mean: "1.234" is read both ways. */
function numerals(text: string): number[] {
	const digits = text.replace(/[\s'’_]/g, '').replace(/[.,]$/, '');
	if (/^\d+$/.test(digits)) return [Number(digits)];
	if (GROUPED.test(digits)) return [Number(digits.replace(/[.,]/g, ''))];
	if (/^\d{1,3}\.\d{3}$/.test(digits)) return [Number(digits), Number(digits.replace('.', ''))];
	if (/^\d+[.,]\d+$/.test(digits)) return [Number(digits.replace(',', '.'))];
	const commas = /^\d{1,3}(?:,\d{2,3})*,\d{3}\.\d+$/.test(digits);
	if (commas) return [Number(digits.replaceAll(',', ''))];
	const points = /^\d{1,3}(?:\.\d{3})+,\d+$/.test(digits);
	return points ? [Number(digits.replaceAll('.', '').replace(',', '.'))] : [];
}

/** Applies scale words and reads the unit; a second number in the rest makes it none. */
function finish(
	values: readonly number[],
	rest: readonly string[],
	before: readonly string[],
	isWord = isNumberWord
): NumberParts[] {
	let scale = 1;
	const words = [...rest];
	const metres = words[0] === 'm' ? values.map((value) => ({ value, unit: 'metre' })) : [];
	for (let next = scaleOf(words[0] ?? ''); next !== null; next = scaleOf(words[0] ?? '')) {
		scale *= next;
		words.shift();
	}
	if (words.some((word) => /\d/.test(word) || isWord(word))) return [];
	const unit = unitOf([...words, ...before]);
	return [...values.map((value) => ({ value: value * scale, unit })), ...metres];
}

/** "27½" is 27.5; compatibility forms would make it 271⁄2. */
const quarters = (_: string, before: string, sign: string): string =>
	`${before === '' ? '0' : before}.${{ '¼': '25', '½': '5' }[sign] ?? '75'}`;

/** Powers of ten, "1e6" and "10^6", and numerals of Rome, which are nothing but that. */
function special(text: string): number | null {
	const power = /^(\d{1,9}(?:\.\d{1,9})?) ?(?:e|x ?10 ?\^|\* ?10 ?\^|×10\^) ?(\d{1,2})$/.exec(text);
	if (power) return Number(`${power[1] ?? ''}e${power[2] ?? ''}`);
	const ten = /^10 ?\^ ?(\d{1,2})$/.exec(text);
	if (ten) return Number(`1e${ten[1] ?? ''}`);
	return text.length > 1 || /^[ivx]$/.test(text) ? romanValue(text) : null;
}

/** Lower case, symbols and letters set apart from digits, ordinal endings off. */
function tidy(text: string): string {
	return withFigures(text.replace(/(\d?) ?([¼½¾])/g, quarters))
		.replace(/(\d) and a half\b/g, '$1.5')
		.replace(/ and a half\b/g, ' point five')
		.replace(/[–]/g, '-')
		.replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
		.replace(/\bpor ciento\b|(?:في ال|بال)(?:مئة|مائة)/g, '%')
		.replace(/us\$/g, '$')
		.replace(/([%$€£¥₩#№])/g, ' $1 ')
		.replace(/(\d)(\p{L})/gu, '$1 $2')
		.replace(/(\p{L})(\d)/gu, '$1 $2')
		.replace(/\s+/g, ' ')
		.trim();
}

const split = (text: string): string[] =>
	text.split(/[\s,.;:!?()-]+/).filter((word) => word !== '');

/** Chinese and Korean ways; a Korean word that only begins like a number is none. */
function readEast(text: string): { readonly value: number; readonly rest: string } | null {
	const korean = readKoreanNumber(text);
	if (korean !== null) return korean;
	const east = readEastNumber(text);
	const hangul = east !== null && /[가-힣]$/u.test(text.slice(0, text.length - east.rest.length));
	return hangul && !mayFollow(east.rest) ? null : east;
}

const NUMERAL = /\d(?:[\d.,'’_]| (?=\d{3}(?!\d)))*/;

/**
 * Every number a text may mean: numerals with any separators, words, scales, units.
 *
 * @param text at most a few hundred characters
 * @returns none where it holds no number or two
 */
export function readNumbers(text: string): NumberParts[] {
	const value = special(withFigures(text).trim());
	if (value !== null) return [{ value, unit: null }];
	const plain = tidy(text);
	const east = readEast(withFigures(text).trim());
	if (east !== null) return finish([east.value], split(tidy(east.rest)), []);
	const numeral = NUMERAL.exec(plain);
	if (numeral !== null) {
		const head = plain.slice(0, numeral.index);
		const before = split(head);
		if (before.some(isNumberWord)) return [];
		const sign = /(?:^|\s)(?:-|minus )\s?(?:[$€£¥] )?$/.test(head) ? -1 : 1;
		const values = numerals(numeral[0]).map((value) => sign * value);
		return finish(values, split(plain.slice(numeral.index + numeral[0].length)), before);
	}
	const words = readInWords(split(plain));
	return words === null ? [] : finish([words.value], words.rest, words.before, words.isWord);
}
