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
			attempt: event.attempt === undefined ? null : 'open',
			given: '',
			finished: false
		};
	if (!('session' in event)) return null;
	const before = sittings.get(event.session);
	if (before === undefined) return null;
	if (before.attempt !== null) return attemptAfter(before, event);
	if (event.kind !== 'answered' && event.kind !== 'session-finished') return null;
	if (event.kind === 'session-finished') return { ...before, finished: true };
	const right = before.right + (event.verdict.outcome === 'right' ? 1 : 0);
	return { ...before, done: before.done + 1, right };
}

/** The same for an attempt: an answer that is changed later counts once. */
function attemptAfter(before: Sitting, event: LearnerEvent): Sitting | null {
	const { attempt, finished } = before;
	if (event.kind === 'session-finished') {
		const known = attempt === 'shown' || attempt === 'marked';
		return { ...before, attempt: known ? 'marked' : 'closed', given: '', finished: true };
	}
	if (event.kind === 'answered') {
		const right = before.right + (event.verdict.outcome === 'right' ? 1 : 0);
		return { ...before, attempt: finished ? 'marked' : 'shown', right };
	}
	if (event.kind !== 'attempt-answered' || finished) return null;
	const ids = before.given.split(' ').filter((id) => id !== '' && id !== event.question);
	if (event.response.form !== 'skipped') ids.push(event.question);
	return { ...before, given: ids.join(' '), done: ids.length };
}
