/** A language the interface speaks. */
export interface Language {
	readonly code: string;
	/** Its name in itself. */
	readonly name: string;
	/** The locale of dates and numbers, BCP 47. */
	readonly locale: string;
	readonly direction: 'ltr' | 'rtl';
	/** Its messages; English ones are where they are used. */
	readonly load: () => Promise<Readonly<Record<string, object>>>;
}

const ENGLISH: Language = {
	code: 'en',
	name: 'English',
	locale: 'en-GB',
	direction: 'ltr',
	load: () => Promise.resolve({})
};

/** The early script in app.html knows the same codes. */
export const LANGUAGES: readonly Language[] = [
	ENGLISH,
	{
		code: 'es',
		name: 'Español',
		locale: 'es',
		direction: 'ltr',
		load: async () => (await import('$lib/i18n/es')).es
	},
	{
		code: 'ko',
		name: '한국어',
		locale: 'ko',
		direction: 'ltr',
		load: async () => (await import('$lib/i18n/ko')).ko
	},
	{
		code: 'ar',
		name: 'العربية',
		locale: 'ar-u-nu-latn',
		direction: 'rtl',
		load: async () => (await import('$lib/i18n/ar')).ar
	}
];

/**
 * The language to speak: the chosen one, else the first of the device's that there is, else English.
 *
 * @param choice a code, or anything else for the device's own
 * @param device what the device prefers, BCP 47, best first
 */
export function languageFor(choice: string, device: readonly string[]): Language {
	const wanted = [choice, ...device].map((tag) => tag.split('-')[0]);
	const code = wanted.find((one) => LANGUAGES.some((language) => language.code === one));
	return LANGUAGES.find((language) => language.code === code) ?? ENGLISH;
}
