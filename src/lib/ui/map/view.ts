/** A point on the grid of the map, or on the screen. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** What part of the map is seen: its middle, and units of the grid a pixel of the screen. */
export interface View extends Point {
	readonly unit: number;
}

/** Pixels of the window the map is seen through. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** Pixels kept free around what a view is fitted to: room for a letter, its land and the buttons. */
const MARGIN = 58;
/** The most the map is enlarged: its lines are not drawn for more. */
const FINEST = 0.16;
/** What a single far candidate is shown with around it. */
const FIRST_FINEST = 0.5;

const clamp = (value: number, low: number, high: number): number =>
	low > high ? (low + high) / 2 : Math.min(Math.max(value, low), high);

/** Keeps a view within the map: never finer than its lines, never beyond its edges. */
export function within(view: View, window: Size, map: Size): View {
	const coarsest = Math.max(map.width / window.width, map.height / window.height);
	const unit = clamp(view.unit, FINEST, coarsest);
	const [half, tall] = [(window.width * unit) / 2, (window.height * unit) / 2];
	return {
		unit,
		x: clamp(view.x, half, map.width - half),
		y: clamp(view.y, tall, map.height - tall)
	};
}

/** The view that shows all points as large as may be, with land around them. */
export function fitted(points: readonly Point[], window: Size, map: Size): View {
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
	const [left, right] = [Math.min(...xs), Math.max(...xs)];
	const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
	const unit = Math.max(
		FIRST_FINEST,
		(right - left) / Math.max(1, window.width - 2 * MARGIN),
		(bottom - top) / Math.max(1, window.height - 2 * MARGIN)
	);
	return within({ x: (left + right) / 2, y: (top + bottom) / 2, unit }, window, map);
}

/** Moves what is seen, by pixels of the screen: positive brings in what lies right and below. */
export const panned = (view: View, by: Point): View => ({
	...view,
	x: view.x + by.x * view.unit,
	y: view.y + by.y * view.unit
});

/**
 * Enlarges about a point that stays where it is on the screen.
 *
 * @param factor above 1 enlarges
 * @param about pixels from the middle of the window
 */
export function zoomed(view: View, factor: number, about: Point = { x: 0, y: 0 }): View {
	const unit = clamp(view.unit / factor, FINEST, Infinity);
	const gone = view.unit - unit;
	return { unit, x: view.x + about.x * gone, y: view.y + about.y * gone };
}

/** The `viewBox` of a view. */
export function viewBox({ x, y, unit }: View, window: Size): string {
	const [width, height] = [window.width * unit, window.height * unit];
	return [x - width / 2, y - height / 2, width, height].map((n) => n.toFixed(2)).join(' ');
}

/** Rounds of pushing; letters that still touch then are further apart than they were. */
const ROUNDS = 60;

/**
 * Moves letters apart until none covers another, each as little as may be.
 *
 * @param points where they belong, on the grid
 * @param gap the least distance between two, in units of the grid
 */
export function spread(points: readonly Point[], gap: number): readonly Point[] {
	const placed = points.map(({ x, y }) => ({ x, y }));
	for (let round = 0; round < ROUNDS; round++)
		placed.forEach((a, at) => {
			placed.slice(at + 1).forEach((b, later) => {
				const [dx, dy] = [b.x - a.x, b.y - a.y];
				const apart = Math.hypot(dx, dy);
				if (apart >= gap) return;
				// Two at one place part sideways, each pair another way.
				const turn = at + later + 1;
				const [wayX, wayY] =
					apart > gap / 1000 ? [dx / apart, dy / apart] : [Math.cos(turn), Math.sin(turn)];
				const push = (gap - apart) / 2;
				a.x -= wayX * push;
				a.y -= wayY * push;
				b.x += wayX * push;
				b.y += wayY * push;
			});
		});
	return placed;
}
