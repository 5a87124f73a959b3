import type { ReadProblem } from '$lib/core/article/types';
import { fetchJson } from '$lib/platform/fetch-json';
import { readText } from '$lib/platform/files';
import { storeProblem } from '$lib/i18n/en/store-problem';
import type { App } from './app.svelte';
import { isAddressAlone, MOST_CHARACTERS } from './article-words';
import type { Desk } from './desk.svelte';
import type { ReaderClient } from './reader-client';
import type { ReadRequest, Stage } from './reader-message';

/** Why there is nothing on the desk; `bank-file` is opened elsewhere. */
export type AddProblem =
	ReadProblem['code'] | 'crashed' | 'too-large' | 'only-address' | 'bank-file';

const MOST_BYTES = 4_000_000;

/** What another app sent, or a person dropped. */
export interface Given {
	readonly title: string;
	readonly text: string;
	readonly name: string;
}

/** Adding an article: a worker reads it, so that the page never freezes, and a person reviews it. */
export class AddArticle {
	readonly #app: App;
	#stage = $state<Stage | null>(null);
	#problem = $state<AddProblem | null>(null);
	#line = $state<number | null>(null);
	#desk = $state.raw<Desk | null>(null);
	#request = $state.raw<ReadRequest | null>(null);
	#reader: ReaderClient | null = null;

	constructor(app: App) {
		this.#app = app;
	}

	/** What the reader is doing; null while it does nothing. */
	get stage(): Stage | null {
		return this.#stage;
	}

	get problem(): AddProblem | null {
		return this.#problem;
	}

	/** The line a problem is at, where the reader knows. */
	get line(): number | null {
		return this.#line;
	}

	get desk(): Desk | null {
		return this.#desk;
	}

	/** The text of a chosen or dropped file, or null when it cannot be read (the problem is then shown). */
	async openFile(file: File): Promise<string | null> {
		this.#fail(null);
		if (/\.dateline-bank$/i.test(file.name)) return this.#fail('bank-file');
		const text = await readText(file, MOST_BYTES);
		return text.ok ? text.value : this.#fail(FILE_PROBLEMS[text.error]);
	}

	/** What the share sheet left with the service worker; null when nothing waits. */
	async receiveShared(): Promise<Given | null> {
		if (!new URLSearchParams(location.search).has('shared')) return null;
		try {
			return (await fetchJson(`${this.#app.base}/shared-inbox`)) as Given | null;
		} catch {
			return null;
		}
	}

	/** Reads a text and lays it on the desk; resolves once it lies there, failed or was cancelled. */
	async read(request: ReadRequest): Promise<void> {
		this.#fail(problemBefore(request));
		if (this.#problem) return;
		this.#stage = 'reading';
		this.#request = request;
		const [{ ReaderClient }, { Desk }, { knowledgeOf }] = await Promise.all([
			import('./reader-client'),
			import('./desk.svelte'),
			import('./knowledge')
		]);
		const knowledge = await knowledgeOf(this.#app);
		// Cancelled while it was being loaded.
		if (this.#stage === null) return;
		this.stop();
		this.#stage = 'reading';
		const reader = (this.#reader = new ReaderClient());
		const answer = await reader.read(request, knowledge, (stage) => (this.#stage = stage));
		// Another reading, or nothing, took its place.
		if (this.#reader !== reader) return;
		this.#stage = null;
		const before = this.#desk;
		this.#desk = answer?.ok ? new Desk(answer.value, reader, before) : null;
		if (!answer) this.#fail('crashed');
		else if (!answer.ok) this.#fail(answer.error.code, answer.error.line);
	}

	/** Reads the same text again, now that its day is known. */
	async readAgain(published: string): Promise<void> {
		if (this.#request) await this.read({ ...this.#request, published });
	}

	/** Stops reading; the form is as it was. */
	cancel(): void {
		this.stop();
		this.#desk = null;
	}

	/** Keeps the article and the accepted questions; resolves to its id, or null when it could not be kept. */
	async keep(): Promise<string | null> {
		const desk = this.#desk;
		if (!desk) return null;
		const { article } = desk.found;
		const kept = await this.#app.learner.record({
			kind: 'article-added',
			article,
			questions: desk.accepted
		});
		if (kept.ok) return article.id;
		this.#app.toasts.show(storeProblem[kept.error], 'problem');
		return null;
	}

	/** Back to the form. */
	reset(): void {
		this.stop();
		this.#desk = null;
		this.#problem = null;
	}

	/** Ends the worker. */
	stop(): void {
		const reader = this.#reader;
		this.#reader = null;
		this.#stage = null;
		reader?.stop();
	}

	#fail(problem: AddProblem | null, line: number | null = null): null {
		this.#problem = problem;
		this.#line = line;
		return null;
	}
}

/** What needs no reader to be seen. */
function problemBefore({ text }: ReadRequest): AddProblem | null {
	if (text.length > MOST_CHARACTERS) return 'too-long';
	return isAddressAlone(text) ? 'only-address' : null;
}

const FILE_PROBLEMS = {
	empty: 'empty',
	'too-long': 'too-large',
	'not-text': 'not-text',
	unreadable: 'not-text'
} as const;
