import { hush, speak, watchVoice } from '$lib/platform/speech';

/** Reads content aloud through a voice of the device, where it has one for the content's language. */
export class Aloud {
	#voice = $state.raw<SpeechSynthesisVoice | null>(null);
	#speaking = $state(false);
	/** Counts what was begun: the end of what was cut off is not the end of what came after it. */
	#turn = 0;

	/** There is a voice. */
	get possible(): boolean {
		return this.#voice !== null;
	}

	get speaking(): boolean {
		return this.#speaking;
	}

	/** Follows the voices of the device, which may come late; the result stops that and falls silent. */
	watch(lang: string): () => void {
		const stop = watchVoice(lang, (voice) => (this.#voice = voice));
		return () => {
			stop();
			this.stop();
		};
	}

	/** Says a text, or falls silent where something is being said. */
	toggle(text: string): void {
		if (this.#speaking) return this.stop();
		if (this.#voice === null) return;
		const turn = ++this.#turn;
		this.#speaking = true;
		speak(text, this.#voice, () => {
			if (turn === this.#turn) this.#speaking = false;
		});
	}

	stop(): void {
		this.#turn += 1;
		this.#speaking = false;
		hush();
	}
}
