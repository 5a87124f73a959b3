/** Minutes in words, whole from ten on. */
export const minutesText = (minutes: number, locale: string): string =>
	new Intl.NumberFormat(locale, {
		style: 'unit',
		unit: 'minute',
		unitDisplay: 'long',
		maximumFractionDigits: minutes < 10 ? 1 : 0
	}).format(minutes);

/** A number as a table shows it: whole from ten on. */
export const numberText = (value: number, locale: string): string =>
	new Intl.NumberFormat(locale, { maximumFractionDigits: Math.abs(value) < 10 ? 1 : 0 }).format(
		value
	);

/** How two numbers differ, with its sign; empty where they show alike. */
export function differenceText(now: number, then: number, locale: string): string {
	if (numberText(now, locale) === numberText(then, locale)) return '';
	const difference = new Intl.NumberFormat(locale, {
		signDisplay: 'always',
		maximumFractionDigits: Math.max(Math.abs(now), Math.abs(then)) < 10 ? 1 : 0
	});
	// A minus is as wide as a plus; a hyphen is not.
	return difference.format(then - now).replace('-', '−');
}
