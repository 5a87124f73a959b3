import { heldBack } from '../facts/checks';
import type { Decisions } from '../facts/decisions';
import type { Fact } from '../facts/types';
import { draftsOf } from './drafts';
import { judged } from './gate';
import { groupQuestion } from './groups';
import { matchesOf } from './match';
import { ordersOf } from './order';
import { sprintsOf } from './sprint';
import { type Articles, questionOf, sharedBy } from './question';
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

/** Questions over several facts, each of which can be asked about by itself. */
function groupsOf(
	facts: readonly Fact[],
	admitted: readonly Question[],
	world: World,
	articles: Articles
): Question[] {
	const asked = new Set(admitted.map(({ fact }) => fact));
	const fit = facts.filter(({ id }) => asked.has(id));
	return [...ordersOf(fit), ...matchesOf(fit, world), ...sprintsOf(fit)].map((group) =>
		groupQuestion(group, articles)
	);
}

/**
 * Overgenerates and gates. What cannot be true as told is not asked, yet bars distractors.
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
	const held = heldBack(facts);
	const sane = facts.filter(({ id }) => !held.has(id));
	const all = sane.flatMap((fact) => {
		const drafts = draftsOf(fact, world);
		const shared = drafts[0] && sharedBy(drafts[0], articles);
		return drafts.map((draft) =>
			judged({ question: questionOf(draft, articles, shared), draft, world })
		);
	});
	const sound = all.filter(({ flaws }) => flaws.length === 0);
	const admitted = sound.filter((question) => !rejects(decisions, question));
	const groups = groupsOf(sane, admitted, world, articles);
	const whole = groups.filter(({ flaws }) => flaws.length === 0);
	const kept = (question: Question): boolean => !rejects(decisions, question);
	return {
		admitted: [...admitted, ...whole.filter(kept)],
		flawed: [...all, ...groups].filter(({ flaws }) => flaws.length > 0),
		rejected: [...sound, ...whole].filter((question) => !kept(question))
	};
}
