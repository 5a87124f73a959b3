import { ALPHABET, STEP } from '../src/lib/ui/map/world-code';

export type Point = readonly [x: number, y: number];

const doubleArea = (a: Point, b: Point, c: Point): number =>
	Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]));

/**
 * Leaves out the points that matter least, by the area of the triangle each makes with its neighbours
 * (Visvalingam and Whyatt, 1993). Both ends stay; of a closed line at least four points do.
 *
 * @param least the smallest triangle that stays, in square units of the points
 */
export function simplified(line: readonly Point[], least: number): readonly Point[] {
	const points = [...line];
	const [first, last] = [points[0], points.at(-1)];
	const fewest = first?.[0] === last?.[0] && first?.[1] === last?.[1] ? 4 : 2;
	while (points.length > fewest) {
		let [smallest, where] = [Infinity, 0];
		for (let at = 1; at < points.length - 1; at++) {
			const area =
				doubleArea(points[at - 1] as Point, points[at] as Point, points[at + 1] as Point) / 2;
			if (area < smallest) [smallest, where] = [area, at];
		}
		if (smallest >= least) break;
		points.splice(where, 1);
	}
	return points;
}

/** The area a closed line encloses. */
export function enclosed(ring: readonly Point[]): number {
	let sum = 0;
	ring.forEach(([x, y], at) => {
		const [nextX, nextY] = ring[(at + 1) % ring.length] as Point;
		sum += x * nextY - nextX * y;
	});
	return Math.abs(sum) / 2;
}

const coordinate = (value: number): string =>
	ALPHABET.charAt(Math.floor(value / ALPHABET.length)) + ALPHABET.charAt(value % ALPHABET.length);

/** A line for `readLine`: whole numbers, steps too long for one character cut into several. */
export function writeLine(line: readonly Point[]): string {
	const [[startX, startY] = [0, 0], ...rest] = line.map(([x, y]): Point => [
		Math.round(x),
		Math.round(y)
	]);
	let text = coordinate(startX) + coordinate(startY);
	let [x, y] = [startX, startY];
	for (const [toX, toY] of rest) {
		const steps = Math.ceil(Math.max(Math.abs(toX - x), Math.abs(toY - y)) / STEP);
		for (let step = 1; step <= steps; step++) {
			const [dx, dy] = [
				Math.round((toX - x) / (steps - step + 1)),
				Math.round((toY - y) / (steps - step + 1))
			];
			text += ALPHABET.charAt(dx + STEP) + ALPHABET.charAt(dy + STEP);
			[x, y] = [x + dx, y + dy];
		}
	}
	return text;
}

/** Even and odd: whether a point lies within rings. */
export function within([x, y]: Point, rings: readonly (readonly Point[])[]): boolean {
	let inside = false;
	for (const ring of rings)
		ring.forEach((from, at) => {
			const to = ring[(at + 1) % ring.length] as Point;
			if (from[1] > y === to[1] > y) return;
			if (x < ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]) + from[0]) inside = !inside;
		});
	return inside;
}

function distanceToEdge([x, y]: Point, a: Point, b: Point): number {
	const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
	const length = dx * dx + dy * dy;
	const along = length === 0 ? 0 : ((x - a[0]) * dx + (y - a[1]) * dy) / length;
	const part = Math.min(1, Math.max(0, along));
	return Math.hypot(x - a[0] - part * dx, y - a[1] - part * dy);
}

/** Cells a side of the grid in which the middle of a country is looked for. */
const GRID = 24;

/** The point of a polygon farthest from its edges, by trial on a grid: where a label stands best. */
export function middle(rings: readonly (readonly Point[])[]): Point {
	const outer = rings[0] ?? [];
	const [xs, ys] = [outer.map(([x]) => x), outer.map(([, y]) => y)];
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
	let best: Point = [left + width / 2, top + height / 2];
	let room = 0;
	for (let column = 0.5; column < GRID; column++)
		for (let row = 0.5; row < GRID; row++) {
			const point: Point = [left + (width * column) / GRID, top + (height * row) / GRID];
			if (!within(point, rings)) continue;
			const free = Math.min(
				...rings.flatMap((ring) =>
					ring.map((from, at) => distanceToEdge(point, from, ring[(at + 1) % ring.length] as Point))
				)
			);
			if (free > room) [best, room] = [point, free];
		}
	return best;
}
