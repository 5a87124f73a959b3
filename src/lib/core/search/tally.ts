/** A posting is `doc * 8 + weight`, in 32 bits: room for 268 million things. */
const SHIFT = 3;
const WEIGHT = (1 << SHIFT) - 1;

/** A thing by its place, with what a word weighs in it (1 to 7). */
export const posting = (doc: number, weight: number): number => (doc << SHIFT) | weight;
export const docOf = (entry: number): number => entry >> SHIFT;

/**
 * What each thing was found by, part of the query after part. Flat arrays and plain loops: a common
 * word stands in a hundred thousand texts.
 */
export class Tally {
	readonly #met: Uint8Array;
	readonly #scores: Float32Array;
	/** The best of the part being counted, and of which part it is. */
	readonly #best: Float32Array;
	readonly #part: Uint8Array;
	readonly #touched: Uint32Array;
	/** Things that meet any part. */
	readonly #seen: Uint32Array;
	#seenCount = 0;
	#count = 0;
	#now = 0;

	/** @param size things there are; each is named by its place */
	constructor(size: number) {
		this.#met = new Uint8Array(size);
		this.#scores = new Float32Array(size);
		this.#best = new Float32Array(size);
		this.#part = new Uint8Array(size);
		this.#touched = new Uint32Array(size);
		this.#seen = new Uint32Array(size);
	}

	/** Opens the next part of the query. */
	begin(): void {
		this.#now += 1;
		this.#count = 0;
	}

	/**
	 * Things meet the part; of several ways, the best counts.
	 *
	 * @param worth what the weight of each counts for
	 */
	meet(entries: readonly number[], worth: number): void {
		const [best, part, touched, now] = [this.#best, this.#part, this.#touched, this.#now];
		let count = this.#count;
		for (let at = 0; at < entries.length; at++) {
			const entry = entries[at] as number;
			const doc = entry >> SHIFT;
			const weighs = (entry & WEIGHT) * worth;
			if (part[doc] !== now) {
				part[doc] = now;
				best[doc] = weighs;
				touched[count++] = doc;
			} else if ((best[doc] as number) < weighs) best[doc] = weighs;
		}
		this.#count = count;
	}

	/**
	 * Closes the part. What few things meet counts for more.
	 *
	 * @param optional whether a thing may do without it
	 */
	end(optional: boolean): void {
		const [best, scores, met, touched] = [this.#best, this.#scores, this.#met, this.#touched];
		const rarity = Math.log(2 + met.length / Math.max(1, this.#count));
		for (let at = 0; at < this.#count; at++) {
			const doc = touched[at] as number;
			scores[doc] = (scores[doc] as number) + (best[doc] as number) * rarity;
			if (optional) continue;
			if (met[doc] === 0) this.#seen[this.#seenCount++] = doc;
			met[doc] = (met[doc] as number) + 1;
		}
	}

	/** Things that meet a part that is not optional. */
	get seen(): Uint32Array {
		return this.#seen.subarray(0, this.#seenCount);
	}

	/** Parts that a thing meets. */
	met(doc: number): number {
		return this.#met[doc] ?? 0;
	}

	score(doc: number): number {
		return this.#scores[doc] ?? 0;
	}
}
