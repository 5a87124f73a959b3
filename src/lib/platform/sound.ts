export type Tone = 'right' | 'nearly' | 'wrong';

/** Notes one after the other: frequency in Hz and length in seconds. */
const NOTES: Readonly<Record<Tone, readonly (readonly [frequency: number, seconds: number])[]>> = {
	right: [
		[659.3, 0.09],
		[880, 0.16]
	],
	nearly: [
		[659.3, 0.09],
		[659.3, 0.12]
	],
	wrong: [[220, 0.2]]
};

/** Quiet beside speech and music. */
const LOUDNESS = 0.12;
/** A note that begins or ends at once clicks, s. */
const FADE = 0.015;

let context: AudioContext | null = null;

/** The one context of the page: browsers allow only a few. Null where there is none. */
function audio(): AudioContext | null {
	if (!('AudioContext' in globalThis)) return null;
	context ??= new AudioContext();
	return context;
}

/** Whether this browser can make sounds. */
export const canSound = (): boolean => 'AudioContext' in globalThis;

function note(on: AudioContext, frequency: number, from: number, seconds: number): void {
	const oscillator = on.createOscillator();
	const gain = on.createGain();
	oscillator.type = 'sine';
	oscillator.frequency.value = frequency;
	gain.gain.setValueAtTime(0, from);
	gain.gain.linearRampToValueAtTime(LOUDNESS, from + FADE);
	gain.gain.setValueAtTime(LOUDNESS, from + seconds - FADE);
	gain.gain.linearRampToValueAtTime(0, from + seconds);
	oscillator.connect(gain).connect(on.destination);
	oscillator.start(from);
	oscillator.stop(from + seconds);
}

/**
 * Plays a short sound made on the spot: no file is loaded. Call from a tap or a key, since browsers keep
 * quiet until then.
 *
 * @param on the page's own audio; a test hands in another
 */
export function playTone(tone: Tone, on: AudioContext | null = audio()): void {
	if (on === null) return;
	if (on.state === 'suspended') void on.resume();
	let from = on.currentTime;
	for (const [frequency, seconds] of NOTES[tone]) {
		note(on, frequency, from, seconds);
		from += seconds;
	}
}
