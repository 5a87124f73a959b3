/** Where a figure may well lie, as far as so few learners can tell: low and high. */
export type Interval = readonly [low: number, high: number];

/** Two-sided 95 % of the normal distribution. */
const Z = 1.959963984540054;

const clamp = (value: number, low: number, high: number): number =>
	Math.min(high, Math.max(low, value));

/**
 * 95 % for a share by Wilson's score (J. Am. Stat. Assoc. 22, 1927). For means of marks between 0 and
 * 1 it is wide enough too: no such marks spread more than all-or-nothing ones of the same mean.
 *
 * @param share 0 to 1
 * @param count of what; none tells nothing: 0 to 1
 */
export function wilson(share: number, count: number): Interval {
	if (count === 0) return [0, 1];
	const z2 = Z * Z;
	const middle = (share + z2 / (2 * count)) / (1 + z2 / count);
	const half =
		(Z / (1 + z2 / count)) * Math.sqrt((share * (1 - share)) / count + z2 / (4 * count * count));
	return [clamp(middle - half, 0, share), clamp(middle + half, share, 1)];
}

/**
 * 95 % for a correlation by Fisher's z (Biometrika 10, 1915).
 *
 * @returns null of fewer than four pairs, or at -1 and 1, where it tells nothing
 */
export function fisher(r: number, count: number): Interval | null {
	if (count < 4 || Math.abs(r) >= 1) return null;
	const half = Z / Math.sqrt(count - 3);
	return [Math.tanh(Math.atanh(r) - half), Math.tanh(Math.atanh(r) + half)];
}

/** Two-sided 95 % quantiles of Student's t for 1 to 30 degrees of freedom, as tables print them. */
const T = [
	12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145,
	2.131, 2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048,
	2.045, 2.042
];

/** Beyond the table by Cornish and Fisher's expansion: right to four digits there. */
export const studentT = (freedom: number): number =>
	T[freedom - 1] ??
	Z + (Z ** 3 + Z) / (4 * freedom) + (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / (96 * freedom * freedom);

/** 95 % for a mean by Student's t; null of fewer than two values. */
export function aroundMean(mean: number, deviation: number, count: number): Interval | null {
	if (count < 2) return null;
	const half = (studentT(count - 1) * deviation) / Math.sqrt(count);
	return [mean - half, mean + half];
}
