import type { Decisions } from '../facts/decisions';
import type { Fact } from '../facts/types';
import { draftsOf } from './drafts';
import { judged } from './gate';
import { type Articles, questionOf } from './question';
import type { Question } from './types';
import { type World, worldOf } from './world';

/** Every question the facts give, good and bad, and what became of them. */
export interface Overgenerated {
	/** Without a flaw and not rejected by a decision. */
	readonly admitted: readonly Question[];
	readonly flawed: readonly Question[];
	readonly rejected: readonly Question[];
}

const rejects = (decisions: Decisions, { id, item, fact }: Question): boolean =>
	[id, item, fact].some((name) => decisions.rejected.has(name));

/**
 * Overgenerates and gates.
 *
 * @param facts what to ask about
 * @param articles the articles their claims come from, by id
 * @param decisions what editors rejected
 * @param loaded every fact that may certify or bar a distractor; the facts themselves by default
 */
export function questionsOf(
	facts: readonly Fact[],
	articles: Articles,
	decisions: Decisions,
	loaded: readonly Fact[] = facts
): Overgenerated {
	const world: World = worldOf(loaded);
	const all = facts.flatMap((fact) =>
		draftsOf(fact, world).map((draft) =>
			judged({ question: questionOf(draft, articles), draft, world })
		)
	);
	const sound = all.filter(({ flaws }) => flaws.length === 0);
	return {
		admitted: sound.filter((question) => !rejects(decisions, question)),
		flawed: all.filter(({ flaws }) => flaws.length > 0),
		rejected: sound.filter((question) => rejects(decisions, question))
	};
}
