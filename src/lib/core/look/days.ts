import type { IsoDate } from '../article/types';
import { isCalendar } from '../facts/fact-dates';
import { isoOfStudyDay } from '../memory/iso-day';

/** Days since 1970-01-01; the calendar without clock or zone. */
export type DayNumber = number;

/**
 * The day number of a civil date, after Howard Hinnant ("chrono-compatible low-level date
 * algorithms").
 *
 * @param month 1 to 12; other values count on into other years
 */
export function dayOf(year: number, month = 1, day = 1): DayNumber {
	const months = year * 12 + (month - 1);
	const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
	const shifted = m <= 2 ? y - 1 : y;
	const era = Math.floor(shifted / 400);
	const ofEra = shifted - era * 400;
	const ofYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const dayOfEra = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
	return era * 146_097 + dayOfEra - 719_468;
}

/** First and last day that an ISO date of any granularity allows; null for what is no date. */
export function spanOf(iso: string | null): { from: DayNumber; to: DayNumber } | null {
	if (!isCalendar(iso)) return null;
	const [year = 0, month, day] = iso.split('-').map(Number);
	if (month === undefined) return { from: dayOf(year), to: dayOf(year + 1) - 1 };
	if (day === undefined) return { from: dayOf(year, month), to: dayOf(year, month + 1) - 1 };
	const only = dayOf(year, month, day);
	return { from: only, to: only };
}

/** The ISO date of a day. */
export const isoOf = (day: DayNumber): IsoDate => isoOfStudyDay(day);

/** Days from one ISO day to another; 0 where either is no day. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
	(spanOf(to)?.from ?? 0) - (spanOf(from)?.from ?? 0);
