import { shareOf } from '../answers/share';
import type { Question, Subject } from '../questions/types';
import type { Answered, Session } from './types';

/** One question not answered right, for looking at again. */
export interface Miss {
	readonly question: Question;
	readonly answered: Answered;
}

export interface QuizResult {
	readonly right: number;
	/** Judged nearly right; not counted among `wrong`. */
	readonly nearly: number;
	readonly wrong: number;
	/** Passed without an answer; not counted among `wrong`. */
	readonly skipped: number;
	/** `right` with what was partly right counted in part, to two decimals. */
	readonly points: number;
	/** Questions in the sitting, answered or not. */
	readonly total: number;
	/** Only subjects that were asked about. */
	readonly bySubject: Readonly<
		Partial<Record<Subject, { readonly right: number; readonly total: number }>>
	>;
	/** In the order asked. */
	readonly misses: readonly Miss[];
}

type Outcome = 'right' | 'nearly' | 'wrong' | 'skipped';

const outcomeOf = ({ response, verdict }: Answered): Outcome =>
	response.form === 'skipped' ? 'skipped' : verdict.outcome;

/** What came of a sitting, finished or not. */
export function resultOf(session: Session): QuizResult {
	const tally: Record<Outcome, number> = { right: 0, nearly: 0, wrong: 0, skipped: 0 };
	const bySubject: Partial<Record<Subject, { right: number; total: number }>> = {};
	const misses: Miss[] = [];
	let points = 0;
	session.questions.forEach((question, index) => {
		const subject = (bySubject[question.subject] ??= { right: 0, total: 0 });
		subject.total += 1;
		const answered = session.answers[index];
		if (answered === undefined) return;
		const outcome = outcomeOf(answered);
		tally[outcome] += 1;
		points += outcome === 'skipped' ? 0 : shareOf(answered.verdict);
		if (outcome === 'right') subject.right += 1;
		else misses.push({ question, answered });
	});
	return {
		...tally,
		points: Math.round(points * 100) / 100,
		total: session.questions.length,
		bySubject,
		misses
	};
}
