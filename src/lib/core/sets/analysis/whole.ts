import { byPlace, type Matrix, sums } from './matrix';
import { mean, median, sum, variance } from './moments';

/**
 * What Moodle's quiz statistics tell of a whole quiz (mod/quiz/report/statistics), in points. Null
 * wherever Moodle gives nothing.
 */
export interface WholeStats {
	readonly count: number;
	readonly mean: number | null;
	readonly median: number | null;
	/** Standard deviation, n-1. */
	readonly deviation: number | null;
	/** k3 / k2^1.5; from three attempts. */
	readonly skewness: number | null;
	/** k4 / k2^2; from four attempts. */
	readonly kurtosis: number | null;
	/** Cronbach's alpha, percent; may be below 0. From three attempts and two questions. */
	readonly consistency: number | null;
	/** Part of the spread that is chance, percent: 100 * root of 1 - alpha; may be above 100. */
	readonly errorRatio: number | null;
	/** How far a mark is off by chance: the error ratio of the standard deviation. */
	readonly standardError: number | null;
}

const NOTHING: WholeStats = {
	count: 0,
	mean: null,
	median: null,
	deviation: null,
	skewness: null,
	kurtosis: null,
	consistency: null,
	errorRatio: null,
	standardError: null
};

const power = (values: readonly number[], about: number, exponent: number): number =>
	sum(values.map((each) => (each - about) ** exponent)) / values.length;

/** Fisher's k-statistics, k2 known and not 0. */
function shape(values: readonly number[], k2: number): Pick<WholeStats, 'skewness' | 'kurtosis'> {
	const n = values.length;
	const about = mean(values);
	const [m2, m3, m4] = [2, 3, 4].map((exponent) => power(values, about, exponent)) as [
		number,
		number,
		number
	];
	const k3 = (n * n * m3) / ((n - 1) * (n - 2));
	const k4 = (n * n * ((n + 1) * m4 - 3 * (n - 1) * m2 * m2)) / ((n - 1) * (n - 2) * (n - 3));
	return { skewness: k3 / k2 ** 1.5, kurtosis: n > 3 ? k4 / (k2 * k2) : null };
}

type Reliability = Pick<WholeStats, 'consistency' | 'errorRatio' | 'standardError'>;

/** @param columns marks by place, each of more than one attempt */
function reliability(columns: readonly (readonly number[])[], k2: number): Reliability | null {
	const places = columns.length;
	if (places < 2) return null;
	const spreads = sum(columns.map((column) => variance(column) ?? 0));
	const consistency = ((100 * places) / (places - 1)) * (1 - spreads / k2);
	const errorRatio = 100 * Math.sqrt(Math.max(0, 1 - consistency / 100));
	return { consistency, errorRatio, standardError: (errorRatio * Math.sqrt(k2)) / 100 };
}

/** Statistics of the sums of all rows. */
export function wholeStats(matrix: Matrix): WholeStats {
	const values = sums(matrix);
	const count = values.length;
	if (count === 0) return NOTHING;
	const k2 = variance(values);
	const known = { ...NOTHING, count, mean: mean(values), median: median(values) };
	if (k2 === null) return known;
	const deviation = Math.sqrt(k2);
	if (count < 3 || k2 === 0) return { ...known, deviation };
	const rows = byPlace(matrix);
	const columns = (rows[0] ?? []).map((_, at) => rows.flatMap((row) => row[at] ?? []));
	return { ...known, deviation, ...shape(values, k2), ...reliability(columns, k2) };
}
