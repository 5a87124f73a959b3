import { compareEvents } from '../memory/order';
import type { LearnerEvent } from '../memory/types';

/**
 * What to take back so that a history stands as an earlier one did. Nothing is deleted: every event
 * the earlier one does not have is undone by an event, newest first, undos included, so that going
 * back can itself be gone back on.
 *
 * @param here the history now
 * @param there the one to go back to; what only it has must be merged in as well
 * @returns ids of events to undo, in the order to do it
 */
export function undosTo(
	here: readonly LearnerEvent[],
	there: readonly LearnerEvent[]
): readonly string[] {
	const kept = new Set(there.map(({ id }) => id));
	return here
		.filter(({ id }) => !kept.has(id))
		.sort((a, b) => compareEvents(b, a))
		.map(({ id }) => id);
}
