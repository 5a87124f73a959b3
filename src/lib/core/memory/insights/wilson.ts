/** How often something went right, and how sure that share is. */
export interface Share {
	readonly right: number;
	readonly answers: number;
	/** `right / answers`, or null of no answers. */
	readonly share: number | null;
	/** Where the true share lies in 19 of 20 cases; 0 and 1 of no answers. */
	readonly low: number;
	readonly high: number;
}

/** The normal quantile that leaves one in twenty outside. */
const Z = 1.959964;

/**
 * A share with its Wilson score interval (E. B. Wilson, 1927; Agresti and Coull, 1998), which holds
 * for few answers and for shares near 0 and 1, where the usual "plus or minus" fails.
 *
 * @param right how many went right, at most `answers`
 */
export function shareOf(right: number, answers: number): Share {
	if (answers <= 0) return { right: 0, answers: 0, share: null, low: 0, high: 1 };
	const share = right / answers;
	const spread = (Z * Z) / answers;
	const centre = (share + spread / 2) / (1 + spread);
	const half =
		(Z * Math.sqrt((share * (1 - share)) / answers + spread / (4 * answers))) / (1 + spread);
	return {
		right,
		answers,
		share,
		low: right === 0 ? 0 : centre - half,
		high: right === answers ? 1 : centre + half
	};
}

/**
 * Whether a share is news: `as-wanted` as long as what was wanted lies within its interval, so that
 * one day's luck is never reported as a change; `too-few` where the interval is too wide to say.
 *
 * @param wanted 0 to 1
 */
export function against(share: Share, wanted: number): 'too-few' | 'below' | 'as-wanted' | 'above' {
	if (wanted < share.low) return 'above';
	if (wanted > share.high) return 'below';
	return share.high - share.low > WIDE ? 'too-few' : 'as-wanted';
}

/** An interval wider than this says nothing: about 25 answers at nine in ten right. */
const WIDE = 0.25;
