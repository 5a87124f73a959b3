import { canOverride, OVERRIDDEN } from '../answers/override';
import { unionEvents } from './order';
import type { LearnerEvent } from './types';

type AnsweredEvent = Extract<LearnerEvent, { readonly kind: 'answered' }>;

/** Kinds that change what an earlier event, which they name, means. */
export const pointsBack = (
	event: LearnerEvent
): event is Extract<LearnerEvent, { readonly target: string }> =>
	event.kind === 'undone' || event.kind === 'overridden';

/** The answer as its learner wants it judged, the judge's own word beside it. */
const overridden = (event: AnsweredEvent): AnsweredEvent => ({
	...event,
	verdict: OVERRIDDEN,
	judged: event.verdict
});

/**
 * What still stands once every undo and every override is applied. An undo names an earlier event; undoing an undo
 * brings its target back. An undo of something unknown or later has no effect, so that no cycle can
 * arise. The order in which events arrived does not matter.
 *
 * @param events a history in any order, repeats allowed
 * @returns the standing events in order, the undos and overrides themselves left out, and the answers that
 * a standing override names as right
 */
export function effective(events: readonly LearnerEvent[]): LearnerEvent[] {
	const cancelled = new Set<string>();
	const claimed = new Set<string>();
	const standing: LearnerEvent[] = [];
	for (const event of unionEvents(events, []).reverse()) {
		if (cancelled.has(event.id)) continue;
		if (event.kind === 'undone') cancelled.add(event.target);
		else if (event.kind === 'overridden') claimed.add(event.target);
		else if (event.kind === 'answered' && claimed.has(event.id) && canOverride(event))
			standing.push(overridden(event));
		else standing.push(event);
	}
	return standing.reverse();
}
