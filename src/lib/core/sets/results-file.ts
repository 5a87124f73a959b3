import type { Question } from '../questions/types';
import { type ItemStats, itemStats } from './analysis/items';
import { matrixOf } from './analysis/matrix';
import { type WholeStats, wholeStats } from './analysis/whole';
import type { Gradebook } from './gradebook';
import { type AttemptChoice, learnerMarks } from './marking/learners';
import { rounded } from './marking/totals';
import type { Decision, QuizSet } from './types';

/** Results as other programs read them; described field by field in docs/FORMATS.md. */
export interface ResultsFile {
	readonly dateline: 'gradebook';
	readonly format: 1;
	readonly anonymous: boolean;
	readonly set: {
		readonly id: string;
		readonly title: string;
		readonly from: string;
		readonly made: number;
		readonly bank: string;
	};
	readonly decisions: readonly Decision[];
	readonly questions: readonly ResultsQuestion[];
	readonly attempts: readonly ResultsAttempt[];
	readonly learners: readonly ResultsLearner[];
	readonly analysis: { readonly choice: AttemptChoice } & WholeStats;
}

export interface ResultsQuestion extends Omit<ItemStats, 'question'> {
	readonly id: string;
	readonly form: string;
	readonly prompt: string;
	readonly answer: string;
	readonly worth: number;
	readonly section: number;
	readonly dropped: boolean;
	readonly options: readonly { readonly id: string; readonly text: string }[];
}

export interface ResultsAttempt {
	readonly id: string;
	readonly learner: string;
	readonly attempt: number;
	/** Null without names. */
	readonly started: number | null;
	readonly ms: number;
	readonly points: number;
	readonly total: number;
	readonly flags: readonly string[];
	readonly answers: readonly {
		readonly question: string;
		readonly key: string | null;
		readonly text: string;
		readonly outcome: string;
		readonly share: number;
		readonly points: number;
		readonly by: string;
		readonly ms: number | null;
		readonly overridden?: true;
	}[];
}

export interface ResultsLearner {
	readonly learner: string;
	readonly attempts: number;
	readonly points: number;
	readonly total: number;
	readonly share: number;
}

const FLAGS = ['late', 'beyond', 'otherDraw', 'accommodated', 'paper'] as const;

const NO_STATS: Omit<ItemStats, 'question'> = {
	count: 0,
	facility: null,
	deviation: null,
	intendedWeight: null,
	effectiveWeight: null,
	negative: false,
	discrimination: null,
	efficiency: null,
	drawn: false
};

const attemptsOf = ({ columns, rows }: Gradebook, anonymous: boolean): ResultsAttempt[] =>
	rows.map((row) => ({
		id: row.submission,
		learner: row.learner,
		attempt: row.attempt,
		started: anonymous ? null : row.started,
		ms: row.finished - row.started,
		points: row.points,
		total: row.total,
		flags: FLAGS.filter((flag) => row[flag]),
		answers: row.answers.flatMap((cell, at) => {
			const question = columns[at]?.question;
			if (question === undefined || cell.outcome === 'not-asked') return [];
			const { key, text, outcome, share, by, ms, overridden } = cell;
			const points = rounded(cell.points);
			return [
				{ question, key, text, outcome, share, points, by, ms, ...(overridden && { overridden }) }
			];
		})
	}));

function questionsOf(
	{ columns }: Gradebook,
	questions: readonly Question[],
	stats: readonly ItemStats[]
): ResultsQuestion[] {
	const figuresOf = new Map(stats.map(({ question, ...figures }) => [question, figures]));
	const byId = new Map(questions.map((question) => [question.id, question]));
	return columns.map(({ question: id, prompt, answer, worth, section, dropped }) => {
		const { form = '', options = [] } = byId.get(id) ?? {};
		return {
			id,
			form,
			prompt,
			answer,
			worth,
			section,
			dropped,
			options: options.map((option) => ({ id: option.id, text: option.text })),
			...(figuresOf.get(id) ?? NO_STATS)
		};
	});
}

/**
 * Everything that is known of a set's results, keyed by stable ids throughout.
 *
 * @param book anonymised before, where it is to be
 * @param choice which attempts make marks and figures
 */
export function resultsFile(
	set: QuizSet,
	questions: readonly Question[],
	book: Gradebook,
	{
		decisions,
		choice,
		anonymous
	}: { decisions: readonly Decision[]; choice: AttemptChoice; anonymous: boolean }
): ResultsFile {
	const marks = learnerMarks(book, choice);
	const matrix = matrixOf(
		book,
		marks.flatMap(({ counted }) => counted)
	);
	const { id, title, from, made, bank } = set;
	return {
		dateline: 'gradebook',
		format: 1,
		anonymous,
		set: { id, title, from, made, bank },
		decisions,
		questions: questionsOf(book, questions, itemStats(matrix)),
		attempts: attemptsOf(book, anonymous),
		learners: marks.map(({ learner, attempts, points, total, share }) => ({
			learner,
			attempts: attempts.length,
			points,
			total,
			share: rounded(share)
		})),
		analysis: { choice, ...wholeStats(matrix) }
	};
}
