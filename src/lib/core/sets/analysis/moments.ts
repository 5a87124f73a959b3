/** Sums and spreads of plain numbers: n-1 throughout, as a class is a sample. */

export const sum = (values: readonly number[]): number =>
	values.reduce((total, each) => total + each, 0);

/** 0 of none. */
export const mean = (values: readonly number[]): number =>
	values.length === 0 ? 0 : sum(values) / values.length;

/** Below this a spread is what rounding leaves of none: marks are of the order of 1. */
const NO_SPREAD = 1e-12;

/**
 * Covariance of two lists of equal length, divided by n-1.
 *
 * @returns null of fewer than two pairs
 */
export function covariance(a: readonly number[], b: readonly number[]): number | null {
	if (a.length < 2) return null;
	const [ma, mb] = [mean(a), mean(b)];
	const products = a.map((each, at) => (each - ma) * ((b[at] ?? 0) - mb));
	const found = sum(products) / (a.length - 1);
	return Math.abs(found) < NO_SPREAD ? 0 : found;
}

export const variance = (values: readonly number[]): number | null => covariance(values, values);

/** Pearson's r; null where either list does not vary. */
export function correlation(a: readonly number[], b: readonly number[]): number | null {
	const [cov, va, vb] = [covariance(a, b), variance(a), variance(b)];
	return cov === null || !va || !vb ? null : cov / Math.sqrt(va * vb);
}

export const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

/** The middle value, or the mean of the middle two; null of none. */
export function median(values: readonly number[]): number | null {
	const sorted = ascending(values);
	const half = Math.floor(sorted.length / 2);
	const [low, high] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]];
	return low === undefined || high === undefined ? null : (low + high) / 2;
}
