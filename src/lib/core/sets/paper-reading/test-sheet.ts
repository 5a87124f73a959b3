import type { Random } from '../../random';
import { qrMatrix } from '../../share/qr';
import type { Grey } from './grey';
import { type Box, codeCorners, SHEET, type SheetPage } from './layout';
import { distance, fitted, type Homography, placed, type Point } from './plane';

/** How somebody marks a box. */
export type Hand = 'cross' | 'tick' | 'filled' | 'pencil' | 'half-erased' | 'dot';

/** How a photograph is taken. */
export interface Shot {
	/** Degrees the sheet is turned. */
	readonly turned: number;
	/** How far corners are from where they should be, as a part of the picture. */
	readonly askew: number;
	/** How much of the light is lost from one side to the other, 0 to 1. */
	readonly shade: number;
	/** Standard deviation of the sensor's noise, of 255. */
	readonly noise: number;
	/** Times a blur of three pixels is laid over it. */
	readonly blur: number;
	/** How far the middle of the paper bends aside, millimetres. */
	readonly bend: number;
}

export const FLAT: Shot = { turned: 0, askew: 0, shade: 0, noise: 0, blur: 0, bend: 0 };

/** Pixels a millimetre of the drawing, and blank paper around the sheet. */
const FINE = 6;
const MARGIN = 14;
const SIZE = { width: 1240, height: 1600 };
const PAPER = 235;
const PRINT = 30;
const DESK = 120;
export const CODE_TEXT = 'https://dateline.example/sets/paper#0123456789abcdef.B';

/** A drawing of a sheet, in its own millimetres. */
class Drawing {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array;

	constructor(page: SheetPage) {
		this.width = Math.ceil((page.width + 2 * MARGIN) * FINE);
		this.height = Math.ceil((page.height + 2 * MARGIN) * FINE);
		this.data = new Uint8Array(this.width * this.height).fill(PAPER);
	}

	rect(x: number, y: number, width: number, height: number, light = PRINT): void {
		const [left, right] = [x, x + width].map((at) => Math.round((at + MARGIN) * FINE));
		const [top, bottom] = [y, y + height].map((at) => Math.round((at + MARGIN) * FINE));
		for (let row = top ?? 0; row < (bottom ?? 0); row++)
			this.data.fill(light, row * this.width + (left ?? 0), row * this.width + (right ?? 0));
	}

	line(from: Point, to: Point, width: number, light: number): void {
		const steps = Math.ceil(distance(from, to) * FINE * 2);
		for (let step = 0; step <= steps; step++) {
			const part = step / steps;
			const x = from.x + (to.x - from.x) * part - width / 2;
			this.rect(x, from.y + (to.y - from.y) * part - width / 2, width, width, light);
		}
	}

	box({ x, y }: Point, size: number, edge: number): void {
		const half = size / 2;
		this.rect(x - half, y - half, size, edge);
		this.rect(x - half, y + half - edge, size, edge);
		this.rect(x - half, y - half, edge, size);
		this.rect(x + half - edge, y - half, edge, size);
	}
}

function mark(drawing: Drawing, { x, y }: Box, hand: Hand, random: Random): void {
	const shaky = (): number => (random() - 0.5) * 0.7;
	const line = (from: [number, number], to: [number, number], width: number, light: number): void =>
		drawing.line(
			{ x: x + from[0] + shaky(), y: y + from[1] + shaky() },
			{ x: x + to[0] + shaky(), y: y + to[1] + shaky() },
			width,
			light
		);
	const pen = 60;
	const pencil = 125;
	if (hand === 'cross' || hand === 'pencil') {
		const [width, light] = hand === 'cross' ? [0.55, pen] : [0.5, pencil];
		line([-2.1, -2.1], [2.1, 2.1], width, light);
		line([2.1, -2.1], [-2.1, 2.1], width, light);
	} else if (hand === 'tick') {
		line([-1.7, 0], [-0.4, 1.6], 0.6, pen);
		line([-0.4, 1.6], [2.4, -2.6], 0.6, pen);
	} else if (hand === 'filled') {
		for (let at = -1.8; at <= 1.8; at += 0.4) line([-1.9, at], [1.9, at], 0.5, pen);
	} else if (hand === 'half-erased') {
		line([-1.9, -1.9], [1.9, 1.9], 0.5, 205);
		line([1.9, -1.9], [-1.9, 1.9], 0.5, 212);
	} else drawing.rect(x - 0.5, y - 0.5, 1, 1, pen);
}

function printed(page: SheetPage): Drawing {
	const drawing = new Drawing(page);
	const half = SHEET.mark / 2;
	for (const { x, y } of page.marks.flat())
		drawing.rect(x - half, y - half, SHEET.mark, SHEET.mark);
	const code = qrMatrix(CODE_TEXT);
	const modules = code.ok ? code.value : [];
	const module = page.code.side / modules.length;
	for (const [row, line] of modules.entries())
		for (const [column, dark] of line.entries())
			if (dark)
				drawing.rect(page.code.x + column * module, page.code.y + row * module, module, module);
	// Title and name, as bars of about the weight of letters.
	for (const [y, length] of [
		[6, 60],
		[12, 96],
		[31, 80]
	] as const)
		for (let x = 10; x < length; x += 2.2) drawing.rect(x, y, 1.1, 2.6);
	for (const { x, y, boxes } of page.lines) {
		drawing.rect(x + 4, y - 1.4, 1.2, 2.8);
		drawing.rect(x + 6, y - 1.4, 1, 2.8);
		for (const box of boxes) {
			drawing.rect(box.x - 4.4, box.y - 1.2, 0.5, 2.4);
			drawing.rect(box.x - 3.4, box.y - 1.2, 0.5, 2.4);
			drawing.box(box, SHEET.box, SHEET.edge);
		}
		if (boxes.length === 0) drawing.rect(x + 10, y + 3, SHEET.column - 12, 0.3);
	}
	return drawing;
}

/** Where the paper's corners come to lie: as large as it fits, turned, askew. */
function cornersIn({ turned, askew }: Shot, page: SheetPage, random: Random): Point[] {
	const [w, h] = [page.width + 2 * MARGIN, page.height + 2 * MARGIN];
	const angle = (turned * Math.PI) / 180;
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	const [wide, high] = [
		Math.abs(w * cos) + Math.abs(h * sin),
		Math.abs(w * sin) + Math.abs(h * cos)
	];
	const scale = Math.min(SIZE.width / wide, SIZE.height / high) * (0.97 - askew);
	const jitter = (): number => (random() - 0.5) * askew * SIZE.width;
	return [
		[-1, -1],
		[1, -1],
		[1, 1],
		[-1, 1]
	].map(([sx = 0, sy = 0]) => {
		const [x, y] = [(sx * w * scale) / 2, (sy * h * scale) / 2];
		return {
			x: SIZE.width / 2 + x * cos - y * sin + jitter(),
			y: SIZE.height / 2 + x * sin + y * cos + jitter()
		};
	});
}

/** Normal numbers are dear: noise is dealt from so many. */
const GRAINS = 8192;

/** Twelve evenly distributed numbers are nearly a normal one. */
const normal = (random: Random): number =>
	Array.from({ length: 12 }, random).reduce((sum, each) => sum + each, -6);

function blurred(data: Uint8Array, { width, height }: typeof SIZE): Uint8Array {
	const out = new Uint8Array(data);
	for (let y = 1; y < height - 1; y++)
		for (let x = 1; x < width - 1; x++) {
			const at = y * width + x;
			let sum = 0;
			for (const row of [at - width, at, at + width])
				sum += (data[row - 1] ?? 0) + (data[row] ?? 0) + (data[row + 1] ?? 0);
			out[at] = sum / 9;
		}
	return out;
}

export interface Photograph {
	readonly grey: Grey;
	/** Where the code is, as a reader of codes says it. */
	readonly code: readonly Point[];
}

/**
 * A sheet with marks on it, photographed.
 *
 * @param hidden squares of paper's light where a thumb or a fold is, by their middle
 */
export function photographed(
	page: SheetPage,
	marks: readonly (readonly [Box, Hand])[],
	shot: Shot,
	random: Random,
	hidden: readonly Point[] = []
): Photograph {
	const drawing = printed(page);
	for (const [box, hand] of marks) mark(drawing, box, hand, random);
	for (const { x, y } of hidden) drawing.rect(x - 5, y - 5, 10, 10, 190);
	const corners = cornersIn(shot, page, random);
	const paper = [
		{ x: -MARGIN, y: -MARGIN },
		{ x: page.width + MARGIN, y: -MARGIN },
		{ x: page.width + MARGIN, y: page.height + MARGIN },
		{ x: -MARGIN, y: page.height + MARGIN }
	];
	const back = fitted(corners, paper);
	const forth = fitted(paper, corners);
	if (!back || !forth) throw new Error('no such view');
	return {
		grey: developed(drawing, page, back, shot, random),
		code: codeCorners(page).map((corner) => placed(forth, corner))
	};
}

function developed(
	drawing: Drawing,
	page: SheetPage,
	back: Homography,
	{ shade, noise, blur, bend }: Shot,
	random: Random
): Grey {
	let data = new Uint8Array(SIZE.width * SIZE.height);
	const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = back;
	const bent = Array.from({ length: drawing.height }, (_, row) =>
		Math.round(bend * FINE * Math.sin((Math.PI * (row / FINE - MARGIN)) / page.height))
	);
	// As `placed` does it: two million times that would take its time.
	for (let y = 0; y < SIZE.height; y++)
		for (let x = 0; x < SIZE.width; x++) {
			const w = g * x + h * y + 1;
			const row = Math.round(((d * x + e * y + f) / w + MARGIN) * FINE);
			const column = Math.round(((a * x + b * y + c) / w + MARGIN) * FINE) + (bent[row] ?? 0);
			const inside = column >= 0 && row >= 0 && column < drawing.width && row < drawing.height;
			const light = inside ? (drawing.data[row * drawing.width + column] ?? 0) : DESK;
			const part = (x / SIZE.width) * 0.6 + (y / SIZE.height) * 0.4;
			data[y * SIZE.width + x] = light * (1 - shade * part);
		}
	for (let times = 0; times < blur; times++) data = blurred(data, SIZE) as typeof data;
	const grains = Array.from({ length: noise > 0 ? GRAINS : 0 }, () => noise * normal(random));
	if (noise > 0)
		for (let at = 0; at < data.length; at++) {
			const grain = grains[Math.floor(random() * GRAINS)] ?? 0;
			data[at] = Math.max(0, Math.min(255, (data[at] ?? 0) + grain));
		}
	return { ...SIZE, data };
}
