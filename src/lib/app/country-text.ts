/** The name of a country in the interface's language. */
export function countryText(code: string, locale: string): string {
	return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** Countries to choose from, by name in the interface's language, each once. */
export function countryChoices(
	codes: Iterable<string>,
	locale: string
): readonly { readonly value: string; readonly label: string }[] {
	return [...new Set(codes)]
		.map((value) => ({ value, label: countryText(value, locale) }))
		.sort((a, b) => a.label.localeCompare(b.label, locale));
}
