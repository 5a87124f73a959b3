import type { Happening, LearnerEvent } from '$lib/core/memory/types';
import type { Result } from '$lib/core/result';
import type { StoreProblem } from '$lib/store/port';
import type { History } from './history';
import { EMPTY_SUMMARY, EMPTY_VIEW, type Summary, type View } from './view';

/**
 * The learner's history as pages see it. Light on purpose: storage and scheduler are loaded once the
 * first page has been painted.
 */
export class Learner {
	#history: History | null = null;
	#view = $state.raw<View>(EMPTY_VIEW);
	#summary = $state.raw<Summary>(EMPTY_SUMMARY);
	#mustReload = $state(false);
	#ready = $state(false);
	#at = 0;
	#today = 0;

	/** False until the history has been read. */
	get ready(): boolean {
		return this.#ready;
	}

	get keeping(): View['keeping'] {
		return this.#view.keeping;
	}

	/** Another tab runs a newer version: this one no longer writes. */
	get mustReload(): boolean {
		return this.#mustReload;
	}

	get events(): View['events'] {
		return this.#view.events;
	}

	get items(): View['items'] {
		return this.#view.items;
	}

	get days(): View['days'] {
		return this.#view.days;
	}

	get shelf(): View['shelf'] {
		return this.#view.shelf;
	}

	get summary(): Summary {
		return this.#summary;
	}

	setting(key: string, fallback: string): string {
		return this.#view.shelf.settings.get(key) ?? fallback;
	}

	/** Loads and opens storage; resolves once the history has been read. */
	async open(): Promise<void> {
		const { History } = await import('./history');
		this.#history = await History.open({
			show: (view) => {
				this.#view = view;
				this.#sum();
			},
			mustReload: () => (this.#mustReload = true)
		});
		this.#sum();
		this.#ready = true;
	}

	/** Tells the moment that due counts and streak are for. */
	look(at: number, today: number): void {
		this.#at = at;
		this.#today = today;
		this.#sum();
	}

	/**
	 * Appends to the log. The put is issued before this returns; the promise resolves once it is on
	 * disk, and only then may the screen move on.
	 */
	record(happening: Happening): Promise<Result<LearnerEvent, StoreProblem>> {
		return this.#opened().record(happening);
	}

	/** Adds a history from elsewhere; resolves to how many events were new. */
	union(events: readonly LearnerEvent[]): Promise<Result<number, StoreProblem>> {
		return this.#opened().union(events);
	}

	eraseAll(): Promise<Result<null, StoreProblem>> {
		return this.#opened().eraseAll();
	}

	/** Writes the fold down so that the next opening can show what is due at once. */
	async keepDerived(): Promise<void> {
		if (this.#ready) await this.#history?.keepDerived();
	}

	close(): void {
		this.#history?.close();
	}

	#opened(): History {
		if (!this.#history) throw new Error('used before the history was open');
		return this.#history;
	}

	#sum(): void {
		if (this.#history) this.#summary = this.#history.summary(this.#at, this.#today);
	}
}
