import { dayWords } from '../claims/statements-dates';
import { capitals, MONTHS } from '../gazetteer/calendar';

/** English month names as they stand in a question. */
const NAMES = capitals(MONTHS);

interface Parts {
	readonly year: string;
	readonly month: number | null;
	readonly day: number | null;
}

function partsOf(iso: string): Parts | null {
	const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
	if (!found) return null;
	const [, year = '', month, day] = found;
	return { year, month: month ? Number(month) : null, day: day ? Number(day) : null };
}

/**
 * A date in words, at its own granularity and with no locale: `10 April 2025`, `April 2025`, `2025`.
 *
 * @param iso `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @returns null for anything else (weeks, seasons, unresolved values, days no calendar has)
 */
export const dateWords: (iso: string) => string | null = dayWords;

/**
 * `5 to 7 February 2025`, `28 April to 2 May 2025`, `2019 to 2021`; null for months and where the
 * ends are not of one granularity.
 */
export function rangeWords(from: string, until: string): string | null {
	const [first, last] = [partsOf(from), partsOf(until)];
	const whole = dateWords(until);
	if (!first || !last || whole === null || from.length !== until.length) return null;
	if (!first.month) return `${first.year} to ${whole}`;
	if (!first.day || !last.day) return null;
	if (first.year !== last.year) return `${dateWords(from) ?? ''} to ${whole}`;
	if (first.month !== last.month) return `${first.day} ${NAMES[first.month - 1] ?? ''} to ${whole}`;
	return `${first.day} to ${whole}`;
}

/** As a sentence says when: `on 10 April 2025`, `in April 2025`, `from 5 to 7 February 2025`. */
export function whenWords(from: string, until: string | null): string | null {
	const range = until && until !== from ? rangeWords(from, until) : null;
	if (range) return `from ${range}`;
	const words = dateWords(from);
	if (!words) return null;
	return from.length === 10 ? `on ${words}` : `in ${words}`;
}

/** Other ways the same date is written: ISO, and month first. */
export function dateSpellings(iso: string): string[] {
	const parts = partsOf(iso);
	if (!parts?.month) return [];
	const month = NAMES[parts.month - 1] ?? '';
	const short = month.slice(0, 3);
	if (!parts.day) return [iso, `${short} ${parts.year}`];
	const { day, year } = parts;
	return [iso, `${month} ${day}, ${year}`, `${day} ${short} ${year}`, `${short} ${day}, ${year}`];
}
