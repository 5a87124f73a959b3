import { distance } from '../text/distance';
import { fold } from '../text/fold';
import type { Question } from '../questions/types';
import { mayBeNear, noSieve } from './sieve';
import type { Sieve } from './sieve';
import { inEnglish } from './terms';
import type { Rival, Verdict, VerdictReason } from './types';

/** How well a typed text fits one thing: the lower the cost, the better. */
export interface Match {
	readonly cost: number;
	readonly reason: VerdictReason;
	/** Fits, but not well enough to count. */
	readonly nearly?: true;
}

/** A typing error of so many edits, or null where there is none that can be forgiven. */
export const slipped = (edits: number | null): Match | null =>
	edits === null
		? null
		: { cost: COST.slip + edits, reason: edits <= 1 ? 'one-letter' : 'spelling' };

/** What each way of fitting costs; a slip adds its edits. */
export const COST = {
	key: 0,
	alias: 1,
	order: 2,
	/** A part that names the whole, as a surname does. */
	part: 3,
	/** A part that does not. */
	half: 3.5,
	sound: 4,
	slip: 5
} as const;

/** Fits the names of one thing, its full name first. */
export type Fit = (names: readonly string[]) => Match | null;

/** Prepares a typed text once, to be fitted to the key and to every rival. */
export type Matcher = (typed: string) => Fit;

/** How one sort of answer is compared. */
export interface Comparison {
	readonly match: Matcher;
	/** Turns away, at little cost, what would not fit. */
	readonly sieve: Sieve;
}

/** Compares with everything. */
export const withAll = (match: Matcher): Comparison => ({ match, sieve: noSieve });

/** The cheapest of several matches. */
export function best(matches: readonly (Match | null)[]): Match | null {
	let found: Match | null = null;
	for (const match of matches)
		if (match !== null && (found === null || match.cost < found.cost)) found = match;
	return found;
}

/** Lower case without punctuation, marks kept: tells "same" from "same but for its diacritics". */
const bare = (text: string): string =>
	text
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** `key`, or `diacritics` where only marks on letters differ. */
export function keyOrDiacritics(typed: string, name: string): VerdictReason {
	return bare(typed) === bare(name) ? 'key' : 'diacritics';
}

/** A rival that is the key itself under its own name is no rival. */
function isKey(rival: Rival, question: Question): boolean {
	const key = fold(question.answer);
	if (rival.names.some((name) => fold(name) === key)) return true;
	const first = fold(rival.names[0] ?? '');
	return question.accepted.some((name) => fold(name) === first);
}

/** Letters alone, for counting edits over a whole name. */
const letters = (text: string): string => fold(text).replaceAll(' ', '');

/** What was typed, as it is held against rivals. */
interface Typed {
	/** Letters alone. */
	readonly letters: string;
	readonly fit: Fit;
	readonly mayFit: (rival: Rival) => boolean;
	/** What it costs to take it for the key; 0 where it does not fit. */
	readonly own: number;
}

/** The cost of the rival that fits best. A typing error costs no more than the edits to a rival's name. */
function bestRival(
	question: Question,
	rivals: readonly Rival[],
	{ letters: typed, fit, mayFit, own }: Typed
): number {
	let best = Infinity;
	const edits = own - COST.slip;
	const mayBe = mayBeNear(typed, edits);
	for (const rival of rivals) {
		const near = mayBe(rival) && rival.names.some((name) => isNear(typed, letters(name), edits));
		const fits = mayFit(rival) ? fit(rival.names) : null;
		const cost = Math.min(fits?.cost ?? Infinity, near ? own : Infinity);
		if (cost < best && !isKey(rival, question)) best = cost;
	}
	return best;
}

const isNear = (typed: string, name: string, edits: number): boolean =>
	distance(typed, name, edits) <= edits;

/**
 * Judges a typed text by the key against everything else it could mean. What fits a rival better is
 * never forgiven as an error; what fits both alike is only nearly right.
 *
 * @param comparison how this type of answer is compared
 */
export function contest(
	question: Question,
	typed: string,
	rivals: readonly Rival[],
	{ match, sieve }: Comparison
): Verdict {
	const fit = match(typed);
	const own = fit([question.answer, ...question.accepted]);
	if (own?.cost === COST.key) return { outcome: 'right', reason: own.reason };
	const theirs = bestRival(question, rivals, {
		letters: letters(typed),
		fit,
		mayFit: sieve(typed),
		own: own?.cost ?? 0
	});
	if (own === null || theirs < own.cost)
		return { outcome: 'wrong', reason: theirs < Infinity ? 'other-entity' : 'no-match' };
	if (own.cost === theirs) return { outcome: 'nearly', reason: 'ambiguous' };
	return { outcome: own.nearly === true ? 'nearly' : 'right', reason: own.reason };
}

/** Reasons that take a typed word for a slip of another. */
const FORGIVEN: ReadonlySet<VerdictReason> = new Set(['one-letter', 'spelling']);

/** Names a thing by a gazetteer's id, or null where the gazetteer does not know the text. */
export type Identify = (text: string) => string | null;

/**
 * Judges like `contest`, and lets a gazetteer settle what words alone cannot: two names of one thing
 * are alike, in whatever language, and a name of another thing is never a typing error.
 */
export function contestKnown(
	question: Question,
	typed: string,
	rivals: readonly Rival[],
	comparison: Comparison,
	identify: Identify
): Verdict {
	const verdict = contest(question, typed, rivals, comparison);
	const forgiven = FORGIVEN.has(verdict.reason);
	const english = inEnglish(typed);
	if (verdict.outcome === 'right' && !forgiven && english === null) return verdict;
	const said = identify(english ?? typed);
	if (said === null) return verdict;
	const known = [question.answer, ...question.accepted].map(identify);
	if (known.includes(said))
		return { outcome: 'right', reason: english === null ? 'alias' : 'own-language' };
	const another = english !== null || known.some((id) => id !== null) || forgiven;
	return another ? { outcome: 'wrong', reason: 'other-entity' } : verdict;
}
