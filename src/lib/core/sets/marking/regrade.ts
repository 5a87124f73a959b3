import type { Gradebook, Row } from '../gradebook';

/** One attempt whose mark is another one than before. */
export interface ChangedMark {
	readonly submission: string;
	readonly learner: string;
	readonly attempt: number;
	readonly before: Mark;
	readonly after: Mark;
	/** Questions that give other points than before, or count where they did not, in set order. */
	readonly questions: readonly string[];
}

export interface Mark {
	readonly points: number;
	readonly total: number;
}

const markOf = ({ points, total }: Row): Mark => ({ points, total });

/** A share of all points, to compare marks of different totals by. */
const shareOf = ({ points, total }: Mark): number => (total > 0 ? points / total : 0);

/** Whether a mark rose, fell, or is as good as before (of a smaller total, say). */
export function direction({ before, after }: ChangedMark): 'up' | 'down' | 'level' {
	const step = shareOf(after) - shareOf(before);
	return Math.abs(step) < 1e-9 ? 'level' : step > 0 ? 'up' : 'down';
}

const isOther = (before: Row, after: Row, at: number): boolean => {
	const [was, is] = [before.answers[at], after.answers[at]];
	if (was === undefined || is === undefined) return false;
	return was.points !== is.points || (was.by === 'dropped') !== (is.by === 'dropped');
};

/**
 * Whose marks change between two markings of the same submissions.
 *
 * @param before and `after` books of the same set; what stands in one of them alone has no mark to compare
 * @returns in the order of the book
 */
export function changedMarks(before: Gradebook, after: Gradebook): ChangedMark[] {
	const were = new Map(before.rows.map((row) => [row.submission, row]));
	return after.rows.flatMap((row) => {
		const was = were.get(row.submission);
		if (!was || (was.points === row.points && was.total === row.total)) return [];
		const { submission, learner, attempt } = row;
		const questions = after.columns.flatMap(({ question }, at) =>
			isOther(was, row, at) ? [question] : []
		);
		return [{ submission, learner, attempt, before: markOf(was), after: markOf(row), questions }];
	});
}
