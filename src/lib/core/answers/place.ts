import { findCountryName } from '../gazetteer/countries';
import { findPlace } from '../gazetteer/places';
import type { Question } from '../questions/types';
import { fold } from '../text/fold';
import { contestKnown } from './contest';
import type { Matcher } from './contest';
import { inAnyScript } from './own-script';
import { sieve } from './sieve';
import { matchText } from './text';
import { textTraces, tracedInAnyScript } from './text-sieve';
import type { Rival, Verdict } from './types';

/** "Seoul, South Korea" is Seoul: a country after the comma is left out, anything else is kept. */
function withoutCountry(typed: string): string {
	const comma = typed.lastIndexOf(',');
	if (comma < 0 || findCountryName(fold(typed.slice(comma + 1))) === null) return typed;
	return typed.slice(0, comma);
}

const matchPlace: Matcher = (typed) => {
	const direct = matchText(typed);
	const short = withoutCountry(typed);
	if (short === typed) return direct;
	const shorter = matchText(short);
	return (names) => direct(names) ?? shorter(names);
};

/** Which places a typed text may mean at all. */
export const placeSieve = sieve(
	tracedInAnyScript({
		typed: (text) => textTraces.typed(text, withoutCountry(text)),
		named: textTraces.named
	})
);

const places = { match: inAnyScript(matchPlace), sieve: placeSieve };

const identify = (text: string): string | null => {
	const folded = fold(withoutCountry(text)).replace(/^the /, '');
	return findPlace(folded) === null ? findCountryName(folded) : folded;
};

/** Judges a place by its words; the country it lies in may follow after a comma. */
export function judgePlace(question: Question, text: string, rivals: readonly Rival[]): Verdict {
	return contestKnown(question, text, rivals, places, identify);
}
