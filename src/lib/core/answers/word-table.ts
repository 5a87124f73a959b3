/** A text without the marks over and under its letters. */
export const unmarked = (text: string): string => text.normalize('NFD').replace(/\p{M}+/gu, '');

/**
 * A table of words by what they are worth.
 *
 * @param rows each a value and its words, parted by blanks
 * @param written how the words are written in the table
 */
export const tableOf = (
	rows: readonly (readonly [value: number, words: string])[],
	written: (word: string) => string = (word) => word
): ReadonlyMap<string, number> =>
	new Map(
		rows.flatMap(([value, words]) =>
			words.split(' ').map((word) => [written(word), value] as const)
		)
	);
