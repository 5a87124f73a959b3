import { askToPersist, persistence } from '$lib/platform/persist';
import type { App } from './app.svelte';

/** The learner's data as a thing to keep: what the browser promises, and erasing it. */
export class Keeper {
	readonly #app: App;
	#persisted = $state<boolean | null>(null);
	#refused = $state(false);
	#usage = $state<number | null>(null);

	constructor(app: App) {
		this.#app = app;
	}

	/** The browser promises not to clear the data under pressure. */
	get persisted(): boolean {
		return this.#persisted === true;
	}

	/** It was asked from this page and did not promise it. */
	get refused(): boolean {
		return this.#refused;
	}

	/** Bytes in use, or null where the browser does not say. */
	get usage(): number | null {
		return this.#usage;
	}

	async look(): Promise<void> {
		const state = await persistence();
		this.#persisted = state.persisted;
		this.#usage = state.usage;
	}

	async askToPersist(): Promise<void> {
		this.#persisted = await askToPersist();
		this.#refused = !this.persisted;
	}

	/**
	 * Erases the history on this device, after a copy of it was put beside the others; resolves to
	 * whether it is gone.
	 */
	async erase(): Promise<boolean> {
		const { SnapshotKeeper } = await import('./snapshot-keeper');
		await new SnapshotKeeper(this.#app).take('erase');
		const erased = await this.#app.learner.eraseAll();
		if (!erased.ok) return false;
		// Keys that were unlocked here, and the one this device signs with, belong to what was erased.
		const { openKeys } = await import('$lib/store/keys/open');
		return (await openKeys().clear()).ok;
	}
}
