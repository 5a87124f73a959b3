import { type Grey, lightAt } from './grey';
import { SHEET, type SheetLine } from './layout';
import { type Located, planeAt } from './locate';
import { placed, type Point } from './plane';

/** A part of a sheet, millimetres. */
export interface Cut extends Point {
	readonly width: number;
	readonly height: number;
}

/** Fine enough to read handwriting, pixels a millimetre. */
const FINE = 5;

/** A whole line with its number: what a person looks at to decide. */
export const cutOf = ({ x, y }: SheetLine): Cut => ({
	x,
	y: y - SHEET.row / 2,
	width: SHEET.column,
	height: SHEET.row
});

/** Where the name is written, as the head of the sheet has it. */
export const NAME_CUT: Cut = { x: 8, y: 19, width: 122, height: 11 };

/** A part of the sheet, straightened. */
export function cutOut(grey: Grey, located: Located, { x, y, width, height }: Cut): Grey {
	const [across, down] = [Math.round(width * FINE), Math.round(height * FINE)];
	const plane = planeAt(located, y + height / 2);
	const data = new Uint8Array(across * down);
	for (let at = 0; at < data.length; at++) {
		const on = { x: x + (at % across) / FINE, y: y + Math.floor(at / across) / FINE };
		data[at] = lightAt(grey, placed(plane, on));
	}
	return { width: across, height: down, data };
}
