import type { Tone } from './sound';

/** Milliseconds on, off, on. */
const PATTERNS: Readonly<Record<Tone, readonly number[]>> = {
	right: [20],
	nearly: [20, 60, 20],
	wrong: [60]
};

type Vibrating = Pick<Navigator, 'vibrate'>;

/** Whether this browser lets pages vibrate the device; whether the device can, no browser tells. */
export const canVibrate = (on: Partial<Vibrating> | undefined = globalThis.navigator): boolean =>
	typeof on?.vibrate === 'function';

/** A short vibration; nothing where there is none. */
export function buzz(tone: Tone, on: Partial<Vibrating> | undefined = globalThis.navigator): void {
	if (canVibrate(on)) on?.vibrate?.([...PATTERNS[tone]]);
}
