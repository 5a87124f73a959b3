import { type Grey, quantile } from './grey';
import { blackOf, inkOf, type LineInk } from './ink';
import type { SheetLine, SheetPage } from './layout';
import { located, type Located, planeAt } from './locate';
import type { Point } from './plane';

/**
 * `marked`: one box, clearly. `empty`: none. `unsure`: more than one, something faint or half wiped out,
 * or boxes that could not be made out. `words`: written by hand, for a person to read.
 */
export type LineVerdict = 'marked' | 'empty' | 'unsure' | 'words';

export interface LineReading {
	readonly line: SheetLine;
	readonly verdict: LineVerdict;
	/** Of the marked box; '' for all other verdicts. */
	readonly letter: string;
}

export interface SheetReading {
	readonly located: Located;
	readonly lines: readonly LineReading[];
}

/** Below how much more than an empty box is empty, and above how much more is marked, shares of a box. */
const EMPTY = 0.035;
const MARKED = 0.11;
/** In as many times how much empty boxes differ from one another. */
const NOISE = 4;
/** A mark this much weaker than the same hand's others may be half wiped out. */
const WEAK = 0.42;

interface Levels {
	readonly empty: number;
	readonly marked: number;
}

/** What is empty and what is marked on this very sheet: most boxes of any sheet are empty. */
function levelsOf(inks: readonly LineInk[]): Levels {
	const all = inks.filter(({ found }) => found).flatMap(({ shares }) => shares);
	const base = quantile(all, 0.4);
	const noise = NOISE * (base - quantile(all, 0.1));
	const empty = base + Math.max(EMPTY, noise);
	const marked = base + Math.max(MARKED, 2 * noise);
	const strong = quantile(
		inks.map(({ shares }) => Math.max(...shares)).filter((share) => share > marked),
		0.5
	);
	return { empty, marked: Math.max(marked, base + WEAK * (strong - base)) };
}

function verdictOf(ink: LineInk, { empty, marked }: Levels, line: SheetLine): LineReading {
	if (!ink.found) return { line, verdict: 'unsure', letter: '' };
	const touched = line.boxes.filter((_, at) => (ink.shares[at] ?? 1) > empty);
	if (touched.length === 0) return { line, verdict: 'empty', letter: '' };
	const [only] = touched;
	const strong = (ink.shares[line.boxes.findIndex((box) => box === only)] ?? 0) > marked;
	if (touched.length > 1 || !only || !strong) return { line, verdict: 'unsure', letter: '' };
	return { line, verdict: 'marked', letter: only.letter };
}

/**
 * Reads the marks of one page of an answer sheet in a picture. What it is not sure of it leaves open.
 *
 * @param code where the page's code is in the picture: four corners, one after the other around it
 * @returns null where the page as a whole is not to be seen
 */
export function readSheet(
	grey: Grey,
	code: readonly Point[],
	page: SheetPage
): SheetReading | null {
	const place = located(grey, code, page);
	if (!place) return null;
	const black = blackOf(grey, place.whole, page.marks.flat());
	const boxed = page.lines.filter(({ boxes }) => boxes.length > 0);
	const inks = new Map(
		boxed.map((line) => [line, inkOf(grey, planeAt(place, line.y), line, black)])
	);
	const levels = levelsOf([...inks.values()]);
	return {
		located: place,
		lines: page.lines.map((line) => {
			const ink = inks.get(line);
			return ink ? verdictOf(ink, levels, line) : { line, verdict: 'words', letter: '' };
		})
	};
}
