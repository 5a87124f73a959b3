import type { LearnerEvent } from './types';

type Undo = Extract<LearnerEvent, { readonly kind: 'undone' }>;
type Act = Exclude<LearnerEvent, Undo>;

/** What a step back or forth is about: the answers of one sitting, the settings of one page. */
export type Scope = (act: Act) => boolean;

/**
 * The event that one step back would take back: the newest act in scope that still stands. Naming it
 * in an `undone` event is the step.
 *
 * @param events a history in order, each event once; read from its end, and no further than needed
 * @returns null where nothing is left to take back
 */
export function undoable(events: readonly LearnerEvent[], scope: Scope): Act | null {
	const cancelled = new Set<string>();
	for (let at = events.length - 1; at >= 0; at--) {
		const event = events[at];
		if (event === undefined || cancelled.has(event.id)) continue;
		if (event.kind === 'undone') cancelled.add(event.target);
		else if (scope(event)) return event;
	}
	return null;
}

/** Undos that stand, newest first, back to the newest act in scope, standing or not. */
function recentUndos(events: readonly LearnerEvent[], scope: Scope): Undo[] {
	const cancelled = new Set<string>();
	const undos: Undo[] = [];
	for (let at = events.length - 1; at >= 0; at--) {
		const event = events[at];
		if (event === undefined) continue;
		if (event.kind !== 'undone') {
			if (scope(event)) break;
		} else if (!cancelled.has(event.id)) {
			cancelled.add(event.target);
			undos.push(event);
		}
	}
	return undos;
}

/**
 * The undo that one step forth would take back: the newest that stands and names an act in scope.
 * Naming it in an `undone` event is the step. Once something new has been done in scope there is
 * nothing to redo, even after that is undone in turn.
 *
 * Where two devices took the same act back, it stands again only when both undos are taken back; the
 * second is then what the next call gives.
 *
 * @param events a history in order, each event once; read from its end, and no further than needed
 * @returns null where nothing can be brought back
 */
export function redoable(events: readonly LearnerEvent[], scope: Scope): Undo | null {
	const undos = recentUndos(events, scope);
	const sought = new Set(undos.map(({ target }) => target));
	const found = new Set<string>();
	for (let at = events.length - 1; at >= 0 && sought.size > 0; at--) {
		const event = events[at];
		if (event === undefined || !sought.delete(event.id)) continue;
		if (event.kind !== 'undone' && scope(event)) found.add(event.id);
		// Where the newest undo's own act is found there is no need to read on to the older ones'.
		if (undos[0] !== undefined && found.has(undos[0].target)) return undos[0];
	}
	return undos.find(({ target }) => found.has(target)) ?? null;
}
