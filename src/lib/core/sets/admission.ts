import type { QuizSet, SetRules } from './types';

type Ruled = Pick<QuizSet, 'rules' | 'locked'>;

/**
 * Whether a set is taken as an attempt, answered freely and handed in, and not as a practice sitting:
 * a test, or practice with a limit, with verdicts that wait, or with pools or sections.
 */
export function isAttempt({ rules = {} }: Ruled): boolean {
	const { mode, minutes, closes, feedback, sections, attempts } = rules;
	return [mode, minutes, closes, feedback, sections, attempts].some((rule) => rule !== undefined);
}

/** When verdicts may be shown: after each answer, after the last, or once the teacher's code is here. */
export function verdictsOf({ rules = {}, locked }: Ruled): 'at-once' | 'end' | 'code' {
	if (locked !== undefined || rules.mode === 'test' || rules.feedback === 'released') return 'code';
	return rules.feedback === 'end' ? 'end' : 'at-once';
}

/** `not-yet`: it opens later · `closed`: it is over · `none-left`: as many attempts as there may be. */
export type Admission = 'free' | 'not-yet' | 'closed' | 'none-left';

/**
 * Whether a learner may begin. More time for oneself moves the end of an attempt, not the moment until
 * which one may be begun.
 *
 * @param now ms since the epoch
 * @param taken attempts that this learner began before
 */
export function admission(rules: SetRules | undefined, now: number, taken: number): Admission {
	if (rules?.opens !== undefined && now < rules.opens) return 'not-yet';
	if (rules?.closes !== undefined && now >= rules.closes) return 'closed';
	return taken >= (rules?.attempts ?? Infinity) ? 'none-left' : 'free';
}
