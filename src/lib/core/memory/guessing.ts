/** Before anything is known of an item, knowing and guessing it are held to be equally likely. */
const UNKNOWN = 0.5;

/**
 * The chance that a right choice was known and not guessed, by Bayes' rule: R / (R + (1 - R) / n),
 * where R is the chance of recall and 1 / n that of a lucky guess.
 *
 * @param recall 0 to 1, or null for an item never asked
 * @param options how many options were shown, at least 2
 * @returns 0 to 1; a first success of two options gives 0.667, of four 0.8
 */
export function knownGivenSuccess(recall: number | null, options: number): number {
	const known = recall ?? UNKNOWN;
	return known / (known + (1 - known) / Math.max(2, options));
}

/**
 * Stability after a success that may have been a guess: between what a guess would leave and what
 * knowing would give, on a logarithmic scale, as stability grows by factors.
 *
 * @param guessed stability in days had it been a guess, above 0
 * @param earned stability in days had it been recalled, above 0
 * @param known chance that it was known, 0 to 1
 * @returns days
 */
export function guessedStability(guessed: number, earned: number, known: number): number {
	return Math.pow(guessed, 1 - known) * Math.pow(earned, known);
}
