import { byText } from '../by-text';
import { responseText } from '../answers/response-text';
import { shareOf } from '../answers/share';
import type { Response, Verdict } from '../answers/types';
import type { Question } from '../questions/types';
import type { QuizSet, Submission } from './types';

export type JudgeFn = (question: Question, response: Response) => Verdict;

export interface Cell {
	/** As the learner gave it; '' for none. */
	readonly text: string;
	/** `skipped`: seen and passed · `unanswered`: never reached. Neither scores. */
	readonly outcome: Verdict['outcome'] | 'skipped' | 'unanswered';
	/** How much of it was right, 0 to 1: 1 or 0, but for an order or a match. */
	readonly share: number;
	readonly ms: number | null;
	/** The learner said that it was right; the outcome is the judge's. */
	readonly overridden?: true;
}

/** One attempt. */
export interface Row {
	/** As they wrote it; '' where they left it empty. */
	readonly learner: string;
	/** Counts the attempts of one learner in the order they were started, from 1. */
	readonly attempt: number;
	readonly submission: string;
	/** Number of right answers; `nearly` is none. */
	readonly score: number;
	/** Sum of all shares, to two decimals: the score with what was partly right counted in part. */
	readonly points: number;
	readonly total: number;
	/** ms since the epoch. */
	readonly started: number;
	/** ms since the epoch. */
	readonly finished: number;
	/** In the order of the columns. */
	readonly answers: readonly Cell[];
}

/** One question over all attempts. */
export interface Column {
	readonly question: string;
	readonly prompt: string;
	readonly answer: string;
	readonly right: number;
	/** Attempts that reached it. */
	readonly seen: number;
	/** Answers may be partly right: an order or a match. */
	readonly inParts: boolean;
	/** Some learner said of an answer, against the judge, that it was right. */
	readonly overridden: boolean;
}

export interface Gradebook {
	readonly columns: readonly Column[];
	/** By learner, then attempt. */
	readonly rows: readonly Row[];
	/** Ids of submissions that answer another set. */
	readonly foreign: readonly string[];
}

/** What two spellings of a learner's name are compared by. */
const learnerKey = (name: string): string =>
	name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();

/**
 * Scores raw submissions. Judging happens here and now, so a better judge or a corrected key
 * re-grades what was handed in long ago.
 *
 * @param questions those of the set, resolved; a question that is missing is left out of the total
 * @param submissions in any order; one that was sent twice counts once, the first one
 */
export function gradebook(
	set: QuizSet,
	questions: readonly Question[],
	submissions: readonly Submission[],
	judge: JudgeFn
): Gradebook {
	const byId = new Map(questions.map((question) => [question.id, question]));
	const asked = set.questionIds.flatMap((id) => byId.get(id) ?? []);
	const once = new Map<string, Submission>();
	for (const each of submissions) if (!once.has(each.id)) once.set(each.id, each);
	const own = [...once.values()].filter((each) => each.set === set.id).sort(inOrder);
	const attempts = new Map<string, number>();
	const rows = own.map((submission): Row => {
		const key = learnerKey(submission.learner);
		const attempt = key === '' ? 1 : (attempts.get(key) ?? 0) + 1;
		attempts.set(key, attempt);
		const answers = cells(submission, asked, judge);
		return {
			learner: submission.learner,
			attempt,
			submission: submission.id,
			score: answers.filter(({ outcome }) => outcome === 'right').length,
			points: Math.round(answers.reduce((sum, { share }) => sum + share, 0) * 100) / 100,
			total: asked.length,
			started: submission.started,
			finished: submission.finished,
			answers
		};
	});
	const foreign = [...once.values()].filter((each) => each.set !== set.id).map(({ id }) => id);
	return { columns: columnsOf(asked, rows), rows, foreign };
}

const inOrder = (a: Submission, b: Submission): number =>
	byText(learnerKey(a.learner), learnerKey(b.learner)) ||
	a.started - b.started ||
	byText(a.id, b.id);

function cells(submission: Submission, asked: readonly Question[], judge: JudgeFn): Cell[] {
	const given = new Map(submission.answers.map((answer) => [answer.question, answer]));
	return asked.map((question) => {
		const answer = given.get(question.id);
		if (answer === undefined) return { text: '', outcome: 'unanswered', share: 0, ms: null };
		const { response, ms } = answer;
		if (response.form === 'skipped') return { text: '', outcome: 'skipped', share: 0, ms };
		const verdict = judge(question, response);
		return {
			text: responseText(question, response),
			outcome: verdict.outcome,
			share: shareOf(verdict),
			ms,
			...(answer.overridden && { overridden: answer.overridden })
		};
	});
}

const columnsOf = (asked: readonly Question[], rows: readonly Row[]): Column[] =>
	asked.map((question, index) => {
		const outcomes = rows.map((row) => row.answers[index]?.outcome);
		return {
			question: question.id,
			prompt: question.prompt,
			answer: question.answer,
			right: outcomes.filter((outcome) => outcome === 'right').length,
			seen: outcomes.filter((outcome) => outcome !== 'unanswered').length,
			inParts: question.parts !== undefined,
			overridden: rows.some((row) => row.answers[index]?.overridden === true)
		};
	});
