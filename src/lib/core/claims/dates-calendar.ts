/** A day counted from 1970-01-01 in the proleptic Gregorian calendar. */
export type DayNumber = number;

export interface CivilDay {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/**
 * The number of a civil day (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms",
 * days_from_civil).
 *
 * @param year any integer year; @param month 1 to 12; @param day 1 to 31
 */
export function dayNumber(year: number, month: number, day: number): DayNumber {
	const y = month <= 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
	const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
	return era * 146097 + yearOfEra * 365 + leaps + dayOfYear - 719468;
}

/** The civil day of a number: the inverse of {@link dayNumber} (same source, civil_from_days). */
export function civilDay(number: DayNumber): CivilDay {
	const shifted = number + 719468;
	const era = Math.floor(shifted / 146097);
	const dayOfEra = shifted - era * 146097;
	const yearOfEra = Math.floor(
		(dayOfEra -
			Math.floor(dayOfEra / 1460) +
			Math.floor(dayOfEra / 36524) -
			Math.floor(dayOfEra / 146096)) /
			365
	);
	const leaps = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
	const dayOfYear = dayOfEra - (365 * yearOfEra + leaps);
	const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
	};
}

/** ISO weekday, 1 Monday to 7 Sunday. */
export const weekday = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The Monday of the ISO week a day lies in. */
export const mondayOf = (number: DayNumber): DayNumber => number - (weekday(number) - 1);

/** Whether the calendar has that day ("2023-02-29" has none). */
export function isRealDay(year: number, month: number, day: number): boolean {
	const back = civilDay(dayNumber(year, month, day));
	return month >= 1 && month <= 12 && back.month === month && back.day === day;
}

/** `YYYY-MM-DD` */
export function isoDay(number: DayNumber): string {
	const { year, month, day } = civilDay(number);
	return `${isoMonth(year, month)}-${pad(day, 2)}`;
}

/** `YYYY` */
export const isoYear = (year: number): string => pad(year, 4);

/** `YYYY-MM`; months outside 1 to 12 carry into the year. */
export function isoMonth(year: number, month: number): string {
	const months = year * 12 + month - 1;
	return `${isoYear(Math.floor(months / 12))}-${pad((((months % 12) + 12) % 12) + 1, 2)}`;
}

/** `YYYY-Www`, the ISO 8601 week a day lies in: its year is that of the week's Thursday. */
export function isoWeek(number: DayNumber): string {
	const thursday = mondayOf(number) + 3;
	const { year } = civilDay(thursday);
	return `${isoYear(year)}-W${pad(Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1, 2)}`;
}

/** The number of a `YYYY-MM-DD` day, or null for any other text or a day the calendar lacks. */
export function readIsoDay(text: string | null): DayNumber | null {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '');
	if (!parts) return null;
	const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
	return isRealDay(year, month, day) ? dayNumber(year, month, day) : null;
}
