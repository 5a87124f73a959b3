import { default_w, FSRSAlgorithm, forgetting_curve } from 'ts-fsrs';
import { digest } from '../hash';
import type { Grade, ItemMemory, StudyDay } from './types';
import { guessedStability, knownGivenSuccess } from './guessing';

/** The weights of FSRS-6 for a learner of whom nothing is known yet. */
export const DEFAULT_WEIGHTS: readonly number[] = default_w;

/** Names the formulas below; raised whenever they change. */
const FORMULAS = 'fsrs6-5.4.2-2';

/** Names formulas and weights; state derived by others is derived anew from the events. */
export const schedulerName = (weights: readonly number[]): string =>
	weights === DEFAULT_WEIGHTS ? FORMULAS : `${FORMULAS}+${digest(weights.join(), 10)}`;

/** Chance of recall at which an item falls due. */
const RETENTION = 0.9;
const MAX_INTERVAL = 3650;
/** An item forgotten is asked again this much later, ms. */
const RELEARN_MS = 600_000;
/** First interval that a recognised (not recalled) answer may earn, days; see `choiceCap`. */
const FIRST_CHOICE_CAP = 3;
/** Days counted from 1970 to about the year 4700: no clock is right beyond it. */
const LAST_DAY = 1_000_000;

interface Engine {
	readonly fsrs: FSRSAlgorithm;
	readonly name: string;
	readonly decay: number;
}

const engines = new WeakMap<readonly number[], Engine>();

/** One algorithm for each array of weights, as long as that array lives. */
function engineOf(weights: readonly number[]): Engine {
	const known = engines.get(weights);
	if (known) return known;
	const fsrs = new FSRSAlgorithm({
		w: [...weights],
		request_retention: RETENTION,
		maximum_interval: MAX_INTERVAL,
		enable_fuzz: true
	});
	const decay = weights[20] ?? DEFAULT_WEIGHTS[20] ?? 0;
	const made = { fsrs, name: schedulerName(weights), decay };
	engines.set(weights, made);
	return made;
}

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
	memory.decay >= 0.1 &&
	memory.decay <= 0.8 &&
	[memory.lastDay, memory.reps, memory.lapses, memory.span].every(Number.isSafeInteger);

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
	return forgetting_curve(
		memory.decay,
		elapsedDays(memory, soundDay(day, memory.lastDay)),
		memory.stability
	);
}

/** Stability and difficulty after an answer; a recognised success is discounted for guessing. */
function nextState(
	fsrs: FSRSAlgorithm,
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
	return Math.max(FIRST_CHOICE_CAP, 2 * previous.span);
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
	fsrs: FSRSAlgorithm,
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
 * @param weights 21 of FSRS-6
 */
export function nextMemory(
	previous: ItemMemory | null,
	answer: MemoryAnswer,
	weights: readonly number[] = DEFAULT_WEIGHTS
): ItemMemory {
	const { fsrs, name, decay } = engineOf(weights);
	const before = sound(previous) ? previous : null;
	const { grade, options } = answer;
	const day = soundDay(answer.day, before?.lastDay ?? 0);
	const phase = nextPhase(before, grade, options);
	const { stability, difficulty } = nextState(fsrs, before, grade, day, options);
	const cap = phase === 'review' ? MAX_INTERVAL : choiceCap(before);
	const lapsed = grade === 1 && before?.phase === 'review';
	const span = grade === 1 ? 0 : interval(fsrs, before, stability, day, cap);
	return {
		item: answer.item,
		stability,
		difficulty,
		phase,
		lastDay: day,
		dueDay: day + span,
		dueAt: grade === 1 && Number.isFinite(answer.at) ? answer.at + RELEARN_MS : null,
		reps: (before?.reps ?? 0) + 1,
		lapses: (before?.lapses ?? 0) + (lapsed ? 1 : 0),
		lastQuestion: answer.question,
		elapsed: before === null ? 0 : elapsedDays(before, day),
		span,
		cap: Math.min(cap, MAX_INTERVAL),
		decay,
		scheduler: name
	};
}

/**
 * What each button of a flashcard would do, for its label; equal to what `nextMemory` then does.
 *
 * @param previous what is remembered, or null for an item never asked
 * @param day the study day of the answer
 * @param weights 21 of FSRS-6
 * @returns days until due by grade; 0 is later the same day
 */
export function preview(
	previous: ItemMemory | null,
	day: StudyDay,
	weights: readonly number[] = DEFAULT_WEIGHTS
): Record<Grade, { readonly days: number }> {
	const after = (grade: Grade): { readonly days: number } => {
		const answer = { item: '', question: '', grade, day, at: 0, options: 0 };
		const next = nextMemory(previous, answer, weights);
		return { days: next.dueDay - next.lastDay };
	};
	return { 1: after(1), 2: after(2), 3: after(3), 4: after(4) };
}
