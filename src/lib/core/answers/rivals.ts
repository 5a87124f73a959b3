import type { Question } from '../questions/types';
import type { Rival } from './types';

/**
 * Everything else in the bank that a typed answer to this question could mean: the keys of other
 * questions of the same answer type. Typing one of them is never a typing error.
 *
 * @param questions the bank, in any order
 */
export function rivalsOf(question: Question, questions: readonly Question[]): readonly Rival[] {
	const rivals = new Map<string, Rival>();
	for (const other of questions)
		if (other.answerType === question.answerType && other.answerValue !== question.answerValue)
			rivals.set(other.answerValue, {
				type: other.answerType,
				names: [other.answer, ...other.accepted]
			});
	return [...rivals.values()];
}
