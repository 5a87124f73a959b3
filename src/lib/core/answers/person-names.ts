import { fold } from '../text/fold';
import { remembered } from '../text/remembered';
import {
	ARTICLES,
	CHINESE_FAMILIES,
	FAMILY_FIRST,
	HONORIFICS,
	IBERIAN_FAMILIES,
	PARTICLES,
	SUFFIXES
} from './name-tables';
import { ordinalWord } from './number-words';
import { romanValue } from './roman';

/** A family name and the given names around it, both as folded words. */
export interface SplitName {
	readonly family: readonly string[];
	readonly given: readonly string[];
}

/** A name as it is compared. */
export interface FullName {
	/** Folded, titles and numbers left out. */
	readonly words: readonly string[];
	/** Of a king or of a third in the family: 3 for "III". */
	readonly number: number | null;
	/** The ways it may split into family and given names, likeliest first. */
	readonly splits: readonly SplitName[];
	/** The family name surely stands first, as in Korea and China. */
	readonly familyFirst: boolean;
}

/** No name is longer; the rest is not looked at. */
const LONGEST = 200;
const HYPHENED_ARTICLE = /^(?:al|el|ul|as|ash|ad|ar|an|at|az)[-‐‑–](?=\S{3})/i;
/** "Abdul Aziz", "Abd al-Aziz" and "Abdulaziz" are one name. */
const SERVANT = /^abd[aeou]l(?=$|..)/;

/** One or two syllables of Pinyin, and of most other romanisations of Chinese. */
const PINYIN =
	/^(?:(?:[zcs]h?|[bpmfdtnlgkhjqxryw])?(?:i?ang|i?ong|uang|[iu]?an|i?ao|u?ai|[eiu]ng|[eiu]n|ian|u?ei|ia|ie|iu|ou|u[aeio]|[aeiou])){1,2}$/;

/**
 * The words of a name, folded: a hyphened given name is one word, the Arabic article is left out.
 *
 * @param text "Cho Min-seok", "Karim al-Qasemi", "Quill, Ada"
 */
export function nameWords(text: string): string[] {
	const words = text
		.split(/[\s,]+/u)
		.map((word) => fold(word.replace(HYPHENED_ARTICLE, '')).replaceAll(' ', ''))
		.map((word) => word.replace(SERVANT, 'abd'))
		.filter((word) => word !== '');
	return words.filter((word, index) => !ARTICLES.has(word) || index === words.length - 1);
}

/** Without what stands before and after a name. */
export function withoutTitles(words: readonly string[]): readonly string[] {
	let start = 0;
	while (start < words.length - 1 && HONORIFICS.has(words[start] ?? '')) start += 1;
	let end = words.length;
	while (end - start > 2 && SUFFIXES.has(words[end - 1] ?? '')) end -= 1;
	return words.slice(start, end);
}

/** Every turn of the words: "min seok cho" and "cho min seok" share one. */
export function turns(words: readonly string[]): string[][] {
	return words.map((_, from) => [...words.slice(from), ...words.slice(0, from)]);
}

/** Takes the number off the end of a name: "II", "2", "the Second". */
function numbered(words: readonly string[]): { words: readonly string[]; number: number | null } {
	const last = words.at(-1) ?? '';
	const second = words.at(-2) === 'the' ? ordinalWord(last) : null;
	if (second !== null && words.length > 2) return { words: words.slice(0, -2), number: second };
	const number = /^\d{1,2}$/.test(last)
		? Number(last)
		: /^[ivx]+$/.test(last)
			? romanValue(last)
			: null;
	return number === null || words.length < 2
		? { words, number: null }
		: { words: words.slice(0, -1), number };
}

/** Korean and Taiwanese given names are hyphened and follow the family name. */
const hyphenedLast = (name: string): boolean => /^\S+\s+\p{L}+[-‐‑–]\p{L}+$/u.test(name.trim());

/** Whether the family name stands first: surely, possibly or not. */
function order(name: string, words: readonly string[]): 'yes' | 'maybe' | 'no' {
	const [first = '', ...rest] = words;
	if (CHINESE_FAMILIES.has(first) && rest.length > 0 && rest.every((word) => PINYIN.test(word)))
		return 'yes';
	if (!FAMILY_FIRST.has(first) && !CHINESE_FAMILIES.has(first)) return 'no';
	return hyphenedLast(name) ? 'yes' : 'maybe';
}

const isIberian = (word: string): boolean => /.ez$/.test(word) || IBERIAN_FAMILIES.has(word);

/** Where two family names follow the given ones, as in Spain, the place of the first; else -1. */
function firstOfTwo(words: readonly string[], particle: number): number {
	if (particle > 1 && isIberian(words[particle - 1] ?? '')) return particle - 1;
	const place = words.length - 2;
	const certain = words.length > 3 && isIberian(words.at(-1) ?? '');
	return place > 0 && particle < 0 && (certain || isIberian(words[place] ?? '')) ? place : -1;
}

/** "ghali" of "Boutros-Ghali"; null where the last word is not two of three letters or more. */
function afterHyphen(name: string): string | null {
	const last = name.slice(name.lastIndexOf(' ') + 1).split(/[-‐‑–]/);
	const [before = '', after = '', ...more] = last.map(fold);
	return more.length === 0 && before.length > 2 && after.length > 2 ? after : null;
}

/** The ways a name may split whose family name stands last. */
function western(name: string, words: readonly string[]): SplitName[] {
	const at = (from: number, to = words.length): SplitName => ({
		family: words.slice(from, to),
		given: words.slice(0, from)
	});
	const found = [at(words.length - 1)];
	const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word));
	if (particle > 0 && particle < words.length - 1) found.unshift(at(particle));
	const two = firstOfTwo(words, particle);
	if (two > 0) found.unshift(at(two), at(two, two + 1));
	const half = afterHyphen(name.trim());
	if (half !== null) found.push({ family: [half], given: words.slice(0, -1) });
	return found;
}

/** Every way a name may split, likeliest first. */
function splits(name: string, words: readonly string[]): SplitName[] {
	if (words.length < 2) return [];
	const first = { family: words.slice(0, 1), given: words.slice(1) };
	switch (order(name, words)) {
		case 'yes':
			return [first];
		case 'maybe':
			return [first, ...western(name, words)];
		case 'no':
			return western(name, words);
	}
}

/** A name as it is compared; remembered, since every rival is compared with every answer. */
export const fullName = remembered((long: string): FullName => {
	const name = long.slice(0, LONGEST);
	const { words: all, number } = numbered(nameWords(name));
	const words = withoutTitles(all);
	return {
		words,
		number,
		splits: splits(name, words),
		familyFirst: words.length > 1 && order(name, words) === 'yes'
	};
});
