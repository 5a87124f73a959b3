import type { LearnerEvent } from '../memory/types';

/** What a teacher's work consists of; a learner's answers are none of it. */
const TEACHING: ReadonlySet<LearnerEvent['kind']> = new Set<LearnerEvent['kind']>([
	'teacher-key-made',
	'key-saved',
	'set-made',
	'set-removed',
	'result-received',
	'regraded'
]);

/**
 * Keys, sets, results and decisions, and what took any of them back: so that they can move to another
 * device without the learner's own history, and two teachers' gradebooks can be joined.
 */
export function ofTeaching(events: readonly LearnerEvent[]): readonly LearnerEvent[] {
	const kept = new Set(events.filter(({ kind }) => TEACHING.has(kind)).map(({ id }) => id));
	// An undone undo names an undo: each round finds those that name one found before.
	for (let before = -1; before < kept.size;) {
		before = kept.size;
		for (const event of events)
			if (event.kind === 'undone' && kept.has(event.target)) kept.add(event.id);
	}
	return events.filter(({ id }) => kept.has(id));
}
