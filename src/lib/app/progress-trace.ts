import { standingAnswers, type Answer } from '$lib/core/memory/insights/answers';
import { Tracer, type Trace } from '$lib/core/memory/insights/tracer';
import type { StudyDay } from '$lib/core/memory/types';
import type { Learner } from './learner.svelte';

/** What the progress page reads from the whole history, beyond the folds every page has. */
export interface Traced extends Trace {
	readonly answers: readonly Answer[];
}

/** Answers traced before the page may breathe: some ten milliseconds. */
const SLICE = 2500;

const breath = (): Promise<void> => new Promise((go) => setTimeout(go));

/**
 * Goes through the learner's history once more.
 *
 * @param learner one that is ready
 * @param today study day
 */
export async function traceHistory(learner: Learner, today: StudyDay): Promise<Traced> {
	const { items, weights } = learner;
	const answers = standingAnswers(await learner.log());
	const tracer = new Tracer({ today, weights, counts: (item) => items.has(item) });
	for (let at = 0; at < answers.length; at += SLICE) {
		if (at > 0) await breath();
		tracer.take(answers.slice(at, at + SLICE));
	}
	return { ...tracer.done(), answers };
}
