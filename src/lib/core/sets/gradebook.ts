import { byText } from '../by-text';
import type { Question } from '../questions/types';
import { isLate } from './attempt-time';
import { learnerKey } from './learner-key';
import { type Cell, type JudgeFn, marked, type MarkingRules, type Weighed } from './marking/cells';
import { NO_POLICY, type Policy } from './marking/policy';
import { totals } from './marking/totals';
import type { QuizSet, Submission } from './types';

export type { Cell, JudgeFn } from './marking/cells';

/** One attempt. */
export interface Row {
	/** As they wrote it; '' where they left it empty. */
	readonly learner: string;
	/** The same for all spellings of a learner's name; of a nameless one the submission. */
	readonly key: string;
	/** Counts the attempts of one learner in the order they were started, from 1. */
	readonly attempt: number;
	readonly submission: string;
	/** Number of right answers; `nearly` is none. */
	readonly score: number;
	/** By the set's rules and the teacher's decisions; to five decimals. */
	readonly points: number;
	/** Points that could be had. */
	readonly total: number;
	/** ms since the epoch. */
	readonly started: number;
	/** ms since the epoch. */
	readonly finished: number;
	/** Handed in after its time, as the learner's device or the closing time tells. */
	readonly late: boolean;
	/** More attempts than the set allows came before this one; it counts for nothing. */
	readonly beyond: boolean;
	/** It answers questions that the draw did not give this learner: what was answered is marked. */
	readonly otherDraw: boolean;
	readonly accommodated: boolean;
	readonly paper: boolean;
	/** In the order of the columns. */
	readonly answers: readonly Cell[];
}

/** One question over all attempts. */
export interface Column {
	readonly question: string;
	readonly prompt: string;
	readonly answer: string;
	/** Points it can give. */
	readonly worth: number;
	/** Of the set's sections, from 0. */
	readonly section: number;
	readonly dropped: boolean;
	readonly right: number;
	/** Attempts that reached it. */
	readonly seen: number;
	/** Answers may be partly right: an order, a match or a sprint. */
	readonly inParts: boolean;
	/** Answers are words of the learners' own. */
	readonly typed: boolean;
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

export interface MarkingOptions {
	readonly policy?: Policy;
	/** Which questions a pool gave to this learner; absent where everyone is asked all of them. */
	readonly drawn?: (submission: Submission) => readonly string[];
}

/**
 * Scores raw submissions: a pure function of answers, questions, rules and decisions. Judging happens
 * here and now, so a better judge, a corrected key or a decision re-grades what was handed in long ago.
 *
 * @param questions those of the set, resolved; a question that is missing is left out of the total
 * @param submissions in any order; one that was sent twice counts once, the first one
 */
export function gradebook(
	set: QuizSet,
	questions: readonly Question[],
	submissions: readonly Submission[],
	judge: JudgeFn,
	{ policy = NO_POLICY, drawn }: MarkingOptions = {}
): Gradebook {
	const weighed = weighedOf(set, questions);
	const once = new Map<string, Submission>();
	for (const each of submissions) if (!once.has(each.id)) once.set(each.id, each);
	const own = [...once.values()].filter((each) => each.set === set.id).sort(inOrder);
	const rules = { judge, policy, partial: set.rules?.partial === true };
	const attempts = new Map<string, number>();
	const rows = own.map((submission): Row => {
		const key = learnerKey(submission.learner);
		const attempt = key === '' ? 1 : (attempts.get(key) ?? 0) + 1;
		attempts.set(key, attempt);
		return {
			...headOf(set, submission, attempt),
			...markedRow(weighed, submission, rules, drawn?.(submission))
		};
	});
	const foreign = [...once.values()].filter((each) => each.set !== set.id).map(({ id }) => id);
	return { columns: columnsOf(set, weighed, rows, policy), rows, foreign };
}

const inOrder = (a: Submission, b: Submission): number =>
	byText(learnerKey(a.learner), learnerKey(b.learner)) ||
	a.started - b.started ||
	byText(a.id, b.id);

function weighedOf(set: QuizSet, questions: readonly Question[]): Weighed[] {
	const byId = new Map(questions.map((question) => [question.id, question]));
	return set.questionIds.flatMap((id, at) => {
		const question = byId.get(id);
		return question ? [{ question, worth: set.rules?.points?.[at] ?? 1 }] : [];
	});
}

function headOf({ rules }: QuizSet, submission: Submission, attempt: number) {
	const { id, learner, started, finished } = submission;
	const accommodated = submission.accommodated === true;
	const closed = isLate(rules?.closes ?? null, finished) && !accommodated;
	return {
		learner,
		key: learnerKey(learner) || `#${id}`,
		attempt,
		submission: id,
		started,
		finished,
		late: submission.late === true || (closed && submission.paper !== true),
		beyond: rules?.attempts !== undefined && attempt > rules.attempts,
		accommodated,
		paper: submission.paper === true
	};
}

/** Questions of a pool that count for an attempt: those drawn, or those answered where these differ. */
function askedOf({ answers, paper }: Submission, drawn: readonly string[] | undefined) {
	const given = answers.map(({ question }) => question);
	// A sheet of paper names all that it asked, what was left empty too (paper.ts).
	if (paper === true) return { asked: new Set(given), otherDraw: false };
	if (drawn === undefined) return { asked: null, otherDraw: false };
	const own = new Set(drawn);
	const strays = given.some((question) => !own.has(question));
	return strays ? { asked: new Set(given), otherDraw: true } : { asked: own, otherDraw: false };
}

function markedRow(
	weighed: readonly Weighed[],
	submission: Submission,
	rules: MarkingRules,
	drawn: readonly string[] | undefined
) {
	const given = new Map(submission.answers.map((answer) => [answer.question, answer]));
	const { asked, otherDraw } = askedOf(submission, drawn);
	const cells = weighed.map((each) => {
		const { id } = each.question;
		return marked(each, given.get(id), asked?.has(id) ?? true, rules);
	});
	const { cells: answers, points, total } = totals(cells, weighed, rules.policy);
	const score = answers.filter(({ outcome, by }) => outcome === 'right' && by !== 'dropped').length;
	return { score, points, total, otherDraw, answers };
}

/** In which section each question of a set stands, by id; all in the first where there are none. */
function sectionsOf({ questionIds, rules }: QuizSet): ReadonlyMap<string, number> {
	const places = (rules?.sections ?? []).flatMap(({ count }, at) => Array<number>(count).fill(at));
	return new Map(questionIds.map((id, at) => [id, places[at] ?? 0]));
}

function columnsOf(
	set: QuizSet,
	weighed: readonly Weighed[],
	rows: readonly Row[],
	{ dropped }: Policy
): Column[] {
	const sections = sectionsOf(set);
	return weighed.map(({ question, worth }, index) => {
		const cells = rows.flatMap((row) => row.answers[index] ?? []);
		const unseen = new Set<Cell['outcome']>(['unanswered', 'not-asked']);
		return {
			question: question.id,
			prompt: question.prompt,
			answer: question.answer,
			worth,
			section: sections.get(question.id) ?? 0,
			dropped: dropped.has(question.id),
			right: cells.filter(({ outcome }) => outcome === 'right').length,
			seen: cells.filter(({ outcome }) => !unseen.has(outcome)).length,
			inParts: question.parts !== undefined,
			typed: question.form === 'typed' || question.form === 'cloze',
			overridden: cells.some(({ overridden }) => overridden === true)
		};
	});
}
