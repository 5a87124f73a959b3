import type { Question } from '../questions/types';
import { startSession } from '../quiz/session';

/**
 * Ids of the options or parts of each question in the order one learner is shown them.
 *
 * @param fixed options stand as they were written; parts are mixed all the same, since their order is
 * what is asked for
 */
export function optionOrder(
	questions: readonly Question[],
	seed: string,
	fixed: boolean
): Readonly<Record<string, readonly string[]>> {
	const { order } = startSession('', questions, seed);
	const written = questions.filter(({ options }) => fixed && options.length > 0);
	const ids = written.map(({ id, options }) => [id, options.map((each) => each.id)] as const);
	return { ...order, ...Object.fromEntries(ids) };
}
