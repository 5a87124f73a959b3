import type { BankEntry, BankFileProblem, BankMerge } from '$lib/core/exchange/bank-file';
import { storeProblem } from '$lib/i18n/en/store-problem';
import { library as t } from '$lib/i18n/en/library';
import { readText, saveFile } from '$lib/platform/files';
import type { App } from './app.svelte';

const MOST_BYTES = 200_000_000;

/** A bank that was opened and not yet taken. */
export interface Preview {
	readonly entries: readonly (BankEntry & { readonly state: 'new' | 'more' | 'known' })[];
	readonly merge: BankMerge;
}

/** Reader and writer of bank files, with their schema: loaded when first used. */
const codec = () => import('$lib/core/exchange/bank-file');

/** The learner's own articles as one bank: saved as a file, opened from one, merged on the person's tap. */
export class OwnBank {
	readonly #app: App;
	#preview = $state.raw<Preview | null>(null);
	#problem = $state<BankFileProblem | 'not-text' | null>(null);

	constructor(app: App) {
		this.#app = app;
	}

	get preview(): Preview | null {
		return this.#preview;
	}

	get problem(): BankFileProblem | 'not-text' | null {
		return this.#problem;
	}

	/** Hands all own articles to the person as one file. */
	async save(): Promise<void> {
		const { entriesOf, writeBankFile } = await codec();
		const file = writeBankFile(entriesOf(this.#app.learner.shelf.articles));
		saveFile(t.bankFileName, file, 'application/json');
	}

	/** Reads a file and shows what is in it; nothing is stored before the person's tap. */
	async open(file: File): Promise<void> {
		this.close();
		const text = await readText(file, MOST_BYTES);
		if (!text.ok) {
			this.#problem = text.error === 'unreadable' ? 'not-text' : text.error;
			return;
		}
		const { entriesOf, mergeBanks, readBankFile } = await codec();
		const read = readBankFile(text.value);
		if (!read.ok) {
			this.#problem = read.error;
			return;
		}
		const here = entriesOf(this.#app.learner.shelf.articles);
		const merge = mergeBanks(here, read.value);
		const known = new Set(here.map(({ article }) => article.id));
		const changed = new Set(merge.changed.map(({ article }) => article.id));
		const entries = read.value.map((entry) => {
			const { id } = entry.article;
			const state = !known.has(id) ? 'new' : changed.has(id) ? 'more' : 'known';
			return { ...entry, state } as const;
		});
		this.#preview = { entries, merge };
	}

	/** Merges what was opened into the learner's bank; resolves to whether all of it could be kept. */
	async take(): Promise<boolean> {
		for (const { article, questions } of this.#preview?.merge.changed ?? []) {
			const kept = await this.#app.learner.record({ kind: 'article-added', article, questions });
			if (kept.ok) continue;
			this.#app.toasts.show(storeProblem[kept.error], 'problem');
			return false;
		}
		this.close();
		return true;
	}

	close(): void {
		this.#preview = null;
		this.#problem = null;
	}
}
