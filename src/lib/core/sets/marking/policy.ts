import type { Decision } from '../types';

/** What stands of a teacher's decisions about one set. */
export interface Policy {
	/** Questions left out of score and total. */
	readonly dropped: ReadonlySet<string>;
	/** Questions that give full points, and to whom. */
	readonly credited: ReadonlyMap<string, 'all' | 'answered'>;
	/** By question, then by answer key (answer-key.ts): what counts as right, and what does not. */
	readonly judged: ReadonlyMap<string, ReadonlyMap<string, boolean>>;
	/** No mark falls below what the judge alone gives. */
	readonly neverLower: boolean;
}

/** As the judge has it. */
export const NO_POLICY: Policy = {
	dropped: new Set(),
	credited: new Map(),
	judged: new Map(),
	neverLower: false
};

/**
 * Folds decisions: about one and the same thing the last one counts, so that taking one back is
 * deciding again.
 *
 * @param decisions about one set, in the order they were taken
 */
export function policyOf(decisions: readonly Decision[]): Policy {
	const dropped = new Set<string>();
	const credited = new Map<string, 'all' | 'answered'>();
	const judged = new Map<string, Map<string, boolean>>();
	let neverLower = false;
	for (const decision of decisions)
		if (decision.kind === 'never-lower') neverLower = decision.on;
		else if (decision.kind === 'drop') {
			if (decision.on) dropped.add(decision.question);
			else dropped.delete(decision.question);
		} else if (decision.kind === 'full-credit') {
			if (decision.whom === 'none') credited.delete(decision.question);
			else credited.set(decision.question, decision.whom);
		} else {
			const answers = judged.get(decision.question) ?? new Map<string, boolean>();
			if (decision.right === null) answers.delete(decision.answer);
			else answers.set(decision.answer, decision.right);
			if (answers.size > 0) judged.set(decision.question, answers);
			else judged.delete(decision.question);
		}
	return { dropped, credited, judged, neverLower };
}

/** Questions about which something was decided that still stands. */
export const decidedQuestions = ({ dropped, credited, judged }: Policy): ReadonlySet<string> =>
	new Set([...dropped, ...credited.keys(), ...judged.keys()]);
