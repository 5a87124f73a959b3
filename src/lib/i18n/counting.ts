interface Counting<Form extends Intl.LDMLPluralRule> {
	/** A whole number as the language writes it. */
	readonly n: (value: number) => string;
	/** The form that a count asks for, with the count where it says `#`. */
	readonly plural: (
		count: number,
		forms: Readonly<Record<Form | 'other', string>>,
		written?: string
	) => string;
}

/**
 * How a language counts, by the browser's own tables (CLDR).
 *
 * @typeParam Form the forms a noun has beside `other`; a count that asks for one more gets `other`
 */
export function counting<Form extends Intl.LDMLPluralRule = never>(locale: string): Counting<Form> {
	const rules = new Intl.PluralRules(locale);
	const numbers = new Intl.NumberFormat(locale);
	const n = (value: number): string => numbers.format(value);
	return {
		n,
		plural: (count, forms, written = n(count)) => {
			const known: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
			return (known[rules.select(count)] ?? forms.other).replaceAll('#', written);
		}
	};
}
