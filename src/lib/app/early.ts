import { captureInstallPrompt } from '$lib/platform/install-offer';
import { recallTheme } from '$lib/platform/theme';

/** What cannot wait for the first page: its theme, and an offer to install that comes early and once. */
export function startEarly(): void {
	recallTheme();
	captureInstallPrompt();
}
