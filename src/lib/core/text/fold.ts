import { APOSTROPHES } from './quote-marks';
import { remembered } from './remembered';

/** Letters that carry no combining mark and so survive NFKD. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
	ł: 'l',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
	ə: 'e',
	ħ: 'h'
};

const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');
/** What folding leaves as it is: most words of the tables. */
const FOLDED = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const ASCII_WORD = /^[A-Za-z0-9]+$/;
const ASCII = /^[\0-\x7f]*$/;

/** A single space is left as it is: most marks between words are one. */
const foldMarked = remembered((text) =>
	ASCII.test(text)
		? text
				.toLowerCase()
				.replace(/['`]+/g, '')
				.replace(/[^a-z0-9]{2,}|[^a-z0-9 ]/g, ' ')
				.trim()
		: text
				.normalize('NFKD')
				.replace(/\p{M}+/gu, '')
				.toLowerCase()
				.replace(/[łøđðþßæœıəħ]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
				.replace(APOSTROPHE, '')
				.replace(/[^\p{L}\p{N}]{2,}|[^\p{L}\p{N} ]/gu, ' ')
				.trim()
);

/**
 * The form two spellings of one name share: NFKD, marks stripped, lower case, apostrophes dropped,
 * every other run of non-letters and non-digits a single space, trimmed.
 *
 * @param text any text
 * @returns the folded text; empty where the text holds no letter or digit
 */
export function fold(text: string): string {
	if (FOLDED.test(text)) return text;
	return ASCII_WORD.test(text) ? text.toLowerCase() : foldMarked(text);
}
