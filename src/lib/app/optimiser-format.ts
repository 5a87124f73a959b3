/** A log loss, or a difference of two: small numbers, told apart by their third or fourth digit. */
export const lossText = (value: number, locale: string): string =>
	new Intl.NumberFormat(locale, { minimumFractionDigits: 4, maximumFractionDigits: 4 }).format(
		value
	);
