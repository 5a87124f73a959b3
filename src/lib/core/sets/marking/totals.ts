import type { Cell, Weighed } from './cells';
import type { Policy } from './policy';

/** Points are told to so many decimals, as a third of one must be. */
const DECIMALS = 100_000;

/** A sum as it is told: the same in whatever order it was added up. */
export const rounded = (points: number): number => Math.round(points * DECIMALS) / DECIMALS;

export interface Totals {
	readonly cells: readonly Cell[];
	readonly points: number;
	/** Points that could be had. */
	readonly total: number;
}

const shareOf = (points: number, total: number): number => (total > 0 ? points / total : 0);

/**
 * Adds up what counts. Dropped questions are left out of points and total; where no mark may fall and
 * leaving them out would lower this one, they are left in for this learner.
 *
 * @param cells in the order of `weighed`
 */
export function totals(
	cells: readonly Cell[],
	weighed: readonly Weighed[],
	{ dropped, neverLower }: Policy
): Totals {
	const sum = { points: 0, total: 0 };
	const whole = { points: 0, total: 0 };
	const isOut = (at: number): boolean => dropped.has(weighed[at]?.question.id ?? '');
	cells.forEach(({ outcome, points }, at) => {
		if (outcome === 'not-asked') return;
		const worth = weighed[at]?.worth ?? 0;
		whole.points += points;
		whole.total += worth;
		if (isOut(at)) return;
		sum.points += points;
		sum.total += worth;
	});
	const keep =
		neverLower &&
		rounded(shareOf(whole.points, whole.total)) > rounded(shareOf(sum.points, sum.total));
	const { points, total } = keep ? whole : sum;
	return {
		cells: cells.map((cell, at) =>
			isOut(at) && cell.outcome !== 'not-asked' ? leftOut(cell, keep) : cell
		),
		points: rounded(points),
		total: rounded(total)
	};
}

const leftOut = (cell: Cell, keep: boolean): Cell =>
	keep ? { ...cell, by: 'never-lower' } : { ...cell, credit: 0, points: 0, by: 'dropped' };
