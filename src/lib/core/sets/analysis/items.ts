import { isFixed, type Matrix, sums } from './matrix';
import { ascending, correlation, covariance, mean, sum, variance } from './moments';

/**
 * What Moodle's quiz statistics tell of a question (question/classes/statistics/questions), with n-1
 * in every spread. Null wherever Moodle gives nothing: too few attempts, or marks that do not vary.
 */
export interface ItemStats {
	readonly question: string;
	/** Attempts that were asked it. */
	readonly count: number;
	/** Mean of its marks as a part of what it can give, 0 to 1; null where it gives nothing. */
	readonly facility: number | null;
	/** Standard deviation of its marks, points. */
	readonly deviation: number | null;
	/** Its points as a percentage of all; null for a question of a pool. */
	readonly intendedWeight: number | null;
	/**
	 * Its part in how marks differ, percent: root of its covariance with the whole, of all such roots.
	 * Null where the covariance is below 0, and for a question of a pool.
	 */
	readonly effectiveWeight: number | null;
	/** Those who did well otherwise did worse here. */
	readonly negative: boolean;
	/** Correlation with the marks of all others, percent, -100 to 100. */
	readonly discrimination: number | null;
	/** Covariance with the others as a percentage of the largest these marks allow. */
	readonly efficiency: number | null;
	/** Drawn from a pool: it is then held against the whole mark, as Moodle does. */
	readonly drawn: boolean;
}

interface Pairs {
	readonly own: readonly number[];
	/** What the others gave; of a drawn question the whole mark. */
	readonly other: readonly number[];
	readonly whole: readonly number[];
}

function pairsOf(matrix: Matrix, at: number, totals: readonly number[], drawn: boolean): Pairs {
	const own: number[] = [];
	const other: number[] = [];
	const whole: number[] = [];
	matrix.marks.forEach((row, attempt) => {
		const mark = row[at] ?? null;
		if (mark === null) return;
		const total = totals[attempt] ?? 0;
		own.push(mark);
		other.push(drawn ? total : total - mark);
		whole.push(total);
	});
	return { own, other, whole };
}

function efficiencyOf({ own, other }: Pairs): number | null {
	const most = covariance(ascending(own), ascending(other));
	const found = covariance(own, other);
	return !most || found === null ? null : (100 * found) / most;
}

/** Roots of the covariances with the whole, of those not below 0: what effective weights are parts of. */
const rootOf = (withWhole: number | null): number =>
	withWhole === null || withWhole < 0 ? 0 : Math.sqrt(withWhole);

/** Statistics of each column, in order. */
export function itemStats(matrix: Matrix): ItemStats[] {
	const totals = sums(matrix);
	const worth = sum(matrix.worth);
	const found = matrix.questions.map((question, at) => {
		const drawn = !isFixed(matrix, at);
		const pairs = pairsOf(matrix, at, totals, drawn);
		const withWhole = covariance(pairs.own, pairs.whole);
		return { question, at, drawn, pairs, withWhole };
	});
	const roots = sum(found.map(({ withWhole }) => rootOf(withWhole)));
	const pools = found.some(({ drawn }) => drawn);
	return found.map(({ question, at, drawn, pairs, withWhole }): ItemStats => {
		const most = matrix.worth[at] ?? 0;
		const spread = variance(pairs.own);
		const r = correlation(pairs.own, pairs.other);
		const negative = withWhole !== null && withWhole < 0;
		return {
			question,
			count: pairs.own.length,
			facility: most > 0 && pairs.own.length > 0 ? mean(pairs.own) / most : null,
			deviation: spread === null ? null : Math.sqrt(spread),
			intendedWeight: pools || worth === 0 ? null : (100 * most) / worth,
			effectiveWeight: pools || negative || roots === 0 ? null : (100 * rootOf(withWhole)) / roots,
			negative,
			discrimination: r === null ? null : 100 * r,
			efficiency: efficiencyOf(pairs),
			drawn
		};
	});
}
