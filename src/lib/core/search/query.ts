import type { CountryNames } from './country-names';
import { wordsOf } from './words';

/** What must be found: one word, or a run of words that together name a country. */
export interface Wanted {
	readonly words: readonly string[];
	/** The country the run names, or null. */
	readonly country: string | null;
	/** Found or not, it does not decide: "the", "of", the Arabic article. */
	readonly optional: boolean;
}

/** What of a query is read, in characters and words: nobody means more. */
const MOST_CHARACTERS = 200;
const MOST_WORDS = 12;

const LIGHT = new Set(
	'the of in a an and or to on at by for is was were has had with from as who what when al el ul'.split(
		' '
	)
);

/**
 * A query in the parts that must be found. Names of countries are taken whole, the longest first.
 *
 * @param text as typed
 * @param names of countries
 */
export function wantedIn(text: string, names: CountryNames): Wanted[] {
	const words = wordsOf(text.slice(0, MOST_CHARACTERS))
		.slice(0, MOST_WORDS)
		.map((word) => word.text);
	const wanted: Wanted[] = [];
	for (let at = 0; at < words.length;) {
		let length = Math.min(names.longest, words.length - at);
		while (length > 1 && names.code(words.slice(at, at + length).join(' ')) === undefined) length--;
		const run = words.slice(at, at + length);
		const country = names.code(run.join(' ')) ?? null;
		wanted.push({ words: run, country, optional: country === null && LIGHT.has(run[0] ?? '') });
		at += length;
	}
	return wanted.every(({ optional }) => optional)
		? wanted.map((each) => ({ ...each, optional: false }))
		: wanted;
}
