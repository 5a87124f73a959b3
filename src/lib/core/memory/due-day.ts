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

/** How full each day is, in parts of an item; a ring of eleven years, so that no day is out of it. */
const RING = 4096;
export type Load = Int32Array;
export const emptyLoad = (): Load => new Int32Array(RING);
const loadAt = (load: Load, day: StudyDay): number => load[day & (RING - 1)] ?? 0;

function put(load: Load, day: StudyDay, parts: number): void {
	load[day & (RING - 1)] = loadAt(load, day) + parts;
}

/**
 * Adds an item to the load, spread over the days it may fall due on; `parts` of -1 takes it away
 * again, exactly.
 */
export function addToLoad(load: Load, { from, to }: DueWindow, shares: DayShares, sign = 1): void {
	let whole = 0;
	for (let day = from; day <= to; day++) whole += shares.share(day);
	if (whole === 0) return;
	for (let day = from; day <= to; day++)
		put(load, day, sign * Math.round((WHOLE * shares.share(day)) / whole));
}

/**
 * How little a day calls an item, for choosing the least: rendezvous hashing with weights, so that
 * a small change in the load of one day moves few items. The weight is the day's share, divided by
 * the square of how full it is for its share (Anki weighs by the inverse square of a day's load).
 */
function reluctance(seed: number, day: StudyDay, share: number, load: Load): number {
	const full = 1 + loadAt(load, day) / WHOLE / share;
	return (-Math.log(chanceOf(seed, day)) * full * full) / share;
}

function least(
	days: readonly StudyDay[],
	seed: number,
	load: Load,
	shares: DayShares
): StudyDay | null {
	let best: StudyDay | null = null;
	let lowest = Infinity;
	for (const day of days) {
		const share = shares.share(day);
		const value = share > 0 ? reluctance(seed, day, share, load) : Infinity;
		if (value < lowest) [best, lowest] = [day, value];
	}
	return best;
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
	load: Load,
	shares: DayShares
): StudyDay {
	const { middle, seed } = window;
	const { before, after } = around(middle, shares);
	const soonest = memory.lastDay + Math.max(1, Math.ceil((middle - memory.lastDay) / 2));
	const far = daysUntil(memory.stability, memory.decay, Math.max(0.5, retention - MOST_LOSS));
	const latest = Math.min(last, memory.lastDay + Math.floor(far), memory.lastDay + memory.cap);
	const near = [...before, ...after].filter((day) => day >= soonest && day <= latest);
	const chosen = least(near, seed, load, shares);
	if (chosen !== null) return chosen;
	if (!shares.inBreak(middle)) return Math.min(middle, last);
	const rest = [...after.filter((day) => day <= last)];
	return least(rest, seed, load, shares) ?? Math.min(middle, last);
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
	load: Load,
	shares: DayShares
): StudyDay {
	let best = -1;
	let lowest = Infinity;
	const to = Math.min(window.to, bounds.last);
	for (let day = window.from; day <= to; day++) {
		const share = shares.share(day);
		if (share <= 0) continue;
		const value = reluctance(window.seed, day, share, load);
		if (value < lowest) [best, lowest] = [day, value];
	}
	return lowest < Infinity ? best : moved(memory, window, bounds, load, shares);
}
