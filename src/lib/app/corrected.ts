import type { Question } from '$lib/core/questions/types';
import type { Answered } from '$lib/core/quiz/types';
import { type Note, notes } from '$lib/core/sets/marking/notes';
import { NO_POLICY, policyOf } from '$lib/core/sets/marking/policy';
import type { QuizSet, Submission } from '$lib/core/sets/types';
import type { App } from './app.svelte';
import { bookOf, judgeFor } from './marking';

/** What a teacher's decisions made of one learner's own answers. */
export interface Corrected {
	/** Points by the judge alone, and by the decisions. */
	readonly before: number;
	readonly after: number;
	/** Points that could be had, before and after. */
	readonly totalBefore: number;
	readonly totalAfter: number;
	/** What was decided about questions this learner was asked, and about all. */
	readonly notes: readonly Note[];
}

/** Answers as the gradebook takes them; whose they are and when does not matter to marks. */
const submissionOf = (set: QuizSet, answers: readonly Answered[]): Submission => ({
	format: 1,
	id: 'own',
	set: set.id,
	learner: '',
	started: 0,
	finished: 0,
	bank: '',
	answers: answers.map(({ question, response, ms }) => ({ question, response, ms }))
});

/**
 * How a set was re-graded, as far as this device was told: computed as the teacher's device does.
 *
 * @param questions whole, those that were asked
 * @returns null where nothing was decided
 */
export function correctedBy(
	app: App,
	set: QuizSet,
	questions: readonly Question[],
	answers: readonly Answered[]
): Corrected | null {
	const policy = policyOf(app.learner.shelf.decisions.get(set.id) ?? []);
	const judged = judgeFor(app, set);
	const submissions = [submissionOf(set, answers)];
	const [alone, book] = [NO_POLICY, policy].map((each) =>
		bookOf(set, questions, submissions, judged, each)
	);
	const [old, now] = [alone?.rows[0], book?.rows[0]];
	const told = book ? notes(policy, questions, book) : [];
	if (!old || !now || told.length === 0) return null;
	return {
		before: old.points,
		after: now.points,
		totalBefore: old.total,
		totalAfter: now.total,
		notes: told
	};
}
