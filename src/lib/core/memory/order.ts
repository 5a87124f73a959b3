import { byText } from '../by-text';
import type { LearnerEvent } from './types';

/**
 * The one order of a history on every device: hybrid clock, device, sequence, id.
 *
 * @returns below 0 where `a` comes first, above 0 where `b` does, 0 for the same event
 */
export function compareEvents(a: LearnerEvent, b: LearnerEvent): number {
	return byText(a.hlc, b.hlc) || byText(a.device, b.device) || a.seq - b.seq || byText(a.id, b.id);
}

/** Two different events under one id can only be damage; both devices must still pick the same. */
function firstOf(a: LearnerEvent, b: LearnerEvent): LearnerEvent {
	if (a === b) return a;
	return (compareEvents(a, b) || byText(JSON.stringify(a), JSON.stringify(b))) <= 0 ? a : b;
}

/**
 * Merges two histories as sets: associative, commutative, and merging twice changes nothing.
 *
 * @returns every event once, in order
 */
export function unionEvents(
	a: readonly LearnerEvent[],
	b: readonly LearnerEvent[]
): LearnerEvent[] {
	const byId = new Map<string, LearnerEvent>();
	for (const event of [...a, ...b]) {
		const known = byId.get(event.id);
		byId.set(event.id, known === undefined ? event : firstOf(known, event));
	}
	return [...byId.values()].sort(compareEvents);
}
