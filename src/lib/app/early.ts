import { captureInstallPrompt } from '$lib/platform/install-offer';

/**
 * What cannot wait for the first page: an offer to install, which comes early and once, and the words
 * of the language that the early script in app.html has chosen.
 */
export async function startEarly(): Promise<void> {
	captureInstallPrompt();
	const page = document.documentElement;
	if (page.lang === 'en') return;
	try {
		await (await import('./appearance')).speak(page.lang);
	} catch {
		page.lang = 'en';
		page.dir = 'ltr';
	}
}
