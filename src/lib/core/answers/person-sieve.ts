import { fold } from '../text/fold';
import { inLatin, isAlphabetic } from './alphabets';
import { isArabic } from './arabic-letters';
import { hanInLatin, isHanName } from './han-names';
import { isHangul, isKoreanFamily, koreanSound } from './hangul';
import { closed, heard, prepareName } from './person-fit';
import { fullName } from './person-names';
import { sieve } from './sieve';
import type { Texts } from './sieve';

const letters = (text: string): string => closed(fold(text).split(' '));

const heardOf = (words: readonly string[]): string => closed(words.map(heard));

/** The beginnings and the ends of a list of words, each as one. */
const runs = (words: readonly string[]): string[] =>
	words.flatMap((_, at) => [closed(words.slice(at)), closed(words.slice(0, at))]);

/** Everything that names of persons are compared by, as `person-fit.ts` does, of a text in Latin letters. */
function ofLatin(text: string): Required<Texts> {
	const { words, closed: one, joinings } = prepareName(text);
	const givens = [words.slice(1), words.slice(0, -1)];
	return {
		whole: words.length > 1 ? [one, ...joinings.map(heardOf)] : [],
		word: [one, heard(one)],
		exact: [
			letters(text),
			...runs(words),
			...words.map((_, at) => closed(words.filter((_, other) => other !== at))),
			...givens.map((given) => koreanSound(closed(given)))
		]
	};
}

const both = (a: Required<Texts>, b: Required<Texts>): Texts => ({
	whole: [...a.whole, ...b.whole],
	word: [...a.word, ...b.word],
	exact: [...a.exact, ...b.exact]
});

/** A text in letters that are compared by sound or not at all is compared with everything. */
function ofTyped(text: string): Texts | null {
	const plain = ofLatin(text);
	if (isAlphabetic(text)) return both(plain, ofLatin(inLatin(text)));
	if (isHangul(text) || isArabic(text)) return null;
	const pinyin = isHanName(text) ? hanInLatin(text) : null;
	return pinyin === null ? plain : both(plain, ofLatin(pinyin));
}

function ofName(name: string): Required<Texts> {
	const { words, splits, familyFirst } = fullName(name);
	const wholes = [closed(words), heardOf(words)];
	const korean = familyFirst && isKoreanFamily(words[0] ?? '');
	return {
		whole: words.length > 1 ? wholes : [],
		word: [
			...(words.length > 1 ? [] : wholes),
			...splits.flatMap(({ family }) => [closed(family), heard(closed(family))])
		],
		exact: [
			letters(name),
			...(korean ? [koreanSound(closed(words.slice(1)))] : []),
			...splits.flatMap(({ given }) => given.map((_, at) => closed(given.slice(0, at + 1))))
		]
	};
}

/** Which persons a typed name may mean at all. */
export const personSieve = sieve({
	typed: ofTyped,
	named(names) {
		const each = names.map(ofName);
		return {
			whole: each.flatMap(({ whole }) => whole),
			word: each.flatMap(({ word }) => word),
			exact: each.flatMap(({ exact }) => exact)
		};
	}
});
