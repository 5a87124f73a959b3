import { distance } from '../text/distance';

/** Edits forgiven in a word of so many letters; none where it holds a digit. */
function forgiven(word: string): number {
	if (word.length <= 3 || /\p{N}/u.test(word)) return 0;
	return word.length <= 7 ? 1 : 2;
}

/**
 * How far a typed word is from a meant one, if it can pass for a typing error: no edit up to three
 * letters, one up to seven, two from eight, and two only where the first letter is right.
 *
 * @returns edits, or null where they are too many
 */
export function slip(typed: string, meant: string): number | null {
	const limit = Math.min(forgiven(typed), forgiven(meant));
	const edits = distance(typed, meant, limit);
	if (edits > limit || (edits === 2 && typed[0] !== meant[0])) return null;
	return edits;
}

/** Edits forgiven in a whole answer, however many words it has. */
const MOST = 2;

/**
 * Word by word: how far a typed answer is from a meant one of as many words.
 *
 * @returns edits in all, or null where a word is too far or all together are
 */
export function slips(typed: readonly string[], meant: readonly string[]): number | null {
	if (typed.length !== meant.length) return null;
	let sum = 0;
	for (const [index, word] of meant.entries()) {
		const edits = slip(typed[index] ?? '', word);
		if (edits === null) return null;
		sum += edits;
	}
	return sum <= MOST ? sum : null;
}
