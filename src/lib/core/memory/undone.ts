import { unionEvents } from './order';
import type { LearnerEvent } from './types';

/**
 * What still stands once every undo is applied. An undo names an earlier event; undoing an undo
 * brings its target back. An undo of something unknown or later has no effect, so that no cycle can
 * arise. The order in which events arrived does not matter.
 *
 * @param events a history in any order, repeats allowed
 * @returns the standing events in order, the undos themselves left out
 */
export function effective(events: readonly LearnerEvent[]): LearnerEvent[] {
	const cancelled = new Set<string>();
	const standing: LearnerEvent[] = [];
	for (const event of unionEvents(events, []).reverse()) {
		if (cancelled.has(event.id)) continue;
		if (event.kind === 'undone') cancelled.add(event.target);
		else standing.push(event);
	}
	return standing.reverse();
}
