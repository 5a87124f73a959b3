import type { DayTally } from './fold';
import { USUAL_SECONDS } from './exam';
import type { StudyDay } from './types';

/** Study days looked back on. */
const RECENT = 30;
/** Fewer answers than this say nothing about a learner. */
const ENOUGH = 20;
/** Nobody reads and answers faster; a table that says so counts something else. */
const FASTEST = 2;

/**
 * Seconds one answer takes this learner: the median over the answers of the last thirty days, each
 * taken as long as its day's answers took on average, so that one slow day does not count for more
 * than its answers.
 *
 * @param days what was done, by study day
 * @param today study day
 */
export function paceOf(days: ReadonlyMap<StudyDay, DayTally>, today: StudyDay): number {
	const recent = [...days]
		.filter(([day, { answers, ms }]) => day > today - RECENT && answers > 0 && ms > 0)
		.map(([, { answers, ms }]) => ({ answers, seconds: ms / answers / 1000 }))
		.sort((a, b) => a.seconds - b.seconds);
	const whole = recent.reduce((sum, { answers }) => sum + answers, 0);
	if (whole < ENOUGH) return USUAL_SECONDS;
	let counted = 0;
	for (const { answers, seconds } of recent) {
		counted += answers;
		if (counted >= whole / 2) return Math.max(FASTEST, seconds);
	}
	return USUAL_SECONDS;
}

/** A day of catching up is this much longer than a usual one, and never shorter than so many items. */
const CATCH_UP = { times: 1.5, least: 40 } as const;

/**
 * How many items a day of catching up after an absence asks for.
 *
 * @param usual answers on a usual day
 */
export const catchUpDay = (usual: number): number =>
	Math.max(CATCH_UP.least, Math.round(CATCH_UP.times * usual));

/**
 * Answers on a usual day of study: the median of the days with any in the last thirty, today left
 * out.
 *
 * @returns 0 where there was none
 */
export function usualDay(days: ReadonlyMap<StudyDay, DayTally>, today: StudyDay): number {
	const counts = [...days]
		.filter(([day, { answers }]) => day > today - 2 * RECENT && day < today && answers > 0)
		.map(([, { answers }]) => answers)
		.sort((a, b) => a - b);
	return counts[Math.floor(counts.length / 2)] ?? 0;
}
