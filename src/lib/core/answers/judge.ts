import type { Question } from '../questions/types';
import { judgeChoice } from './choice';
import { judgeMap } from './map';
import { judgeMatch } from './match';
import { judgeOrder } from './order';
import { judgeSprint } from './sprint';
import { judgeTrueFalse } from './true-false';
import type { JudgeOptions, Response, Rival, Verdict } from './types';

/** Judges a typed answer; handed in, so that its tables are loaded only where something is typed. */
export type TypedJudge = (
	question: Question,
	text: string,
	rivals: readonly Rival[],
	options?: JudgeOptions
) => Verdict;

/**
 * Judges any response to any question; a response of another form than asked is judged by what it
 * says where that can be told, else it is wrong.
 *
 * @param rivals other things in the bank a typed answer could mean; unused for choices
 * @param judgeTyped `judgeTyped` of `typed.ts`, or null where nothing is ever typed
 * @param options what a teacher chose
 * @throws where a typed response comes and `judgeTyped` is null
 */
export function judge(
	question: Question,
	response: Response,
	rivals: readonly Rival[],
	judgeTyped: TypedJudge | null,
	options: JudgeOptions = {}
): Verdict {
	switch (response.form) {
		case 'skipped':
			return { outcome: 'wrong', reason: 'empty' };
		case 'choice':
			return judgeChoice(question, response.option);
		case 'true-false':
			return judgeTrueFalse(question, response.value);
		case 'typed':
			if (judgeTyped === null) throw new Error('a typed response needs the typed judge');
			return judgeTyped(question, response.text, rivals, options);
		case 'order':
			return judgeOrder(question, response.order);
		case 'match':
			return judgeMatch(question, response.pairs);
		case 'sprint':
			return judgeSprint(question, response.calls);
		case 'map':
			return judgeMap(question, response.code);
	}
}
