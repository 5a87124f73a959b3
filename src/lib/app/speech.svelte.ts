import { readThrough } from '$lib/i18n/said';

interface Speech {
	/** The locale of dates and numbers, BCP 47. */
	readonly locale: string;
	/** Messages by area; none for English, which every module has at hand. */
	readonly messages: Readonly<Record<string, object>>;
}

/** What the interface speaks now. Kept small: every first page loads it. */
class Voice {
	#speech = $state.raw<Speech>({ locale: 'en-GB', messages: {} });

	get locale(): string {
		return this.#speech.locale;
	}

	constructor() {
		readThrough((area) => this.#speech.messages[area]);
	}

	/** Every message on screen is read again. */
	speak(speech: Speech): void {
		this.#speech = speech;
	}
}

export const voice = new Voice();
