import type { Scope } from '$lib/core/memory/steps';
import type { QuizSet } from '$lib/core/sets/types';
import { storeProblem } from '$lib/i18n/en/store-problem';
import type { App } from './app.svelte';

/** What a step back on the pages of sets is about: sets made, changed and removed here. */
const SETS: Scope = ({ kind }) => kind === 'set-made' || kind === 'set-removed';

/** Takes the last change to sets back; false where there is none. */
export const undoSets = async (app: App): Promise<boolean> =>
	(await app.learner.undo(SETS)) !== null;

/** Brings the change last taken back again; false where there is none. */
export const redoSets = async (app: App): Promise<boolean> =>
	(await app.learner.redo(SETS)) !== null;

/** Removes versions of a set, the oldest first, so that undo brings the newest back first. */
export async function removeSets(app: App, versions: readonly QuizSet[]): Promise<boolean> {
	for (const { id } of [...versions].reverse()) {
		const kept = await app.learner.record({ kind: 'set-removed', set: id });
		if (!kept.ok) {
			app.toasts.show(storeProblem[kept.error], 'problem');
			return false;
		}
	}
	return true;
}
