import { itemsOf, type Paper, type PaperItem } from '../paper';
import type { Point } from './plane';

/** A box to be marked. */
export interface Box extends Point {
	readonly letter: string;
}

/** One line of an answer sheet; a place is the middle of what stands there. */
export interface SheetLine extends Point {
	/** Id of the question. */
	readonly question: string;
	/** As it is printed: the question's number, and of an order or a match also which place. */
	readonly label: string;
	/** Empty where words are written. */
	readonly boxes: readonly Box[];
}

/** One page of an answer sheet, in millimetres from its upper left corner. */
export interface SheetPage {
	/** From 1. */
	readonly page: number;
	readonly width: number;
	readonly height: number;
	/** Black squares, pairs of left and right from the top down. */
	readonly marks: readonly (readonly [Point, Point])[];
	/** The code without its quiet zone. */
	readonly code: Point & { readonly side: number };
	readonly lines: readonly SheetLine[];
}

/** What is drawn as large on every sheet, millimetres: narrow enough for A4 and Letter with their margins. */
export const SHEET = {
	width: 178,
	/** A square to find the sheet by. */
	mark: 6,
	box: 4.4,
	/** Thickness of a box's edge. */
	edge: 0.35,
	row: 8,
	/** Title, name and code. */
	head: 40,
	code: 28,
	/** Of a column, for what is written by hand. */
	column: 79
} as const;

const ROWS = 24;
const COLUMNS = [8, 91] as const;
const FIRST_BOX = 14;
const PITCH = 9;
/** Marks are no further from one another down a page: between them a sheet is nearly flat. */
const MARKS_APART = 85;
const HALF_MARK = SHEET.mark / 2;

const TRUTHS = ['T', 'F'] as const;

/** A line without its place. */
type Line = Omit<SheetLine, 'boxes' | 'x' | 'y'> & { readonly letters: readonly string[] };

/** Lines of one question: one for each place of an order or a match. */
function linesOf(item: PaperItem): readonly Line[] {
	const { question, number, lettered } = item;
	const letters = lettered.map(({ letter }) => letter);
	const one = { question: question.id, label: String(number) };
	if (question.form === 'true-false') return [{ ...one, letters: TRUTHS }];
	if (question.form !== 'order' && question.form !== 'match') return [{ ...one, letters }];
	const places = question.form === 'match' ? item.lines : lettered;
	return places.map((_, at) => ({ ...one, label: `${one.label}.${String(at + 1)}`, letters }));
}

/** Questions down the columns, none across two of them. */
function columnsOf(groups: readonly (readonly Line[])[], rows: number): Line[][] {
	const columns: Line[][] = [[]];
	for (const group of groups) {
		const last = columns.at(-1) ?? [];
		if (last.length > 0 && last.length + group.length > rows) columns.push([...group]);
		else last.push(...group);
	}
	return columns;
}

/** As few rows as two columns need, so that a short test has a short sheet. */
function packed(groups: readonly (readonly Line[])[]): Line[][] {
	for (let rows = 1; rows < ROWS; rows++) {
		const columns = columnsOf(groups, rows);
		if (columns.length <= COLUMNS.length && columns.every(({ length }) => length <= rows))
			return columns;
	}
	return columnsOf(groups, ROWS);
}

function placedLine({ letters, ...line }: Line, left: number, row: number): SheetLine {
	const y = SHEET.head + (row + 0.5) * SHEET.row;
	const boxes = letters.map((letter, at) => ({ letter, x: left + FIRST_BOX + at * PITCH, y }));
	return { ...line, x: left, y, boxes };
}

function marksOf(height: number): (readonly [Point, Point])[] {
	const bands = Math.max(1, Math.ceil((height - SHEET.mark) / MARKS_APART));
	return Array.from({ length: bands + 1 }, (_, at) => {
		const y = HALF_MARK + ((height - SHEET.mark) * at) / bands;
		return [
			{ x: HALF_MARK, y },
			{ x: SHEET.width - HALF_MARK, y }
		] as const;
	});
}

/**
 * The pages of a version's answer sheet, as they are printed and as they are looked for in a picture:
 * lines of boxes in two columns, black squares down both edges, the code in the upper right.
 */
export function sheetPages(paper: Paper): readonly SheetPage[] {
	const columns = packed(itemsOf(paper).map(linesOf));
	return Array.from({ length: Math.ceil(columns.length / COLUMNS.length) }, (_, at) => {
		const [first = [], second = []] = columns.slice(at * COLUMNS.length);
		const rows = Math.max(first.length, second.length, 2);
		const height = SHEET.head + rows * SHEET.row + HALF_MARK;
		return {
			page: at + 1,
			width: SHEET.width,
			height,
			marks: marksOf(height),
			code: { x: 138, y: 3, side: SHEET.code },
			lines: [first, second].flatMap((lines, column) =>
				lines.map((line, row) => placedLine(line, COLUMNS[column] ?? 0, row))
			)
		};
	});
}

/** Corners of the code on a page, clockwise from its upper left. */
export function codeCorners({ code: { x, y, side } }: SheetPage): readonly Point[] {
	return [
		{ x, y },
		{ x: x + side, y },
		{ x: x + side, y: y + side },
		{ x, y: y + side }
	];
}
