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
import type { JudgeOptions, Rival, Verdict } from './types';

/** Longer than any answer: what is longer is not looked at. */
const LONGEST = 200;

const words = (list: string, value: boolean): [string, boolean][] =>
	list.split(' ').map((word) => [fold(word), value]);

const SAID: ReadonlyMap<string, boolean> = new Map([
	...words(
		'true t yes y right correct verdadero cierto sí v vrai oui richtig ja wahr да верно правда истина ' +
			'참 네 예 맞다 맞음 صحيح نعم صح 对 對 是 正确',
		true
	),
	...words(
		'false f no n wrong incorrect falso faux non falsch nein нет неверно ложь 거짓 아니오 아니요 틀림 خطأ لا 错 錯 否 错误',
		false
	)
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
	number: (question, text, rivals, options) =>
		judgeNumber(question, text, rivals, options?.tolerance ?? 0),
	text: judgeText,
	truth: judgeTruth
};

/**
 * Judges a typed answer by what sort of thing is asked for. The key as shown is always right, and no
 * text makes it throw.
 *
 * @param text what was typed; over 200 characters is wrong unread
 * @param rivals other things in the bank it could mean
 * @param options what a teacher chose
 */
export function judgeTyped(
	question: Question,
	text: string,
	rivals: readonly Rival[],
	options: JudgeOptions = {}
): Verdict {
	const typed = text.trim();
	if (typed === question.answer.trim()) return { outcome: 'right', reason: 'key' };
	if (typed.length > LONGEST) return { outcome: 'wrong', reason: 'no-match' };
	if (fold(typed) === '') return { outcome: 'wrong', reason: 'empty' };
	return JUDGES[question.answerType](question, typed, rivals, options);
}
