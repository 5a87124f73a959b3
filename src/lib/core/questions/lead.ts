import type { Claim } from '../claims/types';
import { COUNTRIES } from '../gazetteer/countries';
import { findOrganisation } from '../gazetteer/organisations';
import type { Fact } from '../facts/types';
import { fold } from '../text/fold';
import { remembered } from '../text/remembered';
import { dateWords } from './date-words';

/** Claims that say it happened: the ones a question rests on. */
export const happened = (fact: Fact): readonly Claim[] =>
	fact.claims.filter(({ modality }) => modality === 'happened');

/** Whether the fact was true as of a day and may be true no longer. A past office stays past. */
export const needsAsOf = (fact: Fact): boolean =>
	fact.kind === 'states'
		? fact.slots.state?.id === 'current'
		: fact.validity.volatile && fact.slots.state?.id !== 'former';

/** Whether nobody asserts it outright: every source passes on what somebody said. */
export const isHearsay = (fact: Fact): boolean =>
	happened(fact).every(({ attribution }) => attribution !== null);

const PLACES = COUNTRIES.flatMap(({ name, demonyms, capital }) =>
	[name, ...demonyms, capital].map(fold)
)
	.filter((name) => name.length > 3)
	.map((name) => ` ${name} `);

/** Words that begin with a capital and name nobody: "the Foreign Ministry". */
const GENERAL =
	/^(?:the|foreign|ministry|minister|government|president|prime|official|officials|state|department|police|army|he|she|they|it|sources?|authorities|a|an|his|her|defence|defense|interior|affairs|of)$/i;

/** Figures speak for themselves: "partial results", "an estimate". */
const FIGURES = /\b(?:results|figures|count|census|survey|poll|estimates?|statistics)$/i;

/** Whether the words say whose ministry, without the article around them. */
export const namesSomeone = remembered((attribution): boolean => {
	const words = attribution.split(/[\s']+/).filter(Boolean);
	if (findOrganisation(fold(attribution)) || FIGURES.test(attribution)) return true;
	const folded = ` ${fold(attribution)} `;
	if (PLACES.some((place) => folded.includes(place))) return true;
	return words.some((word) => /^\p{Lu}\p{Ll}/u.test(word) && !GENERAL.test(word));
});

/** A body or people of the place the news is from. */
const SOURCE =
	/^(?:the )?(?:[\p{Ll}-]+ ){0,3}(?:commission|agency|ministry|tribunal|police|officials|authorities|government|office|court|prosecutors?|hospital|company|companies|army|military|bank|service|council|committee|department|president|parliament|(?:decree|statement|ruling|study|survey|letter|order)(?: (?:issued|published|released|read|made public)(?: (?:on|by) \p{Ll}+(?: \p{Ll}+)?)?)?)$/u;

/** Who says so, in words that stand alone; null where no source can be named. */
export function sourceWords(fact: Fact): string | null {
	const all = happened(fact).map(({ attribution }) => attribution ?? '');
	// Under a headline it is clear whose "the electoral commission" is.
	const { state } = fact.slots;
	const clear = fact.kind === 'states' && state !== undefined && state.text !== state.id;
	const said = all
		.filter((one) => namesSomeone(one) || (clear && SOURCE.test(one)))
		.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	return said[0] ?? null;
}

/** "News of 11 April 2025: " before a sentence that does not say when. */
function sentenceLead({ slots, validity }: Fact, source: string): string | null {
	const day = validity.asOf ? dateWords(validity.asOf) : null;
	const { state } = slots;
	// What the sentence is about, where only its headline says so.
	const about = state && state.text !== state.id ? ` (“${state.text}”)` : '';
	if (state && !day)
		return `according to an undated ${source ? `statement by ${source}` : 'report'}${about}: `;
	const when = state ? `${state.id === 'news' ? 'news of' : 'as of'} ${day}${about}` : '';
	const whose = source ? `according to ${source}` : '';
	const said = [when, whose].filter(Boolean).join(', ');
	return said && `${said}: `;
}

/**
 * What stands before a stem: "As of 11 April 2025, ", "According to …, ", both, or nothing.
 *
 * @param fact an undated changeable fact is marked as an undated report's
 * @returns null where the fact is hearsay and nobody can be named: not to be asked
 */
export function leadOf(fact: Fact): string | null {
	const source = isHearsay(fact) ? sourceWords(fact) : '';
	if (source === null) return null;
	const { asOf } = fact.validity;
	const day = needsAsOf(fact) && asOf ? dateWords(asOf) : null;
	if (fact.kind === 'states') return sentenceLead(fact, source);
	const undated = needsAsOf(fact) && !day;
	const when = day
		? `as of ${day}, `
		: undated && !source
			? 'according to an undated report, '
			: '';
	const whose = source
		? `according to ${undated ? 'an undated statement by ' : ''}${source}, `
		: '';
	return when + whose;
}
