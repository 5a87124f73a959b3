/** Something written at a place on a line; what is larger matters more. */
export interface Written {
	readonly at: number;
	readonly size: number;
}

/**
 * Which of many labels are written so that none touches another: the largest first, of two alike the
 * one that comes first.
 *
 * @param labels in any order
 * @param room what a label needs, in the unit of `at`
 * @returns their places in the list
 */
export function apart(labels: readonly Written[], room: number): ReadonlySet<number> {
	const written = new Set<number>();
	const bySize = labels.map((label, place) => ({ ...label, place }));
	bySize.sort((a, b) => b.size - a.size || a.place - b.place);
	const taken: number[] = [];
	for (const { at, place } of bySize) {
		if (taken.some((other) => Math.abs(other - at) < room)) continue;
		taken.push(at);
		written.add(place);
	}
	return written;
}
