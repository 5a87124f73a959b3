import { findOrganisation } from '../gazetteer/organisations';
import type { Question } from '../questions/types';
import { closeInitials, contentWords } from './content-words';
import { contestKnown, COST } from './contest';
import type { Match, Matcher } from './contest';
import { fold } from '../text/fold';
import { inAnyScript } from './own-script';
import { sieve } from './sieve';
import { matchText } from './text';
import { textTraces, tracedInAnyScript } from './text-sieve';
import type { Rival, Verdict } from './types';

/** Words with the initials of a shorter acronym prove nothing. */
const SHORTEST_SPELLED = 3;
const SPELLED: Match = { cost: COST.part, reason: 'alias', nearly: true };

/** What stands for a legal form and not for the name. */
const LEGAL: ReadonlySet<string> = new Set(
	'inc ltd limited llc plc corp corporation co company group holdings gmbh ag sa spa nv bv'.split(
		' '
	)
);

const plainName = (name: string): string => {
	const words = contentWords(name);
	const kept = words.filter((word, index) => index === 0 || !LEGAL.has(word));
	return kept.join(' ');
};

/** First letters of the content words of a full name; empty for a name of one word. */
function initials(name: string): string {
	const words = contentWords(name);
	return words.length < 2 ? '' : words.map((word) => word[0] ?? '').join('');
}

/** Letters alone, so that "U.N." is "un". */
const letters = (text: string): string => contentWords(text).join('');

/** Whether letters are the initials of a name. */
const isShortFor = (brief: string, long: string): boolean =>
	brief.length >= 2 && initials(long) === brief;

/**
 * As words, without the legal form, or by initials: the acronym of the full name is right, words that
 * only happen to have the initials of an acronym are nearly so.
 */
const matchOrganisation: Matcher = (typed) => {
	const words = matchText(typed);
	const plain = matchText(plainName(typed));
	const brief = letters(typed);
	return (names) => {
		const direct = words(names);
		if (direct !== null && direct.cost <= COST.alias) return direct;
		const stripped = plain(names.map(plainName));
		if (stripped !== null && stripped.cost <= COST.alias)
			return { cost: COST.alias, reason: 'alias' };
		if (names.some((name) => isShortFor(brief, name))) return { cost: COST.part, reason: 'alias' };
		const full = letters(names[0] ?? '');
		const spells = full.length >= SHORTEST_SPELLED && isShortFor(full, typed);
		return direct ?? stripped ?? (spells ? SPELLED : null);
	};
};

/** Which organisations a typed text may mean at all: as above, as the strings that are compared. */
export const organisationSieve = sieve(
	tracedInAnyScript({
		typed(text) {
			const { whole, exact } = textTraces.typed(text, plainName(text));
			return { whole, exact: [...exact, letters(text), initials(text)] };
		},
		named(names) {
			const { whole, exact } = textTraces.named(names.flatMap((name) => [name, plainName(name)]));
			return { whole, exact: [...exact, ...names.map(letters), ...names.map(initials)] };
		}
	})
);

const organisations = { match: inAnyScript(matchOrganisation), sieve: organisationSieve };

const identify = (text: string): string | null =>
	findOrganisation(closeInitials(fold(text)))?.name ?? null;

/** Judges an organisation: full name, acronym, legal form free, typing errors forgiven. */
export function judgeOrganisation(
	question: Question,
	text: string,
	rivals: readonly Rival[]
): Verdict {
	return contestKnown(question, text, rivals, organisations, identify);
}
