import type { Question } from '../questions/types';
import type { Verdict } from './types';

/**
 * Judges a chosen option.
 *
 * @param option id of the option; one the question does not have is wrong
 */
export function judgeChoice(question: Question, option: string): Verdict {
	const chosen = question.options.find(({ id }) => id === option);
	if (chosen === undefined) return { outcome: 'wrong', reason: 'no-match' };
	return chosen.text === question.answer
		? { outcome: 'right', reason: 'key' }
		: { outcome: 'wrong', reason: 'other-option' };
}
