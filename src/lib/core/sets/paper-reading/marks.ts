import { type Grey, quantile } from './grey';
import { distance, type Point } from './plane';

/** What hangs together in a picture: how large, where its middle is, how far it spreads. */
interface Blob extends Point {
	readonly area: number;
	/** Area over the root of the determinant of its second moments: 12 for a square however it lies, less for what has holes or arms. */
	readonly solid: number;
}

/** A window of a picture, its dark pixels 1. */
interface Dark {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
	readonly pixels: Uint8Array;
}

/** Every third pixel of both ways tells how light a window is. */
const STEP = 3;
/** Paper takes up most of a window, a square of black a twentieth. */
const PAPER = 0.7;
const INK = 0.02;
/** No darker than that part of the paper's light is no print. */
const PRINT = 0.75;
const LEAST_AREA = 0.6;
const MOST_AREA = 1.6;
/** Of a square 12, of a disc 12.6; blurred and noisy ones a little less. */
const SOLID = 10.5;

/** The dark pixels around a place, by half way between print and paper there; null where nothing is printed. */
function darkAround(grey: Grey, middle: Point, reach: number): Dark | null {
	const [left, top] = [
		Math.max(0, Math.floor(middle.x - reach)),
		Math.max(0, Math.floor(middle.y - reach))
	];
	const width = Math.min(grey.width, Math.ceil(middle.x + reach)) - left;
	const height = Math.min(grey.height, Math.ceil(middle.y + reach)) - top;
	if (!(width > 2 && height > 2)) return null;
	const light = (x: number, y: number): number => grey.data[(top + y) * grey.width + left + x] ?? 0;
	const seen: number[] = [];
	for (let y = 0; y < height; y += STEP)
		for (let x = 0; x < width; x += STEP) seen.push(light(x, y));
	const [ink, paper] = [quantile(seen, INK), quantile(seen, PAPER)];
	if (ink > paper * PRINT) return null;
	const between = (ink + paper) / 2;
	const pixels = new Uint8Array(width * height);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) if (light(x, y) < between) pixels[y * width + x] = 1;
	return { left, top, width, height, pixels };
}

/** The blob that a dark pixel is of, wiped out as it is gone through; null where it goes on past the window. */
function blobFrom({ left, top, width, height, pixels }: Dark, start: number): Blob | null {
	const waiting = [start];
	pixels[start] = 0;
	let [area, sx, sy, sxx, syy, sxy] = [0, 0, 0, 0, 0, 0];
	let whole = true;
	for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
		const [x, y] = [at % width, Math.floor(at / width)];
		area++;
		sx += x;
		sy += y;
		sxx += x * x;
		syy += y * y;
		sxy += x * y;
		if (x === 0 || y === 0 || x === width - 1 || y === height - 1) {
			whole = false;
			continue;
		}
		for (const next of [at - 1, at + 1, at - width, at + width])
			if (pixels[next] === 1) {
				pixels[next] = 0;
				waiting.push(next);
			}
	}
	if (!whole) return null;
	const [mx, my] = [sx / area, sy / area];
	const spread = (sxx / area - mx * mx) * (syy / area - my * my) - (sxy / area - mx * my) ** 2;
	const solid = area / Math.sqrt(Math.max(spread, 1e-9));
	return { x: left + mx, y: top + my, area, solid };
}

/**
 * The middle of a black square near where one is expected; null where there is none.
 *
 * @param side of the square, pixels
 * @param reach how far off it may lie, pixels
 */
export function markNear(grey: Grey, middle: Point, side: number, reach: number): Point | null {
	const dark = darkAround(grey, middle, reach + side);
	if (!dark) return null;
	let best: Point | null = null;
	for (let at = 0; at < dark.pixels.length; at++) {
		if (dark.pixels[at] !== 1) continue;
		const blob = blobFrom(dark, at);
		if (!blob || blob.solid < SOLID) continue;
		const size = blob.area / side ** 2;
		if (size < LEAST_AREA || size > MOST_AREA || distance(blob, middle) > reach) continue;
		if (best === null || distance(blob, middle) < distance(best, middle)) best = blob;
	}
	return best && { x: best.x, y: best.y };
}
