import { get_fuzz_range } from 'ts-fsrs';
import type { ItemMemory, StudyDay } from './types';

/** Longest interval, days; as the scheduler's. */
const MAX_INTERVAL = 3650;
/** Below this an interval is kept to the day (ts-fsrs and Anki: 2.5). */
const FIRST_FUZZED = 2.5;
/** Days to either side of the seeded one among which a lighter day is looked for. */
const REACH = 3;

/** Days on which an item may fall due, all of them equally good for memory. */
export interface DueWindow {
	/** First and last study day, both included; at most seven days. */
	readonly from: StudyDay;
	readonly to: StudyDay;
	/** The seeded day in it. */
	readonly middle: StudyDay;
	/** 32 bits of this item at this repetition. */
	readonly seed: number;
}

/** A 32-bit hash of the item and how often it was answered (FNV-1a). */
export function seedOf({ item, reps }: Pick<ItemMemory, 'item' | 'reps'>): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < item.length; at++) hash = Math.imul(hash ^ item.charCodeAt(at), 0x01000193);
	return Math.imul(hash ^ (reps + 1), 0x9e3779b1) | 0;
}

/** A number in (0, 1) of a seed and a day: the same on every machine (finaliser of murmur3). */
export function chanceOf(seed: number, day: StudyDay): number {
	let hash = seed ^ Math.imul(day + 1, 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (((hash ^ (hash >>> 16)) >>> 0) + 0.5) / 4294967296;
}

/**
 * Days until the chance of recall falls to a retention: I(r, S) of FSRS-6, unrounded.
 *
 * @param stability days, above 0
 * @param decay w20, above 0
 * @param retention 0 to 1, neither included
 */
export function daysUntil(stability: number, decay: number, retention: number): number {
	return stability * modifierOf(decay, retention);
}

/** The last modifier computed: a collection has one decay and few retentions, and powers are slow. */
let last = { decay: NaN, retention: NaN, modifier: NaN };

function modifierOf(decay: number, retention: number): number {
	if (last.decay === decay && last.retention === retention) return last.modifier;
	const factor = Math.pow(0.9, -1 / decay) - 1;
	const modifier = (Math.pow(retention, -1 / decay) - 1) / factor;
	last = { decay, retention, modifier };
	return modifier;
}

/** The interval at a retention, whole days, within the cap of what was only recognised. */
export function intervalOf(memory: ItemMemory, retention: number): number {
	const days = Math.round(daysUntil(memory.stability, memory.decay, retention));
	return Math.min(Math.max(days, 1), Math.max(1, memory.cap), MAX_INTERVAL);
}

/** Whether a plan may move it: not a step within the day, and no damaged state. */
export const isPlannable = (memory: ItemMemory): boolean =>
	memory.span > 0 &&
	memory.dueAt === null &&
	memory.stability > 0 &&
	memory.stability < Infinity &&
	memory.decay > 0 &&
	memory.cap > 0;

/** First and last interval of the fuzz around each, by interval; 0 where not computed yet. */
const fuzzFrom = new Int16Array(MAX_INTERVAL + 1);
const fuzzTo = new Int16Array(MAX_INTERVAL + 1);

/** The fuzz of ts-fsrs around an interval, for an item never answered before and without a limit. */
function computeFuzz(interval: number): void {
	const { min_ivl: first, max_ivl: last } = get_fuzz_range(interval, 0, 2 * MAX_INTERVAL);
	fuzzFrom[interval] = first;
	fuzzTo[interval] = last;
}

/** Where an item's own days lie, as numbers alone: a hundred thousand are planned at once. */
export interface Spot {
	from: StudyDay;
	to: StudyDay;
	middle: StudyDay;
	seed: number;
}

export const noSpot = (): Spot => ({ from: 0, to: 0, middle: 0, seed: 0 });

/** `windowOf` into a given place. */
export function spotOf(memory: ItemMemory, retention: number, into: Spot): void {
	const { lastDay } = memory;
	const interval = intervalOf(memory, retention);
	into.seed = seedOf(memory);
	into.from = into.to = into.middle = lastDay + interval;
	if (interval < FIRST_FUZZED) return;
	if (fuzzTo[interval] === 0) computeFuzz(interval);
	const most = Math.min(fuzzTo[interval] ?? 0, memory.cap, MAX_INTERVAL);
	const longer = interval > memory.elapsed ? memory.elapsed + 1 : 0;
	const first = Math.min(Math.max(fuzzFrom[interval] ?? 0, longer), most);
	const middle = first + Math.floor(chanceOf(into.seed, 0) * (most - first + 1));
	into.from = lastDay + Math.max(first, middle - REACH);
	into.to = lastDay + Math.min(most, middle + REACH);
	into.middle = lastDay + middle;
}

/**
 * The days on which an item may fall due at a retention: the fuzz of FSRS around the interval, never
 * shorter than the one just passed where the interval is longer. The seeded day and three to either
 * side of it, as far as the fuzz goes.
 */
export function windowOf(memory: ItemMemory, retention: number): DueWindow {
	const spot = noSpot();
	spotOf(memory, retention, spot);
	return spot;
}
