import type { Session } from './types';

/**
 * How each question of a sitting went, one letter each in the order asked: r right, n nearly, w wrong,
 * s skipped, - not answered.
 */
export type Outcomes = string;

const LETTERS = { right: 'r', nearly: 'n', wrong: 'w' } as const;

/** The letters of a sitting, in the order of its questions. */
export function outcomesOf(session: Session): Outcomes {
	return session.questions
		.map((_, at) => {
			const answered = session.answers[at];
			if (answered === undefined) return '-';
			return answered.response.form === 'skipped' ? 's' : LETTERS[answered.verdict.outcome];
		})
		.join('');
}

/** Letters told in the order of other questions; those not asked are `-`. */
export function outcomesFor(
	ids: readonly string[],
	asked: readonly string[],
	outcomes: Outcomes
): Outcomes {
	const letters = new Map(asked.map((id, at) => [id, outcomes[at] ?? '-']));
	return ids.map((id) => letters.get(id) ?? '-').join('');
}

/** How many are right. */
export const rightIn = (outcomes: Outcomes): number =>
	[...outcomes].filter((letter) => letter === 'r').length;

/** Two or more runs beside each other. */
export interface Comparison {
	/** Places of the questions that every run was asked. */
	readonly common: readonly number[];
	/** How many of these each run has right. */
	readonly right: readonly number[];
	/** Places in `common` where the runs differ in being right. */
	readonly apart: readonly number[];
}

/**
 * Compares runs over the questions that all of them were asked.
 *
 * @param runs letters over the same questions in the same order
 */
export function compareRuns(runs: readonly Outcomes[]): Comparison {
	const length = Math.max(0, ...runs.map((run) => run.length));
	const common = Array.from({ length }, (_, at) => at).filter((at) =>
		runs.every((run) => (run[at] ?? '-') !== '-')
	);
	const isRight = (run: Outcomes, at: number): boolean => run[at] === 'r';
	return {
		common,
		right: runs.map((run) => common.filter((at) => isRight(run, at)).length),
		apart: common.filter((at) => new Set(runs.map((run) => isRight(run, at))).size > 1)
	};
}
