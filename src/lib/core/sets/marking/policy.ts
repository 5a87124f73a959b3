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

/** The fewest decisions that make a policy, in an order of their own. */
export function decisionsOf({ dropped, credited, judged, neverLower }: Policy): Decision[] {
	return [
		...[...dropped].map((question): Decision => ({ kind: 'drop', question, on: true })),
		...[...credited].map(([question, whom]): Decision => ({ kind: 'full-credit', question, whom })),
		...[...judged].flatMap(([question, answers]) =>
			[...answers].map(([answer, right]): Decision => ({ kind: 'judged', question, answer, right }))
		),
		...(neverLower ? [{ kind: 'never-lower', on: true } as const] : [])
	];
}

/** What a decision is about: a later one about the same thing takes its place. */
const aboutOf = (decision: Decision): string =>
	[
		decision.kind,
		'question' in decision ? decision.question : '',
		'answer' in decision ? decision.answer : ''
	].join('\n');

/** What takes a decision back. */
function neutral(decision: Decision): Decision {
	switch (decision.kind) {
		case 'drop':
		case 'never-lower':
			return { ...decision, on: false };
		case 'full-credit':
			return { ...decision, whom: 'none' };
		case 'judged':
			return { ...decision, right: null };
	}
}

/** The decisions that lead from one policy to another; none where they are alike. */
export function stepsBetween(from: Policy, to: Policy): Decision[] {
	const [old, next] = [decisionsOf(from), decisionsOf(to)];
	const wanted = new Set(next.map(aboutOf));
	const standing = new Set(old.map((each) => JSON.stringify(each)));
	return [
		...old.filter((each) => !wanted.has(aboutOf(each))).map(neutral),
		...next.filter((each) => !standing.has(JSON.stringify(each)))
	];
}
