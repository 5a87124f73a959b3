import type { DayTally } from '../fold';
import type { StudyDay } from '../types';
import type { Answer } from './answers';

export interface TimeSpent {
	readonly answers: number;
	readonly right: number;
	/** Time from shown to answered, ms; an answer counts a minute at most. */
	readonly ms: number;
}

const NOTHING: TimeSpent = { answers: 0, right: 0, ms: 0 };
const HOUR_MS = 3_600_000;

/**
 * Time spent in equal stretches of days that end today, oldest first.
 *
 * @param stretch days a point
 * @param most points
 */
export function timeByDays(
	days: ReadonlyMap<StudyDay, DayTally>,
	today: StudyDay,
	stretch: number,
	most: number
): readonly ({ readonly from: StudyDay; readonly to: StudyDay } & TimeSpent)[] {
	const sums = Array.from({ length: most }, () => ({ ...NOTHING }));
	for (const [day, { answers, right, ms }] of days) {
		const sum = sums[Math.floor((today - day) / stretch)];
		if (sum === undefined) continue;
		sum.answers += answers;
		sum.right += right;
		sum.ms += ms;
	}
	return sums
		.map((sum, back) => {
			const to = today - back * stretch;
			return { from: to - stretch + 1, to, ...sum };
		})
		.reverse();
}

/**
 * Time spent by hour of the day as the clock stood where each answer was given.
 *
 * @returns 24 of them, midnight first
 */
export function timeByHour(answers: readonly Answer[]): readonly TimeSpent[] {
	const hours = Array.from({ length: 24 }, () => ({ ...NOTHING }));
	for (const { at, offsetMin, ms, verdict } of answers) {
		const local = Math.floor((at + offsetMin * 60_000) / HOUR_MS);
		const hour = hours[((local % 24) + 24) % 24];
		if (hour === undefined) continue;
		hour.answers += 1;
		hour.right += verdict.outcome === 'right' ? 1 : 0;
		hour.ms += ms;
	}
	return hours;
}
