/** What thinning looks at. */
export interface Thinnable {
	readonly id: number;
	/** When it was taken, ms since the epoch. */
	readonly at: number;
	/** Events in it. */
	readonly count: number;
	/** Bytes. */
	readonly size: number;
	/** Taken before something bold, and not merely because time had passed. */
	readonly forced: boolean;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** As many spans of each length keep their newest snapshot: a day by hours, a week by days, two months by weeks. */
const RULES = [
	{ span: HOUR, most: 24 },
	{ span: DAY, most: 7 },
	{ span: 7 * DAY, most: 8 }
] as const;

/** Those taken before something bold, newest first: one may be noticed late. */
const MOST_FORCED = 5;

/** Bytes all snapshots may take together; the oldest go first, but never one that must stay. */
export const MAX_TOTAL = 192_000_000;

/** Change is kept this often at most, ms. */
export const LEAST_APART = 30 * 60_000;
/** Of a history that takes seconds to write, once a day is enough. */
const LARGE = 100_000;

/**
 * Which snapshots to drop. Always kept: the newest, and the fullest (the newest of those with most
 * events), so that a history which was wiped never wears out the copy that still has it.
 *
 * @param all in any order
 * @returns their ids
 */
export function thinned(all: readonly Thinnable[]): readonly number[] {
	const newestFirst = [...all].sort((a, b) => b.at - a.at || b.id - a.id);
	const must = new Set<number>();
	const [newest] = newestFirst;
	if (newest) must.add(newest.id);
	const most = Math.max(...newestFirst.map(({ count }) => count));
	const fullest = newestFirst.find(({ count }) => count === most);
	if (fullest) must.add(fullest.id);
	const keep = new Set([...must, ...byRules(newestFirst)]);
	fitting(newestFirst, keep, must);
	return newestFirst.flatMap(({ id }) => (keep.has(id) ? [] : [id]));
}

function byRules(newestFirst: readonly Thinnable[]): readonly number[] {
	const bySpan = RULES.flatMap(({ span, most }) => {
		const newestOf = new Map<number, number>();
		for (const { id, at } of newestFirst) {
			const bucket = Math.floor(at / span);
			if (!newestOf.has(bucket)) newestOf.set(bucket, id);
		}
		return [...newestOf.values()].slice(0, most);
	});
	const forced = newestFirst.filter((each) => each.forced).slice(0, MOST_FORCED);
	return [...bySpan, ...forced.map(({ id }) => id)];
}

/** Takes the oldest out of `keep` until all of it fits. */
function fitting(
	newestFirst: readonly Thinnable[],
	keep: Set<number>,
	must: ReadonlySet<number>
): void {
	let total = 0;
	for (const { id, size } of newestFirst) if (keep.has(id)) total += size;
	for (const { id, size } of newestFirst.toReversed()) {
		if (total <= MAX_TOTAL) return;
		if (!keep.has(id) || must.has(id)) continue;
		keep.delete(id);
		total -= size;
	}
}

/**
 * Whether a snapshot is to be taken now, of its own accord. Never of nothing.
 *
 * @param newest the last one taken, or null
 * @param count events there are now
 * @param at ms since the epoch; a clock set back waits for nothing
 */
export function isDue(newest: Thinnable | null, count: number, at: number): boolean {
	if (count === 0) return false;
	if (newest === null) return true;
	const apart = count > LARGE ? DAY : LEAST_APART;
	return count !== newest.count && Math.abs(at - newest.at) >= apart;
}
