import { COUNTRIES, countryByCode, findCountryName } from '../gazetteer/countries';
import type { Country } from '../gazetteer/countries';
import type { Question } from '../questions/types';
import { fold } from '../text/fold';
import { closeInitials, contentWords } from './content-words';
import { keyOrDiacritics, slipped } from './contest';
import { countryByAlpha3, countryElsewhere, FORMER, PARTS, SHARED_DEMONYMS } from './country-names';
import { slips } from './distance';
import { judgeText } from './text';
import type { Rival, Verdict, VerdictReason } from './types';

const NAMES: readonly (readonly [code: string, words: readonly string[]])[] = COUNTRIES.flatMap(
	(country) =>
		namesOf(country).map((name): [string, string[]] => [country.code, contentWords(name)])
);

const DEMONYMS: ReadonlyMap<string, readonly string[]> = demonyms();

/** Words in the names of several countries that alone name none. */
const SHARED: ReadonlySet<string> = new Set(
	'republic democratic people islands island states united kingdom federation union new'
		.concat(' north south east west northern southern eastern western central great saint')
		.split(' ')
);

function namesOf(country: Country): string[] {
	return [country.name, country.official ?? country.name, ...country.aliases];
}

function demonyms(): Map<string, string[]> {
	const codes = new Map<string, string[]>();
	for (const country of COUNTRIES)
		for (const word of country.demonyms) {
			const folded = fold(word);
			codes.set(folded, [...(codes.get(folded) ?? []), country.code]);
		}
	return codes;
}

/** By its code of three letters, unless that is the name of a people: Lao. */
const threeLetters = (folded: string): string | null =>
	DEMONYMS.has(folded) ? null : countryByAlpha3(folded.toUpperCase());

/** The country a typed text names outright, by name, alias, abbreviation or ISO code of two or three letters. */
function named(folded: string): string | null {
	const code = folded.toUpperCase();
	return (
		findCountryName(folded) ??
		findCountryName(closeInitials(folded)) ??
		FORMER.get(folded) ??
		(countryByCode(code) === null ? threeLetters(folded) : code)
	);
}

/** Fewest slips from any name of the key and from any name of another country. */
function nearest(typed: string, key: string): { own: number; other: number } {
	const words = contentWords(typed);
	const best = { own: Infinity, other: Infinity };
	for (const [code, name] of NAMES) {
		const edits = slips(words, name) ?? slips([words.join('')], [name.join('')]);
		const side = code === key ? 'own' : 'other';
		if (edits !== null && edits < best[side]) best[side] = edits;
	}
	return best;
}

/**
 * Whether the words are a telling part of the key's name, "Korea" of "South Korea", or name a part of the
 * country.
 */
function isPart(typed: string, key: Country): boolean {
	if (PARTS.get(fold(typed)) === key.code) return true;
	const words = contentWords(typed);
	if (words.every((word) => SHARED.has(word))) return false;
	return namesOf(key).some((name) => {
		const whole = contentWords(name);
		return words.every((word) => whole.includes(word));
	});
}

const right = (reason: VerdictReason): Verdict => ({ outcome: 'right', reason });
const nearly = (reason: VerdictReason): Verdict => ({ outcome: 'nearly', reason });
const wrong = (reason: VerdictReason): Verdict => ({ outcome: 'wrong', reason });

/** Judges what is not a name in the gazetteer: a demonym, a typing error, half a name. */
function judgeUnnamed(text: string, folded: string, key: Country): Verdict {
	const people = SHARED_DEMONYMS.get(folded) ?? DEMONYMS.get(folded);
	if (people !== undefined)
		return people.includes(key.code) ? nearly('demonym') : wrong('other-entity');
	if (isPart(text, key)) return nearly('incomplete');
	const { own, other } = nearest(text, key.code);
	if (own < other) return right(slipped(own)?.reason ?? 'spelling');
	if (own === other && own < Infinity) return nearly('ambiguous');
	return wrong(other < Infinity ? 'other-entity' : 'no-match');
}

/**
 * Judges a country: any name or ISO code it goes by is right, in any of many languages, its people's name is
 * nearly right, and a typing error is forgiven unless it is as near to another country.
 */
export function judgeCountry(question: Question, text: string, rivals: readonly Rival[]): Verdict {
	const folded = fold(text);
	if (folded === fold(question.answer)) return right(keyOrDiacritics(text, question.answer));
	if (question.accepted.some((name) => fold(name) === folded)) return right('alias');
	const key = countryByCode(question.answerValue);
	if (key === null) return judgeText(question, text, rivals);
	const code = named(folded);
	if (code !== null) return code === key.code ? right('alias') : wrong('other-entity');
	// What is a people in English is so first, as French calls the country Argentine.
	const elsewhere = DEMONYMS.has(folded) ? null : countryElsewhere(folded);
	if (elsewhere === null) return judgeUnnamed(text, folded, key);
	return elsewhere === key.code ? right('own-language') : wrong('other-entity');
}
