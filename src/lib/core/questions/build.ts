import type { Decisions } from '../facts/decisions';
import type { Fact } from '../facts/types';
import { draftsOf } from './drafts';
import { judged } from './gate';
import { type Articles, questionOf } from './question';
import { isPlaced } from './templates/fields';
import type { Question } from './types';
import { slotKey, type World, worldOf } from './world';

/** Every question the facts give, good and bad, and what became of them. */
export interface Overgenerated {
	/** Without a flaw and not rejected by a decision. */
	readonly admitted: readonly Question[];
	readonly flawed: readonly Question[];
	readonly rejected: readonly Question[];
}

const rejects = (decisions: Decisions, { id, item, fact }: Question): boolean =>
	[id, item, fact].some((name) => decisions.rejected.has(name));

/** Kinds that one report dates and another leaves undated. */
const EVENTS = new Set<Fact['kind']>(['visits', 'meets', 'signs', 'expels']);

/** Whether a fact with no date says what a dated one says better. */
function isShadow(fact: Fact, world: World): boolean {
	if (!EVENTS.has(fact.kind) || isPlaced(fact)) return false;
	const who = fact.slots.actor ?? fact.slots.person;
	return (who ? (world.about.get(slotKey(who)) ?? []) : []).some(
		(other) =>
			other.kind === fact.kind &&
			isPlaced(other) &&
			Object.entries(fact.slots).every(([name, slot]) => {
				const its = other.slots[name as keyof typeof other.slots];
				return its === undefined || its.id === slot.id;
			})
	);
}

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
	const world: World = worldOf(loaded, articles);
	const telling = facts.filter((fact) => !isShadow(fact, world));
	const all = telling.flatMap((fact) =>
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
