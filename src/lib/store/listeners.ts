/** Functions to call; each `add` returns what removes it again. */
export class Listeners {
	readonly #all = new Set<() => void>();

	add(listener: () => void): () => void {
		const own = (): void => listener();
		this.#all.add(own);
		return () => this.#all.delete(own);
	}

	call(): void {
		for (const listener of [...this.#all]) listener();
	}

	clear(): void {
		this.#all.clear();
	}
}
