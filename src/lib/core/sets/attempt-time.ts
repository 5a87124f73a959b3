import type { SetRules } from './types';

/** What decides how long an attempt lasts. */
export interface Pace {
	/** ms since the epoch. */
	readonly started: number;
	/** By which the learner's needs or the teacher's code multiply all time; 1 for nobody's. */
	readonly factor: number;
	/** Minutes for breaks that the learner's needs add. */
	readonly breaks: number;
}

/** A reading of both clocks of a device, ms. */
export interface Reading {
	/** Since the epoch: goes on while the device sleeps, and may be set to anything. */
	readonly wall: number;
	/** Since some moment: never goes back, and may stand still while the device sleeps. */
	readonly steady: number;
}

const MINUTE = 60_000;

/**
 * Within this after the end, what closes by itself or is handed in is not late: browsers hold the
 * timers of a hidden page back for up to a minute, and a disk may be slow.
 */
export const LATE_AFTER_MS = 90_000;

/**
 * When an attempt ends, ms since the epoch; null where nothing limits it. What is left for everybody
 * who starts at that moment, by the time limit or until the closing time, whichever is less, is
 * multiplied: so more time is never cut off by the closing time. Breaks come on top.
 */
export function endsAt(rules: SetRules | undefined, pace: Pace): number | null {
	const spans = [
		...(rules?.minutes === undefined ? [] : [rules.minutes * MINUTE]),
		...(rules?.closes === undefined ? [] : [Math.max(0, rules.closes - pace.started)])
	];
	if (spans.length === 0) return null;
	const span = Math.ceil(Math.min(...spans) * Math.max(1, pace.factor));
	return pace.started + span + Math.max(0, pace.breaks) * MINUTE;
}

/** Whether what ends at `ends` came late. */
export const isLate = (ends: number | null, finished: number): boolean =>
	ends !== null && finished > ends + LATE_AFTER_MS;

/**
 * What time it is for an attempt: never less than the steady clock says. A clock that was set back,
 * or that began again after the battery was flat, gives no time; what passed while the device slept
 * counts.
 *
 * @param known the last moment the log tells, and the steady clock when the log was read
 * @param read both clocks now
 */
export const timeFor = (known: Reading, read: Reading): number =>
	Math.max(read.wall, known.wall + Math.max(0, read.steady - known.steady));

/**
 * With so many ms left it is said aloud, once each: half of the time, five minutes, one minute. What
 * is not much less than the one before is left out.
 */
export function saidAt(whole: number): readonly number[] {
	const marks = [whole / 2, 5 * MINUTE, MINUTE].map(Math.round);
	return marks.filter((mark, at) => mark < whole && (at === 0 || mark < (marks[0] ?? 0)));
}
