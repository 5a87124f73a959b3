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

/** A photograph as a whole is looked at so large, one after the other: small is quick and forgives noise. */
const WHOLE_SIDES = [1000, 2000, 4000] as const;
/** And its quarters, for a sheet with many codes. */
const QUARTER_SIDE = 1000;

/** Codes in one picture; a sheet of paper holds no more. */
const MOST_CODES = 24;

/** For a last, thorough look at a photograph in which nothing was found, ms. */
const THOROUGH_MS = 1_500;

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
type Options = NonNullable<Parameters<Decode>[1]>;

async function scriptReader(): Promise<CodeReader> {
	const { default: decode } = await import('qr/decode.js');
	const canvas = document.createElement('canvas');
	const pen = canvas.getContext('2d', { willReadFrequently: true });
	if (pen === null)
		return { inFrame: () => Promise.resolve([]), inPicture: () => Promise.resolve([]) };
	return {
		inFrame(video) {
			const whole = { x: 0, y: 0, width: video.videoWidth, height: video.videoHeight };
			if (whole.width === 0) return Promise.resolve([]);
			draw(pen, video, whole, Math.min(FRAME_SIDE, Math.max(whole.width, whole.height)));
			const text = textIn(decode, pen);
			return Promise.resolve(text === null ? [] : [text]);
		},
		inPicture: (picture) => Promise.resolve(allIn(decode, pen, picture))
	};
}

interface Part {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** The decoder finds one code at a time, so each that was found is painted over and the next looked for. */
function allIn(
	decode: Decode,
	pen: CanvasRenderingContext2D,
	picture: ImageBitmap
): readonly string[] {
	const { width, height } = picture;
	const whole = { x: 0, y: 0, width, height };
	const texts = new Set<string>();
	const look = (part: Part, side: number, options: Options = {}): void => {
		draw(pen, picture, part, side);
		for (let at = 0; at < MOST_CODES; at++) {
			const text = textIn(decode, pen, options);
			if (text === null) return;
			texts.add(text);
		}
	};
	for (const side of WHOLE_SIDES)
		if (texts.size === 0 && (side === WHOLE_SIDES[0] || side < 2 * Math.max(width, height)))
			look(whole, side);
	for (const quarter of quartersOf(whole)) look(quarter, QUARTER_SIDE);
	if (texts.size === 0) look(whole, WHOLE_SIDES[1], { effort: Infinity, timeLimit: THOROUGH_MS });
	return [...texts];
}

/** Overlapping, so that no code lies across an edge of each. */
function quartersOf({ width, height }: Part): readonly Part[] {
	const [w, h] = [Math.ceil(width * 0.65), Math.ceil(height * 0.65)];
	return [0, width - w].flatMap((x) => [0, height - h].map((y) => ({ x, y, width: w, height: h })));
}

/** @param side of the drawing, the longer one, pixels; small pictures are enlarged, too */
function draw(
	pen: CanvasRenderingContext2D,
	source: CanvasImageSource,
	{ x, y, width, height }: Part,
	side: number
): void {
	const scale = side / Math.max(width, height);
	const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
	// Setting a size again would make a new canvas for every frame.
	if (pen.canvas.width !== w) pen.canvas.width = w;
	if (pen.canvas.height !== h) pen.canvas.height = h;
	// Where a picture is transparent, whoever looks at it sees paper.
	pen.fillStyle = 'white';
	pen.fillRect(0, 0, w, h);
	pen.drawImage(source, x, y, width, height, 0, 0, w, h);
}

/** The text of a code in the drawing, which is then painted over. */
function textIn(
	decode: Decode,
	pen: CanvasRenderingContext2D,
	options: Options = {}
): string | null {
	const { width, height } = pen.canvas;
	let corners: readonly { readonly x: number; readonly y: number }[] = [];
	try {
		const picture = pen.getImageData(0, 0, width, height);
		const text = decode(picture, {
			...options,
			pointsOnDetect: ({ outline }, result) => {
				if (typeof result === 'string') corners = outline;
			}
		});
		pen.fillStyle = 'white';
		pen.beginPath();
		for (const { x, y } of corners) pen.lineTo(x, y);
		pen.fill();
		return text || null;
	} catch {
		// No code in it, or none that can be read: the decoder tells both by throwing.
		return null;
	}
}
