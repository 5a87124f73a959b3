import type { Sitting } from './sitting';
import type { LearnerEvent } from './types';

/**
 * Takes one standing event into the sittings, which are kept in the order they were begun.
 *
 * @returns the sitting as it is after the event, or null where the event changes none
 */
export function sittingAfter(
	sittings: ReadonlyMap<string, Sitting>,
	event: LearnerEvent
): Sitting | null {
	if (event.kind === 'session-started')
		return {
			session: event.session,
			where: event.where,
			title: event.title,
			set: event.set,
			of: event.of ?? null,
			day: event.day,
			at: event.at,
			total: event.questions.length,
			done: 0,
			right: 0,
			finished: false
		};
	if (event.kind !== 'answered' && event.kind !== 'session-finished') return null;
	const before = sittings.get(event.session);
	if (before === undefined) return null;
	if (event.kind === 'session-finished') return { ...before, finished: true };
	const right = before.right + (event.verdict.outcome === 'right' ? 1 : 0);
	return { ...before, done: before.done + 1, right };
}
