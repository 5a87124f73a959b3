import { describe, expect, test, vi } from 'vitest';
import { hush, localVoice, speak, type Speaker, watchVoice } from './speech';

const voice = (lang: string, localService = true, isDefault = false): SpeechSynthesisVoice => ({
	lang,
	localService,
	default: isDefault,
	name: `${lang} voice`,
	voiceURI: lang
});

describe('the voice for a language', () => {
	test('is one of the device, never of a server', () => {
		expect(localVoice('en', [voice('en-US', false), voice('en-GB')])?.lang).toBe('en-GB');
		expect(localVoice('en', [voice('en-US', false, true)])).toBeNull();
	});

	test('is the very variety asked for, before the preferred one of another', () => {
		const voices = [voice('en-US', true, true), voice('en-GB')];
		expect(localVoice('en-GB', voices)?.lang).toBe('en-GB');
		expect(localVoice('en', voices)?.lang).toBe('en-US');
	});

	test('is found under an Android’s way of writing languages', () => {
		expect(localVoice('en-US', [voice('en_US')])?.lang).toBe('en_US');
	});

	test('is none where only other languages are there, or nothing is', () => {
		expect(localVoice('en', [voice('ko-KR'), voice('eng')])).toBeNull();
		expect(localVoice('en', [])).toBeNull();
	});
});

function fake(voices: readonly SpeechSynthesisVoice[]) {
	const events = new EventTarget();
	const said: string[] = [];
	const synthesis = Object.assign(events, {
		getVoices: () => [...voices],
		cancel: vi.fn(),
		speak: vi.fn((utterance: SpeechSynthesisUtterance) => {
			said.push(`${utterance.lang}: ${utterance.text}`);
			utterance.onend?.({} as SpeechSynthesisEvent);
		})
	}) as unknown as SpeechSynthesis;
	const utter = (text: string) => ({ text }) as SpeechSynthesisUtterance;
	const on: Speaker = { synthesis, utter };
	return { on, said, events };
}

test('voices that arrive later are told, until watching stops', () => {
	const voices: SpeechSynthesisVoice[] = [];
	const { on, events } = fake(voices);
	const told: (string | null)[] = [];
	const stop = watchVoice('en', (found) => told.push(found?.lang ?? null), on);
	voices.push(voice('en-AU'));
	events.dispatchEvent(new Event('voiceschanged'));
	stop();
	events.dispatchEvent(new Event('voiceschanged'));
	expect(told).toEqual([null, 'en-AU']);
});

test('a text is said in the voice’s language, in place of the one before, and its end is told', () => {
	const { on, said } = fake([]);
	const over = vi.fn();
	speak('Who is it?', voice('en-GB'), over, on);
	expect(said).toEqual(['en-GB: Who is it?']);
	expect(on.synthesis.cancel).toHaveBeenCalledOnce();
	expect(over).toHaveBeenCalledOnce();
	hush(on);
	expect(on.synthesis.cancel).toHaveBeenCalledTimes(2);
});

test('a browser without speech says nothing and is done at once', () => {
	const over = vi.fn();
	const told = vi.fn();
	speak('text', voice('en'), over, null);
	watchVoice('en', told, null)();
	hush(null);
	expect(over).toHaveBeenCalledOnce();
	expect(told).toHaveBeenCalledExactlyOnceWith(null);
});
