/** Longer words are compared by their beginning: nobody is tested on the rest. */
const LONGEST = 64;

/**
 * Edits from one word to another: insert, delete, replace, swap neighbours (Damerau 1964, in the
 * optimal string alignment form, where no letter is edited twice).
 *
 * @param a first word; only its first 64 UTF-16 units count
 * @param b second word, likewise
 * @param limit stop counting beyond this many
 * @returns the number of edits, or `limit + 1` where there are more
 */
export function distance(a: string, b: string, limit: number): number {
	const left = a.slice(0, LONGEST);
	const right = b.slice(0, LONGEST);
	if (Math.abs(left.length - right.length) > limit) return limit + 1;
	let older: number[] = [];
	let old = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (let i = 1; i <= left.length; i++) {
		const row = [i];
		for (let j = 1; j <= right.length; j++) {
			const same = left[i - 1] === right[j - 1];
			let best = Math.min(at(old, j) + 1, at(row, j - 1) + 1, at(old, j - 1) + (same ? 0 : 1));
			if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
				best = Math.min(best, at(older, j - 2) + 1);
			row.push(best);
		}
		if (Math.min(...row) > limit) return limit + 1;
		older = old;
		old = row;
	}
	return Math.min(at(old, right.length), limit + 1);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
