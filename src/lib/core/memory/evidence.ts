import { clockFlags } from './clock-flags';
import { lessonsOf } from './lessons';
import { DEFAULT_WEIGHTS, type MemoryAnswer, nextMemory, retrievability } from './scheduler';
import type { ItemMemory, LearnerEvent } from './types';
import { effective } from './undone';

export type Fitted = Extract<LearnerEvent, { readonly kind: 'weights-fitted' }>;

/** From some answer on, predictions were made with these weights. */
export interface Epoch {
	readonly from: number;
	readonly weights: readonly number[];
	/** The fit they came from; null for the default ones. */
	readonly fitted: Fitted | null;
}

/** What a history teaches about memory. */
export interface Evidence {
	/** In order, those about the parts of an order or a match one by one. */
	readonly lessons: readonly MemoryAnswer[];
	/** Whose weights predicted which of them, in order; the first epoch begins at 0. */
	readonly epochs: readonly Epoch[];
	/** How many were left out because a clock was wrong. */
	readonly leftOut: number;
}

/** Items with an answer whose clock was wrong: every interval around it is unknown. */
function doubtfulItems(standing: readonly LearnerEvent[]): ReadonlySet<string> {
	const flags = clockFlags(standing);
	const items = new Set<string>();
	for (const event of flags.size === 0 ? [] : standing)
		if (event.kind === 'answered' && flags.has(event.id))
			for (const { item } of lessonsOf(event)) items.add(item);
	return items;
}

/**
 * All that a history teaches about memory, for judging predictions and fitting weights. Items with an
 * answer whose clock was wrong are left out whole.
 *
 * @param events a history in any order, repeats allowed
 */
export function evidence(events: readonly LearnerEvent[]): Evidence {
	const standing = effective(events);
	const doubtful = doubtfulItems(standing);
	const lessons: MemoryAnswer[] = [];
	let leftOut = 0;
	const epochs: Epoch[] = [{ from: 0, weights: DEFAULT_WEIGHTS, fitted: null }];
	for (const event of standing)
		if (event.kind === 'answered') {
			for (const lesson of lessonsOf(event))
				if (doubtful.has(lesson.item)) leftOut += 1;
				else lessons.push(lesson);
		} else if (event.kind === 'weights-fitted')
			epochs.push({ from: lessons.length, weights: event.weights, fitted: event });
	return { lessons, epochs, leftOut };
}

/**
 * The chance of a right answer: recall, or else a lucky pick.
 *
 * @param recall 0 to 1
 * @param options shown; 0 where nothing could be guessed
 */
export const chanceOfRight = (recall: number, options: number): number =>
	options >= 2 ? recall + (1 - recall) / options : recall;

/** What was predicted about one answer before it was given, and what came. */
export interface Prediction {
	/** Chance of a right answer, 0 to 1. */
	readonly chance: number;
	readonly right: boolean;
	/** Place of the answer in the evidence. */
	readonly place: number;
	/** Study days since the answer before, at least 1. */
	readonly elapsed: number;
	/** Answers on a later day than the one before them, this one included. */
	readonly reviews: number;
	/** Those of them that went wrong, this one not included. */
	readonly lapses: number;
}

/** Anything that predicts recall and learns from each answer. */
export interface Predictor<State> {
	/** Chance of recall. */
	recall(state: State, lesson: MemoryAnswer, elapsed: number): number;
	next(state: State | null, lesson: MemoryAnswer, elapsed: number): State;
}

/** The scheduler itself, with these weights. */
export const schedulerWith = (weights: readonly number[]): Predictor<ItemMemory> => ({
	recall: (memory, lesson) => retrievability(memory, lesson.day),
	next: (memory, lesson) => nextMemory(memory, lesson, weights)
});

interface Course<State> {
	readonly state: State;
	readonly day: number;
	readonly reviews: number;
	readonly lapses: number;
}

/**
 * Goes through the evidence in order and predicts each answer from those before it alone. Only the
 * first answer on a later day is predicted, as FSRS does: minutes after an answer there is nothing to
 * predict, and an item's first answer has nothing to be predicted from.
 */
export function predict<State>(
	lessons: readonly MemoryAnswer[],
	teller: Predictor<State>
): readonly Prediction[] {
	const courses = new Map<string, Course<State>>();
	const made: Prediction[] = [];
	for (const [place, lesson] of lessons.entries()) {
		const before = courses.get(lesson.item);
		const elapsed = before ? Math.max(0, lesson.day - before.day) : 0;
		const right = lesson.grade > 1;
		let { reviews, lapses } = before ?? { reviews: 0, lapses: 0 };
		if (before && elapsed > 0) {
			const recall = teller.recall(before.state, lesson, elapsed);
			reviews += 1;
			made.push({
				chance: chanceOfRight(recall, lesson.options),
				right,
				place,
				elapsed,
				reviews,
				lapses
			});
			if (!right) lapses += 1;
		}
		const state = teller.next(before?.state ?? null, lesson, elapsed);
		courses.set(lesson.item, { state, day: lesson.day, reviews, lapses });
	}
	return made;
}

/**
 * What was predicted at the time: each answer with the weights that then stood, so that weights are
 * never praised for answers they were fitted on.
 */
export function predictedThen({
	lessons,
	epochs
}: Omit<Evidence, 'leftOut'>): readonly Prediction[] {
	return epochs.flatMap(({ from, weights }, at) => {
		const to = epochs[at + 1]?.from ?? lessons.length;
		if (to === from) return [];
		const made = predict(lessons.slice(0, to), schedulerWith(weights));
		return made.filter(({ place }) => place >= from);
	});
}
