/** Making one takes longer than using it a hundred times. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, places: number, style: 'decimal' | 'percent'): Intl.NumberFormat {
	const key = `${locale} ${String(places)} ${style}`;
	const known =
		formats.get(key) ?? new Intl.NumberFormat(locale, { style, maximumFractionDigits: places });
	formats.set(key, known);
	return known;
}

/** A number as the interface's language writes it, to at most two places. */
export const numberText = (value: number, locale: string, places = 2): string =>
	formatOf(locale, places, 'decimal').format(value);

/** A figure that is a percentage already, with its sign. */
export const hundredths = (value: number, locale: string, places = 0): string =>
	formatOf(locale, places, 'percent').format(value / 100);
