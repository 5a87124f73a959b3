import type { StudyDay } from './types';

const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 86_400_000;

/**
 * The study day a moment belongs to: the local calendar date of some hours ago, so that an answer
 * at half past midnight still counts for the evening before.
 *
 * @param at ms since the epoch
 * @param offsetMin minutes east of UTC at that moment and place
 * @param rolloverHour local hour at which a new study day begins, 0 to 23
 * @returns days since 1970-01-01
 */
export function studyDay(at: number, offsetMin: number, rolloverHour = 4): StudyDay {
	return Math.floor((at + offsetMin * MS_PER_MINUTE - rolloverHour * MS_PER_HOUR) / MS_PER_DAY);
}
