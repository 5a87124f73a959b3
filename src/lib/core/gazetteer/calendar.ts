/** English month names, January first; index + 1 is the month's number. */
export const MONTHS: readonly string[] =
	'january february march april may june july august september october november december'.split(
		' '
	);

/** English weekday names, Monday first; index + 1 is the ISO 8601 number. */
export const WEEKDAYS: readonly string[] =
	'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/** Each with a capital, as it stands in a sentence. */
export const capitals = (names: readonly string[]): string[] =>
	names.map((name) => name.charAt(0).toUpperCase() + name.slice(1));

const numbered = (names: readonly string[]): [string, number][] =>
	names.flatMap((name, index): [string, number][] => [
		[name, index + 1],
		[name.slice(0, 3), index + 1]
	]);

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([...numbered(MONTHS), ['sept', 9]]);

const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = new Map([
	...numbered(WEEKDAYS),
	['tues', 2],
	['thur', 4],
	['thurs', 4]
]);

const bare = (word: string): string =>
	(word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase();

/**
 * The number of a month, 1 to 12.
 *
 * @param word a name or its abbreviation in any case, with or without a full stop
 * @returns null where it names no month
 */
export function monthNumber(word: string): number | null {
	return MONTH_NUMBERS.get(bare(word)) ?? null;
}

/**
 * The ISO number of a weekday, Monday 1 to Sunday 7.
 *
 * @param word a name or its abbreviation in any case, with or without a full stop
 * @returns null where it names no weekday
 */
export function weekdayNumber(word: string): number | null {
	return WEEKDAY_NUMBERS.get(bare(word)) ?? null;
}
