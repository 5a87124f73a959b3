import { type Grey, lightAt, quantile } from './grey';
import { SHEET, type SheetLine } from './layout';
import { type Homography, placed, type Point } from './plane';

/** What is seen in the boxes of a line. */
export interface LineInk {
	/** How much of each box is covered, by the black of the print: about 0 for none, 1 for all. */
	readonly shares: readonly number[];
	/** The edges of the boxes are where they should be: without them nothing can be said. */
	readonly found: boolean;
}

const HALF = SHEET.box / 2;
/** Kept off the edge, for what is a little out of place. */
const INSIDE = HALF - SHEET.edge - 0.25;
const SAMPLES = 13;
/** Blank paper around a box: a cross seldom reaches all of these places. */
const AROUND: readonly Point[] = [-1, -0.5, 0, 0.5, 1].flatMap((x) =>
	[-1.55, 1.55].map((y) => ({ x: x * HALF, y: y * HALF }))
);
const PAPER = 0.6;
/** Along an edge. */
const ALONG: readonly number[] = [-0.75, -0.4, 0, 0.4, 0.75];
/** Where a line may have slipped to, millimetres. */
const SLIPS: readonly number[] = [-0.9, -0.6, -0.3, 0, 0.3, 0.6, 0.9];
/** Part of the print's black that an edge has at least, once a camera has blurred it. */
const EDGE_DARK = 0.22;
const EDGES_SEEN = 0.7;

const EDGES: readonly Point[] = ALONG.flatMap((at) => [
	{ x: at * HALF, y: -HALF + SHEET.edge / 2 },
	{ x: at * HALF, y: HALF - SHEET.edge / 2 },
	{ x: -HALF + SHEET.edge / 2, y: at * HALF },
	{ x: HALF - SHEET.edge / 2, y: at * HALF }
]);

const GRID: readonly Point[] = Array.from({ length: SAMPLES ** 2 }, (_, at) => ({
	x: (((at % SAMPLES) / (SAMPLES - 1)) * 2 - 1) * INSIDE,
	y: ((Math.floor(at / SAMPLES) / (SAMPLES - 1)) * 2 - 1) * INSIDE
}));

/** Reads light at places given from the middle of a box. */
function around(grey: Grey, plane: Homography, middle: Point, places: readonly Point[]): number[] {
	return places.map(({ x, y }) =>
		lightAt(grey, placed(plane, { x: middle.x + x, y: middle.y + y }))
	);
}

const mean = (list: readonly number[]): number =>
	list.reduce((sum, each) => sum + each, 0) / Math.max(1, list.length);

/** How far the boxes of a line lie beside where they should: where their edges are darkest. */
function slipOf(grey: Grey, plane: Homography, { boxes }: SheetLine): Point {
	let best = { x: 0, y: 0 };
	let least = Infinity;
	for (const y of SLIPS)
		for (const x of SLIPS) {
			const light = mean(
				boxes.flatMap((box) => around(grey, plane, { x: box.x + x, y: box.y + y }, EDGES))
			);
			// A slip is believed where it shows: of equals, the smaller one.
			const score = light + Math.hypot(x, y);
			if (score < least) [best, least] = [{ x, y }, score];
		}
	return best;
}

/**
 * Measures the boxes of one line against the paper around each.
 *
 * @param black of the print, as a part of the paper's light that it takes away, 0 to 1
 */
export function inkOf(grey: Grey, plane: Homography, line: SheetLine, black: number): LineInk {
	const slip = slipOf(grey, plane, line);
	const measured = line.boxes.map(({ x, y }) => {
		const middle = { x: x + slip.x, y: y + slip.y };
		const paper = Math.max(1, quantile(around(grey, plane, middle, AROUND), PAPER));
		const dark = (light: number): number => (1 - light / paper) / black;
		const edges = around(grey, plane, middle, EDGES).map(dark);
		return {
			share: mean(around(grey, plane, middle, GRID).map(dark)),
			edge: edges.filter((each) => each > EDGE_DARK).length / edges.length
		};
	});
	return {
		shares: measured.map(({ share }) => share),
		found: measured.every(({ edge }) => edge >= EDGES_SEEN)
	};
}

const MARK_HALF = SHEET.mark / 2;

/** How black the print is beside its paper, from the squares; at least a fifth, so that nothing is divided by little. */
export function blackOf(grey: Grey, plane: Homography, marks: readonly Point[]): number {
	const parts = marks.map((mark) => {
		const inside = around(grey, plane, mark, [
			{ x: -1, y: -1 },
			{ x: 1, y: 1 },
			{ x: 0, y: 0 }
		]);
		const beside = around(grey, plane, mark, [
			{ x: 0, y: MARK_HALF + 1.5 },
			{ x: 0, y: -MARK_HALF - 1.5 },
			{ x: MARK_HALF + 1.5, y: 0 },
			{ x: -MARK_HALF - 1.5, y: 0 }
		]);
		return 1 - mean(inside) / Math.max(1, quantile(beside, 0.5));
	});
	return Math.max(0.2, quantile(parts, 0.5));
}
