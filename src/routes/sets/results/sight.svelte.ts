import { type Along, inSight } from './in-sight';

/** A class of so many is drawn whole; of a school only the rows and columns in sight are. */
const WHOLE = 60;

/** The part of a large table that is in sight of the box it scrolls in. */
export class Sight {
	readonly #rowCount: () => number;
	readonly #columnCount: () => number;
	#down = $state.raw<Along>({ at: 0, sight: 900, size: 44 });
	#across = $state.raw<Along>({ at: -500, sight: 1_400, size: 36 });

	readonly whole = $derived.by(() => this.#rowCount() <= WHOLE);
	readonly rows = $derived.by(() => this.#shown(this.#rowCount(), this.#down));
	readonly columns = $derived.by(() => this.#shown(this.#columnCount(), this.#across));

	constructor(rowCount: () => number, columnCount: () => number) {
		this.#rowCount = rowCount;
		this.#columnCount = columnCount;
	}

	/** Height of a row, pixels. */
	get height(): number {
		return this.#down.size;
	}

	/** Measures the box: its rows, and the columns that follow those that are always there. */
	readonly look = (box: HTMLElement): void => {
		const tall = box.querySelector<HTMLElement>('tr[data-row]')?.offsetHeight;
		const wide = box.querySelector<HTMLElement>('thead .cell')?.offsetWidth;
		const fixed = [...box.querySelectorAll<HTMLElement>('thead .fixed')];
		const start = fixed.reduce((sum, { offsetWidth }) => sum + offsetWidth, 0);
		// Where the page runs from right to left, it is scrolled to the left of where it begins.
		const left = Math.abs(box.scrollLeft);
		this.#down = { at: box.scrollTop, sight: box.clientHeight, size: tall || this.#down.size };
		this.#across = {
			at: left - start,
			sight: box.clientWidth,
			size: wide || this.#across.size
		};
	};

	#shown(of: number, along: Along): { from: number; to: number } {
		return this.whole ? { from: 0, to: of } : inSight(of, along);
	}
}
