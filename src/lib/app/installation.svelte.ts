import { isInstalled, isIos, watchInstall, type Installing } from '$lib/platform/install';

/** Whether and how this device can install the app. */
export class Installation {
	#offered = $state(false);
	#installed = $state(false);
	#ios = $state(false);
	#installing: Installing | null = null;

	/** The browser has its own question to show. */
	get offered(): boolean {
		return this.#offered;
	}

	get installed(): boolean {
		return this.#installed;
	}

	/** Installing is done by hand, through the share sheet. */
	get ios(): boolean {
		return this.#ios;
	}

	/** Looks, and follows what the browser offers; returns what ends it. */
	watch(): () => void {
		this.#installed = isInstalled();
		this.#ios = isIos();
		this.#installing = watchInstall((possible) => (this.#offered = possible));
		return () => this.#installing?.stop();
	}

	async ask(): Promise<void> {
		if ((await this.#installing?.ask()) === 'accepted') this.#installed = true;
	}
}
