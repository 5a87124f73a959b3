import type { IsoDate } from '../article/types';
import type { StudyDay } from './types';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/**
 * The calendar date of a study day, for comparing with dates in the bank.
 * Days to civil date as Howard Hinnant gives it ("chrono-compatible low-level date algorithms").
 *
 * @param day days since 1970-01-01, from year 0 to 9999
 * @returns `YYYY-MM-DD`
 */
export function isoOfStudyDay(day: StudyDay): IsoDate {
	const shifted = Math.floor(day) + 719_468;
	const era = Math.floor(shifted / 146_097);
	const ofEra = shifted - era * 146_097;
	const leaps = Math.floor(ofEra / 1460) - Math.floor(ofEra / 36_524) + Math.floor(ofEra / 146_096);
	const yearOfEra = Math.floor((ofEra - leaps) / 365);
	const ofYear =
		ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const march = Math.floor((5 * ofYear + 2) / 153);
	const date = ofYear - Math.floor((153 * march + 2) / 5) + 1;
	const month = march < 10 ? march + 3 : march - 9;
	const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}
