import { judge } from '$lib/core/answers/judge';
import { rivalsOf } from '$lib/core/answers/rivals';
import { judgeTyped } from '$lib/core/answers/typed';
import type { JudgeOptions, Rival, Verdict } from '$lib/core/answers/types';
import type { Question } from '$lib/core/questions/types';
import { drawnFor } from '$lib/core/sets/drawn';
import { gradebook, type Gradebook, type JudgeFn } from '$lib/core/sets/gradebook';
import { NO_POLICY, type Policy, policyOf } from '$lib/core/sets/marking/policy';
import type { QuizSet, Submission } from '$lib/core/sets/types';
import type { App } from './app.svelte';

/** What the results page loads once there is something to mark. */
export type Marker = typeof import('./marking');

/** How a set is judged. */
const optionsOf = ({ tolerance }: Pick<QuizSet, 'tolerance'>): JudgeOptions =>
	tolerance === undefined ? {} : { tolerance };

/**
 * The judge of one set. A class gives the same answers again and again, and each of them is looked at
 * once, as is what else in the bank an answer could mean.
 */
export function judgeFor(app: App, set: Pick<QuizSet, 'tolerance'>): JudgeFn {
	const rivals = new Map<string, readonly Rival[]>();
	const verdicts = new Map<string, Verdict>();
	const options = optionsOf(set);
	const rivalsTo = (question: Question): readonly Rival[] => {
		const known = rivals.get(question.id) ?? rivalsOf(question, app.questions);
		rivals.set(question.id, known);
		return known;
	};
	return (question, response) => {
		const key = `${question.id} ${JSON.stringify(response)}`;
		const known = verdicts.get(key);
		if (known) return known;
		const others = response.form === 'typed' ? rivalsTo(question) : [];
		const verdict = judge(question, response, others, judgeTyped, options);
		verdicts.set(key, verdict);
		return verdict;
	};
}

/** Whether learners are asked different questions of the set. */
const hasPools = ({ rules }: QuizSet): boolean =>
	(rules?.sections ?? []).some(({ count, draw }) => draw !== undefined && draw < count);

/** The gradebook of a set under a policy, by a judge that may be used again. */
export const bookOf = (
	set: QuizSet,
	questions: readonly Question[],
	submissions: readonly Submission[],
	judged: JudgeFn,
	policy: Policy = NO_POLICY
): Gradebook =>
	gradebook(set, questions, submissions, judged, {
		policy,
		...(hasPools(set) && { drawn: ({ learner }: Submission) => drawnFor(set, learner) })
	});

/** The table of who answered what, marked on this device from raw responses, decisions heeded. */
export function marked(
	app: App,
	set: QuizSet,
	questions: readonly Question[],
	submissions: readonly Submission[]
): Gradebook {
	const policy = policyOf(app.learner.shelf.decisions.get(set.id) ?? []);
	return bookOf(set, questions, submissions, judgeFor(app, set), policy);
}
