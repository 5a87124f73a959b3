import { err, ok, type Result } from '../core/result';

/**
 * `none`: no camera, or none that fits. `denied`: the person or the browser's settings said no.
 * `busy`: another program has it. `unsupported`: this browser, or a page served insecurely.
 */
export type CameraProblem = 'none' | 'denied' | 'busy' | 'unsupported';

export interface Camera {
	readonly stream: MediaStream;
	/** Id of the device, to choose the next one. */
	readonly device: string;
	/** It has a light. */
	readonly hasLight: boolean;
	light(on: boolean): Promise<void>;
	close(): void;
}

const PROBLEMS: Readonly<Record<string, CameraProblem>> = {
	NotAllowedError: 'denied',
	SecurityError: 'denied',
	NotFoundError: 'none',
	OverconstrainedError: 'none',
	NotReadableError: 'busy',
	AbortError: 'busy'
};

const devices = (): Partial<MediaDevices> | undefined => globalThis.navigator?.mediaDevices;

/** Fine enough for a code of 117 modules across half the picture, and quick to look through. */
const SIZE = { width: { ideal: 1280 }, height: { ideal: 720 } };

/**
 * Opens the camera that looks away from the person; the browser may ask them first. Pictures stay in
 * the page.
 *
 * @param device which camera instead
 */
export async function openCamera(device?: string): Promise<Result<Camera, CameraProblem>> {
	const media = devices();
	if (!media?.getUserMedia) return err('unsupported');
	const which = device ? { deviceId: { exact: device } } : { facingMode: { ideal: 'environment' } };
	try {
		const stream = await media.getUserMedia({ audio: false, video: { ...SIZE, ...which } });
		return ok(cameraOf(stream));
	} catch (error) {
		const name = error instanceof DOMException ? error.name : '';
		return err(PROBLEMS[name] ?? 'none');
	}
}

/** Ids of the cameras there are; told only after one was opened. */
export async function cameras(): Promise<readonly string[]> {
	try {
		const all = (await devices()?.enumerateDevices?.()) ?? [];
		return all.filter(({ kind }) => kind === 'videoinput').map(({ deviceId }) => deviceId);
	} catch {
		return [];
	}
}

/** The person has allowed the camera before, so that opening it asks nothing. */
export async function cameraAllowed(): Promise<boolean> {
	try {
		const asked = await navigator.permissions.query({ name: 'camera' });
		return asked.state === 'granted';
	} catch {
		// Firefox and older Safari know no such name.
		return false;
	}
}

/** In no library of types yet. */
interface LightCapabilities extends MediaTrackCapabilities {
	readonly torch?: boolean;
}

function cameraOf(stream: MediaStream): Camera {
	const track = stream.getVideoTracks()[0];
	const can = track?.getCapabilities?.() as LightCapabilities | undefined;
	return {
		stream,
		device: track?.getSettings().deviceId ?? '',
		hasLight: can?.torch === true,
		async light(on) {
			const wish = { advanced: [{ torch: on } as MediaTrackConstraintSet] };
			// Some cameras promise a light and refuse it: then it stays dark.
			await track?.applyConstraints(wish).catch(() => undefined);
		},
		close() {
			for (const each of stream.getTracks()) each.stop();
		}
	};
}
