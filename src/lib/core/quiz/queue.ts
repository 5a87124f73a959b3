/** Ranks that scores are parted into: at most so many, and fewer where there are few. */
const MOST_RANKS = 2048;
const PER_RANK = 8;
/** As many of a lot are put in order first, and four times as many each time that was not enough. */
const FIRST = 64;
const MORE = 4;

/** Lot and rank of every place; the highest score has rank 0. */
interface Ranking {
	/** Of each lot. */
	readonly ranks: number;
	/** By place: `lot * ranks + rank`. */
	readonly keys: Uint32Array;
	/** By key: how many places have it. */
	readonly counts: Uint32Array;
}

function ranked(scores: Float64Array, lots: Uint8Array, count: number): Ranking {
	let [low, high] = [Infinity, -Infinity];
	for (let at = 0; at < scores.length; at++) {
		const score = scores[at] ?? 0;
		if (score < low) low = score;
		if (score > high) high = score;
	}
	const ranks = Math.min(MOST_RANKS, Math.ceil(scores.length / PER_RANK) + 1);
	const scale = high > low ? (ranks - 1) / (high - low) : 0;
	const keys = new Uint32Array(scores.length);
	const counts = new Uint32Array(count * ranks);
	for (let at = 0; at < scores.length; at++) {
		const key = (lots[at] ?? 0) * ranks + (((high - (scores[at] ?? 0)) * scale) | 0);
		keys[at] = key;
		counts[key] = (counts[key] ?? 0) + 1;
	}
	return { ranks, keys, counts };
}

/** Places whose keys are marked, those of each lot by themselves. */
function marked({ ranks, keys, counts }: Ranking, marks: Uint8Array): number[][] {
	const found = Array.from({ length: counts.length / ranks }, (): number[] => []);
	for (let at = 0; at < keys.length; at++) {
		const key = keys[at] ?? 0;
		if (marks[key] === 1) found[(key / ranks) | 0]?.push(at);
	}
	return found;
}

/**
 * The places of one lot, taken best first. Only so many are put in order as are taken, about: sorting a
 * hundred thousand would take longer than a screen may.
 */
export class Queue {
	readonly #ranking: Ranking;
	readonly #lot: number;
	readonly #before: (a: number, b: number) => boolean;
	/** The first key that has not been reached, the one after the last, and how many places are beyond. */
	#reached: number;
	readonly #end: number;
	#beyond = 0;
	#wanted = FIRST;
	/** What was reached and not yet taken, the best last. */
	#open: number[] = [];

	constructor(ranking: Ranking, lot: number, before: (a: number, b: number) => boolean) {
		this.#ranking = ranking;
		this.#lot = lot;
		this.#before = before;
		this.#reached = lot * ranking.ranks;
		this.#end = this.#reached + ranking.ranks;
		for (let key = this.#reached; key < this.#end; key++) this.#beyond += ranking.counts[key] ?? 0;
	}

	get size(): number {
		return this.#open.length + this.#beyond;
	}

	/** The best that is left, or null. */
	take(): number | null {
		if (this.#open.length === 0 && this.#beyond > 0) {
			const marks = new Uint8Array(this.#ranking.counts.length);
			this.mark(marks);
			this.open(marked(this.#ranking, marks)[this.#lot] ?? []);
		}
		return this.#open.pop() ?? null;
	}

	/** Marks the next ranks that hold enough, whose places are to be opened then. */
	mark(marks: Uint8Array): void {
		const { counts } = this.#ranking;
		const from = this.#reached;
		let found = 0;
		while (this.#reached < this.#end && found < this.#wanted) found += counts[this.#reached++] ?? 0;
		marks.fill(1, from, this.#reached);
		this.#wanted *= MORE;
	}

	/** @param places those that were marked, of this lot */
	open(places: number[]): void {
		this.#beyond -= places.length;
		this.#open = places.sort((a, b) => (this.#before(a, b) ? 1 : -1));
	}
}

/**
 * Places in lots, each lot taken best first.
 *
 * @param scores of each place; the highest is the best
 * @param lots lot of each place
 * @param count how many lots there are
 * @param first of two places whose scores are equal, whether the first one goes before the second
 * @returns a queue for each lot
 */
export function queuesOf(
	scores: Float64Array,
	lots: Uint8Array,
	count: number,
	first: (a: number, b: number) => boolean
): readonly Queue[] {
	const ranking = ranked(scores, lots, count);
	const before = (a: number, b: number): boolean => {
		const [one, other] = [scores[a] ?? 0, scores[b] ?? 0];
		return one > other || (one === other && first(a, b));
	};
	const queues = Array.from({ length: count }, (_, lot) => new Queue(ranking, lot, before));
	// All of them at once: every walk over the bank counts.
	const marks = new Uint8Array(ranking.counts.length);
	for (const queue of queues) queue.mark(marks);
	marked(ranking, marks).forEach((places, lot) => queues[lot]?.open(places));
	return queues;
}
