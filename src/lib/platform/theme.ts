/** The log holds the choice; this copy lets the early script in app.html paint in it from the first frame. */
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
