import { get_fuzz_range } from 'ts-fsrs';

/** Shorter intervals are not moved: a day is too much of them (Anki, `fuzz.rs`). */
const SHORTEST = 2.5;

/**
 * The same number for the same item and repetition on every device: FNV-1a over the id (Fowler,
 * Noll, Vo) with a last mix (MurmurHash3's), for neighbouring ids must not land on neighbouring days.
 *
 * @returns [0, 1)
 */
export function fuzzSeed(item: string, reps: number): number {
	let hash = 0x811c9dc5 ^ reps;
	for (let at = 0; at < item.length; at++) hash = Math.imul(hash ^ item.charCodeAt(at), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296;
}

/**
 * Spreads what was learned together over several days, within the range that FSRS and Anki use. It
 * depends on item and repetition alone, so that the button of a card shows what its answer will do.
 *
 * @param days the interval earned, whole days, at least 1
 * @param elapsed days since the answer before: a longer interval than that stays longer
 * @param seed see `fuzzSeed`; keeps the order of intervals of one item
 * @param longest no interval beyond it
 * @returns whole days
 */
export function fuzzed(days: number, elapsed: number, seed: number, longest: number): number {
	const within = Math.min(days, longest);
	if (within < SHORTEST) return within;
	const { min_ivl: low, max_ivl: high } = get_fuzz_range(within, elapsed, longest);
	return low + Math.floor(seed * (high - low + 1));
}
