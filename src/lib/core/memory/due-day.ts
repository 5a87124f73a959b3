import type { DayShares } from './plan-days';
import { chanceOf, daysUntil, type DueWindow } from './window';
import type { ItemMemory, StudyDay } from './types';

/** Recall may fall this far below what is wished for the sake of a free weekday. */
export const MOST_LOSS = 0.1;
/** Days on either side over which a long break's items are spread. */
const SPREAD = 7;
/** No run of blocked days is followed further. */
const LONGEST_RUN = 800;
/** One item in the load of days: divides by every number of days from one to seven. */
export const WHOLE = 420;

/** A ring of eleven years, so that no day is out of it. */
const RING = 4096;

/** How full each day is. */
export class Load {
	readonly shares: DayShares;
	/** In parts of an item. */
	readonly #parts = new Int32Array(RING);
	/** How little each day calls, as far as it was asked since the load last changed. */
	readonly #weights = new Float64Array(RING);
	readonly #weighed = new Int32Array(RING);
	readonly #day = new Int32Array(RING);
	#turn = 1;

	constructor(shares: DayShares) {
		this.shares = shares;
	}

	/** Adds an item, spread over the days it may fall due on: `from` to `to`, both included. */
	add(from: StudyDay, to: StudyDay): void {
		const { shares } = this;
		this.#turn++;
		let whole = shares.even ? to - from + 1 : 0;
		if (!shares.even) for (let day = from; day <= to; day++) whole += shares.share(day);
		if (whole === 0) return;
		const usual = Math.round(WHOLE / whole);
		for (let day = from; day <= to; day++) {
			const at = day & (RING - 1);
			const parts = shares.even ? usual : Math.round((WHOLE * shares.share(day)) / whole);
			this.#parts[at] = (this.#parts[at] ?? 0) + parts;
		}
	}

	/** Of the days `from` to `to` the one that calls an item most; null where none is open. */
	inWindow(seed: number, from: StudyDay, to: StudyDay): StudyDay | null {
		let best: StudyDay | null = null;
		let lowest = Infinity;
		for (let day = from; day <= to; day++) {
			const value = this.#reluctance(seed, day, lowest);
			if (value < lowest) [best, lowest] = [day, value];
		}
		return best;
	}

	/** The same of any days. */
	among(seed: number, days: readonly StudyDay[]): StudyDay | null {
		let best: StudyDay | null = null;
		let lowest = Infinity;
		for (const day of days) {
			const value = this.#reluctance(seed, day, lowest);
			if (value < lowest) [best, lowest] = [day, value];
		}
		return best;
	}

	/**
	 * How little a day calls an item: rendezvous hashing with weights, so that a small change in the
	 * load of one day moves few items.
	 *
	 * @returns Infinity where it is not below `lowest`
	 */
	#reluctance(seed: number, day: StudyDay, lowest: number): number {
		const chance = chanceOf(seed, day);
		const weight = this.#weight(day);
		// Since -ln x is never below 1 - x, most logarithms need not be taken.
		return (1 - chance) * weight < lowest ? -Math.log(chance) * weight : Infinity;
	}

	/**
	 * The square of how full a day is for its share, divided by the share (Anki weighs by the inverse
	 * square of a day's load); Infinity for a day that is not open.
	 */
	#weight(day: StudyDay): number {
		const at = day & (RING - 1);
		if (this.#weighed[at] !== this.#turn || this.#day[at] !== day) {
			const share = this.shares.even ? 1 : this.shares.share(day);
			const full = 1 + (this.#parts[at] ?? 0) / WHOLE / share;
			this.#weights[at] = share > 0 ? (full * full) / share : Infinity;
			this.#weighed[at] = this.#turn;
			this.#day[at] = day;
		}
		return this.#weights[at] ?? Infinity;
	}
}

/** Where an item may go when its whole window is blocked. */
export interface Bounds {
	/** The last day it may fall due on, of an exam; else Infinity. */
	readonly last: StudyDay;
	/** Chance of recall wished for. */
	readonly retention: number;
}

/** The blocked run around a day, and the open days next to it on either side. */
function around(middle: StudyDay, shares: DayShares): { before: StudyDay[]; after: StudyDay[] } {
	const open = (day: StudyDay): boolean => shares.share(day) > 0;
	const edge = (step: 1 | -1): StudyDay => {
		let day = middle;
		for (let far = 0; far < LONGEST_RUN && !open(day); far++) day += step;
		return day;
	};
	const [left, right] = [edge(-1), edge(1)];
	const wide = Math.min(SPREAD, Math.ceil((right - left - 1) / 2));
	const collect = (from: StudyDay, step: 1 | -1): StudyDay[] => {
		const found: StudyDay[] = [];
		for (let day = from; found.length < wide && Math.abs(day - from) < LONGEST_RUN; day += step)
			if (open(day)) found.push(day);
		return found;
	};
	return { before: collect(left, -1), after: collect(right, 1) };
}

/** Another day for an item none of whose own days is open. */
function moved(
	memory: ItemMemory,
	window: DueWindow,
	{ last, retention }: Bounds,
	load: Load
): StudyDay {
	const { middle, seed } = window;
	const { shares } = load;
	const { before, after } = around(middle, shares);
	const soonest = memory.lastDay + Math.max(1, Math.ceil((middle - memory.lastDay) / 2));
	const far = daysUntil(memory.stability, memory.decay, Math.max(0.5, retention - MOST_LOSS));
	const latest = Math.min(last, memory.lastDay + Math.floor(far), memory.lastDay + memory.cap);
	const near = [...before, ...after].filter((day) => day >= soonest && day <= latest);
	const chosen = load.among(seed, near);
	if (chosen !== null) return chosen;
	if (!shares.inBreak(middle)) return Math.min(middle, last);
	const rest = after.filter((day) => day <= last);
	return load.among(seed, rest) ?? Math.min(middle, last);
}

/**
 * The study day on which an item falls due: of its window the day that is least full for its share,
 * by chance of the item's own seed. Where all are blocked by a free weekday or a break it goes to
 * the open days beside them: no nearer than half its interval, and not so late that recall falls by
 * more than `MOST_LOSS`; a break alone may push it further, since nothing falls due in one.
 */
export function dueDayOf(
	memory: ItemMemory,
	window: DueWindow,
	bounds: Bounds,
	load: Load
): StudyDay {
	const { seed, from, to } = window;
	const own = load.inWindow(seed, from, Math.min(to, bounds.last));
	return own ?? moved(memory, window, bounds, load);
}
