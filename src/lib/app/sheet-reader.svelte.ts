import { paper as t } from '$lib/i18n/en/paper';
import { scan } from '$lib/i18n/en/scan';
import type { App } from './app.svelte';
import type { PaperDesk } from './paper-desk.svelte';
import { Scanner } from './scanner.svelte';

/** Photographs of sheets, looked at one after another beside the desk that types them in. */
export class SheetReader {
	readonly #app: App;
	readonly #desk: PaperDesk;
	readonly #scanner = new Scanner(() => undefined);
	#looking = $state(0);
	#before: Promise<void> = Promise.resolve();

	constructor(app: App, desk: PaperDesk) {
		this.#app = app;
		this.#desk = desk;
	}

	/** Photographs not looked at yet. */
	get looking(): number {
		return this.#looking;
	}

	take(file: File): void {
		this.#looking++;
		this.#before = this.#before
			.then(() => this.#read(file))
			.catch(() => this.#app.toasts.show(scan.pictureUnreadable, 'problem'))
			.then(() => void this.#looking--);
	}

	leave(): void {
		this.#scanner.leave();
	}

	async #read(file: File): Promise<void> {
		const found = await this.#scanner.inPicture(this.#app, file);
		if (found === 'too-long') return this.#tell(scan.pictureTooLarge);
		if (found === 'unreadable') return this.#tell(scan.pictureUnreadable);
		const ours = found.sheets.filter(({ set }) => set === this.#desk.set.id);
		if (ours.length === 0) return this.#tell(found.sheets.length > 0 ? t.otherSet : t.noSheet);
		this.#desk.takePhotos(ours);
	}

	#tell(words: string): void {
		this.#app.toasts.show(words, 'problem');
	}
}
