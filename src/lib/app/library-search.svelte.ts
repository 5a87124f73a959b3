import { type CountryNames, countryNames, type ForeignName } from '$lib/core/search/country-names';
import {
	articleDoc,
	countryDocs,
	docId,
	factDoc,
	peopleIn,
	type Person,
	personDoc
} from '$lib/core/search/documents';
import { SearchIndex } from '$lib/core/search/search-index';
import type { Found, SearchDoc } from '$lib/core/search/types';
import { COUNTRIES } from '$lib/core/gazetteer/countries';
import { distinctFacts } from '$lib/core/look/timeline';
import type { BankArticle } from '$lib/core/questions/types';
import type { App } from './app.svelte';
import type { Look } from './look.svelte';
import { ownToBank } from './own-article';

/** Languages in which a device names countries: somebody may type any of them. */
const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'ru', 'ar', 'ko', 'zh', 'ja'];
/** Things taken into the index before the page may do something else: about a frame of a slow phone. */
const SLICE = 40;
/** Hits of a kind that are listed. */
const MOST = 60;

function foreignNames(): ForeignName[] {
	return LANGUAGES.flatMap((language) => {
		const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
		return COUNTRIES.flatMap(({ code }) => {
			const name = names.of(code);
			return name === undefined ? [] : [{ code, name }];
		});
	});
}

const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume));

/**
 * Search over the whole library. The index is made on the device, in slices, when the search is
 * first used; every query is answered from memory.
 */
export class LibrarySearch {
	readonly #app: App;
	readonly #look: Look;
	#index: SearchIndex | null = null;
	#ready = $state(false);
	#people = $state.raw<ReadonlyMap<string, Person>>(new Map());
	#articles = $state.raw<ReadonlyMap<string, BankArticle>>(new Map());

	constructor(app: App, look: Look) {
		this.#app = app;
		this.#look = look;
	}

	/** Everything is in the index. */
	get ready(): boolean {
		return this.#ready;
	}

	person(id: string): Person | null {
		return this.#people.get(id) ?? null;
	}

	article(id: string): BankArticle | null {
		return this.#articles.get(id) ?? null;
	}

	/** Takes everything in that is there; what is known already costs nothing. */
	async open(): Promise<void> {
		await Promise.all([this.#look.open(), this.#app.bank.openQuestions()]);
		const names = countryNames(foreignNames());
		const index = new SearchIndex(names);
		const docs = this.#docs(names);
		for (let at = 0; at < docs.length; at += SLICE) {
			index.add(docs.slice(at, at + SLICE));
			await pause();
		}
		this.#index = index;
		this.#ready = true;
	}

	search(query: string): Found | null {
		return this.#ready && this.#index ? this.#index.search(query, MOST) : null;
	}

	#docs(names: CountryNames): SearchDoc[] {
		const { facts } = this.#look;
		const articles = [
			...(this.#app.bank.articles ?? []),
			...this.#app.learner.shelf.articles.map(ownToBank)
		];
		const people = peopleIn(facts);
		this.#people = new Map(people.map((person) => [docId('person', person.id), person]));
		this.#articles = new Map(articles.map((article) => [article.id, article]));
		const codes = new Set([...facts, ...articles].flatMap(({ countries }) => countries));
		return [
			...articles.map(articleDoc),
			...distinctFacts(facts).map((fact) => factDoc(fact, this.#look.questions(fact.id))),
			...people.map(personDoc),
			...countryDocs(codes, names)
		];
	}
}
