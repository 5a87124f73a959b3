import type { Predictor } from './evidence';
import type { Grade } from './types';

/** What SM-2 keeps of an item. */
export interface Sm2 {
	readonly ease: number;
	/** Right answers in a row. */
	readonly run: number;
	/** Days. */
	readonly interval: number;
}

const FIRST_EASE = 2.5;
const LEAST_EASE = 1.3;
const INTERVALS = [1, 6] as const;
/** SM-2 asks for a quality of 0 to 5; below 3 is a failure, which leaves the ease as it was. */
const QUALITY: Readonly<Record<Grade, number>> = { 1: 1, 2: 3, 3: 4, 4: 5 };

/**
 * SM-2 after one more answer (Wozniak 1990, "Optimization of learning", 3.2).
 *
 * @param before null for an item never asked
 */
export function nextSm2(before: Sm2 | null, grade: Grade): Sm2 {
	const ease = before?.ease ?? FIRST_EASE;
	if (grade === 1) return { ease, run: 0, interval: 1 };
	const short = 5 - QUALITY[grade];
	const eased = Math.max(LEAST_EASE, ease + 0.1 - short * (0.08 + short * 0.02));
	const run = (before?.run ?? 0) + 1;
	const interval = INTERVALS[run - 1] ?? Math.ceil((before?.interval ?? 1) * eased);
	return { ease: eased, run, interval };
}

/**
 * SM-2 predicts nothing by itself; as the spaced-repetition benchmark does, its interval is read as
 * the time at which nine in ten are recalled, and forgetting as exponential.
 *
 * @param elapsed days
 * @returns chance of recall, 0 to 1
 */
export const recallBySm2 = ({ interval }: Sm2, elapsed: number): number =>
	Math.pow(0.9, elapsed / interval);

/** For comparing: answers later the same day change nothing, for SM-2 knows only days. */
export const SM2: Predictor<Sm2> = {
	recall: (state, _, elapsed) => recallBySm2(state, elapsed),
	next: (state, { grade }, elapsed) =>
		state !== null && elapsed === 0 && grade > 1 ? state : nextSm2(state, grade)
};
