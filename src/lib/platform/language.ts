/** The log holds the choice; this copy lets the early script in app.html know it before the first paint. */
const KEY = 'dateline-language';

/** What the device prefers, BCP 47, best first. */
export const deviceLanguages = (): readonly string[] => navigator.languages;

/** Tells the browser which language the page is in and which way it runs. */
export function markLanguage(code: string, direction: 'ltr' | 'rtl'): void {
	const root = document.documentElement;
	root.lang = code;
	root.dir = direction;
}

/** Keeps the choice for the next opening. */
export function keepLanguage(choice: string): void {
	try {
		localStorage.setItem(KEY, choice);
	} catch {
		// Storage may be refused; the language still holds for this page.
	}
}
