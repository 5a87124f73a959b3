import { fold } from '../text/fold';
import { inLatin, isAlphabetic } from './alphabets';
import { isArabic } from './arabic-letters';
import { contentWords, singular } from './content-words';
import { isHangul } from './hangul';
import { sieve } from './sieve';
import type { Traced } from './sieve';

const letters = (text: string): string => fold(text).replaceAll(' ', '');

const longest = (words: readonly string[]): string =>
	words.reduce((most, word) => (word.length > most.length ? word : most), '');

const whole = (text: string): string => contentWords(text).join('');

/** Compared without an edit: a text by its letters, and one thing for many. */
const ofWhole = (text: string): string[] => [
	letters(text),
	contentWords(text).map(singular).join('')
];

/** Everything that texts are compared by: the whole, and for a part of a name any word of it. */
export const textTraces = {
	typed: (...texts: readonly string[]) => ({
		whole: texts.map(whole),
		exact: texts.flatMap((text) => [...ofWhole(text), longest(contentWords(text))])
	}),
	named: (names: readonly string[]) => ({
		whole: names.map(whole),
		exact: names.flatMap((name) => [...ofWhole(name), ...contentWords(name)])
	})
} satisfies Traced;

/** Which names a typed text may mean at all. */
export const textSieve = sieve(textTraces);

/** As `inAnyScript`: Cyrillic and Greek are read, Hangul and Arabic compared with everything. */
export const tracedInAnyScript = ({ typed, named }: Traced): Traced => ({
	named,
	typed(text) {
		if (isHangul(text) || isArabic(text)) return null;
		const plain = typed(text);
		const latin = isAlphabetic(text) ? typed(inLatin(text)) : { exact: [] };
		return (
			plain &&
			latin && {
				whole: [...(plain.whole ?? []), ...(latin.whole ?? [])],
				exact: [...plain.exact, ...latin.exact]
			}
		);
	}
});
