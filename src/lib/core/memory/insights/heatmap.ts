import type { DayTally } from '../fold';
import type { StudyDay } from '../types';

export interface HeatDay {
	readonly day: StudyDay;
	readonly answers: number;
	readonly ms: number;
	/** 0 without answers, else 1 to 4: quarters of what is a full day for this learner. */
	readonly level: number;
	/** No answers: `free` where nothing was due, `missed` where something was, else `studied`. */
	readonly state: 'studied' | 'free' | 'missed' | 'coming';
}

/** 1970-01-01 was a Thursday. */
const THURSDAY = 3;

/** Monday 0 to Sunday 6. */
export const weekdayOf = (day: StudyDay): number => (((day + THURSDAY) % 7) + 7) % 7;

/** What counts as a full day: nine days in ten had at most as many answers. */
function fullDay(counts: readonly number[]): number {
	const sorted = [...counts].sort((a, b) => a - b);
	return sorted[Math.floor(0.9 * (sorted.length - 1))] ?? 1;
}

/**
 * Weeks of days, Monday first, the last week holding today. The days are those stored with the
 * answers: neither travel nor a change of clocks moves one.
 *
 * @param days what was done on each study day
 * @param today study day; later days of its week are `coming`
 * @param weeks how many
 * @param nothingDue whether a day had nothing to study
 */
export function heatmap(
	days: ReadonlyMap<StudyDay, DayTally>,
	today: StudyDay,
	weeks: number,
	nothingDue: (day: StudyDay) => boolean
): readonly (readonly HeatDay[])[] {
	const first = today - weekdayOf(today) - (weeks - 1) * 7;
	const counts = [...days].flatMap(([day, { answers }]) =>
		day >= first && day <= today && answers > 0 ? [answers] : []
	);
	const full = fullDay(counts);
	const dayAt = (day: StudyDay): HeatDay => {
		const { answers = 0, ms = 0 } = days.get(day) ?? {};
		const idle = day > today ? 'coming' : nothingDue(day) ? 'free' : 'missed';
		return {
			day,
			answers,
			ms,
			level: Math.min(4, Math.ceil((4 * answers) / full)),
			state: answers > 0 ? 'studied' : idle
		};
	};
	return Array.from({ length: weeks }, (_, week) =>
		Array.from({ length: 7 }, (__, weekday) => dayAt(first + week * 7 + weekday))
	);
}
