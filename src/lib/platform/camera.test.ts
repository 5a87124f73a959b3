import { afterEach, expect, test, vi } from 'vitest';
import { cameraAllowed, cameras, openCamera } from './camera';

afterEach(() => vi.unstubAllGlobals());

interface FakeTrack {
	readonly stop: () => void;
	readonly getSettings: () => object;
	readonly getCapabilities?: () => object;
	readonly applyConstraints?: (wish: object) => Promise<void>;
}

function withMedia(getUserMedia: (wish: object) => Promise<object>, more: object = {}): void {
	vi.stubGlobal('navigator', { mediaDevices: { getUserMedia, ...more } });
}

const streamOf = (track: FakeTrack): object => ({
	getVideoTracks: () => [track],
	getTracks: () => [track]
});

const failing = (name: string): void => withMedia(() => Promise.reject(new DOMException('', name)));

test.each([
	['NotAllowedError', 'denied'],
	['SecurityError', 'denied'],
	['NotFoundError', 'none'],
	['OverconstrainedError', 'none'],
	['NotReadableError', 'busy'],
	['AbortError', 'busy'],
	['SomethingNewError', 'none']
])('a browser that says %s is told as %s', async (name, problem) => {
	failing(name);
	expect(await openCamera()).toEqual({ ok: false, error: problem });
});

test('a browser without cameras, or an insecure page, is told', async () => {
	vi.stubGlobal('navigator', {});
	expect(await openCamera()).toEqual({ ok: false, error: 'unsupported' });
	expect(await cameras()).toEqual([]);
	expect(await cameraAllowed()).toBe(false);
});

test('the camera that looks away is asked for, or the very one that was chosen, and never a microphone', async () => {
	const wishes: { audio?: unknown; video?: object }[] = [];
	withMedia((wish) => {
		wishes.push(wish);
		return Promise.resolve(streamOf({ stop: () => undefined, getSettings: () => ({}) }));
	});
	await openCamera();
	await openCamera('back-2');
	expect(wishes.map(({ audio }) => audio)).toEqual([false, false]);
	expect(wishes[0]?.video).toMatchObject({ facingMode: { ideal: 'environment' } });
	expect(wishes[1]?.video).toMatchObject({ deviceId: { exact: 'back-2' } });
});

test('closing stops it; a light that is refused leaves everything as it is', async () => {
	const stop = vi.fn();
	const track = {
		stop,
		getSettings: () => ({ deviceId: 'back' }),
		getCapabilities: () => ({ torch: true }),
		applyConstraints: () => Promise.reject(new DOMException('', 'OverconstrainedError'))
	};
	withMedia(() => Promise.resolve(streamOf(track)));
	const opened = await openCamera();
	if (!opened.ok) throw new Error(opened.error);
	expect([opened.value.device, opened.value.hasLight]).toEqual(['back', true]);
	await expect(opened.value.light(true)).resolves.toBeUndefined();
	opened.value.close();
	expect(stop).toHaveBeenCalledOnce();
});

test('only cameras are counted, and a browser that tells none has none', async () => {
	const all = [
		{ kind: 'audioinput', deviceId: 'microphone' },
		{ kind: 'videoinput', deviceId: 'front' },
		{ kind: 'videoinput', deviceId: 'back' }
	];
	withMedia(() => Promise.resolve({}), { enumerateDevices: () => Promise.resolve(all) });
	expect(await cameras()).toEqual(['front', 'back']);
	withMedia(() => Promise.resolve({}), { enumerateDevices: () => Promise.reject(new Error()) });
	expect(await cameras()).toEqual([]);
});

test.each([
	['granted', true],
	['prompt', false],
	['denied', false]
])('a permission that is %s is asked about without asking', async (state, allowed) => {
	vi.stubGlobal('navigator', { permissions: { query: () => Promise.resolve({ state }) } });
	expect(await cameraAllowed()).toBe(allowed);
});
