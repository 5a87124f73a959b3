import { BestFew } from './best-few';
import { type CountryNames, countryNames } from './country-names';
import { type Wanted, wantedIn } from './query';
import { docOf, posting, Tally } from './tally';
import type { Found, FoundOfKind, NamedCountry, SearchDoc, SearchKind, Term } from './types';
import { Vocabulary } from './vocabulary';
import { wordsOf } from './words';

/** What a word counts for, by how it was found. */
const EXACT = 1;
const LONGER = 0.6;
const SOUNDING = 0.5;
const MISTYPED = 0.35;
/** The country is meant, though not named in these words. */
const COUNTRY = 0.5;
const COUNTRY_WEIGHT = 4;

const JOINED_ARTICLE = /^[aeu]l([a-z]{4,})$/;

export const KINDS: readonly SearchKind[] = ['country', 'person', 'fact', 'article'];

interface Listed {
	readonly id: string;
	readonly kind: SearchKind;
}

/** How a word of the query was understood: words of the texts, each with what it counts for. */
interface Meant {
	readonly term: Term;
	readonly words: ReadonlyMap<string, number>;
}

/**
 * An inverted index over everything that can be looked up, held in memory. Texts are not kept: it
 * answers with ids. Things are added and removed one by one, so a learner's new article costs its
 * own words and no more.
 */
export class SearchIndex {
	readonly #names: CountryNames;
	readonly #words = new Vocabulary();
	readonly #postings = new Map<string, number[]>();
	readonly #byCountry = new Map<string, number[]>();
	readonly #docs: (Listed | null)[] = [];
	readonly #places = new Map<string, number>();

	/** @param names of countries, by which things about them are found */
	constructor(names: CountryNames = countryNames()) {
		this.#names = names;
	}

	/** How many things can be found. */
	get size(): number {
		return this.#places.size;
	}

	has(id: string): boolean {
		return this.#places.has(id);
	}

	/** Adds things; one whose id is known takes the place of the old. */
	add(docs: Iterable<SearchDoc>): void {
		for (const doc of docs) {
			this.remove(doc.id);
			const at = this.#docs.push({ id: doc.id, kind: doc.kind }) - 1;
			this.#places.set(doc.id, at);
			for (const code of new Set(doc.countries))
				this.#list(this.#byCountry, code, posting(at, COUNTRY_WEIGHT));
			for (const [word, weight] of weighed(doc)) {
				if (!this.#postings.has(word)) this.#words.add(word);
				this.#list(this.#postings, word, posting(at, weight));
			}
		}
	}

	remove(id: string): void {
		const at = this.#places.get(id);
		if (at === undefined) return;
		this.#docs[at] = null;
		this.#places.delete(id);
	}

	/**
	 * Finds what holds every word of the query, whatever its accents, capitals, spelling of a foreign
	 * name or, where nothing else is found, a typing mistake. Where nothing holds every word, what
	 * holds the most of them.
	 *
	 * @param query as typed
	 * @param most hits listed of each kind
	 */
	search(query: string, most: number): Found {
		const wanted = wantedIn(query, this.#names);
		const meant = wanted.map(({ words }) => words.map((word) => this.#meant(word)));
		const tally = new Tally(this.#docs.length);
		wanted.forEach((want, at) => this.#count(want, meant[at] ?? [], tally));
		const needed = wanted.filter(({ optional }) => !optional).length;
		const met = this.#mostMet(tally);
		return {
			...this.#ranked(tally, Math.max(1, Math.min(needed, met)), most),
			partial: met > 0 && met < needed,
			terms: meant.flat().map(({ term }) => term),
			countries: wanted.flatMap(({ country }): NamedCountry[] =>
				country === null ? [] : [this.#names.of(country)]
			)
		};
	}

	#list(lists: Map<string, number[]>, key: string, entry: number): void {
		const known = lists.get(key);
		if (known) known.push(entry);
		else lists.set(key, [entry]);
	}

	#meant(word: string): Meant {
		const words = new Map<string, number>();
		for (const each of this.#words.beginning(word)) words.set(each, each === word ? EXACT : LONGER);
		const alike = new Set<string>();
		const also = (found: readonly string[], worth: number): void => {
			for (const each of found)
				if (!words.has(each)) {
					words.set(each, worth);
					alike.add(each);
				}
		};
		also(this.#words.sounding(word), SOUNDING);
		if (words.size === 0) also(this.#withoutArticle(word), SOUNDING);
		if (words.size === 0) also(this.#words.near(word), MISTYPED);
		return { term: { word, alike }, words };
	}

	/** The words meant by one that an Arabic article was written on to: "alsharaa". */
	#withoutArticle(word: string): readonly string[] {
		const bare = JOINED_ARTICLE.exec(word)?.[1] ?? '';
		return [...(this.#postings.has(bare) ? [bare] : []), ...this.#words.sounding(bare)];
	}

	/** Counts what one part of the query is found in: its words, or the country they name. */
	#count({ words, country, optional }: Wanted, meant: readonly Meant[], tally: Tally): void {
		tally.begin();
		if (country !== null) tally.meet(this.#byCountry.get(country) ?? [], COUNTRY);
		// The words of a longer name stand in other names too: only all of them are the name.
		if (words.length > 1) tally.meet(this.#holding(words), EXACT);
		else
			for (const [word, worth] of meant[0]?.words ?? [])
				tally.meet(this.#postings.get(word) ?? [], worth);
		tally.end(optional);
	}

	/** Things in which every one of these words stands. */
	#holding(words: readonly string[]): readonly number[] {
		const lists = words.map((word) => this.#postings.get(word) ?? []);
		const [first = [], ...others] = lists.sort((a, b) => a.length - b.length);
		const sets = others.map((list) => new Set(list.map(docOf)));
		return first.filter((entry) => sets.every((set) => set.has(docOf(entry))));
	}

	/** The most parts of the query that any thing meets. */
	#mostMet(tally: Tally): number {
		let most = 0;
		for (const at of tally.seen) if (tally.met(at) > most && this.#docs[at]) most = tally.met(at);
		return most;
	}

	#ranked(tally: Tally, parts: number, most: number): Pick<Found, 'kinds' | 'total'> {
		const few = {
			article: new BestFew(most),
			fact: new BestFew(most),
			person: new BestFew(most),
			country: new BestFew(most)
		};
		for (const at of tally.seen) {
			const doc = this.#docs[at];
			if (doc && tally.met(at) >= parts) few[doc.kind].offer(at, tally.score(at));
		}
		const listed = (kind: SearchKind): FoundOfKind => ({
			total: few[kind].total,
			hits: few[kind].docs.map((at) => ({
				id: this.#docs[at]?.id ?? '',
				score: tally.score(at)
			}))
		});
		const kinds = {
			article: listed('article'),
			fact: listed('fact'),
			person: listed('person'),
			country: listed('country')
		};
		return { kinds, total: KINDS.reduce((sum, kind) => sum + kinds[kind].total, 0) };
	}
}

/** Each word of a thing with the most it weighs there. */
function weighed({ fields }: SearchDoc): ReadonlyMap<string, number> {
	const words = new Map<string, number>();
	for (const [weight, text] of fields)
		for (const word of wordsOf(text))
			if ((words.get(word.text) ?? 0) < weight) words.set(word.text, weight);
	return words;
}
