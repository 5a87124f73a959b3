import { dayNumber, isRealDay, weekday } from '../claims/dates-calendar';
import type { Break, Plan } from './plan-types';
import type { StudyDay } from './types';

/** Days remembered at once, a power of two: about eleven years. */
const RING = 4096;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * The study day of a calendar date.
 *
 * @param iso anything; only a full date that the calendar has, `YYYY-MM-DD`, counts
 * @returns days since 1970-01-01, or null
 */
export function studyDayOf(iso: unknown): StudyDay | null {
	const parts = typeof iso === 'string' ? DATE.exec(iso) : null;
	if (!parts) return null;
	const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
	return isRealDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** First and last study day of a break, or null where it is none. */
export function daysOfBreak({ from, to }: Break): readonly [StudyDay, StudyDay] | null {
	const [first, last] = [studyDayOf(from), studyDayOf(to)];
	return first === null || last === null || last < first ? null : [first, last];
}

/** What a plan makes of each day of the calendar. */
export interface DayShares {
	/** Every day is a usual one: each share is 1. */
	readonly even: boolean;
	/** Share of a usual day's load: 0 in a break or on a free weekday. */
	share(day: StudyDay): number;
	inBreak(day: StudyDay): boolean;
}

/**
 * Reads a plan's week and breaks once, for many days. A week without any day to study on is read as
 * a usual one: nothing could ever fall due.
 */
export function dayShares({ week, breaks }: Pick<Plan, 'week' | 'breaks'>): DayShares {
	const usual = week.length === 7 && week.some((share) => share > 0) ? week : [1, 1, 1, 1, 1, 1, 1];
	const spans = breaks.flatMap((each) => {
		const days = daysOfBreak(each);
		return days ? [days] : [];
	});
	const inBreak = (day: StudyDay): boolean =>
		spans.length > 0 && spans.some(([first, last]) => day >= first && day <= last);
	const shareOf = (day: StudyDay): number => (inBreak(day) ? 0 : (usual[weekday(day) - 1] ?? 1));
	const known = new Float64Array(RING).fill(-1);
	const knownDay = new Int32Array(RING);
	const share = (day: StudyDay): number => {
		const at = day & (RING - 1);
		if (known[at] === -1 || knownDay[at] !== day) {
			known[at] = shareOf(day);
			knownDay[at] = day;
		}
		return known[at] ?? 1;
	};
	const even = spans.length === 0 && usual.every((each) => each === 1);
	return { even, share, inBreak };
}
