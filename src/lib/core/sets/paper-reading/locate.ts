import type { Grey } from './grey';
import { codeCorners, SHEET, type SheetPage } from './layout';
import { markNear } from './marks';
import { distance, fitted, type Homography, pixelsAt, placed, type Point } from './plane';

/** Where a page lies in a picture. */
export interface Located {
	/** Of the page as a whole. */
	readonly whole: Homography;
	/** Of the part between two pairs of squares, from the top down: paper that is not quite flat. */
	readonly bands: readonly { readonly until: number; readonly plane: Homography }[];
}

interface Pair {
	readonly on: Point;
	readonly seen: Point;
}

/** How far off a square may lie that is predicted from what is known so far, millimetres. */
const REACH = 11;
/** Two more squares that can be hidden, by a thumb or a fold, than none. */
const MOST_HIDDEN = 1;
/** A point off by more on the sheet means that something else was taken for a square, millimetres. */
const MOST_OFF = 2.5;
/** Less than that for a millimetre is too coarse to tell a mark from an edge, pixels. */
const LEAST_PIXELS = 2.5;

const fit = (pairs: readonly Pair[]): Homography | null =>
	fitted(
		pairs.map(({ on }) => on),
		pairs.map(({ seen }) => seen)
	);

/** Squares from the nearest to the code to the furthest, each predicted by those before. */
function markPairs(grey: Grey, page: SheetPage, corners: readonly Pair[]): Pair[] | null {
	const { x, y } = page.code;
	const near = page.marks
		.flat()
		.sort((one, other) => distance(one, { x, y }) - distance(other, { x, y }));
	const pairs: Pair[] = [];
	let hidden = 0;
	for (const on of near) {
		const plane = fit([...corners, ...pairs]);
		if (!plane) return null;
		const pixels = pixelsAt(plane, on);
		if (!(pixels > LEAST_PIXELS)) return null;
		const seen = markNear(grey, placed(plane, on), SHEET.mark * pixels, REACH * pixels);
		if (seen) pairs.push({ on, seen });
		else if (++hidden > MOST_HIDDEN) return null;
	}
	return pairs;
}

function bandsOf(page: SheetPage, pairs: readonly Pair[], whole: Homography): Located['bands'] {
	const seenAt = (on: Point): Point =>
		pairs.find((pair) => pair.on === on)?.seen ?? placed(whole, on);
	return page.marks.slice(1).map((lower, at) => {
		const four = [...(page.marks[at] ?? []), ...lower];
		return { until: lower[0].y, plane: fitted(four, four.map(seenAt)) ?? whole };
	});
}

/**
 * Finds a page in a picture from where its code was seen.
 *
 * @param code four corners of the code in the picture, one after the other around it
 * @returns null where its squares are not all to be seen but one, or where they contradict the code
 */
export function located(grey: Grey, code: readonly Point[], page: SheetPage): Located | null {
	const corners = codeCorners(page);
	// Which corner is the first, not every reader of codes says.
	for (let turn = 0; turn < corners.length; turn++) {
		const known = corners.map((on, at) => ({ on, seen: code[(at + turn) % code.length] ?? on }));
		const marks = markPairs(grey, page, known);
		const whole = marks && fit([...known, ...marks]);
		if (!marks || !whole) continue;
		const off = ({ on, seen }: Pair): number =>
			distance(placed(whole, on), seen) / pixelsAt(whole, on);
		if (![...known, ...marks].every((pair) => off(pair) < MOST_OFF)) continue;
		return { whole, bands: bandsOf(page, marks, whole) };
	}
	return null;
}

/** How the part of a page around a place lies. */
export const planeAt = ({ whole, bands }: Located, y: number): Homography =>
	bands.find(({ until }) => y <= until)?.plane ?? whole;
