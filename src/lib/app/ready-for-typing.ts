import { prepareRivals } from '$lib/core/answers/prepared';
import { rivalsOf } from '$lib/core/answers/rivals';
import type { Question } from '$lib/core/questions/types';
import { idle } from '$lib/platform/idle';

/** Names looked at in one go: a few milliseconds on a slow phone. */
const SLICE = 40;
/** A page that is never idle is given work all the same after so many ms. */
const AT_LATEST = 500;

/**
 * Looks at everything that typed answers to these questions will be held against, a little at a time,
 * so that the first answer is judged as fast as those after it.
 *
 * @param questions that are typed
 * @param bank everything that is asked
 * @param pause resolves when there is time for a slice
 */
export async function readyFor(
	questions: readonly Question[],
	bank: readonly Question[],
	pause: () => Promise<void> = () => idle(AT_LATEST)
): Promise<void> {
	const byType = new Map(questions.map((question) => [question.answerType, question]));
	for (const [type, question] of byType) {
		await pause();
		const rivals = rivalsOf(question, bank);
		for (let at = 0; at < rivals.length; at += SLICE) {
			await pause();
			prepareRivals(type, rivals.slice(at, at + SLICE));
		}
	}
}
