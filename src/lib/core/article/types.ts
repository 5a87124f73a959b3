/** Half-open [start, end) in UTF-16 units of the article's text; negative starts lie in the title. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** How the publication date is known. The clock is never a source. */
export type PublishedHow = 'given' | 'byline' | 'dateline' | 'meta' | 'unknown';

export interface Published {
	readonly value: IsoDate | null;
	readonly how: PublishedHow;
}

/**
 * An article as every later stage reads it.
 *
 * Title offsets: a position p in the title is written p - (title.length + 1), as though title and
 * text were one string joined by a newline and counted from the first character of the text.
 */
export interface Article {
	readonly id: string;
	readonly title: string;
	/** The text exactly as given; offsets count into this. */
	readonly text: string;
	/** The parts of `text` that are the article: paragraphs in order, site furniture left out. */
	readonly blocks: readonly Span[];
	readonly published: Published;
	readonly publisher: string | null;
	readonly url: string | null;
	/** ISO 3166-1 alpha-2 codes and subject words from the front matter; empty for pasted text. */
	readonly countries: readonly string[];
	readonly subjects: readonly string[];
}

/** What is wrong with an input, where (1-based line), said so that its author can mend it. */
export interface ReadProblem {
	readonly code:
		| 'empty'
		| 'too-long'
		| 'not-text'
		| 'no-article'
		| 'front-matter-missing'
		| 'front-matter-field'
		| 'not-english';
	readonly line: number | null;
	readonly detail: string;
}
