import type { Updating } from '$lib/platform/update';

/** A new version waits for the learner's tap: it never reloads by itself. */
export class Updates {
	#waiting = $state(false);
	#watching: Updating | null = null;

	get waiting(): boolean {
		return this.#waiting;
	}

	/** Registers the service worker and listens for a waiting one. */
	async watch(address: string, scope: string): Promise<void> {
		const { watchUpdatesSoon } = await import('$lib/platform/update-soon');
		this.#watching = await watchUpdatesSoon({
			address,
			scope,
			onReady: () => (this.#waiting = true)
		});
	}

	/** Lets the new version take over and reloads once. Every answer is already on disk. */
	apply(): void {
		this.#waiting = false;
		this.#watching?.apply();
	}

	later(): void {
		this.#waiting = false;
	}

	stop(): void {
		this.#watching?.stop();
	}
}
