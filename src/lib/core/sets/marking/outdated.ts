import type { IsoDate } from '../../article/types';
import { byText } from '../../by-text';
import { retirements } from '../../memory/retired';
import type { StatementPair } from '../../questions/disagreements';
import type { Question } from '../../questions/types';
import { fold } from '../../text/fold';

/** A question whose answer the world changed, or may have changed, after it was handed out. */
export interface Outdated {
	readonly question: string;
	/** The day an article first said otherwise, or from which the key is to be doubted. */
	readonly since: IsoDate;
	/** `changed`: an article says so · `doubtful`: it is past the day up to which the key was good. */
	readonly how: 'changed' | 'doubtful';
	/** What is so now, where an article tells; else null. */
	readonly now: string | null;
	/** That article, or null. */
	readonly article: string | null;
}

/** What an article says instead of the key, or undefined where this change leaves the key as it is. */
type Says = (question: Question, pair: StatementPair) => string | null | undefined;

/** Whatever was asked about one who held the office; only who holds it now has words here. */
const succeeded: Says = ({ slot, answer }, { values: [, now] }) =>
	slot === 'person' ? (now === answer ? undefined : now || null) : null;

/** A count or a state of the same fact: only where the key is what was so before. */
const movedOn: Says = ({ answer, answerValue }, { values: [was, now] }) => {
	const keys = new Set([answer, answerValue].map(fold));
	return keys.has(fold(was)) && !keys.has(fold(now)) ? now || null : undefined;
};

function changesByFact(pairs: readonly StatementPair[]): ReadonlyMap<string, readonly Change[]> {
	const found = new Map<string, Change[]>();
	const add = (pair: StatementPair, says: Says): void => {
		const since = pair.statements[1].evidence.published;
		if (since !== null)
			found.set(pair.fact, [...(found.get(pair.fact) ?? []), { pair, since, says }]);
	};
	for (const { pair } of retirements(pairs).values()) add(pair, succeeded);
	for (const pair of pairs)
		if (pair.relation === 'differ' && pair.reason === 'over-time') add(pair, movedOn);
	for (const changes of found.values()) changes.sort((a, b) => byText(a.since, b.since));
	return found;
}

interface Change {
	readonly pair: StatementPair;
	readonly since: IsoDate;
	readonly says: Says;
}

/** The first change told after what the key is as of. */
function changed(question: Question, changes: readonly Change[]): Outdated | null {
	for (const { pair, since, says } of changes) {
		const now = since > (question.asOf ?? '') ? says(question, pair) : undefined;
		if (now === undefined) continue;
		const { article } = pair.statements[1].evidence;
		return { question: question.id, since, how: 'changed', now, article };
	}
	return null;
}

/**
 * The questions of a set that are outdated, with since when. A change counts that an article tells
 * after the day the key is as of, also one told before the set was made: it may come of an older bank.
 *
 * @param pairs as `statementPairs` gives them, of the bank of today
 * @param today ISO date
 */
export function outdated(
	questions: readonly Question[],
	pairs: readonly StatementPair[],
	today: IsoDate
): Outdated[] {
	const changes = changesByFact(pairs);
	return questions.flatMap((question): Outdated[] => {
		const told = changed(question, changes.get(question.fact) ?? []);
		if (told) return [told];
		const { id, expires } = question;
		return expires !== null && expires < today
			? [{ question: id, since: expires, how: 'doubtful', now: null, article: null }]
			: [];
	});
}
