import type { Question } from '../questions/types';
import { seeded, shuffled } from '../random';
import type { Session, SessionEvent } from './types';

/** Longest time an answer is credited with, ms: the learner may have walked away. */
const LONGEST_MS = 60_000;

/** What is shown in a shuffled order: options, events to be ordered, right sides to be joined. */
const shuffledIds = (question: Question): readonly string[] =>
	(question.parts ?? question.options).map(({ id }) => id);

/**
 * The ids as shown. Events are never shown in the right order already: the first one then goes last.
 */
function shownOrder(question: Question, seed: string): readonly string[] {
	const ids = shuffledIds(question);
	const shown = shuffled(ids, seeded(`${seed} ${question.id}`));
	if (question.form !== 'order' || shown.join() !== ids.join()) return shown;
	return [...shown.slice(1), ...shown.slice(0, 1)];
}

/**
 * Opens a sitting. Options and parts are shuffled by seed and question, so that leaving out a
 * question does not disturb the others.
 *
 * @param id names the sitting
 * @param questions in the order asked; none finishes at once
 * @param seed any text
 */
export function startSession(id: string, questions: readonly Question[], seed: string): Session {
	const order: Record<string, readonly string[]> = {};
	for (const question of questions) order[question.id] = shownOrder(question, seed);
	const phase = questions.length === 0 ? 'finished' : 'asking';
	return { id, questions, order, position: 0, phase, answers: [] };
}

/** The question on screen, or null once finished. */
export function currentQuestion(session: Session): Question | null {
	return session.questions[session.position] ?? null;
}

function answer(
	session: Session,
	event: Extract<SessionEvent, { readonly type: 'answered' }>
): Session {
	const question = currentQuestion(session);
	if (session.phase !== 'asking' || question === null) return session;
	const ms = Number.isFinite(event.ms) ? Math.min(Math.max(event.ms, 0), LONGEST_MS) : 0;
	const { response, verdict } = event;
	const answers = [...session.answers, { question: question.id, response, verdict, ms }];
	return { ...session, phase: 'judged', answers };
}

function advance(session: Session): Session {
	if (session.phase !== 'judged') return session;
	const position = session.position + 1;
	return {
		...session,
		position,
		phase: position < session.questions.length ? 'asking' : 'finished'
	};
}

/** Back to the question answered last, as though it had not been answered. */
function takeBack(session: Session): Session {
	const answers = session.answers.slice(0, -1);
	if (session.answers.length === 0) return session;
	return { ...session, phase: 'asking', position: answers.length, answers };
}

/**
 * One step of a sitting: asking, answered -> judged, next -> asking or finished; undo from any of
 * them returns to asking what was answered last. An event that makes no sense now changes nothing.
 *
 * @returns the next state; the very same object where nothing changed
 */
export function reduce(session: Session, event: SessionEvent): Session {
	switch (event.type) {
		case 'answered':
			return answer(session, event);
		case 'next':
			return advance(session);
		case 'undo':
			return takeBack(session);
	}
}
