const DAY_MS = 86_400_000;

/**
 * A bank date in words of the interface's language.
 *
 * @param iso `YYYY-MM-DD`, `YYYY-MM`, `YYYY` or null
 * @param unknown what to say for null
 */
export function dateText(iso: string | null, locale: string, unknown: string): string {
	if (iso === null) return unknown;
	const [year, month, day] = iso.split('-').map(Number);
	if (year === undefined) return unknown;
	const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
	if (month !== undefined) options.month = 'long';
	if (day !== undefined) options.day = 'numeric';
	return new Intl.DateTimeFormat(locale, options).format(
		Date.UTC(year, (month ?? 1) - 1, day ?? 1)
	);
}

/** A study day (days since 1970-01-01) as a short date. */
export function studyDayText(day: number, locale: string, long = false): string {
	const options: Intl.DateTimeFormatOptions = long
		? { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }
		: { day: 'numeric', month: 'short', timeZone: 'UTC' };
	return new Intl.DateTimeFormat(locale, options).format(day * DAY_MS);
}

/** A share of 1 as a whole percentage. */
export function percentText(share: number, locale: string): string {
	return new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
}
