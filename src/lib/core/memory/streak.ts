import type { StudyDay } from './types';

export interface Streak {
	/** Days of study up to today; a day not yet studied today does not break it. */
	readonly current: number;
	readonly longest: number;
}

/** No gap longer than this is bridged, however empty the days were. */
const LONGEST_BRIDGE = 366;

/**
 * Days studied in a row. Days on which nothing was due are passed over: they neither break a streak
 * nor count towards it.
 *
 * @param days study days with at least one answer, in any order, repeats allowed
 * @param today study day; answers of tomorrow, given further east, keep the streak
 * @param nothingDue whether a day had nothing to study
 */
export function streak(
	days: Iterable<StudyDay>,
	today: StudyDay,
	nothingDue: (day: StudyDay) => boolean = () => false
): Streak {
	const studied = [...new Set(days)].filter((day) => day <= today + 1).sort((a, b) => a - b);
	const bridged = (from: StudyDay, to: StudyDay): boolean => {
		if (to - from > LONGEST_BRIDGE) return false;
		for (let day = from + 1; day < to; day++) if (!nothingDue(day)) return false;
		return true;
	};
	let [run, longest] = [0, 0];
	let before: StudyDay | null = null;
	for (const day of studied) {
		run = before !== null && bridged(before, day) ? run + 1 : 1;
		longest = Math.max(longest, run);
		before = day;
	}
	const alive = before !== null && (before >= today || bridged(before, today));
	return { current: alive ? run : 0, longest };
}
