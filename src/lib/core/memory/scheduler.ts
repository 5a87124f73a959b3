import { default_w, FSRSAlgorithm } from 'ts-fsrs';
import { digest } from '../hash';
import { recallAfter } from './curve';
import { fuzzed, fuzzSeed } from './fuzz';
import { GRADING } from './grade';
import { guessedStability, knownGivenSuccess } from './guessing';
import type { Grade, ItemMemory, StudyDay } from './types';
import { sameWeights, soundWeights } from './weights';

/** The weights of FSRS-6 for a learner of whom nothing is known yet. */
export const DEFAULT_WEIGHTS: readonly number[] = default_w;

/** Names the formulas below and the table of grades; raised whenever they change. */
const FORMULAS = `fsrs6-5.4.2-3g${String(GRADING.version)}`;

const MAX_INTERVAL = 3650;
/** An item forgotten is asked again this much later, ms. */
const RELEARN_MS = 600_000;
/** First interval that a recognised (not recalled) answer may earn, days; see `choiceCap`. */
const FIRST_CHOICE_CAP = 3;
/** Days counted from 1970 to about the year 4700: no clock is right beyond it. */
const LAST_DAY = 1_000_000;
/** Longest and shortest stability of FSRS-6, days. */
const STABILITY = [0.001, 36_500] as const;

interface Engine {
	readonly fsrs: FSRSAlgorithm;
	readonly name: string;
	readonly weights: readonly number[];
	readonly decay: number;
}

const engines = new WeakMap<readonly number[], Engine>();

/** One algorithm for each array of weights, as long as that array lives. */
function engineOf(asked: readonly number[]): Engine {
	const known = engines.get(asked);
	if (known) return known;
	const weights = soundWeights(asked) ?? DEFAULT_WEIGHTS;
	const usual = sameWeights(weights, DEFAULT_WEIGHTS);
	const made = {
		fsrs: new FSRSAlgorithm({ w: [...weights] }),
		name: usual ? FORMULAS : `${FORMULAS}+${digest(weights.join(), 10)}`,
		weights,
		decay: Number(weights[20])
	};
	engines.set(asked, made);
	return made;
}

/**
 * Names formulas and weights; state derived by others is derived again from the events.
 *
 * @param weights 21 of FSRS-6; such as are none count as the default ones, here and everywhere below
 */
export const schedulerName = (weights: readonly number[]): string => engineOf(weights).name;

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

/** What is no grade was no success. */
const soundGrade = (grade: number): Grade =>
	grade === 2 || grade === 3 || grade === 4 ? grade : 1;

const sound = (memory: ItemMemory | null): memory is ItemMemory =>
	memory !== null &&
	memory.stability >= STABILITY[0] &&
	memory.stability <= STABILITY[1] &&
	memory.difficulty >= 1 &&
	memory.difficulty <= 10 &&
	memory.decay >= 0.1 &&
	memory.decay <= 0.8 &&
	Number.isSafeInteger(memory.lastDay) &&
	Number.isSafeInteger(memory.reps) &&
	Number.isSafeInteger(memory.lapses) &&
	Number.isSafeInteger(memory.span);

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
	const elapsed = elapsedDays(memory, soundDay(day, memory.lastDay));
	return recallAfter(memory.decay, elapsed, memory.stability);
}

interface State {
	readonly stability: number;
	readonly difficulty: number;
}

/**
 * Stability and difficulty after an answer that was recalled. The first stability is the weight
 * itself, as in the Rust implementation: ts-fsrs raises one below 0.1, which a fit may well find.
 */
function recalledState(
	{ fsrs, weights, decay }: Engine,
	previous: State | null,
	elapsed: number,
	grade: Grade
): State {
	if (previous === null) {
		const { difficulty } = fsrs.next_state(null, 0, grade);
		return { stability: Number(weights[grade - 1]), difficulty };
	}
	// The chance is handed over because the library would recompute its factor at every answer.
	const recall = recallAfter(decay, elapsed, previous.stability);
	return fsrs.next_state(previous, elapsed, grade, recall);
}

/** Stability after a recognised success, discounted for guessing. */
function choiceStability(
	engine: Engine,
	previous: State | null,
	elapsed: number,
	earned: number,
	options: number
): number {
	if (previous === null)
		return guessedStability(Number(engine.weights[0]), earned, knownGivenSuccess(null, options));
	const recall = recallAfter(engine.decay, elapsed, previous.stability);
	return guessedStability(previous.stability, earned, knownGivenSuccess(recall, options));
}

/**
 * The longest interval an item not yet recalled may get: three days for the first success, then at
 * most twice the interval just passed, since guessing right k times running has chance (1/n)^k.
 */
const choiceCap = (previous: ItemMemory | null): number =>
	previous === null ? FIRST_CHOICE_CAP : Math.max(FIRST_CHOICE_CAP, 2 * previous.span);

/** Only recall graduates: recognising among options leaves the phase as it was. */
function nextPhase(
	before: ItemMemory['phase'],
	grade: Grade,
	chosen: boolean
): ItemMemory['phase'] {
	if (grade === 1) return before === 'learning' ? 'learning' : 'relearning';
	return chosen ? before : 'review';
}

/**
 * Days until due at nine recalls in ten, which is the stability. A first interval has no fuzz, so
 * that it can be previewed without an item.
 */
function spanOf(
	previous: ItemMemory | null,
	stability: number,
	elapsed: number,
	cap: number
): number {
	const days = clamp(Math.round(stability), 1, MAX_INTERVAL);
	const spread =
		previous === null
			? days
			: fuzzed(days, elapsed, fuzzSeed(previous.item, previous.reps), MAX_INTERVAL);
	return Math.min(spread, cap);
}

/**
 * What is remembered about an item after one more answer: FSRS-6 (ts-fsrs `next_state`) over study
 * days, with a fuzz that depends on item and repetition alone, so that a preview and the answer
 * agree. Again comes back the same day, ten minutes later.
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
	const engine = engineOf(weights);
	const before = sound(previous) ? previous : null;
	const grade = soundGrade(answer.grade);
	const again = grade === 1;
	const day = soundDay(answer.day, before?.lastDay ?? 0);
	const elapsed = before === null ? 0 : elapsedDays(before, day);
	const chosen = answer.options >= 2;
	const { stability: earned, difficulty } = recalledState(engine, before, elapsed, grade);
	const stability =
		chosen && !again ? choiceStability(engine, before, elapsed, earned, answer.options) : earned;
	const phase = nextPhase(before?.phase ?? 'learning', grade, chosen);
	const cap = phase === 'review' ? MAX_INTERVAL : Math.min(choiceCap(before), MAX_INTERVAL);
	const span = again ? 0 : spanOf(before, stability, elapsed, cap);
	return {
		item: answer.item,
		stability,
		difficulty,
		phase,
		lastDay: day,
		dueDay: day + span,
		dueAt: again && Number.isFinite(answer.at) ? answer.at + RELEARN_MS : null,
		reps: (before?.reps ?? 0) + 1,
		lapses: (before?.lapses ?? 0) + (again && before?.phase === 'review' ? 1 : 0),
		lastQuestion: answer.question,
		elapsed,
		span,
		cap,
		decay: engine.decay,
		scheduler: engine.name
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
		return { days: nextMemory(previous, answer, weights).span };
	};
	return { 1: after(1), 2: after(2), 3: after(3), 4: after(4) };
}
