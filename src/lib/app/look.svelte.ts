import type { StatementPair } from '$lib/core/questions/disagreements';
import type { FactView } from '$lib/core/questions/fact-views';
import type { BankIndex, DisputeView, Question } from '$lib/core/questions/types';
import { fetchJson } from '$lib/platform/fetch-json';
import type { App } from './app.svelte';
import { type ArticleLine, articleLines } from './article-lines';
import type { Compared } from './reader-message';

interface Looked extends Compared {
	readonly facts: readonly FactView[];
}

interface Kept {
	/** Ids of the learner's articles it was made with, and when they were added. */
	readonly own: string;
	readonly looked: Promise<Looked>;
}

/** Merging takes a worker some hundred milliseconds: done once, until an article comes or goes. */
const kept = new WeakMap<App, Kept>();

async function shipped(app: App): Promise<readonly FactView[]> {
	const root = `${app.base}/bank`;
	const index = (await fetchJson(`${root}/index.json`)) as BankIndex;
	return (await fetchJson(`${root}/${index.facts}`)) as readonly FactView[];
}

async function merged(app: App): Promise<readonly FactView[]> {
	const [{ knowledgeOf }, { ReaderClient }] = await Promise.all([
		import('./knowledge'),
		import('./reader-client')
	]);
	const knowledge = await knowledgeOf(app);
	const reader = new ReaderClient();
	const facts = knowledge ? await reader.look(knowledge) : null;
	reader.stop();
	return facts ?? shipped(app);
}

async function read(app: App, own: boolean): Promise<Looked> {
	const { comparedSources } = await import('./sources');
	const [facts, compared] = await Promise.all([
		own ? merged(app) : shipped(app),
		comparedSources(app)
	]);
	return { facts, ...compared };
}

async function lookedUp(app: App): Promise<Looked> {
	await app.opened;
	const articles = app.learner.shelf.articles;
	const own = articles.map(({ article, added }) => `${article.id} ${added}`).join();
	const known = kept.get(app);
	if (known?.own === own) return known.looked;
	const looked = read(app, articles.length > 0);
	kept.set(app, { own, looked });
	looked.catch(() => kept.delete(app));
	return looked;
}

/** Everything there is to look up, in the bank and in the learner's own articles together. */
export class Look {
	readonly #app: App;
	#looked = $state.raw<Looked | null>(null);
	#failed = $state(false);

	readonly #byId = $derived(new Map(this.facts.map((fact) => [fact.id, fact])));
	readonly #articles = $derived.by(() => articleLines(this.#app));
	readonly #asked = $derived.by(() => this.#questionsByFact());

	constructor(app: App) {
		this.#app = app;
	}

	/** Reads what the pages show; articles and questions of the bank come with it. */
	async open(): Promise<void> {
		void this.#app.bank.openArticles();
		void this.#app.bank.openQuestions();
		try {
			this.#looked = await lookedUp(this.#app);
			this.#failed = false;
		} catch {
			this.#failed = true;
		}
	}

	/** Facts are there; what pages show beside them may still be on its way. */
	get ready(): boolean {
		return this.#looked !== null && this.#app.bank.articles !== null;
	}

	get failed(): boolean {
		return this.#failed;
	}

	get facts(): readonly FactView[] {
		return this.#looked?.facts ?? [];
	}

	get changes(): readonly StatementPair[] {
		return this.#looked?.changes ?? [];
	}

	get pairs(): readonly StatementPair[] {
		return this.#looked?.pairs ?? [];
	}

	get disputes(): readonly DisputeView[] {
		return this.#looked?.disputes ?? [];
	}

	fact(id: string): FactView | null {
		return this.#byId.get(id) ?? null;
	}

	/** Title, publisher and date of an article, whoever added it. */
	article(id: string): ArticleLine | null {
		return this.#articles.get(id) ?? null;
	}

	/** Questions that ask for a fact, alone or among others. */
	questions(fact: string): readonly Question[] {
		return this.#asked.get(fact) ?? [];
	}

	#questionsByFact(): ReadonlyMap<string, readonly Question[]> {
		const asked = new Map<string, Question[]>();
		for (const question of this.#app.questions)
			for (const fact of new Set([question.fact, ...(question.parts ?? []).map((p) => p.fact)])) {
				const known = asked.get(fact);
				if (known) known.push(question);
				else asked.set(fact, [question]);
			}
		return asked;
	}
}
