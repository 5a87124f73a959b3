import type { LearnerEvent } from '../memory/types';

/**
 * Everything a history tells of one set and its results: the set, what was handed in, what was decided
 * about it, and what of these was taken back. Two teachers who put such parts together, in any order
 * and any number of times, have one gradebook: it is a union of events.
 *
 * @param events in any order, those of another device among them
 * @param set id
 */
export function setEvents(events: readonly LearnerEvent[], set: string): LearnerEvent[] {
	const own = new Set(events.filter((event) => isAbout(event, set)).map(({ id }) => id));
	const undos = events.filter((event) => event.kind === 'undone');
	for (let size = -1; size !== own.size;) {
		size = own.size;
		for (const { id, target } of undos) if (own.has(target)) own.add(id);
	}
	return events.filter(({ id }) => own.has(id));
}

function isAbout(event: LearnerEvent, set: string): boolean {
	if (event.kind === 'set-made') return event.set.id === set;
	if (event.kind === 'result-received') return event.submission.set === set;
	return event.kind === 'regraded' && event.set === set;
}
