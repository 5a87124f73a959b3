/** The log holds the choice; this copy only lets the next opening paint in it from the first frame. */
const KEY = 'dateline-theme';

/** Applies a theme; `system` follows the device. */
export function applyTheme(theme: string): void {
	const root = document.documentElement;
	if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
	else delete root.dataset.theme;
	try {
		localStorage.setItem(KEY, theme);
	} catch {
		// Storage may be refused; the theme still holds for this page.
	}
}

/** Applies what the last page chose, before anything else is read. */
export function recallTheme(): void {
	try {
		const theme = localStorage.getItem(KEY);
		if (theme) applyTheme(theme);
	} catch {
		// Storage may be refused; the device's own theme is a good answer.
	}
}
