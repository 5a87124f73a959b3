import type { Point } from './plane';

/** A picture as light alone: 0 for black to 255, row by row. */
export interface Grey {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array | Uint8ClampedArray;
}

/** Outside a picture nothing is known to be dark. */
const LIGHT = 255;

/**
 * The light of a picture in colour: Rec. 601, in whole numbers.
 *
 * @param rgba four bytes a pixel, opaque
 */
export function greyOf(rgba: Uint8Array | Uint8ClampedArray, width: number, height: number): Grey {
	const data = new Uint8Array(width * height);
	for (let at = 0; at < data.length; at++) {
		const [r = 0, g = 0, b = 0] = [rgba[4 * at], rgba[4 * at + 1], rgba[4 * at + 2]];
		data[at] = (77 * r + 150 * g + 29 * b) >> 8;
	}
	return { width, height, data };
}

/** The light between four pixels. */
export function lightAt({ width, height, data }: Grey, { x, y }: Point): number {
	const [left, top] = [Math.floor(x), Math.floor(y)];
	if (!(left >= 0 && top >= 0 && left < width - 1 && top < height - 1)) return LIGHT;
	const [dx, dy] = [x - left, y - top];
	const at = top * width + left;
	const above = (data[at] ?? LIGHT) * (1 - dx) + (data[at + 1] ?? LIGHT) * dx;
	const below = (data[at + width] ?? LIGHT) * (1 - dx) + (data[at + width + 1] ?? LIGHT) * dx;
	return above * (1 - dy) + below * dy;
}

/** The value below which a share of a list lies; 0 of an empty one. */
export function quantile(list: readonly number[], share: number): number {
	const sorted = [...list].sort((one, other) => one - other);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
