/** The best few of many, in order, without sorting the many; of equals, those of the lower place. */
export class BestFew {
	readonly #most: number;
	readonly #docs: number[] = [];
	readonly #scores: number[] = [];
	#total = 0;

	constructor(most: number) {
		this.#most = most;
	}

	/** How many were offered. */
	get total(): number {
		return this.#total;
	}

	/** Best first. */
	get docs(): readonly number[] {
		return this.#docs;
	}

	offer(doc: number, score: number): void {
		this.#total += 1;
		const full = this.#docs.length >= this.#most;
		if (full && (this.#most === 0 || !this.#comesBefore(doc, score, this.#most - 1))) return;
		let at = this.#docs.length;
		while (at > 0 && this.#comesBefore(doc, score, at - 1)) at--;
		this.#docs.splice(at, 0, doc);
		this.#scores.splice(at, 0, score);
		if (full) {
			this.#docs.pop();
			this.#scores.pop();
		}
	}

	#comesBefore(doc: number, score: number, at: number): boolean {
		const other = this.#scores[at] as number;
		return score > other || (score === other && doc < (this.#docs[at] as number));
	}
}
