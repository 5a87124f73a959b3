import type { Span } from '../article/types';
import { isAbbreviation } from './abbreviations';
import { APOSTROPHES } from './quote-marks';

export interface Token extends Span {
	readonly text: string;
	/** A possessive `'s` is a token of its own, of kind `punctuation`. */
	readonly kind: 'word' | 'number' | 'punctuation';
}

const A = `[${APOSTROPHES}]`;
/** Currency mark, digits grouped or with decimals, then %, an ordinal or a decade ending. */
const NUMBER = '[$€£¥]?\\p{Nd}+(?:[.,:]\\p{Nd}+)*(?:%|(?:st|nd|rd|th|s)(?![\\p{L}\\p{N}]))?';
/** U.S. · U.N. · a.m. · U.S with the last stop left out. */
const DOTTED = '\\p{L}\\.(?:\\p{L}\\.)+|(?:\\p{L}\\.)+\\p{L}(?![\\p{L}\\p{N}])';
const POSSESSIVE = `${A}[sS](?![\\p{L}\\p{N}])`;
const WORD =
	`\\p{L}[\\p{L}\\p{M}\\p{N}]*` +
	`(?:(?!${POSSESSIVE})(?:${A}(?=\\p{L})|[-‐‑](?=[\\p{L}\\p{N}]))[\\p{L}\\p{M}\\p{N}]+)*`;

const TOKEN = new RegExp(`(${NUMBER})|(${DOTTED})|(${WORD})|(${POSSESSIVE})|(\\S)`, 'gu');

/** A full stop belongs to the word when the word is an initial ("S. Korea") or an abbreviation. */
function takesStop(word: string, text: string, end: number): boolean {
	if (text[end] !== '.' || text[end + 1] === '.') return false;
	return /^\p{Lu}$/u.test(word) || isAbbreviation(word);
}

/**
 * Cuts a part of a text into words, numbers and marks.
 *
 * Hyphenated and apostrophised names stay whole (Tae-yul, al-Sharaa, O'Brien), as do U.N., Feb.,
 * $40, 65.88% and 1,340; a possessive 's is split off.
 *
 * @param text the whole text
 * @param span the part wanted, UTF-16 units into `text`
 * @returns tokens in order, their offsets into `text`
 */
export function tokens(text: string, span: Span): Token[] {
	const part = text.slice(span.start, span.end);
	const found: Token[] = [];
	TOKEN.lastIndex = 0;
	for (let match = TOKEN.exec(part); match; match = TOKEN.exec(part)) {
		let word = match[0];
		const isWord = match[3] !== undefined;
		if (isWord && takesStop(word, part, match.index + word.length)) {
			word += '.';
			TOKEN.lastIndex++;
		}
		const start = span.start + match.index;
		const kind = match[1] !== undefined ? 'number' : isWord || match[2] ? 'word' : 'punctuation';
		found.push({ start, end: start + word.length, text: word, kind });
	}
	return found;
}

/** Whether the token is a possessive: `'s`, `’s`, or the bare apostrophe after a plural's s. */
export function isPossessive(token: Token | undefined): boolean {
	if (token?.kind !== 'punctuation') return false;
	return token.text.length <= 2 && APOSTROPHES.includes(token.text.charAt(0));
}
