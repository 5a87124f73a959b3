import { FSRSAlgorithm } from 'ts-fsrs';
import type { Grade, ItemMemory, StudyDay } from './types';
import { guessedStability, knownGivenSuccess } from './guessing';

/** Names the formulas below; state derived by another one is derived anew from the events. */
export const SCHEDULER = 'fsrs6-5.4.2-1';

/** Chance of recall at which an item falls due. */
const RETENTION = 0.9;
const MAX_INTERVAL = 3650;
/** An item forgotten is asked again this much later, ms. */
const RELEARN_MS = 600_000;
/** First interval that a recognised (not recalled) answer may earn, days; see `choiceCap`. */
const FIRST_CHOICE_CAP = 3;
/** Days counted from 1970 to about the year 4700: no clock is right beyond it. */
const LAST_DAY = 1_000_000;

const fsrs = new FSRSAlgorithm({
	request_retention: RETENTION,
	maximum_interval: MAX_INTERVAL,
	enable_fuzz: true
});

/** One answer as memory sees it. */
export interface MemoryAnswer {
	readonly item: string;
	readonly question: string;
	readonly grade: Grade;
	readonly day: StudyDay;
	/** ms since the epoch. */
	readonly at: number;
	/** Options shown or parts to be placed: 2 to 8; 0 when the answer was recalled (typed, card). */
	readonly options: number;
}

const clamp = (value: number, low: number, high: number): number =>
	Math.min(Math.max(value, low), high);

/** A whole study day within reason; nonsense becomes `fallback`. */
const soundDay = (day: number, fallback: number): number =>
	Number.isFinite(day) ? clamp(Math.floor(day), -LAST_DAY, LAST_DAY) : fallback;

const sound = (memory: ItemMemory | null): memory is ItemMemory =>
	memory !== null &&
	memory.stability >= 0.001 &&
	memory.stability <= 36_500 &&
	memory.difficulty >= 1 &&
	memory.difficulty <= 10 &&
	[memory.lastDay, memory.dueDay, memory.reps, memory.lapses].every(Number.isSafeInteger);

/** Study days since the last answer; a clock set back counts as the same day. */
const elapsedDays = (memory: ItemMemory, day: StudyDay): number =>
	clamp(day - memory.lastDay, 0, MAX_INTERVAL * 10);

/**
 * The chance that an item is recalled, by the forgetting curve of FSRS-6.
 *
 * @param memory what is remembered; damaged state gives 0
 * @param day the study day to ask about; earlier than the last answer counts as that day
 * @returns 0 to 1
 */
export function retrievability(memory: ItemMemory, day: StudyDay): number {
	if (!sound(memory)) return 0;
	return fsrs.forgetting_curve(
		elapsedDays(memory, soundDay(day, memory.lastDay)),
		memory.stability
	);
}

/** Stability and difficulty after an answer; a recognised success is discounted for guessing. */
function nextState(
	previous: ItemMemory | null,
	grade: Grade,
	day: StudyDay,
	options: number
): { stability: number; difficulty: number } {
	const elapsed = previous === null ? 0 : elapsedDays(previous, day);
	const next = fsrs.next_state(previous, elapsed, grade);
	if (grade === 1 || options < 2) return next;
	const floor = previous?.stability ?? fsrs.init_stability(1);
	const recall = previous === null ? null : retrievability(previous, day);
	const known = knownGivenSuccess(recall, options);
	return { ...next, stability: guessedStability(floor, next.stability, known) };
}

/**
 * The longest interval an item not yet recalled may get: three days for the first success, then at
 * most twice the interval just passed, since guessing right k times running has chance (1/n)^k.
 */
function choiceCap(previous: ItemMemory | null): number {
	if (previous === null) return FIRST_CHOICE_CAP;
	return Math.max(FIRST_CHOICE_CAP, 2 * (previous.dueDay - previous.lastDay));
}

/** Only recall graduates: recognising among options leaves the phase as it was. */
function nextPhase(
	previous: ItemMemory | null,
	grade: Grade,
	options: number
): ItemMemory['phase'] {
	const before = previous?.phase ?? 'learning';
	if (grade === 1) return before === 'learning' ? 'learning' : 'relearning';
	return options < 2 ? 'review' : before;
}

/** Days until due. A first interval has no fuzz, so that it can be previewed without an item. */
function interval(
	previous: ItemMemory | null,
	stability: number,
	day: StudyDay,
	cap: number
): number {
	fsrs.seed = previous === null ? '' : `${previous.item}+${String(previous.reps)}`;
	const days =
		previous === null
			? Math.round(stability * fsrs.interval_modifier)
			: fsrs.next_interval(stability, elapsedDays(previous, day));
	return clamp(days, 1, Math.min(cap, MAX_INTERVAL));
}

/**
 * What is remembered about an item after one more answer: FSRS-6 (ts-fsrs `next_state` with its
 * default weights) over study days, with a fuzz that depends on item and repetition alone, so that a
 * preview and the answer agree. Again comes back the same day, ten minutes later.
 *
 * @param previous what was remembered, or null for an item never asked; damaged state counts as null
 * @param answer the answer; a day before the last one counts as the same day
 */
export function nextMemory(previous: ItemMemory | null, answer: MemoryAnswer): ItemMemory {
	const before = sound(previous) ? previous : null;
	const { grade, options } = answer;
	const day = soundDay(answer.day, before?.lastDay ?? 0);
	const phase = nextPhase(before, grade, options);
	const { stability, difficulty } = nextState(before, grade, day, options);
	const cap = phase === 'review' ? MAX_INTERVAL : choiceCap(before);
	const lapsed = grade === 1 && before?.phase === 'review';
	return {
		item: answer.item,
		stability,
		difficulty,
		phase,
		lastDay: day,
		dueDay: grade === 1 ? day : day + interval(before, stability, day, cap),
		dueAt: grade === 1 && Number.isFinite(answer.at) ? answer.at + RELEARN_MS : null,
		reps: (before?.reps ?? 0) + 1,
		lapses: (before?.lapses ?? 0) + (lapsed ? 1 : 0),
		lastQuestion: answer.question,
		scheduler: SCHEDULER
	};
}

/**
 * What each button of a flashcard would do, for its label; equal to what `nextMemory` then does.
 *
 * @param previous what is remembered, or null for an item never asked
 * @param day the study day of the answer
 * @returns days until due by grade; 0 is later the same day
 */
export function preview(
	previous: ItemMemory | null,
	day: StudyDay
): Record<Grade, { readonly days: number }> {
	const after = (grade: Grade): { readonly days: number } => {
		const answer = { item: '', question: '', grade, day, at: 0, options: 0 };
		const next = nextMemory(previous, answer);
		return { days: next.dueDay - next.lastDay };
	};
	return { 1: after(1), 2: after(2), 3: after(3), 4: after(4) };
}
