import { steady } from '$lib/platform/clock';

/** Whoever looks longer at one question is not looking at it, ms. */
const MOST_MS = 600_000;

/** How long a learner looked at each question, added up over all visits until an answer tells it. */
export class Visits {
	readonly #spent = new Map<string, number>();
	#since = steady();

	/** Adds the time since the last note to a question. */
	note(question: string | undefined): void {
		const at = steady();
		const visit = Math.min(MOST_MS, Math.max(0, at - this.#since));
		if (question !== undefined) this.#spent.set(question, this.of(question) + visit);
		this.#since = at;
	}

	/** ms, not told yet. */
	of(question: string): number {
		return this.#spent.get(question) ?? 0;
	}

	/** What was told is told; it counts again. */
	told(question: string, ms: number): void {
		this.#spent.set(question, Math.max(0, this.of(question) - ms));
	}
}
