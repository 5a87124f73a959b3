import type { Question } from '../questions/types';
import type { Verdict } from './types';

/**
 * Judges a country pointed at.
 *
 * @param code ISO 3166-1 alpha-2
 */
export function judgeMap(question: Question, code: string): Verdict {
	return code === question.answerValue
		? { outcome: 'right', reason: 'key' }
		: { outcome: 'wrong', reason: 'other-country' };
}
