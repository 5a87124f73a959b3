import { expect, test, vi } from 'vitest';
import { buzz, canVibrate } from './haptics';
import { canSound, playTone } from './sound';

function fakeAudio(state = 'running') {
	const played: string[] = [];
	const gains: number[][] = [];
	const on = {
		state,
		currentTime: 2,
		destination: {},
		resume: vi.fn(() => Promise.resolve()),
		createOscillator: () => ({
			type: '',
			frequency: { value: 0 },
			connect: (next: unknown) => next,
			start(from: number) {
				played.push(`${String(this.frequency.value)} from ${from.toFixed(2)}`);
			},
			stop(at: number) {
				played.push(`to ${at.toFixed(2)}`);
			}
		}),
		createGain: () => {
			const levels: number[] = [];
			gains.push(levels);
			const level = (value: number) => void levels.push(value);
			return {
				gain: { setValueAtTime: level, linearRampToValueAtTime: level },
				connect: (next: unknown) => next
			};
		}
	};
	return { on: on as unknown as AudioContext, played, gains, resume: on.resume };
}

test('right rises, wrong is one low note', () => {
	const { on, played } = fakeAudio();
	playTone('right', on);
	expect(played).toEqual(['659.3 from 2.00', 'to 2.09', '880 from 2.09', 'to 2.25']);
	const wrong = fakeAudio();
	playTone('wrong', wrong.on);
	expect(wrong.played).toEqual(['220 from 2.00', 'to 2.20']);
});

test('every note fades in and out and stays quiet', () => {
	const { on, gains } = fakeAudio();
	playTone('nearly', on);
	for (const levels of gains) {
		expect([levels[0], levels.at(-1)]).toEqual([0, 0]);
		expect(Math.max(...levels)).toBeLessThan(0.2);
	}
});

test('audio that waits for a tap is woken', () => {
	const { on, resume } = fakeAudio('suspended');
	playTone('right', on);
	expect(resume).toHaveBeenCalledOnce();
});

test('where there is no audio nothing happens', () => {
	expect(canSound()).toBe(false);
	expect(() => playTone('right')).not.toThrow();
});

test('a vibration is short, and none where the browser has none', () => {
	const vibrate = vi.fn(() => true);
	buzz('nearly', { vibrate });
	expect(vibrate).toHaveBeenCalledExactlyOnceWith([20, 60, 20]);
	expect(canVibrate({ vibrate })).toBe(true);
	expect(canVibrate({})).toBe(false);
	expect(() => buzz('wrong', {})).not.toThrow();
});
