import { FORMS } from '$lib/core/questions/forms';
import type { QuizPlan } from '$lib/core/quiz/types';
import { randomId } from '$lib/platform/random';

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
