import { deviceLanguages, keepLanguage, markLanguage } from '$lib/platform/language';
import { applyTheme } from '$lib/platform/theme';
import { languageFor } from './languages';
import { voice } from './speech.svelte';

let asked = 0;

/**
 * Switches the interface to a language, without a reload: words, dates, direction, all at once when
 * its messages are here. Of two quick choices the later one stands.
 *
 * @param choice a code, or anything else for the device's own
 * @throws when the messages cannot be loaded; everything stays as it was
 */
export async function speak(choice: string): Promise<void> {
	const mine = ++asked;
	const { code, locale, direction, load } = languageFor(choice, deviceLanguages());
	if (locale === voice.locale) return;
	const messages = await load();
	if (mine !== asked) return;
	voice.speak({ locale, messages });
	markLanguage(code, direction);
}

/** Shows the app as the learner has it in the settings, and keeps that for the next first frame. */
export async function appear(theme: string, language: string): Promise<void> {
	applyTheme(theme);
	keepLanguage(language);
	await speak(language);
}
