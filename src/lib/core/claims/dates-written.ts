import { matches } from '../text/matches';
import type { Candidate } from './dates-rule';
import { numericDates, type DayMonthOrder } from './dates-numeric';
import { clockIn, CLOCK, ZONE } from './dates-rules-clock';
import { DAY_OF_MONTH, MONTH, monthOf, NO_COUNT, NTH, ordinal, WEEK_PREFIX } from './dates-words';
import { readerOf, type Clock, type Point } from './dates-written-read';

const YEAR = `(?:(?:,? (?:in |of )?|-|,)([12]\\d{3})(?!\\d|[.,:]\\d|${NO_COUNT})|,? ['’](\\d\\d)\\b)?`;
/** Day and month in either order, with the year if it stands there: five groups. */
const POINT =
	`(?:${WEEK_PREFIX}(?:the )?)?` +
	`(?:(?<![\\w$€£#%,:]|\\d\\.|[A-Za-z][-–])(${DAY_OF_MONTH}|${NTH}(?= of))(?: of |[ -])(${MONTH})\\b(?:(?<=\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\\.)?` +
	`|\\b(${MONTH})(?:\\. ?|,? )(${DAY_OF_MONTH})(?![\\d%:]|\\.\\d|,\\d(?!\\d{3}\\b)))${YEAR}`;
const JOIN = '( ?[-–] ?|[—/]| (?:to|until|till|through|thru) | and )(?:on )?(?:between )?(?:the )?';

const ANY_MONTH = new RegExp(`(?<!\\p{L})${MONTH}(?!\\p{L})`, 'iu');
const WRITTEN = new RegExp(POINT, 'gi');
const NEXT_POINT = new RegExp(`${JOIN}${POINT}`, 'iy');
const NEXT_DAY = new RegExp(`${JOIN}(${DAY_OF_MONTH})(?![\\d%:]|[.,]\\d|${NO_COUNT})${YEAR}`, 'iy');
/** The first days of "3 to 5 March" and the like, before the point they belong to. */
const DAY_BEFORE = new RegExp(
	`(?<![\\w$€£#.,:/-])(?:${WEEK_PREFIX}(?:the )?)?(${DAY_OF_MONTH})${JOIN}$`,
	'i'
);
const CLOCK_AFTER = new RegExp(`(?:T|,? (?:at )?)${CLOCK}${ZONE}?(?![\\d:])`, 'y');
const CLOCK_BEFORE = new RegExp(`(?<![\\d:.$-])${CLOCK}${ZONE}?,? (?:on )?(?:the )?$`);

/** No lead of a point is longer. */
const LEAD = 48;
/** "In May 12 firms shut": the number counts the firms. */
const IN_MONTH = /\b(?:in|during) $/i;
const COUNTS = /^ \p{Ll}/u;
const LEANS = /^(?:may|mar|march|dec|jan|sun|sat)$/;

interface Found {
	readonly start: number;
	readonly end: number;
	readonly point: Point;
	readonly monthFirst: boolean;
}

const sticky = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
	pattern.lastIndex = at;
	return pattern.exec(text);
};

/** A year as written: `2024`, `'98`. */
function yearOf(full: string | undefined, short: string | undefined): number | null {
	if (full !== undefined) return Number(full);
	if (short === undefined) return null;
	return Number(short) + (Number(short) > 30 ? 1900 : 2000);
}

const dayOf = (word: string): number => ordinal(word) ?? parseInt(word, 10);

/** The point of a match of {@link POINT} whose groups begin after `skip` others. */
function pointOf(m: RegExpExecArray, skip: number): Found | null {
	const [dayFirst, month, early, day, full, short] = m.slice(skip + 1);
	const word = month ?? early ?? '';
	if (LEANS.test(word)) return null;
	const number = monthOf(word);
	if (number === null) return null;
	const point = { month: number, day: dayOf(dayFirst ?? day ?? ''), year: yearOf(full, short) };
	const monthFirst = early !== undefined;
	return { start: m.index, end: m.index + m[0].length, point, monthFirst };
}

const isRange = (join: string, before: string): boolean =>
	join.trim().toLowerCase() !== 'and' || /\bbetween (?:the )?$/i.test(before);

/** What a point's range ends with, read onward from the point. */
function lastOf(text: string, first: Found): { end: number; point: Point } | null {
	const whole = sticky(NEXT_POINT, text, first.end);
	const before = text.slice(Math.max(0, first.start - LEAD), first.start);
	if (whole && isRange(whole[1] ?? '', before)) return pointOf(whole, 1);
	if (!first.monthFirst || first.point.year !== null) return null;
	const day = sticky(NEXT_DAY, text, first.end);
	if (!day || !isRange(day[1] ?? '', before)) return null;
	const { month } = first.point;
	const point = { month, day: parseInt(day[2] ?? '', 10), year: yearOf(day[3], day[4]) };
	return { end: day.index + day[0].length, point };
}

/** "3 to" before "5 March": the range's first day. */
function firstOf(text: string, last: Found): { start: number; point: Point } | null {
	if (last.monthFirst) return null;
	const from = Math.max(0, last.start - LEAD);
	const m = DAY_BEFORE.exec(text.slice(from, last.start));
	if (!m || !isRange(m[2] ?? '', text.slice(0, from + m.index))) return null;
	const point = { month: last.point.month, day: parseInt(m[1] ?? '', 10), year: null };
	return { start: from + m.index, point };
}

/** A time of the clock right after or right before the day. */
function clockBeside(text: string, start: number, end: number) {
	const after = sticky(CLOCK_AFTER, text, end);
	const later: Clock | null = after && clockIn(after);
	if (after && later) return { start, end: end + after[0].length, clock: later };
	const from = Math.max(0, start - LEAD);
	const before = CLOCK_BEFORE.exec(text.slice(from, start));
	const sooner: Clock | null = before && clockIn(before);
	if (before && sooner) return { start: from + before.index, end, clock: sooner };
	return { start, end, clock: null };
}

function candidateOf(text: string, m: RegExpExecArray): Candidate | null {
	const found = pointOf(m, 0);
	if (!found) return null;
	const { start, end, point } = found;
	const bare = found.monthFirst && point.year === null && /\d$/.test(m[0]);
	const counts = bare && COUNTS.test(text.slice(end, end + 2));
	if (counts && IN_MONTH.test(text.slice(Math.max(0, start - 9), start))) return null;
	const first = firstOf(text, found);
	if (first) return { start: first.start, end, read: readerOf(first.point, point, null) };
	const last = lastOf(text, found);
	if (last) return { start, end: last.end, read: readerOf(point, last.point, null) };
	const beside = clockBeside(text, start, end);
	return {
		start: beside.start,
		end: beside.end,
		read: readerOf(point, null, beside.clock)
	};
}

/**
 * Dates of the calendar as written out: "11 Feb. 2025, 18:54", "Feb. 5 to 7", "30/8/2007". Day and
 * month must both stand in the words.
 *
 * @param text one sentence, or any text
 * @param order which part of `7/8/2007` is the day, where that is known
 */
export function writtenDates(text: string, order: DayMonthOrder | null): Candidate[] {
	const found = /\d[-/.]\d/.test(text)
		? numericDates(text, order, (end) => sticky(CLOCK_AFTER, text, end))
		: [];
	if (!ANY_MONTH.test(text)) return found;
	for (const match of matches(text, WRITTEN)) {
		const candidate = candidateOf(text, match);
		if (candidate) found.push(candidate);
	}
	return found;
}
