/** What a search looks over. */
export type SearchKind = 'article' | 'fact' | 'person' | 'country';

/** One thing that can be found. */
export interface SearchDoc {
	/** Unique among all kinds. */
	readonly id: string;
	readonly kind: SearchKind;
	/** Texts with what a word in them weighs: 1 (in passing) to 7 (its name). */
	readonly fields: readonly (readonly [weight: number, text: string])[];
	/** ISO 3166-1 alpha-2 codes of the countries it is about: found by any name of theirs. */
	readonly countries: readonly string[];
}

/** How one word of the query was understood: what is marked in a result. */
export interface Term {
	readonly word: string;
	/** Words of the texts that it stands for besides itself and longer ones: sound and misspelling. */
	readonly alike: ReadonlySet<string>;
}

/** A country named in the query, with all its names as folded words. */
export interface NamedCountry {
	readonly code: string;
	readonly names: readonly (readonly string[])[];
}

export interface Hit {
	readonly id: string;
	readonly score: number;
}

export interface FoundOfKind {
	/** How many there are, of which `hits` are the best. */
	readonly total: number;
	readonly hits: readonly Hit[];
}

/** The answer to a query. */
export interface Found {
	readonly kinds: Readonly<Record<SearchKind, FoundOfKind>>;
	readonly total: number;
	/** No text holds every word: these hold the most of them. */
	readonly partial: boolean;
	readonly terms: readonly Term[];
	readonly countries: readonly NamedCountry[];
}
