import type { Point } from '$lib/core/sets/paper-reading/plane';

/** A code in a picture. */
export interface FoundCode {
	readonly text: string;
	/** Where it is, pixels of the picture: its corners, one after the other around it. */
	readonly corners: readonly Point[];
}

/** What a picture is drawn on: on the page a canvas, in a worker one that is not on any page. */
export type Pen = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

type Decode = (typeof import('qr/decode.js'))['default'];
type Options = NonNullable<Parameters<Decode>[1]>;
type Source = ImageBitmap | HTMLVideoElement;

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

export interface Part extends Point {
	readonly width: number;
	readonly height: number;
}

/** The code in one picture of the camera. */
export function codeInFrame(decode: Decode, pen: Pen, frame: Source, size: Part): FoundCode[] {
	if (size.width === 0) return [];
	const scale = draw(pen, frame, size, Math.min(FRAME_SIDE, Math.max(size.width, size.height)));
	const found = codeIn(decode, pen);
	return found === null ? [] : [onWhole(found, size, scale)];
}

/** The decoder finds one code at a time, so each that was found is painted over and the next looked for. */
export function codesInPicture(decode: Decode, pen: Pen, picture: ImageBitmap): FoundCode[] {
	const { width, height } = picture;
	const whole = { x: 0, y: 0, width, height };
	const codes = new Map<string, FoundCode>();
	const look = (part: Part, side: number, options: Options = {}): void => {
		const scale = draw(pen, picture, part, side);
		for (let at = 0; at < MOST_CODES; at++) {
			const found = codeIn(decode, pen, options);
			if (found === null) return;
			if (!codes.has(found.text)) codes.set(found.text, onWhole(found, part, scale));
		}
	};
	for (const side of WHOLE_SIDES)
		if (codes.size === 0 && (side === WHOLE_SIDES[0] || side < 2 * Math.max(width, height)))
			look(whole, side);
	for (const quarter of quartersOf(whole)) look(quarter, QUARTER_SIDE);
	if (codes.size === 0) look(whole, WHOLE_SIDES[1], { effort: Infinity, timeLimit: THOROUGH_MS });
	return [...codes.values()];
}

/** Overlapping, so that no code lies across an edge of each. */
function quartersOf({ width, height }: Part): readonly Part[] {
	const [w, h] = [Math.ceil(width * 0.65), Math.ceil(height * 0.65)];
	return [0, width - w].flatMap((x) => [0, height - h].map((y) => ({ x, y, width: w, height: h })));
}

const onWhole = ({ text, corners }: FoundCode, { x, y }: Part, scale: number): FoundCode => ({
	text,
	corners: corners.map((corner) => ({ x: x + corner.x / scale, y: y + corner.y / scale }))
});

/**
 * Draws a part of a picture.
 *
 * @param side of the drawing, the longer one, pixels; small pictures are enlarged, too
 * @returns pixels of the drawing for one of the picture
 */
export function draw(
	pen: Pen,
	source: Source,
	{ x, y, width, height }: Part,
	side: number
): number {
	const scale = side / Math.max(width, height);
	const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
	// Setting a size again would make a new canvas for every frame.
	if (pen.canvas.width !== w) pen.canvas.width = w;
	if (pen.canvas.height !== h) pen.canvas.height = h;
	// Where a picture is transparent, whoever looks at it sees paper.
	pen.fillStyle = 'white';
	pen.fillRect(0, 0, w, h);
	pen.drawImage(source, x, y, width, height, 0, 0, w, h);
	return scale;
}

/** A code in the drawing, which is then painted over. */
function codeIn(decode: Decode, pen: Pen, options: Options = {}): FoundCode | null {
	const { width, height } = pen.canvas;
	let corners: readonly Point[] = [];
	let outline: readonly Point[] = [];
	try {
		const text = decode(pen.getImageData(0, 0, width, height), {
			...options,
			pointsOnDetect: (points, result) => {
				if (typeof result === 'string') [corners, outline] = [points.bounds, points.outline];
			}
		});
		pen.fillStyle = 'white';
		pen.beginPath();
		for (const { x, y } of outline) pen.lineTo(x, y);
		pen.fill();
		return text ? { text, corners } : null;
	} catch {
		// No code in it, or none that can be read: the decoder tells both by throwing.
		return null;
	}
}
