import type { ItemMemory } from '../types';

export interface StabilityBin {
	/** Days, included; the last bin is open. */
	readonly from: number;
	/** Days, not included; Infinity for the last. */
	readonly to: number;
	readonly items: number;
}

/** A day, three days, a week, three weeks (mature), three months, a year. */
const EDGES: readonly number[] = [0, 1, 3, 7, 21, 90, 365, Infinity];

/** How firmly things are remembered: items by the days until their recall falls to nine in ten. */
export function stabilityBins(items: Iterable<ItemMemory>): readonly StabilityBin[] {
	const counts = new Array<number>(EDGES.length - 1).fill(0);
	for (const { stability } of items) {
		const bin = Math.max(
			0,
			EDGES.findLastIndex((edge) => stability >= edge)
		);
		counts[bin] = (counts[bin] ?? 0) + 1;
	}
	return counts.map((count, at) => ({
		from: EDGES[at] ?? 0,
		to: EDGES[at + 1] ?? Infinity,
		items: count
	}));
}

/**
 * The middle stability: half of the items are firmer.
 *
 * @returns days, or null of no items
 */
export function medianStability(items: Iterable<ItemMemory>): number | null {
	const sorted = [...items].map(({ stability }) => stability).sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? null;
}
