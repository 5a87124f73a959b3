import readerAddress from './reader-worker?worker&url';
import type { ReadProblem } from '$lib/core/article/types';
import { fetchJson } from '$lib/platform/fetch-json';
import { readText } from '$lib/platform/files';
import { trustedScriptUrl } from '$lib/platform/trusted';
import { common } from '$lib/i18n/en/common';
import type { App } from './app.svelte';
import type { ReadAnswer, ReadFound, ReadRequest } from './reader-message';

type Problem = ReadProblem['code'] | 'crashed' | 'too-large';

const MOST_BYTES = 2_000_000;

interface Shared {
	readonly title: string;
	readonly text: string;
	readonly name: string;
}

/** Reading an article on the device: a worker does the work, so that the page never freezes. */
export class AddArticle {
	readonly #app: App;
	#busy = $state(false);
	#problem = $state<Problem | null>(null);
	#detail = $state('');
	#found = $state.raw<ReadFound | null>(null);
	#taken = $state.raw<ReadonlySet<string>>(new Set());
	#worker: Worker | null = null;

	constructor(app: App) {
		this.#app = app;
	}

	get busy(): boolean {
		return this.#busy;
	}

	get problem(): Problem | null {
		return this.#problem;
	}

	/** Line and reason, where the reader gave one. */
	get detail(): string {
		return this.#detail;
	}

	get found(): ReadFound | null {
		return this.#found;
	}

	/** Ids of the questions to keep. */
	get taken(): ReadonlySet<string> {
		return this.#taken;
	}

	/** The text of a chosen file, or null when it cannot be read (the problem is then shown). */
	async openFile(file: File): Promise<string | null> {
		this.#problem = null;
		const text = await readText(file, MOST_BYTES);
		if (text.ok) return text.value;
		this.#problem = FILE_PROBLEMS[text.error];
		return null;
	}

	/** What the share sheet left with the service worker; null when nothing waits. */
	async receiveShared(): Promise<Shared | null> {
		if (!new URLSearchParams(location.search).has('shared')) return null;
		try {
			return (await fetchJson(`${this.#app.base}/shared-inbox`)) as Shared | null;
		} catch {
			return null;
		}
	}

	async read(request: ReadRequest): Promise<void> {
		this.#busy = true;
		this.#problem = null;
		this.#detail = '';
		this.#found = null;
		const answer = await this.#ask(request);
		this.#busy = false;
		if (answer === null) this.#problem = 'crashed';
		else if (!answer.ok) {
			this.#problem = answer.error.code;
			this.#detail = answer.error.detail;
		} else {
			this.#found = answer.value;
			this.#taken = new Set(answer.value.questions.map((question) => question.id));
		}
	}

	toggle(question: string): void {
		const taken = new Set(this.#taken);
		if (!taken.delete(question)) taken.add(question);
		this.#taken = taken;
	}

	/** Keeps the article and the ticked questions; resolves to its id, or null when it could not be kept. */
	async keep(): Promise<string | null> {
		const found = this.#found;
		if (!found) return null;
		const kept = await this.#app.learner.record({
			kind: 'article-added',
			article: found.article,
			questions: found.questions.filter((question) => this.#taken.has(question.id))
		});
		if (kept.ok) return found.article.id;
		this.#app.toasts.show(common.storeProblem[kept.error], 'problem');
		return null;
	}

	/** Back to the form. */
	reset(): void {
		this.#found = null;
		this.#problem = null;
	}

	stop(): void {
		this.#worker?.terminate();
		this.#worker = null;
	}

	#ask(request: ReadRequest): Promise<ReadAnswer | null> {
		this.stop();
		const worker = new Worker(trustedScriptUrl(readerAddress), { type: 'module' });
		this.#worker = worker;
		return new Promise((resolve) => {
			worker.onmessage = ({ data }: MessageEvent<ReadAnswer>) => {
				this.stop();
				resolve(data);
			};
			worker.onerror = () => {
				this.stop();
				resolve(null);
			};
			worker.postMessage({ ...request });
		});
	}
}

const FILE_PROBLEMS = {
	empty: 'empty',
	'too-long': 'too-large',
	'not-text': 'not-text',
	unreadable: 'not-text'
} as const;
