import { fold } from '../text/fold';
import { ARTICLES, FAMILY_FIRST, HONORIFICS, PARTICLES, SUFFIXES } from './name-tables';

/** A family name and the given names around it, both as folded words. */
export interface SplitName {
	readonly family: readonly string[];
	readonly given: readonly string[];
}

const HYPHENED_ARTICLE = /^(?:al|el|ul|as|ash|ad|ar|an|at|az)[-‐‑–](?=\S{3})/i;

/**
 * The words of a name, folded: a hyphened given name is one word, the Arabic article is left out.
 *
 * @param text "Cho Min-seok", "Karim al-Qasemi", "Quill, Ada"
 */
export function nameWords(text: string): string[] {
	const words = text
		.split(/[\s,]+/u)
		.map((word) => fold(word.replace(HYPHENED_ARTICLE, '')).replaceAll(' ', ''))
		.filter((word) => word !== '');
	return words.filter((word, index) => !ARTICLES.has(word) || index === words.length - 1);
}

/** Without what stands before and after a name; a king keeps his number. */
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

/** Korean and Taiwanese given names are hyphened and follow the family name. */
const hyphenedLast = (name: string): boolean => /^\S+\s+\p{L}+[-‐‑–]\p{L}+$/u.test(name.trim());

/** Whether the family name stands first: surely, possibly or not. */
function familyFirst(name: string, words: readonly string[]): 'yes' | 'maybe' | 'no' {
	if (!FAMILY_FIRST.has(words[0] ?? '')) return 'no';
	return hyphenedLast(name) ? 'yes' : 'maybe';
}

/**
 * The ways a full name may split into family and given names, likeliest first.
 *
 * @param name as written: hyphens tell a Korean name
 * @param words its words without titles
 */
export function splits(name: string, words: readonly string[]): SplitName[] {
	if (words.length < 2) return [];
	const at = (from: number): SplitName => ({
		family: words.slice(from),
		given: words.slice(0, from)
	});
	const first = { family: words.slice(0, 1), given: words.slice(1) };
	const order = familyFirst(name, words);
	if (order === 'yes') return [first];
	const last = at(words.length - 1);
	const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word));
	const western = particle > 0 && particle < words.length - 1 ? [at(particle), last] : [last];
	return order === 'maybe' ? [first, ...western] : western;
}
