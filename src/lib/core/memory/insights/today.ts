import { isDue } from '../queue';
import type { DayTally } from '../fold';
import type { ItemMemory, StudyDay } from '../types';

export interface Today {
	readonly answers: number;
	readonly right: number;
	/** Time spent answering, ms. */
	readonly ms: number;
	readonly dueLeft: number;
	/** How long those will take at the learner's own pace, ms; null before the first answer. */
	readonly msLeft: number | null;
}

/** How many of the last study days the pace is taken from. */
const PACE_DAYS = 14;

/** Mean time an answer took on the last days of study, ms. */
function pace(days: ReadonlyMap<StudyDay, DayTally>): number | null {
	const last = [...days].sort(([a], [b]) => b - a).slice(0, PACE_DAYS);
	const answers = last.reduce((sum, [, tally]) => sum + tally.answers, 0);
	const ms = last.reduce((sum, [, tally]) => sum + tally.ms, 0);
	return answers === 0 ? null : ms / answers;
}

/**
 * What was done today and what is left.
 *
 * @param items with the due days their plan gave them
 * @param today study day
 * @param nowMs ms since the epoch, for steps shorter than a day
 */
export function todaySums(
	days: ReadonlyMap<StudyDay, DayTally>,
	items: Iterable<ItemMemory>,
	today: StudyDay,
	nowMs: number
): Today {
	const { answers = 0, right = 0, ms = 0 } = days.get(today) ?? {};
	let dueLeft = 0;
	for (const memory of items) if (isDue(memory, today, nowMs)) dueLeft += 1;
	const each = pace(days);
	return { answers, right, ms, dueLeft, msLeft: each === null ? null : each * dueLeft };
}
