import { isNumberWord, readNumberWords, scaleOf } from './number-words';

/** A number as typed, and its unit where that is one of the usual ones. */
export interface NumberParts {
	readonly value: number;
	readonly unit: string | null;
}

/** Usual units; every word of a row means its first. */
const UNITS: ReadonlyMap<string, string> = new Map(
	[
		'percent % pc pct percentage',
		'usd $ us$ dollar dollars',
		'eur € euro euros',
		'gbp £ pound pounds',
		'jpy ¥ yen',
		'cny yuan renminbi',
		'km kilometre kilometres kilometer kilometers',
		'mile miles mi',
		'metre m metres meter meters',
		'foot feet ft',
		'kg kilogram kilograms kilo kilos',
		'tonne tonnes ton tons',
		'year years yr yrs',
		'month months',
		'week weeks',
		'day days',
		'hour hours hr hrs',
		'minute minutes min mins',
		'second seconds sec secs'
	].flatMap((row) =>
		row.split(' ').map((word): [string, string] => [word, row.split(' ')[0] ?? ''])
	)
);

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

/** The unit among the words after and before a number, or null. */
function unitOf(words: readonly string[]): string | null {
	for (const word of words) {
		const unit = UNITS.get(word);
		if (unit !== undefined) return unit;
	}
	return words.join(' ').includes('per cent') ? 'percent' : null;
}

/** Applies scale words and reads the unit; a second number in the rest makes it none. */
function finish(values: readonly number[], rest: string[], before: string[]): NumberParts[] {
	let scale = 1;
	const words = [...rest];
	const metres = words[0] === 'm' ? values.map((value) => ({ value, unit: 'metre' })) : [];
	for (let next = scaleOf(words[0] ?? ''); next !== null; next = scaleOf(words[0] ?? '')) {
		scale *= next;
		words.shift();
	}
	if (words.some((word) => /\d/.test(word) || isNumberWord(word))) return [];
	const unit = unitOf([...words, ...before]);
	return [...values.map((value) => ({ value: value * scale, unit })), ...metres];
}

/** Lower case, symbols and letters set apart from digits, ordinal endings off. */
function tidy(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[−–]/g, '-')
		.replace(/(\d)(?:st|nd|rd|th)\b/g, '$1')
		.replace(/us\$/g, '$')
		.replace(/([%$€£¥#])/g, ' $1 ')
		.replace(/(\d)([a-z])/g, '$1 $2')
		.replace(/([a-z])(\d)/g, '$1 $2')
		.replace(/\s+/g, ' ')
		.trim();
}

const split = (text: string): string[] =>
	text.split(/[\s,.;:!?()-]+/).filter((word) => word !== '');

const NUMERAL = /\d(?:[\d.,'’_]| (?=\d{3}(?!\d)))*/;

/**
 * Every number a text may mean: numerals with any separators, words, scales, units.
 *
 * @param text at most a few hundred characters
 * @returns none where it holds no number or two
 */
export function readNumbers(text: string): NumberParts[] {
	const plain = tidy(text);
	const numeral = NUMERAL.exec(plain);
	if (numeral !== null) {
		const head = plain.slice(0, numeral.index);
		const before = split(head);
		if (before.some(isNumberWord)) return [];
		const sign = /(?:^|\s)(?:-|minus )\s?(?:[$€£¥] )?$/.test(head) ? -1 : 1;
		const values = numerals(numeral[0]).map((value) => sign * value);
		return finish(values, split(plain.slice(numeral.index + numeral[0].length)), before);
	}
	const words = split(plain);
	const start = words.findIndex(isNumberWord);
	const read = start < 0 ? null : readNumberWords(words.slice(start));
	if (read === null) return [];
	const sign = words[start - 1] === 'minus' ? -1 : 1;
	return finish([sign * read.value], words.slice(start + read.used), words.slice(0, start));
}
