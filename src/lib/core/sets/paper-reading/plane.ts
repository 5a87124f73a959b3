/** A place on a sheet, in millimetres, or in a picture, in pixels. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** How a flat sheet lies in a picture: h11 to h32 of a homography whose h33 is 1. */
export type Homography = readonly number[];

/** Both sides are brought near 1, so that squares of them stay comparable. */
const FROM_SCALE = 100;
const TO_SCALE = 1000;

const UNKNOWNS = 8;
const NEARLY_ZERO = 1e-12;

/** Two equations for each pair (Hartley and Zisserman, Multiple View Geometry, 4.1, with h33 = 1). */
function equationsOf(from: readonly Point[], to: readonly Point[]): number[][] {
	return from.flatMap((each, at) => {
		const other = to[at] ?? each;
		const [x, y] = [each.x / FROM_SCALE, each.y / FROM_SCALE];
		const [u, v] = [other.x / TO_SCALE, other.y / TO_SCALE];
		return [
			[x, y, 1, 0, 0, 0, -u * x, -u * y, u],
			[0, 0, 0, x, y, 1, -v * x, -v * y, v]
		];
	});
}

/** The normal equations of a least-squares fit: the matrix, and its right side as the last column. */
function normalOf(equations: readonly (readonly number[])[]): number[][] {
	return Array.from({ length: UNKNOWNS }, (_, row) =>
		Array.from({ length: UNKNOWNS + 1 }, (__, column) =>
			equations.reduce((sum, each) => sum + (each[row] ?? 0) * (each[column] ?? 0), 0)
		)
	);
}

/** Gauss and Jordan with pivots; null where the points do not fix an answer. */
function solved(matrix: readonly number[][]): number[] | null {
	const rows = matrix.map((row) => [...row]);
	for (let at = 0; at < UNKNOWNS; at++) {
		let best = at;
		for (let row = at + 1; row < UNKNOWNS; row++)
			if (Math.abs(rows[row]?.[at] ?? 0) > Math.abs(rows[best]?.[at] ?? 0)) best = row;
		const pivot = rows[best] ?? [];
		const head = pivot[at] ?? 0;
		if (Math.abs(head) < NEARLY_ZERO) return null;
		rows[best] = rows[at] ?? [];
		const scaled = pivot.map((value) => value / head);
		rows[at] = scaled;
		for (const [row, values] of rows.entries()) {
			const factor = values[at] ?? 0;
			if (row === at || factor === 0) continue;
			rows[row] = values.map((value, column) => value - factor * (scaled[column] ?? 0));
		}
	}
	return rows.map((row) => row[UNKNOWNS] ?? 0);
}

/**
 * The homography that brings points of a sheet nearest to where they were seen, by least squares.
 *
 * @param from four or more, millimetres
 * @param to as many, pixels
 * @returns null for fewer than four, or where three of four lie on one line
 */
export function fitted(from: readonly Point[], to: readonly Point[]): Homography | null {
	if (from.length < 4 || from.length !== to.length) return null;
	const h = solved(normalOf(equationsOf(from, to)));
	if (h === null || h.some((value) => !Number.isFinite(value))) return null;
	const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, i = 0] = h;
	const k = TO_SCALE / FROM_SCALE;
	return [a * k, b * k, c * TO_SCALE, d * k, e * k, f * TO_SCALE, g / FROM_SCALE, i / FROM_SCALE];
}

/** Where a place of the sheet lies in the picture. */
export function placed(h: Homography, { x, y }: Point): Point {
	const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, i = 0] = h;
	const w = g * x + i * y + 1;
	return { x: (a * x + b * y + c) / w, y: (d * x + e * y + f) / w };
}

export const distance = (one: Point, other: Point): number =>
	Math.hypot(one.x - other.x, one.y - other.y);

/** Pixels that a millimetre at a place is long, the shorter way of both. */
export function pixelsAt(h: Homography, { x, y }: Point): number {
	const here = placed(h, { x, y });
	const across = distance(here, placed(h, { x: x + 1, y }));
	return Math.min(across, distance(here, placed(h, { x, y: y + 1 })));
}
