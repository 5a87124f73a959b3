/** What of the browser's speech is used, so that tests can hand in their own. */
export interface Speaker {
	readonly synthesis: SpeechSynthesis;
	readonly utter: (text: string) => SpeechSynthesisUtterance;
}

/** The browser's own, or null where it has none. */
export function speaker(): Speaker | null {
	const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
	return synthesis ? { synthesis, utter: (text) => new SpeechSynthesisUtterance(text) } : null;
}

/** Androids write `en_US`. */
const tagOf = (lang: string): string => lang.toLowerCase().replaceAll('_', '-');

/**
 * The voice of this device for a language: of those that match, the device's preferred one first. Voices
 * of a server are never taken, for they would send the text away.
 *
 * @param lang BCP 47, "en" or "en-GB"
 */
export function localVoice(
	lang: string,
	voices: readonly SpeechSynthesisVoice[]
): SpeechSynthesisVoice | null {
	const wanted = tagOf(lang);
	const [language = wanted] = wanted.split('-');
	const own = voices.filter((voice) => voice.localService);
	const exact = own.filter((voice) => tagOf(voice.lang) === wanted);
	const near = own.filter((voice) => tagOf(voice.lang).split('-')[0] === language);
	const among = exact.length > 0 ? exact : near;
	return among.find((voice) => voice.default) ?? among[0] ?? null;
}

/** Tells, now and whenever the device's voices change, the voice for a language; stops on request. */
export function watchVoice(
	lang: string,
	told: (voice: SpeechSynthesisVoice | null) => void,
	on: Speaker | null = speaker()
): () => void {
	const look = (): void => told(on === null ? null : localVoice(lang, on.synthesis.getVoices()));
	look();
	on?.synthesis.addEventListener?.('voiceschanged', look);
	return () => on?.synthesis.removeEventListener?.('voiceschanged', look);
}

/** Says a text with a voice, in place of whatever is being said. */
export function speak(
	text: string,
	voice: SpeechSynthesisVoice,
	over: () => void,
	on: Speaker | null = speaker()
): void {
	if (on === null) return over();
	on.synthesis.cancel();
	const utterance = on.utter(text);
	utterance.voice = voice;
	utterance.lang = voice.lang;
	utterance.onend = over;
	utterance.onerror = over;
	on.synthesis.speak(utterance);
}

/** Falls silent. */
export function hush(on: Speaker | null = speaker()): void {
	on?.synthesis.cancel();
}
