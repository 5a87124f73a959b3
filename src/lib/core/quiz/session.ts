import { canOverride, OVERRIDDEN } from '../answers/override';
import type { Question } from '../questions/types';
import { seeded, shuffled } from '../random';
import type { Answered, Session, SessionEvent } from './types';

/** Longest time an answer is credited with, ms: the learner may have walked away. */
const LONGEST_MS = 60_000;

/** What is shown in a shuffled order: options, events to be ordered, right sides to be joined. */
const shuffledIds = (question: Question): readonly string[] =>
	(question.parts ?? question.options).map(({ id }) => id);

/**
 * The ids as shown. Events are never shown in the right order already (in a sprint, nor backwards): the
 * first one then goes last.
 */
function shownOrder(question: Question, seed: string): readonly string[] {
	const ids = shuffledIds(question);
	// What two sources can be to one another is asked in one order, so that the fingers learn it.
	if (question.form === 'sources') return ids;
	const shown = shuffled(ids, seeded(`${seed} ${question.id}`));
	const all = shown.join();
	const inTime = question.form === 'order' || question.form === 'sprint';
	const backwards = question.form === 'sprint' && all === [...ids].reverse().join();
	if (!inTime || (all !== ids.join() && !backwards)) return shown;
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
	const { response, verdict, judged } = event;
	const answered = { question: question.id, response, verdict, ms, ...(judged && { judged }) };
	const answers = [...session.answers, answered];
	return { ...session, phase: 'judged', answers };
}

/** The answer as its learner or as the judge has it. */
function overrideOne(answered: Answered, on: boolean): Answered {
	const { judged, ...rest } = answered;
	if (!on) return judged === undefined ? answered : { ...rest, verdict: judged };
	if (!canOverride(answered)) return answered;
	return { ...rest, verdict: OVERRIDDEN, judged: answered.verdict };
}

function override(session: Session, question: string, on: boolean): Session {
	const answers = session.answers.map((each) =>
		each.question === question ? overrideOne(each, on) : each
	);
	const same = answers.every((each, at) => each === session.answers[at]);
	return same ? session : { ...session, answers };
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
 * One step of a sitting: asking, answered -> judged, next -> asking or finished; a verdict may be
 * overridden at any time; undo from any of
 * them returns to asking what was answered last. An event that makes no sense now changes nothing.
 *
 * @returns the next state; the very same object where nothing changed
 */
export function reduce(session: Session, event: SessionEvent): Session {
	switch (event.type) {
		case 'answered':
			return answer(session, event);
		case 'overridden':
			return override(session, event.question, event.on);
		case 'next':
			return advance(session);
		case 'undo':
			return takeBack(session);
	}
}
