const VALUES: Readonly<Record<string, number>> = {
	i: 1,
	v: 5,
	x: 10,
	l: 50,
	c: 100,
	d: 500,
	m: 1000
};
const NUMERAL = /^(?=[mdclxvi])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

/**
 * The value of a Roman numeral, 1 to 3999, in lower case.
 *
 * @returns null where it is none
 */
export function romanValue(word: string): number | null {
	if (!NUMERAL.test(word)) return null;
	let sum = 0;
	for (let at = 0; at < word.length; at++) {
		const value = VALUES[word[at] ?? ''] ?? 0;
		sum += value < (VALUES[word[at + 1] ?? ''] ?? 0) ? -value : value;
	}
	return sum;
}
