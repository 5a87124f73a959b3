import { policyOf, stepsBetween } from '$lib/core/sets/marking/policy';
import type { Decision, QuizSet } from '$lib/core/sets/types';
import type { StoreProblem } from '$lib/store/port';
import type { App } from './app.svelte';
import { brought } from './brought.svelte';

/**
 * What a teacher's link says about a set's marks that this device does not know yet. The device that
 * made the set decides itself: a link tells it nothing.
 */
export function newCorrections(app: App, set: QuizSet): readonly Decision[] {
	const { made, decisions } = app.learner.shelf;
	const told = brought.decisionsFor(set.id);
	if (told.length === 0 || made.some(({ id }) => id === set.id)) return [];
	return stepsBetween(policyOf(decisions.get(set.id) ?? []), policyOf(told));
}

/** Takes them over: from now on marks of this set heed them. Resolves to why not, or null. */
export async function takeCorrections(app: App, set: QuizSet): Promise<StoreProblem | null> {
	for (const decision of newCorrections(app, set)) {
		const kept = await app.learner.record({ kind: 'regraded', set: set.id, decision });
		if (!kept.ok) return kept.error;
	}
	return null;
}
