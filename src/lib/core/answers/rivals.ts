import type { AnswerType, Question } from '../questions/types';
import type { Rival } from './types';

/** Things that answer the questions of a bank, by sort of answer and by value. */
type Answers = ReadonlyMap<AnswerType, ReadonlyMap<string, Rival>>;

/** A bank is asked for its rivals at every typed answer, and hardly ever changes. */
const known = new WeakMap<readonly Question[], Answers>();

function answersOf(questions: readonly Question[]): Answers {
	const answers = new Map<AnswerType, Map<string, Rival>>();
	for (const { answerType: type, answerValue, answer, accepted } of questions) {
		let ofType = answers.get(type);
		if (ofType === undefined) answers.set(type, (ofType = new Map<string, Rival>()));
		ofType.set(answerValue, { type, names: [answer, ...accepted] });
	}
	return answers;
}

/**
 * Everything else in the bank that a typed answer to this question could mean: the keys of other
 * questions of the same answer type. Typing one of them is never a typing error. A bank is gone
 * through once, and its rivals stay the same objects, so that what is computed of them can be kept.
 *
 * @param questions the bank, in any order, not to be changed in place
 */
export function rivalsOf(question: Question, questions: readonly Question[]): readonly Rival[] {
	const answers = known.get(questions) ?? answersOf(questions);
	known.set(questions, answers);
	const ofType = answers.get(question.answerType);
	if (ofType === undefined) return [];
	const own = ofType.get(question.answerValue);
	return [...ofType.values()].filter((rival) => rival !== own);
}
