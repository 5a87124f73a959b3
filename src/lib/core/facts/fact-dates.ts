/**
 * Dates as facts compare them: ISO text at the granularity that is known (`2023`, `2024-02`,
 * `2024-02-14`), where a coarse one is a prefix of every finer one it allows.
 */
const KNOWN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Whether a value is a year, a month or a day (and no week, season or unresolved value). */
export const isCalendar = (value: string | null): value is string =>
	value !== null && KNOWN.test(value);

/** Whether both can be true of one moment: equal, or one the year or month of the other. */
export const compatible = (a: string, b: string): boolean =>
	a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);

/** The month of a month or day, the year of a bare year, '' of anything else. */
export const bucketOf = (value: string | null): string =>
	isCalendar(value) ? value.slice(0, 7) : '';

/** A group of values that can all be true together, named by the finest of them. */
export interface Side {
	readonly finest: string;
	readonly values: readonly string[];
}

/**
 * Sorts dates into sides that contradict one another. A coarse date that more than one side allows
 * goes with the first in calendar order.
 *
 * @param values calendar values, in any order, repeats allowed
 * @returns the sides in calendar order; one side means nobody disagrees
 */
export function sidesOf(values: readonly string[]): Side[] {
	const finestFirst = [...new Set(values)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	const sides: { finest: string; values: string[] }[] = [];
	for (const value of finestFirst) {
		const home = sides.find((side) => compatible(side.finest, value));
		if (home) home.values.push(value);
		else sides.push({ finest: value, values: [value] });
	}
	return sides.sort((a, b) => (a.finest < b.finest ? -1 : 1));
}
