import type { Question } from '../questions/types';
import { err, ok, type Result } from '../result';
import type { QuizSet } from './types';

/**
 * The questions of a set in its order: those it carries, else those of the learner's bank.
 *
 * @param lookup a question of the bank by id
 * @returns or the ids that an older or newer bank does not have
 */
export function resolveSet(
	set: QuizSet,
	lookup: (id: string) => Question | undefined
): Result<Question[], { readonly missing: string[] }> {
	if (set.questions.length > 0) return ok([...set.questions]);
	const missing: string[] = [];
	const found = set.questionIds.flatMap((id) => {
		const question = lookup(id);
		if (question === undefined) missing.push(id);
		return question ?? [];
	});
	return missing.length === 0 ? ok(found) : err({ missing });
}
