import type { Question } from '../questions/types';
import type { Verdict } from './types';

/** Judges true or false; a question whose key is neither has no right answer here. */
export function judgeTrueFalse(question: Question, value: boolean): Verdict {
	if (question.answer === (value ? 'True' : 'False')) return { outcome: 'right', reason: 'key' };
	return {
		outcome: 'wrong',
		reason: question.answerType === 'truth' ? 'other-option' : 'no-match'
	};
}
