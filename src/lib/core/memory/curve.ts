import { computeDecayFactor } from 'ts-fsrs';

const held = { decay: 0, factor: 0 };

/** Computed once for each value in a row: all of a learner's items share theirs. */
function factorOf(decay: number): number {
	if (decay !== held.decay) {
		held.factor = computeDecayFactor(decay).factor;
		held.decay = decay;
	}
	return held.factor;
}

/**
 * The forgetting curve of FSRS-6, rounded to 8 decimals as ts-fsrs does it:
 * (1 + factor × days / stability)^-decay, with the factor that makes it 0.9 at `days = stability`.
 *
 * @param decay w20, 0.1 to 0.8
 * @param days since the last answer, 0 or more
 * @param stability days, above 0
 * @returns chance of recall, 0 to 1
 */
export function recallAfter(decay: number, days: number, stability: number): number {
	const recall = Math.pow(1 + (factorOf(decay) * days) / stability, -decay);
	return Math.round(recall * 1e8) / 1e8;
}
