/** Bytes as "3.1 MB". */
export function bytesText(bytes: number, locale: string): string {
	const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1e6, 'megabyte'];
	return new Intl.NumberFormat(locale, {
		style: 'unit',
		unit,
		maximumFractionDigits: value < 10 ? 1 : 0
	}).format(value);
}
