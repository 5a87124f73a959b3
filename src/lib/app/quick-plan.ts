import type { QuestionForm } from '$lib/core/questions/types';
import type { QuizPlan } from '$lib/core/quiz/types';
import { randomId } from '$lib/platform/random';

/** Every way of asking, in the order it is listed. */
export const FORMS: readonly QuestionForm[] = [
	'choice',
	'true-false',
	'typed',
	'cloze',
	'order',
	'match',
	'map',
	'sprint',
	'sources'
];

/** A seed nobody has had before: the same plan then gives another quiz. */
export const newSeed = (): string => randomId();

/** Ten mixed questions in every form, different each time. */
export function quickPlan(): QuizPlan {
	return {
		subject: 'mixed',
		count: 10,
		forms: FORMS,
		countries: [],
		articles: [],
		seed: newSeed()
	};
}
