import type { BankArticle, BankIndex, DisputeView, Question } from '$lib/core/questions/types';
import { fetchJson } from '$lib/platform/fetch-json';

/** The shipped question bank: read from our own origin, which the service worker answers offline. */
export class Bank {
	readonly #root: string;
	readonly #onquestions: (questions: readonly Question[]) => void;
	#index = $state.raw<BankIndex | null>(null);
	#articles = $state.raw<readonly BankArticle[] | null>(null);
	#questions = $state.raw<readonly Question[] | null>(null);
	#disputes = $state.raw<readonly DisputeView[] | null>(null);
	#failed = $state(false);
	#loads = new Map<string, Promise<void>>();

	/**
	 * @param root address of the bank's folder, without a slash at the end
	 * @param onquestions told once the questions are there
	 */
	constructor(root: string, onquestions: (questions: readonly Question[]) => void) {
		this.#root = root;
		this.#onquestions = onquestions;
	}

	get version(): string {
		return this.#index?.version ?? '';
	}

	get counts(): BankIndex['counts'] | null {
		return this.#index?.counts ?? null;
	}

	/** Null while loading. */
	get articles(): readonly BankArticle[] | null {
		return this.#articles;
	}

	/** Null while loading. */
	get questions(): readonly Question[] | null {
		return this.#questions;
	}

	/** Null while loading. */
	get disputes(): readonly DisputeView[] | null {
		return this.#disputes;
	}

	/** A part could not be read: neither the network nor the cache has it. */
	get failed(): boolean {
		return this.#failed;
	}

	openIndex(): Promise<void> {
		return this.#once('index', async () => {
			this.#index = await this.#read<BankIndex>('index.json');
		});
	}

	openArticles(): Promise<void> {
		return this.#once('articles', async (index) => {
			this.#articles = await this.#read<readonly BankArticle[]>(index.articles);
		});
	}

	openQuestions(): Promise<void> {
		return this.#once('questions', async (index) => {
			const chunks = await Promise.all(
				index.questions.map((name) => this.#read<readonly Question[]>(name))
			);
			this.#questions = chunks.flat();
			this.#onquestions(this.#questions);
		});
	}

	openDisputes(): Promise<void> {
		return this.#once('disputes', async (index) => {
			this.#disputes = await this.#read<readonly DisputeView[]>(index.disputes);
		});
	}

	async #read<T>(name: string): Promise<T> {
		return (await fetchJson(`${this.#root}/${name}`)) as T;
	}

	/** Loads a part once; a failed load may be asked for again. */
	#once(part: string, load: (index: BankIndex) => Promise<void>): Promise<void> {
		const known = this.#loads.get(part);
		if (known) return known;
		const loading = (async () => {
			try {
				if (part !== 'index') await this.openIndex();
				// Without its index a part cannot be read either: it throws here, and is asked for again later.
				await load(this.#index as BankIndex);
				this.#failed = false;
			} catch {
				this.#loads.delete(part);
				this.#failed = true;
			}
		})();
		this.#loads.set(part, loading);
		return loading;
	}
}
