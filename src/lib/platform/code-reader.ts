import { err, ok, type Result } from '../core/result';

/** Finds QR codes in pictures. */
export interface CodeReader {
	/** What the codes in a picture of the camera say; none where there are none. */
	inFrame(video: HTMLVideoElement): Promise<readonly string[]>;
	/** As `inFrame`, with as much time as it takes. */
	inPicture(picture: ImageBitmap): Promise<readonly string[]>;
}

/** The browser's own detector, in no library of types yet. */
interface Detector {
	detect(source: CanvasImageSource): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
	new (options: { formats: readonly string[] }): Detector;
	getSupportedFormats(): Promise<readonly string[]>;
}

/** Longest side a frame is looked at in, pixels: a code of 77 modules has then over 4 each, across half of it. */
const FRAME_SIDE = 960;

/** Of a photograph, tried one after the other: small first is quick and forgives noise. */
const PICTURE_SIDES = [1000, 2000, 4000] as const;

/** For one try at a photograph, ms. */
const PICTURE_TIME = 400;

/** Larger photographs are refused: decoding them could end the page. */
const MOST_PICTURE_BYTES = 40_000_000;

/**
 * The browser's own detector where it has one for QR codes (Android, macOS), else one in JavaScript.
 *
 * @param own the browser's own; a test hands in another
 */
export async function codeReader(
	own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector
): Promise<CodeReader> {
	const slow = await scriptReader();
	const formats = (await own?.getSupportedFormats().catch(() => [])) ?? [];
	if (!own || !formats.includes('qr_code')) return slow;
	const detector = new own({ formats: ['qr_code'] });
	const found = async (source: CanvasImageSource): Promise<readonly string[]> =>
		(await detector.detect(source)).map(({ rawValue }) => rawValue).filter((text) => text !== '');
	return {
		// A detector whose service has died says so at every call.
		inFrame: (video) => found(video).catch(() => slow.inFrame(video)),
		async inPicture(picture) {
			const texts = await found(picture).catch(() => []);
			return texts.length > 0 ? texts : slow.inPicture(picture);
		}
	};
}

/** Reads a picture the person chose. */
export async function pictureIn(
	file: Blob
): Promise<Result<ImageBitmap, 'too-long' | 'unreadable'>> {
	if (file.size > MOST_PICTURE_BYTES) return err('too-long');
	try {
		return ok(await createImageBitmap(file));
	} catch {
		return err('unreadable');
	}
}

type Decode = (typeof import('qr/decode.js'))['default'];

async function scriptReader(): Promise<CodeReader> {
	const { default: decode } = await import('qr/decode.js');
	const canvas = document.createElement('canvas');
	const pen = canvas.getContext('2d', { willReadFrequently: true });
	const look = (source: CanvasImageSource, part: Part, side: number, time?: number) =>
		pen === null ? null : textIn(decode, drawn(pen, source, part, side), time);
	return {
		inFrame(video) {
			const part = { x: 0, y: 0, width: video.videoWidth, height: video.videoHeight };
			const text = part.width === 0 ? null : look(video, part, FRAME_SIDE);
			return Promise.resolve(text === null ? [] : [text]);
		},
		inPicture(picture) {
			const texts = new Set<string>();
			for (const part of partsOf(picture))
				for (const side of PICTURE_SIDES) {
					const text = look(picture, part, side, PICTURE_TIME);
					if (text !== null) texts.add(text);
					if (text !== null || Math.max(part.width, part.height) <= side) break;
				}
			return Promise.resolve([...texts]);
		}
	};
}

interface Part {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** The whole, then its quarters and the middle, since the decoder finds one code a picture. */
function partsOf({ width, height }: ImageBitmap): readonly Part[] {
	const [w, h] = [Math.ceil(width * 0.55), Math.ceil(height * 0.55)];
	const corners = [0, width - w].flatMap((x) => [0, height - h].map((y) => ({ x, y })));
	const middle = { x: Math.floor((width - w) / 2), y: Math.floor((height - h) / 2) };
	return [
		{ x: 0, y: 0, width, height },
		...[...corners, middle].map((at) => ({ ...at, width: w, height: h }))
	];
}

function drawn(
	pen: CanvasRenderingContext2D,
	source: CanvasImageSource,
	{ x, y, width, height }: Part,
	side: number
): ImageData {
	const scale = Math.min(1, side / Math.max(width, height));
	const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
	// Setting a size again would make a new canvas for every frame.
	if (pen.canvas.width !== w) pen.canvas.width = w;
	if (pen.canvas.height !== h) pen.canvas.height = h;
	pen.drawImage(source, x, y, width, height, 0, 0, w, h);
	return pen.getImageData(0, 0, w, h);
}

function textIn(decode: Decode, picture: ImageData, timeLimit?: number): string | null {
	try {
		return decode(picture, timeLimit === undefined ? {} : { timeLimit }) || null;
	} catch {
		// No code in it, or none that can be read: the decoder tells both by throwing.
		return null;
	}
}
