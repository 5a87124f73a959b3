import type { Response, Verdict } from '../answers/types';
import type { LearnerEvent } from '../memory/types';
import { effective } from '../memory/undone';
import { endsAt, isLate, type Pace } from './attempt-time';
import { cleanLine, LIMITS } from './limits';
import type { QuizSet, SetRules, Submission } from './types';

/** The last answer to a question. */
export interface Given {
	/** `skipped`: taken back. */
	readonly response: Response;
	/** Over all visits to the question. */
	readonly ms: number;
}

/** One attempt as its events tell it. */
export interface Attempt extends Pace {
	readonly session: string;
	readonly set: string;
	readonly title: string;
	readonly learner: string;
	/** Counts the learner's attempts at this set, from 1. */
	readonly number: number;
	readonly seed: string;
	/** Ids, in the order asked. */
	readonly questions: readonly string[];
	/** By question. */
	readonly given: ReadonlyMap<string, Given>;
	/** Verdicts that became known, by question. */
	readonly verdicts: ReadonlyMap<string, Verdict>;
	/** When it was closed, ms since the epoch; null while it was not. */
	readonly finished: number | null;
	/** The question answered last; null where none was. */
	readonly last: string | null;
	/** The latest moment that its events tell, ms since the epoch. */
	readonly latest: number;
}

type Started = Extract<LearnerEvent, { readonly kind: 'session-started' }>;

/** Any: `skipped` is an answer taken back. */
const isGiven = ({ response }: Given): boolean => response.form !== 'skipped';

function begun(started: Started): Attempt {
	return {
		session: started.session,
		set: started.set ?? '',
		title: started.title,
		learner: started.learner ?? '',
		number: started.attempt ?? 1,
		seed: started.seed,
		questions: started.questions,
		started: started.at,
		factor: started.factor ?? 1,
		breaks: started.breaks ?? 0,
		given: new Map(),
		verdicts: new Map(),
		finished: null,
		last: null,
		latest: started.at
	};
}

/** One event more; what makes no sense now changes nothing. */
function after(attempt: Attempt, event: LearnerEvent): Attempt {
	const { questions, given, verdicts, finished } = attempt;
	if (event.kind === 'attempt-answered') {
		if (finished !== null || !questions.includes(event.question)) return attempt;
		const { question, response, ms } = event;
		const now = new Map(given).set(question, { response, ms });
		return { ...attempt, given: now, last: question };
	}
	if (event.kind === 'attempt-extended')
		// A code never takes time away, and none reopens what is closed.
		return finished === null
			? { ...attempt, factor: Math.max(attempt.factor, event.factor) }
			: attempt;
	if (event.kind === 'answered') {
		const now = new Map(verdicts);
		if (!now.has(event.question)) now.set(event.question, event.verdict);
		return { ...attempt, verdicts: now };
	}
	if (event.kind === 'session-finished' && finished === null)
		return { ...attempt, finished: Math.max(attempt.started, event.at) };
	return attempt;
}

/**
 * An attempt as a fold over its events.
 *
 * @param events in any order, repeats allowed, those of other sittings among them
 * @param session which one
 * @returns null where it is none, or none of an attempt
 */
export function attemptOf(events: readonly LearnerEvent[], session: string): Attempt | null {
	const own = effective(events).filter((event) => 'session' in event && event.session === session);
	const started = own.find((event): event is Started => event.kind === 'session-started');
	if (started?.attempt === undefined) return null;
	let attempt = begun(started);
	for (const event of own)
		attempt = { ...after(attempt, event), latest: Math.max(attempt.latest, event.at) };
	return attempt;
}

/** `over`: its time is up, and it was not handed in. */
export type Phase = 'running' | 'over' | 'closed';

export function phaseOf(attempt: Attempt, rules: SetRules | undefined, now: number): Phase {
	if (attempt.finished !== null) return 'closed';
	const ends = endsAt(rules, attempt);
	return ends !== null && now >= ends ? 'over' : 'running';
}

/** Ids of questions that have an answer. */
export const answeredIn = ({ questions, given }: Attempt): readonly string[] =>
	questions.filter((id) => {
		const answer = given.get(id);
		return answer !== undefined && isGiven(answer);
	});

/**
 * Where to go on: at the first question without an answer after the one answered last, else before
 * it, else at the last one answered.
 *
 * @returns place in `questions`, from 0
 */
export function placeOf(attempt: Attempt): number {
	const { questions, last } = attempt;
	const answered = new Set(answeredIn(attempt));
	const at = last === null ? -1 : questions.indexOf(last);
	const open = questions.flatMap((id, place) => (answered.has(id) ? [] : [place]));
	return open.find((place) => place > at) ?? open[0] ?? Math.max(0, at);
}

/** What the device adds to a submission. */
export interface Versions {
	readonly bank: string;
	readonly app: string;
}

/** Longest time of one answer in a submission, ms: a day. */
const MOST_MS = 86_400_000;

/**
 * What is handed in: raw answers in the order asked. A question that was never answered is absent.
 * How much more time there was stays here; that there was is told, where the set limits time at all.
 *
 * @param finished ms since the epoch, where it is not closed yet
 */
export function submissionOf(
	attempt: Attempt,
	{ id, rules }: Pick<QuizSet, 'id' | 'rules'>,
	{ bank, app }: Versions,
	finished: number = attempt.finished ?? attempt.latest
): Submission {
	const ends = endsAt(rules, attempt);
	const more = attempt.factor > 1 || attempt.breaks > 0;
	return {
		format: 1,
		id: attempt.session,
		set: id,
		learner: cleanLine(attempt.learner, LIMITS.name),
		started: attempt.started,
		finished: Math.max(attempt.started, finished),
		bank,
		app,
		attempt: Math.min(attempt.number, LIMITS.attempts),
		...(more && ends !== null && { accommodated: true as const }),
		...(isLate(ends, finished) && { late: true as const }),
		answers: attempt.questions.flatMap((question) => {
			const answer = attempt.given.get(question);
			if (!answer) return [];
			const ms = Math.min(MOST_MS, Math.max(0, Math.round(answer.ms)));
			return [{ question, response: answer.response, ms }];
		})
	};
}
