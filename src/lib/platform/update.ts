import { isOnline } from './online';
import { trustedScriptUrl } from './trusted';

const HOUR_MS = 60 * 60 * 1000;

export interface UpdateOptions {
	/** The service worker's script, of our own origin. */
	readonly address: string;
	/** The folder it serves, with a slash at the end. */
	readonly scope: string;
	/** A new version is installed and waits for `apply`. May be called again for a newer one. */
	readonly onReady: () => void;
	/** For tests; the page's own reload if left out. */
	readonly reload?: () => void;
}

export interface Updating {
	/** Lets the waiting version take over and reloads this page once. */
	apply(): void;
	/** Stops looking for versions. */
	stop(): void;
}

/**
 * Registers the service worker and watches for a version that waits. Never reloads by itself: the
 * first worker taking over an open page is no update, and a learner may be in mid-answer.
 */
export function watchUpdates(options: UpdateOptions): Updating {
	const container = globalThis.navigator?.serviceWorker as ServiceWorkerContainer | undefined;
	if (!container) return { apply: () => undefined, stop: () => undefined };
	const watch = new UpdateWatch(container, options);
	void watch.register();
	return { apply: () => watch.apply(), stop: () => watch.stop() };
}

class UpdateWatch {
	readonly #container: ServiceWorkerContainer;
	readonly #options: UpdateOptions;
	readonly #stopped = new AbortController();
	#registration: ServiceWorkerRegistration | null = null;
	#announced = false;
	#applying = false;

	constructor(container: ServiceWorkerContainer, options: UpdateOptions) {
		this.#container = container;
		this.#options = options;
		container.addEventListener('controllerchange', () => this.#takenOver(), {
			signal: this.#stopped.signal
		});
	}

	async register(): Promise<void> {
		const { address, scope } = this.#options;
		try {
			this.#registration = await this.#container.register(trustedScriptUrl(address), { scope });
		} catch {
			// Private windows and managed browsers refuse workers: the app then works online only.
			return;
		}
		const registration = this.#registration;
		if (registration.waiting) this.#ready();
		this.#follow(registration.installing);
		registration.addEventListener('updatefound', () => this.#follow(registration.installing), {
			signal: this.#stopped.signal
		});
		this.#lookRegularly();
	}

	apply(): void {
		const waiting = this.#registration?.waiting;
		if (waiting) {
			this.#applying = true;
			waiting.postMessage({ type: 'SKIP_WAITING' });
		} else if (this.#announced) this.#reload(); // Another tab let it take over already.
	}

	stop(): void {
		this.#stopped.abort();
	}

	#follow(worker: ServiceWorker | null): void {
		worker?.addEventListener(
			'statechange',
			() => {
				if (worker.state === 'installed' && this.#registration?.waiting) this.#ready();
			},
			{ signal: this.#stopped.signal }
		);
	}

	/** A page without a controller is seeing its first worker: nothing it shows is old. */
	#ready(): void {
		if (!this.#container.controller) return;
		this.#announced = true;
		this.#options.onReady();
	}

	#takenOver(): void {
		if (!this.#applying) return;
		this.#applying = false;
		this.#reload();
	}

	#reload(): void {
		if (this.#options.reload) this.#options.reload();
		else location.reload();
	}

	/** Kit and browsers look only when a page is loaded; an installed app may stay open for weeks. */
	#lookRegularly(): void {
		const look = (): void => {
			if (isOnline()) this.#registration?.update().catch(() => undefined);
		};
		const { signal } = this.#stopped;
		const timer = setInterval(look, HOUR_MS);
		signal.addEventListener('abort', () => clearInterval(timer));
		document.addEventListener(
			'visibilitychange',
			() => {
				if (document.visibilityState === 'visible') look();
			},
			{ signal }
		);
	}
}
