import type { Case } from './gate-checks';
import { GATE_RULES } from './gate-rules';
import type { Question } from './types';

/**
 * The names of the rules a question trips, in the order of the table.
 *
 * @param one the question, the draft it was dressed from and every loaded fact
 * @returns empty for a question that may be asked
 */
export const flawsOf = (one: Case): string[] =>
	GATE_RULES.filter((rule) => rule.trips(one)).map(({ name }) => name);

/** The question with its flaws written down. */
export const judged = (one: Case): Question => ({ ...one.question, flaws: flawsOf(one) });
