import type { Result } from '$lib/core/result';
import { ok, err } from '$lib/core/result';
import { common } from '$lib/i18n/en/common';
import { settings as t } from '$lib/i18n/en/settings';
import { readBytes, saveFile } from '$lib/platform/files';
import { askToPersist, persistence } from '$lib/platform/persist';
import { isoOfStudyDay } from '$lib/core/memory/study-day';
import type { StoreProblem } from '$lib/store/port';
import type { App } from './app.svelte';

const MOST_BYTES = 64_000_000;

type LoadProblem = keyof typeof t.loadFailed | StoreProblem;

/** The learner's data as a thing to keep: what the browser promises, copies out and copies in. */
export class Keeper {
	readonly #app: App;
	#persisted = $state<boolean | null>(null);
	#usage = $state<number | null>(null);

	constructor(app: App) {
		this.#app = app;
	}

	/** The browser promises not to clear the data under pressure. */
	get persisted(): boolean {
		return this.#persisted === true;
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
	}

	/** Hands the whole history to the person as one file. */
	async save(): Promise<void> {
		const { writeHistory } = await import('$lib/core/exchange/history-file');
		const bytes = writeHistory(this.#app.learner.events);
		saveFile(`dateline-${isoOfStudyDay(this.#app.today)}.dateline`, bytes, 'application/gzip');
	}

	/** Adds a saved copy; resolves to how many entries were new. */
	async load(file: File): Promise<Result<number, LoadProblem>> {
		const bytes = await readBytes(file, MOST_BYTES);
		if (!bytes.ok) return err(bytes.error === 'too-long' ? 'too-long' : 'not-ours');
		const { readHistory } = await import('$lib/core/exchange/history-file');
		const history = readHistory(bytes.value);
		if (!history.ok) return err(history.error);
		const added = await this.#app.learner.union(history.value.events);
		return added.ok ? ok(added.value) : err(added.error);
	}

	sayProblem(problem: LoadProblem): string {
		return problem in t.loadFailed
			? t.loadFailed[problem as keyof typeof t.loadFailed]
			: common.storeProblem[problem as StoreProblem];
	}

	/** Deletes everything on this device; resolves to whether it is gone. */
	async erase(): Promise<boolean> {
		return (await this.#app.learner.eraseAll()).ok;
	}
}
