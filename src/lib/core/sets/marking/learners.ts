import { byText } from '../../by-text';
import type { Gradebook, Row } from '../gradebook';
import { rounded } from './totals';

/** Which of a learner's attempts makes the mark. */
export type AttemptChoice = 'first' | 'last' | 'best' | 'mean';

export const ATTEMPT_CHOICES: readonly AttemptChoice[] = ['first', 'last', 'best', 'mean'];

/** One learner, all attempts together. */
export interface LearnerMark {
	readonly key: string;
	/** As they wrote it the last time. */
	readonly learner: string;
	/** All of them, first to last. */
	readonly attempts: readonly Row[];
	/** Those that make the mark: one, or for `mean` all that count. */
	readonly counted: readonly Row[];
	readonly points: number;
	readonly total: number;
	/** Points of total, 0 to 1; 0 of nothing. */
	readonly share: number;
	/** Some attempt that makes the mark came late. */
	readonly late: boolean;
}

const share = (points: number, total: number): number => (total > 0 ? points / total : 0);

const shareOf = ({ points, total }: Row): number => share(points, total);

/** The best by its share; of equal ones the earliest, so that trying again takes nothing away. */
const best = (rows: readonly Row[]): Row[] =>
	rows.slice(0, 1).map((first) => rows.reduce((a, b) => (shareOf(b) > shareOf(a) ? b : a), first));

const CHOSEN: Readonly<Record<AttemptChoice, (rows: readonly Row[]) => readonly Row[]>> = {
	first: (rows) => rows.slice(0, 1),
	last: (rows) => rows.slice(-1),
	best,
	mean: (rows) => rows
};

const mean = (values: readonly number[]): number =>
	values.length === 0 ? 0 : values.reduce((sum, each) => sum + each, 0) / values.length;

function markOf(key: string, attempts: readonly Row[], choice: AttemptChoice): LearnerMark {
	const allowed = attempts.filter(({ beyond }) => !beyond);
	const counted = CHOSEN[choice](allowed);
	const points = rounded(mean(counted.map((row) => row.points)));
	const total = rounded(mean(counted.map((row) => row.total)));
	return {
		key,
		learner: attempts.at(-1)?.learner ?? '',
		attempts,
		counted,
		points,
		total,
		share: counted.length > 1 ? mean(counted.map(shareOf)) : share(points, total),
		late: counted.some(({ late }) => late)
	};
}

/**
 * The marks of a class, one line a learner. Attempts beyond the limit make no mark and are still there
 * to be seen.
 *
 * @returns by name
 */
export function learnerMarks({ rows }: Gradebook, choice: AttemptChoice): LearnerMark[] {
	const attempts = new Map<string, Row[]>();
	for (const row of rows) attempts.set(row.key, [...(attempts.get(row.key) ?? []), row]);
	return [...attempts]
		.map(([key, own]) => markOf(key, own, choice))
		.sort((a, b) => byText(a.key, b.key));
}

/** What the list of learners can be sorted by. */
export type LearnerOrder = 'name' | 'mark' | 'time';

const finishedOf = ({ attempts }: LearnerMark): number => attempts.at(-1)?.finished ?? 0;

const ORDERS: Readonly<Record<LearnerOrder, (a: LearnerMark, b: LearnerMark) => number>> = {
	name: () => 0,
	mark: (a, b) => a.share - b.share,
	time: (a, b) => finishedOf(a) - finishedOf(b)
};

/**
 * Learners as a table shows them.
 *
 * @param marks by name, as `learnerMarks` gives them
 * @param search part of a name, in any case; '' for all
 */
export function sortedMarks(
	marks: readonly LearnerMark[],
	{ search, by, down }: { search: string; by: LearnerOrder; down: boolean }
): LearnerMark[] {
	const sought = search.normalize('NFKC').toLowerCase().trim();
	const found = marks.filter(
		({ key, learner }) => key.includes(sought) || learner.toLowerCase().includes(sought)
	);
	const sorted = found.sort((a, b) => ORDERS[by](a, b) || byText(a.key, b.key));
	return down ? sorted.reverse() : sorted;
}
