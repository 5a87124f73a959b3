import { monthNumber } from '../gazetteer/calendar';
import type { IsoDate } from './types';

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function iso(year: number, month: number, day: number): IsoDate | null {
	const longest = DAYS_IN_MONTH[month - 1];
	if (longest === undefined || day < 1 || day > longest || year < 1800 || year > 2999) return null;
	const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	if (month === 2 && day === 29 && !leap) return null;
	const pad = (n: number) => String(n).padStart(2, '0');
	return `${year}-${pad(month)}-${pad(day)}`;
}

const NUMERIC = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const DAY_FIRST = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(\p{L}{3,9})\.?,?\s+(\d{4})(?!\d)/u;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u;

/**
 * The first full calendar date in a short text: `2025-02-11` (also with slashes or a time after it),
 * `11 Feb. 2025`, `February 11, 2025`. All-numeric dates that do not begin with the year are not
 * read: nobody can tell the month from the day.
 *
 * @param text a line, an attribute, a field; only its first 200 characters are looked at
 * @returns null where there is none, or none that exists in the calendar
 */
export function fullDateIn(text: string): IsoDate | null {
	const short = text.slice(0, 200).trim();
	const numeric = NUMERIC.exec(short) ?? COMPACT.exec(short);
	if (numeric) return iso(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]));
	if (!/\d{4}/.test(short)) return null;
	const dayFirst = DAY_FIRST.exec(short);
	const early = dayFirst && monthNumber(dayFirst[2] ?? '');
	if (dayFirst && early) return iso(Number(dayFirst[3]), early, Number(dayFirst[1]));
	const monthFirst = MONTH_FIRST.exec(short);
	const month = monthFirst && monthNumber(monthFirst[1] ?? '');
	if (monthFirst && month) return iso(Number(monthFirst[3]), month, Number(monthFirst[2]));
	return null;
}
