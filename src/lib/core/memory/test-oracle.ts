import type { Random } from '../random';
import { DEFAULT_WEIGHTS, nextMemory } from './scheduler';
import type { Grade, ItemMemory } from './types';
import { roundedWeights, soundWeights } from './weights';

/** Grades of one item and the study days before each; the first gap is 0. */
export interface GradedHistory {
	readonly grades: readonly Grade[];
	readonly gaps: readonly number[];
}

/** Chances of recall for which intervals are compared. */
export const RETENTIONS = [0.7, 0.8, 0.9, 0.95, 0.97] as const;

/** One to twelve answers: many the same day, some after years. */
export function randomHistory(random: Random): GradedHistory {
	const length = 1 + Math.floor(random() * 12);
	const grades = Array.from({ length }, () => (1 + Math.floor(random() * 4)) as Grade);
	const gaps = grades.map((_, at) => {
		if (at === 0 || random() < 0.25) return 0;
		return Math.floor(Math.exp(random() * 7));
	});
	return { grades, gaps };
}

/** Weights as a fit may find them: each up to three tenths off, and now and then a tiny first one. */
export function randomWeights(random: Random): readonly number[] {
	const near = DEFAULT_WEIGHTS.map((weight) => weight * (0.7 + 0.6 * random()));
	if (random() < 0.5) near[0] = 0.02;
	return roundedWeights(soundWeights(near) ?? DEFAULT_WEIGHTS);
}

/** The scheduler's own memory after each answer of a history. */
export function walk(
	{ grades, gaps }: GradedHistory,
	weights: readonly number[]
): readonly ItemMemory[] {
	let day = 20_000;
	let held: ItemMemory | null = null;
	return grades.map((grade, at) => {
		day += gaps[at] ?? 0;
		held = nextMemory(held, { item: 'i', question: 'q', grade, day, at: 0, options: 0 }, weights);
		return held;
	});
}
