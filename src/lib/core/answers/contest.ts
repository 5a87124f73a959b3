import { fold } from '../text/fold';
import type { Question } from '../questions/types';
import type { Rival, Verdict, VerdictReason } from './types';

/** How well a typed text fits one thing: the lower the cost, the better. */
export interface Match {
	readonly cost: number;
	readonly reason: VerdictReason;
	/** Fits, but not well enough to count. */
	readonly nearly?: true;
}

/** What each way of fitting costs; a slip adds its edits. */
export const COST = { key: 0, alias: 1, order: 2, part: 3, sound: 4, slip: 5 } as const;

/** Fits the names of one thing, its full name first. */
export type Fit = (names: readonly string[]) => Match | null;

/** Prepares a typed text once, to be fitted to the key and to every rival. */
export type Matcher = (typed: string) => Fit;

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

/** The cost of the rival that fits best. */
function bestRival(question: Question, rivals: readonly Rival[], fit: Fit): number {
	let best = Infinity;
	for (const rival of rivals) {
		const match = fit(rival.names);
		if (match !== null && match.cost < best && !isKey(rival, question)) best = match.cost;
	}
	return best;
}

/**
 * Judges a typed text by the key against everything else it could mean. What fits a rival better is
 * never forgiven as an error; what fits both alike is only nearly right.
 *
 * @param match how this type of answer is compared
 */
export function contest(
	question: Question,
	typed: string,
	rivals: readonly Rival[],
	match: Matcher
): Verdict {
	const fit = match(typed);
	const own = fit([question.answer, ...question.accepted]);
	if (own?.cost === COST.key) return { outcome: 'right', reason: own.reason };
	const theirs = bestRival(question, rivals, fit);
	if (own === null || theirs < own.cost)
		return { outcome: 'wrong', reason: theirs < Infinity ? 'other-entity' : 'no-match' };
	const sure = own.nearly !== true && own.cost < theirs;
	return { outcome: sure ? 'right' : 'nearly', reason: own.reason };
}

/** Names a thing by a gazetteer's id, or null where the gazetteer does not know the text. */
export type Identify = (text: string) => string | null;

/**
 * Judges like `contest`, and lets a gazetteer settle what words alone cannot: two names of one thing
 * are alike, and a name of another thing is never a typing error.
 */
export function contestKnown(
	question: Question,
	typed: string,
	rivals: readonly Rival[],
	match: Matcher,
	identify: Identify
): Verdict {
	const verdict = contest(question, typed, rivals, match);
	const guessed = verdict.outcome !== 'right' || verdict.reason === 'spelling';
	const said = guessed ? identify(typed) : null;
	if (said === null) return verdict;
	const known = [question.answer, ...question.accepted].map(identify);
	if (known.includes(said)) return { outcome: 'right', reason: 'alias' };
	const another = known.some((id) => id !== null) || verdict.reason === 'spelling';
	return another ? { outcome: 'wrong', reason: 'other-entity' } : verdict;
}
