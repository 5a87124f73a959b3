import type { AnswerType, Question } from '../questions/types';
import { fold } from '../text/fold';
import { judgeCountry } from './country';
import { judgeDate } from './date';
import type { TypedJudge } from './judge';
import { judgeNumber } from './number';
import { judgeOffice } from './office';
import { judgeOrganisation } from './organisation';
import { judgePerson } from './person';
import { judgePlace } from './place';
import { judgeText } from './text';
import { judgeTrueFalse } from './true-false';
import type { Rival, Verdict } from './types';

/** Longer than any answer: what is longer is not looked at. */
const LONGEST = 200;

const SAID: ReadonlyMap<string, boolean> = new Map([
	...['true', 't', 'yes', 'y', 'right', 'correct'].map((word): [string, boolean] => [word, true]),
	...['false', 'f', 'no', 'n', 'wrong', 'incorrect'].map((word): [string, boolean] => [word, false])
]);

function judgeTruth(question: Question, text: string): Verdict {
	const said = SAID.get(fold(text));
	return said === undefined
		? { outcome: 'wrong', reason: 'no-match' }
		: judgeTrueFalse(question, said);
}

const JUDGES: Readonly<Record<AnswerType, TypedJudge>> = {
	person: judgePerson,
	country: judgeCountry,
	organisation: judgeOrganisation,
	place: judgePlace,
	office: judgeOffice,
	date: judgeDate,
	number: (question, text, rivals) => judgeNumber(question, text, rivals),
	text: judgeText,
	truth: judgeTruth
};

/**
 * Judges a typed answer by what sort of thing is asked for. The key as shown is always right, and no
 * text makes it throw.
 *
 * @param text what was typed; over 200 characters is wrong unread
 * @param rivals other things in the bank it could mean
 */
export function judgeTyped(question: Question, text: string, rivals: readonly Rival[]): Verdict {
	const typed = text.trim();
	if (typed === question.answer.trim()) return { outcome: 'right', reason: 'key' };
	if (typed.length > LONGEST) return { outcome: 'wrong', reason: 'no-match' };
	if (fold(typed) === '') return { outcome: 'wrong', reason: 'empty' };
	return JUDGES[question.answerType](question, typed, rivals);
}
