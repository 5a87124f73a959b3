import type { Verdict } from '../answers/types';
import type { QuestionForm } from '../questions/types';
import type { Grade } from './types';

/** A right answer slower than this was hard to recall, ms. */
const SLOW_MS: Readonly<Record<QuestionForm, number>> = {
	choice: 30_000,
	'true-false': 30_000,
	typed: 30_000,
	cloze: 30_000,
	order: 60_000,
	match: 60_000,
	map: 30_000
};

/**
 * What an automatically judged answer says about memory. Never Easy: a quiz cannot see ease, and
 * two grades cost little (spaced-repetition benchmark: about 0.004 log loss against four).
 *
 * @param verdict the judged answer; `nearly` is a miss
 * @param form how it was asked
 * @param ms time from shown to answered
 */
export function gradeFor(verdict: Verdict, form: QuestionForm, ms: number): Grade {
	if (verdict.outcome !== 'right') return 1;
	return ms > SLOW_MS[form] ? 2 : 3;
}
