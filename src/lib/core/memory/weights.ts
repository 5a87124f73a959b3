import { CLAMP_PARAMETERS, W17_W18_Ceiling } from 'ts-fsrs';

const BOUNDS = CLAMP_PARAMETERS(W17_W18_Ceiling);

/** Fitted numbers know no more than this many decimals, and text of them stays short. */
const DECIMALS = 4;

/**
 * Weights from outside brought into the range that the optimiser of FSRS-6 itself keeps to.
 *
 * @param weights anything; a fit, a file
 * @returns 21 numbers, or null where there are not so many or one is none
 */
export function soundWeights(weights: unknown): readonly number[] | null {
	if (!Array.isArray(weights) || weights.length !== BOUNDS.length) return null;
	if (!weights.every((weight) => Number.isFinite(weight))) return null;
	return BOUNDS.map(([low = 0, high = 0], at) =>
		Math.min(Math.max(Number(weights[at]), low), high)
	);
}

/** Whether two lists hold the same numbers. */
export const sameWeights = (a: readonly number[], b: readonly number[]): boolean =>
	a === b || (a.length === b.length && a.every((weight, at) => weight === b[at]));

/** As they are written into the history. */
export const roundedWeights = (weights: readonly number[]): readonly number[] =>
	weights.map((weight) => Number(weight.toFixed(DECIMALS)));
