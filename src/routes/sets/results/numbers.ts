/** A number as the interface's language writes it, to at most two places. */
export const numberText = (value: number, locale: string, places = 2): string =>
	new Intl.NumberFormat(locale, { maximumFractionDigits: places }).format(value);

/** A figure that is a percentage already, with its sign. */
export const hundredths = (value: number, locale: string, places = 0): string =>
	new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: places }).format(
		value / 100
	);
