import { matches } from '../text/matches';
import { dayNumber, isoDay, isRealDay } from './dates-calendar';
import type { Candidate } from './dates-rule';
import { clockIn } from './dates-rules-clock';
import { isoClock, type Clock } from './dates-written-read';

/** Which part of `7/8/2007` is the day. */
export type DayMonthOrder = 'day-first' | 'month-first';

const YEAR_FIRST = '(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})';
/** Years of two digits only after slashes: other such numbers are scores and versions. */
const YEAR_LAST = '(\\d{1,2})(?:([-/.])(\\d{1,2})\\6(\\d{4})|\\/(\\d{1,2})\\/(\\d{2}))';
/** Digits that go on before or after are an address or a version. */
const NUMERIC = new RegExp(
	`(?<![\\w./:-])(?:${YEAR_FIRST}|${YEAR_LAST})(?![\\d/-]|\\.\\d|(?!T\\d)[A-Za-z])`,
	'g'
);

interface Parts {
	readonly year: number;
	/** As they stand; which is the month is not known where the year comes last. */
	readonly parts: readonly [number, number];
	readonly yearFirst: boolean;
}

function partsOf(m: RegExpExecArray): Parts {
	const yearFirst = m[1] !== undefined;
	if (yearFirst) return { year: Number(m[1]), parts: [Number(m[3]), Number(m[4])], yearFirst };
	const short = m[10] === undefined ? null : Number(m[10]);
	const year = short === null ? Number(m[8]) : short + (short > 30 ? 1900 : 2000);
	return { year, parts: [Number(m[5]), Number(m[7] ?? m[9])], yearFirst };
}

/**
 * The order of day and month in a source, by those of its dates in digits that can be read one way
 * only; null where there is none, or where they contradict each other.
 *
 * @param text the whole article
 */
export function dayMonthOrder(text: string): DayMonthOrder | null {
	let order: DayMonthOrder | null = null;
	for (const match of matches(text, NUMERIC)) {
		const { parts, yearFirst } = partsOf(match);
		const [first, second] = parts;
		if (yearFirst || first > 12 === second > 12) continue;
		const here = first > 12 ? 'day-first' : 'month-first';
		if (order !== null && order !== here) return null;
		order = here;
	}
	return order;
}

/** `YYYY-MM-DD`, `YYYY-XX-XX` where nobody can tell the month from the day, or null for no day. */
function valueOf({ year, parts, yearFirst }: Parts, order: DayMonthOrder | null): string | null {
	const [first, second] = parts;
	const day = (month: number, of: number) =>
		isRealDay(year, month, of) ? isoDay(dayNumber(year, month, of)) : null;
	if (yearFirst) return day(first, second);
	const readings = [day(second, first), day(first, second)] as const;
	if (readings[0] === null || readings[1] === null || first === second)
		return readings[0] ?? readings[1];
	if (order === null) return `${year}-XX-XX`;
	return order === 'day-first' ? readings[0] : readings[1];
}

/**
 * Dates in digits alone: `2024-02-05`, `13/7/1999`, `13.07.1999`.
 *
 * @param order of day and month where the source settles it
 * @param clockAt the match of a time of the clock that stands at an offset
 */
export function numericDates(
	text: string,
	order: DayMonthOrder | null,
	clockAt: (at: number) => RegExpExecArray | null
): Candidate[] {
	return matches(text, NUMERIC).map((match) => {
		const value = valueOf(partsOf(match), order);
		const end = match.index + match[0].length;
		const after = clockAt(end);
		const clock: Clock | null = after && clockIn(after);
		const open = value?.includes('X') === true;
		return {
			start: match.index,
			end: end + (after && clock ? after[0].length : 0),
			read: () =>
				value === null
					? null
					: {
							type: clock ? 'TIME' : 'DATE',
							value: value + (clock ? isoClock(clock) : ''),
							certainty: open ? 'unresolved' : 'explicit'
						}
		};
	});
}
