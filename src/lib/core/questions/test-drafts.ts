import type { Claim } from '../claims/types';
import type { Fact } from '../facts/types';
import { type Draft, draftsOf } from './drafts';
import type { Case } from './gate-checks';
import { questionOf } from './question';
import { explanationOf } from './statement';
import { stemsOf } from './stems';
import { factsOf, shelf } from './test-news';
import { templateOf } from './templates/all';
import type { AskedSlot } from './templates/template';
import type { Question, QuestionForm } from './types';
import { worldOf } from './world';

/** The one fact the claims add up to. */
export function factOf(...claims: readonly Claim[]): Fact {
	const [fact, ...more] = factsOf(...claims);
	if (!fact || more.length > 0) throw new Error(`${more.length + (fact ? 1 : 0)} facts, not one`);
	return fact;
}

/** Everything that can be asked about the first claim's fact, beside what the others say. */
export function draftsIn(first: Claim, ...others: readonly Claim[]): Draft[] {
	const facts = factsOf(first, ...others);
	const fact = facts.find(({ claims }) => claims.some(({ id }) => id === first.id));
	if (!fact) throw new Error('no fact');
	return draftsOf(fact, worldOf(facts));
}

/** Forms that state and do not ask. */
const STATED: ReadonlySet<QuestionForm> = new Set(['true-false', 'cloze']);

/** Every wording in which a slot may be asked for, without statements to judge. */
export const stemsFor = (asked: AskedSlot, ...claims: readonly [Claim, ...Claim[]]): string[] => [
	...new Set(
		draftsIn(...claims)
			.filter((draft) => draft.asked === asked && !STATED.has(draft.form))
			.flatMap((draft) => stemsOf(draft.fact, draft.ask, asked))
	)
];

/** What is said beside the verdict. */
export function explained(...claims: readonly Claim[]): string | null {
	const fact = factOf(...claims);
	const template = templateOf(fact);
	return template && explanationOf(fact, template);
}

/** A question ready for the gate, with all that the gate looks at. */
export function caseOf(
	asked: AskedSlot,
	form: QuestionForm,
	...claims: readonly [Claim, ...Claim[]]
): Case {
	const draft = draftsIn(...claims).find((one) => one.asked === asked && one.form === form);
	if (!draft) throw new Error(`no ${form} asks for ${asked}`);
	return { draft, question: questionOf(draft, shelf(claims)), world: worldOf(factsOf(...claims)) };
}

/** The same case with another question: what a template or an editor might have made of it. */
export const spoilt = (one: Case, question: Partial<Question>): Case => ({
	...one,
	question: { ...one.question, ...question }
});
