import type { Verdict } from '../answers/types';
import type { QuestionForm } from '../questions/types';
import type { Grade } from './types';

/**
 * What an automatically judged answer says about memory. Never Easy: a quiz cannot see ease, and two
 * grades cost little (spaced-repetition benchmark: about 0.004 log loss against four).
 *
 * Grades are derived from the raw outcome whenever the history is folded, and the version is part of
 * the scheduler's name: changing this table is a replay, never a migration.
 */
export const GRADING = {
	version: 2,
	outcome: { right: 3, nearly: 1, wrong: 1 } satisfies Record<Verdict['outcome'], Grade>,
	/** Right after a hint, or after long thought. */
	hard: 2,
	/** An answer that took this long or longer was hard to recall, ms; the log's times end at 60 000. */
	slowFrom: {
		choice: 30_000,
		'true-false': 30_000,
		typed: 30_000,
		cloze: 30_000,
		map: 30_000,
		order: 60_000,
		match: 60_000,
		sprint: 60_000,
		sources: 60_000
	} satisfies Record<QuestionForm, number>
} as const;

/**
 * The grade of a judged answer.
 *
 * @param verdict the judged answer; `nearly` is a miss
 * @param form how it was asked
 * @param ms time from shown to answered; nonsense counts as quick
 * @param hinted part of the answer was shown before it was given
 */
export function gradeFor(
	{ outcome }: Pick<Verdict, 'outcome'>,
	form: QuestionForm,
	ms: number,
	hinted = false
): Grade {
	if (outcome !== 'right') return GRADING.outcome[outcome];
	return hinted || ms >= GRADING.slowFrom[form] ? GRADING.hard : GRADING.outcome.right;
}
