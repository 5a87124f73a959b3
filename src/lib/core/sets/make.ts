import type { Question } from '../questions/types';
import { cleanLine, cut, LIMITS } from './limits';
import { setId } from './set-id';
import type { QuizSet, Recipient, SetRules } from './types';

/** What the teacher chose. */
export interface SetDraft {
	readonly title: string;
	readonly from: string;
	readonly instructions: string;
	/** ms since the epoch. */
	readonly made: number;
	/** Version of the bank picked from. */
	readonly bank: string;
	readonly shuffle: boolean;
	/** As in a set; 0 or absent for none. */
	readonly tolerance?: number;
	/** 1 to 100, in the order wanted; the same one twice counts once. */
	readonly questions: readonly Question[];
	/** For exactly these questions in this order; absent for a plain set. */
	readonly rules?: SetRules | undefined;
	/** Whom answers are sealed to. */
	readonly to?: Recipient | undefined;
	/** The version it was made from. */
	readonly was?: string | undefined;
}

/**
 * Makes a set: by reference, a few bytes a question, when the shipped bank has them all in these very
 * words; else with the questions inside. Names and title are cleaned to what a reader lets through.
 *
 * @param knownIds ids of the shipped bank, which every learner has
 * @throws RangeError without a title or with other than 1 to 100 questions
 */
export function makeSet(draft: SetDraft, knownIds: ReadonlySet<string>): QuizSet {
	const questions = [...new Map(draft.questions.map((each) => [each.id, each])).values()];
	const head = {
		title: cleanLine(draft.title, LIMITS.title),
		from: cleanLine(draft.from, LIMITS.name),
		made: draft.made,
		questionIds: questions.map(({ id }) => id),
		...(draft.rules && { rules: draft.rules }),
		...(draft.to && { to: draft.to }),
		...(draft.was !== undefined && { was: draft.was })
	};
	if (head.title === '') throw new RangeError('A set needs a title');
	if (questions.length < 1 || questions.length > LIMITS.questions)
		throw new RangeError(`A set holds 1 to ${LIMITS.questions} questions`);
	return {
		format: 1,
		id: setId(head),
		...head,
		instructions: cut(draft.instructions.trim(), LIMITS.instructions),
		bank: draft.bank,
		shuffle: draft.shuffle,
		...(draft.tolerance && { tolerance: Math.min(1, Math.max(0.001, draft.tolerance)) }),
		questions: questions.every(({ id, edited }) => knownIds.has(id) && !edited) ? [] : questions
	};
}
