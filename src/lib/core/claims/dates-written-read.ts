import { dayNumber, isoDay, isRealDay, readIsoDay } from './dates-calendar';
import { direction, nearestMonthDay, type Context, type Reading } from './dates-context';
import { MONTH } from './dates-words';

/** A day as written; the year is null where the words have none. */
export interface Point {
	readonly year: number | null;
	readonly month: number;
	readonly day: number;
}

export interface Clock {
	readonly hour: number;
	readonly minute: number;
	/** Whether the words say that it is universal time. */
	readonly universal: boolean;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** `T18:05`, with `Z` for universal time. */
export const isoClock = ({ hour, minute, universal }: Clock): string =>
	`T${pad(hour)}:${pad(minute)}${universal ? 'Z' : ''}`;

/** "The May 5 attacks" may be known by their day for years: only a fresh one is the nearest. */
const KNOWN_BY_DAY =
	/^(?:['’]s)? (?:attacks?|massacres?|riots?|bombings?|uprising|revolution|coup|earthquake|insurrection|assault)\b/i;
const FRESH = 60;

function isOpen(value: string, context: Context): boolean {
	if (!/\bthe $/i.test(context.before) || !KNOWN_BY_DAY.test(context.after)) return false;
	return (context.published ?? 0) - (readIsoDay(value) ?? 0) > FRESH;
}

/** The day meant, its year from the words or else nearest to publication; null where none is. */
function readDay({ month, day }: Point, year: number | null, context: Context): string | null {
	if (year !== null)
		return isRealDay(year, month, day) ? isoDay(dayNumber(year, month, day)) : null;
	if (!isRealDay(2000, month, day)) return null;
	const open = `XXXX-${pad(month)}-${pad(day)}`;
	if (context.published === null) return open;
	const near = nearestMonthDay(context.published, month, day, direction(context));
	return near !== null && isOpen(near, context) ? open : near;
}

/** The year of a range's first day; said only of the last, it is the one before over New Year. */
function firstYear(start: Point, end: Point | null): number | null {
	if (start.year !== null || end?.year === null || end === null) return start.year;
	return start.month > end.month ? end.year - 1 : end.year;
}

const NEXT_DAY =
	`(?:,| and| or| to| until| through|, and)\\s+(?:on )?(?:the )?(?:${MONTH}\\.? )?` +
	`\\d{1,2}(?:st|nd|rd|th)?(?:(?: of)? ${MONTH}\\.?)?`;
const LIST_YEAR = new RegExp(`^(?:${NEXT_DAY}){1,6},? (\\d{4})\\b`);

/** The year a list says once, at its end: "9th November and 24th November 2021". */
function yearAfter(after: string): number | null {
	const match = LIST_YEAR.exec(after);
	return match ? Number(match[1]) : null;
}

/**
 * How a day, a range of days or a day with a time reads in its sentence.
 *
 * @param start the day, or the first; @param end the last of a range; @param clock its time
 */
export function readerOf(start: Point, end: Point | null, clock: Clock | null) {
	return (context: Context): Reading | null => {
		const year = firstYear(start, end) ?? yearAfter(context.after);
		const value = readDay(start, year, context);
		if (value === null) return null;
		const over = end !== null && end.month < start.month ? 1 : 0;
		const lastYear = end?.year ?? (/^\d/.test(value) ? Number(value.slice(0, 4)) + over : null);
		const until = end && readDay(end, lastYear, context);
		const sure = year !== null ? 'explicit' : 'resolved';
		return {
			type: clock ? 'TIME' : 'DATE',
			value: value + (clock ? isoClock(clock) : ''),
			certainty: value.startsWith('X') ? 'unresolved' : sure,
			until: until !== null && until > value ? until : null
		};
	};
}
