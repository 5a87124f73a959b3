import { sound } from '../answers/sound';

/** Shorter words sound like too many others. */
const SHORTEST = 4;
const LATIN = /^[a-z]+$/;

/**
 * A key that spellings of one name share whoever transliterated it: Ahmed and Ahmad, Sharaa and
 * Shara, Qassem and Kasim. Coarse on purpose: it only adds to what is found letter by letter.
 *
 * @param word folded
 * @returns '' for words that are short or of another script
 */
export function soundKey(word: string): string {
	if (word.length < SHORTEST || !LATIN.test(word)) return '';
	return sound(word).replace(/[aei]/g, 'a').replace(/h$/, '');
}
