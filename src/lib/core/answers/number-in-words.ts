import { isArabicNumber, readArabicNumber } from './number-words-ar';
import { isSpanishNumber, readSpanishNumber } from './number-words-es';
import { isNumberWord, isPlural, readNumberWords } from './number-words';

/** How a language says numbers. */
interface Language {
	/** Whether a word can be part of a number. */
	readonly isWord: (word: string) => boolean;
	/** Reads a number from the start of a list; tells how many words it took. */
	readonly read: (
		words: readonly string[]
	) => { readonly value: number; readonly used: number } | null;
}

/** Whoever answers in another language than the question's is right as well. */
const LANGUAGES: readonly Language[] = [
	{ isWord: isNumberWord, read: readNumberWords },
	{ isWord: isSpanishNumber, read: readSpanishNumber },
	{ isWord: isArabicNumber, read: readArabicNumber }
];
const MINUS = new Set(['minus', 'menos', 'ناقص', 'سالب']);

/** A number in words, and what stands around it. */
export interface InWords {
	readonly value: number;
	readonly before: readonly string[];
	readonly rest: readonly string[];
	/** Whether a word can be part of a number in the same language. */
	readonly isWord: (word: string) => boolean;
}

function readIn(
	{ isWord, read }: Language,
	words: readonly string[]
): (InWords & { readonly used: number }) | null {
	const start = words.findIndex(isWord);
	const found = start < 0 ? null : read(words.slice(start));
	if (found === null || (found.used === 1 && isPlural(words[start] ?? ''))) return null;
	const sign = MINUS.has(words[start - 1] ?? '') ? -1 : 1;
	const [before, rest] = [words.slice(0, start), words.slice(start + found.used)];
	return { value: sign * found.value, used: found.used, before, rest, isWord };
}

/**
 * Reads the first number in words, in whichever language makes the most of them.
 *
 * @param words lower case, hyphens already split
 */
export function readInWords(words: readonly string[]): InWords | null {
	return LANGUAGES.map((language) => readIn(language, words)).reduce(
		(best, next) => (next !== null && next.used > (best?.used ?? 0) ? next : best),
		null
	);
}
