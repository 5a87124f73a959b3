import type { QuestionForm } from '../questions/types';
import type { ClockPace } from './types';

/** Seconds for an answer at a brisk pace; three to four times what reading and answering takes. */
const BRISK: Readonly<Partial<Record<QuestionForm, number>>> = {
	'true-false': 20,
	choice: 20,
	map: 30,
	typed: 30,
	cloze: 30,
	sources: 45,
	sprint: 60,
	match: 60,
	order: 60
};
const USUAL = 30;
const CALM = 2;

/**
 * Seconds a question may take.
 *
 * @returns null without a clock
 */
export function secondsAllowed(form: QuestionForm, pace: ClockPace): number | null {
	if (pace === 'off') return null;
	return (BRISK[form] ?? USUAL) * (pace === 'calm' ? CALM : 1);
}

/** When so many seconds are left, it is said aloud, and at no other moment. */
export const SAID_AT = 10;
