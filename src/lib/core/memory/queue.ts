import { byText } from '../by-text';
import { retrievability } from './scheduler';
import type { ItemMemory, StudyDay } from './types';

/** How much may be asked. */
export interface QueueLimits {
	/** At most this many items. */
	readonly max: number;
	/** With nothing else due, items of a step ending within this many ms are asked early; default 20 min. */
	readonly learnAheadMs?: number;
	/** What is lost by not asking an item today, higher first; default the chance that it is forgotten. */
	readonly loss?: (memory: ItemMemory, recall: number) => number;
}

/** Anki's learn-ahead limit. */
const LEARN_AHEAD_MS = 20 * 60_000;
/** An item counts as known from one week of stability. */
const KNOWN_STABILITY = 7;
const KNOWN_RECALL = 0.9;

/**
 * Whether an item should be asked now: its day has come and, within a step shorter than a day, its
 * moment too. A step left over from an earlier day is due whatever the clock says, and so is an item
 * answered while the clock ran days ahead: asking it again puts its day right.
 */
export function isDue(memory: ItemMemory, today: StudyDay, nowMs: number): boolean {
	if (memory.lastDay > today + 1) return true;
	if (memory.dueAt !== null && memory.dueDay >= today)
		return memory.dueDay === today && memory.dueAt <= nowMs;
	return memory.dueDay <= today;
}

/** The loss that the `most` highest have at least; everything where there are no more. */
function threshold(losses: Float64Array, most: number): number {
	if (most <= 0) return Infinity;
	if (losses.length <= most) return -Infinity;
	const sorted = losses.slice().sort();
	return sorted[sorted.length - most] ?? -Infinity;
}

/**
 * The items to ask, those with the highest loss first; equal ones by due day, then id. Sorts no more
 * than is asked for: a backlog may be long.
 *
 * @param items memories of items that still have a question
 * @param today study day
 * @param nowMs ms since the epoch
 */
export function dueQueue(
	items: Iterable<ItemMemory>,
	today: StudyDay,
	nowMs: number,
	limits: QueueLimits
): ItemMemory[] {
	const { max, learnAheadMs = LEARN_AHEAD_MS, loss = (_, recall) => 1 - recall } = limits;
	const [due, soon]: [ItemMemory[], ItemMemory[]] = [[], []];
	for (const memory of items)
		if (isDue(memory, today, nowMs)) due.push(memory);
		else if (isDue(memory, today, nowMs + learnAheadMs)) soon.push(memory);
	const picked = due.length > 0 ? due : soon;
	const losses = Float64Array.from(picked, (memory) => loss(memory, retrievability(memory, today)));
	const least = threshold(losses, max);
	return picked
		.flatMap((memory, at) => {
			const lost = losses[at] ?? 0;
			return lost >= least ? [{ memory, lost }] : [];
		})
		.sort(
			(a, b) =>
				b.lost - a.lost || a.memory.dueDay - b.memory.dueDay || byText(a.memory.item, b.memory.item)
		)
		.slice(0, Math.max(0, max))
		.map(({ memory }) => memory);
}

export interface Counts {
	/** To be asked now. */
	readonly due: number;
	/** Not yet recalled, or forgotten and not recalled since. */
	readonly learning: number;
	/** Recall chance 0.9 or more today, and stable for a week. */
	readonly known: number;
	/** Ever asked. */
	readonly seen: number;
}

/** How many items are due, being learned, known and ever seen; the first three may overlap. */
export function counts(items: Iterable<ItemMemory>, today: StudyDay, nowMs: number): Counts {
	let [due, learning, known, seen] = [0, 0, 0, 0];
	for (const memory of items) {
		seen += 1;
		if (isDue(memory, today, nowMs)) due += 1;
		if (memory.phase !== 'review') learning += 1;
		if (memory.stability >= KNOWN_STABILITY && retrievability(memory, today) >= KNOWN_RECALL)
			known += 1;
	}
	return { due, learning, known, seen };
}
