import type { LearnerEvent } from '../memory/types';
import { effective } from '../memory/undone';
import type { Question } from '../questions/types';
import { reduce, startSession } from './session';
import type { Session, SessionEvent } from './types';

type StartedEvent = Extract<LearnerEvent, { readonly kind: 'session-started' }>;

/** The newest standing answer to each question of a sitting. */
function answersOf(session: string, events: readonly LearnerEvent[]): Map<string, SessionEvent> {
	const answers = new Map<string, SessionEvent>();
	for (const event of effective(events))
		if (event.kind === 'answered' && event.session === session && event.response.form !== 'card')
			answers.set(event.question, {
				type: 'answered',
				response: event.response,
				verdict: event.verdict,
				ms: event.ms,
				...(event.judged && { judged: event.judged })
			});
	return answers;
}

/**
 * Rebuilds a sitting from the history at the first question not yet answered, with the options in
 * the order they were shown before.
 *
 * @param started the event that opened it
 * @param events the history, or the part of it since; undos are applied, other sittings are ignored
 * @param lookup finds a question in the bank; one no longer there is left out of the sitting
 */
export function resumeSession(
	started: StartedEvent,
	events: readonly LearnerEvent[],
	lookup: (id: string) => Question | null
): Session {
	const questions = started.questions
		.map((id) => lookup(id))
		.filter((question) => question !== null);
	const answers = answersOf(started.session, events);
	let session = startSession(started.session, questions, started.seed);
	for (const { id } of questions) {
		const answered = answers.get(id);
		if (answered === undefined) break;
		session = reduce(reduce(session, answered), { type: 'next' });
	}
	return session;
}
