/**
 * Numbers taken best first. A binary heap: putting all of a bank in costs one pass, and only those that
 * are taken are put in order, where sorting a hundred thousand would take longer than a screen may.
 */
export class Queue {
	readonly #heap: number[];
	readonly #values: Uint32Array;
	readonly #before: (a: number, b: number) => boolean;

	/**
	 * @param list places in `values`; used up
	 * @param values what `take` gives
	 * @param before whether the first place goes before the second; a strict order
	 */
	constructor(list: number[], values: Uint32Array, before: (a: number, b: number) => boolean) {
		this.#heap = list;
		this.#values = values;
		this.#before = before;
		for (let at = (list.length >>> 1) - 1; at >= 0; at--) this.#sink(at);
	}

	get size(): number {
		return this.#heap.length;
	}

	/** The best that is left, or null. */
	take(): number | null {
		const [first] = this.#heap;
		const last = this.#heap.pop();
		if (first === undefined || last === undefined) return null;
		if (this.#heap.length > 0) {
			this.#heap[0] = last;
			this.#sink(0);
		}
		return this.#values[first] ?? null;
	}

	#sink(from: number): void {
		const heap = this.#heap;
		const before = this.#before;
		const held = heap[from];
		if (held === undefined) return;
		let at = from;
		for (;;) {
			let child = 2 * at + 1;
			const left = heap[child];
			const right = heap[child + 1];
			if (left === undefined) break;
			let best = left;
			if (right !== undefined && before(right, left)) {
				child += 1;
				best = right;
			}
			if (!before(best, held)) break;
			heap[at] = best;
			at = child;
		}
		heap[at] = held;
	}
}
