const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** A number with the separators of a language, with one digit after the point below ten if it has any. */
export function numberText(value: number, locale: string): string {
	const digits = Math.abs(value) < 10 && !Number.isInteger(value) ? 1 : 0;
	return new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
}

/** A length of time in words: seconds below a minute, minutes below two hours, then hours. */
export function timeText(ms: number, locale: string): string {
	const [value, unit] =
		ms < MINUTE_MS
			? [Math.round(ms / 1000), 'second']
			: ms < 120 * MINUTE_MS
				? [Math.round(ms / MINUTE_MS), 'minute']
				: [Math.round(ms / (6 * MINUTE_MS)) / 10, 'hour'];
	return new Intl.NumberFormat(locale, {
		style: 'unit',
		unit,
		unitDisplay: unit === 'hour' ? 'long' : 'short',
		maximumFractionDigits: 1
	}).format(value);
}

/** A number of days in words: days below two months, then months, then years. */
export function daysText(days: number, locale: string): string {
	const [value, unit] =
		days < 60 ? [days, 'day'] : days < 730 ? [days / 30.4, 'month'] : [days / 365.25, 'year'];
	return new Intl.NumberFormat(locale, {
		style: 'unit',
		unit,
		unitDisplay: 'long',
		maximumFractionDigits: value < 10 ? 1 : 0
	}).format(value);
}

const dated =
	(options: Intl.DateTimeFormatOptions) =>
	(day: number, locale: string): string =>
		new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(day * DAY_MS);

/** "Mon 3 Nov" of a study day. */
export const weekdayText = dated({ weekday: 'short', day: 'numeric', month: 'short' });

/** "3 Nov 2025" of a study day. */
export const datedText = dated({ day: 'numeric', month: 'short', year: 'numeric' });

/** "Nov" of a study day. */
export const monthText = dated({ month: 'short' });

/** "Mon" of a study day. */
export const weekdayName = dated({ weekday: 'short' });

/** An hour of the day, 0 to 23, as the clock of a language shows it. */
export const hourText = (hour: number, locale: string): string =>
	new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
		hour * 3_600_000
	);
