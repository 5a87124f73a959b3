import type { Span } from '$lib/core/article/types';
import type {
	Annotations,
	Claim,
	CountryMention,
	DateMention,
	NameMention
} from '$lib/core/claims/types';

export const MARK_KINDS = ['person', 'country', 'place', 'organisation', 'date'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Something read in the text, and what it is read as. */
export type Mark =
	| (Span & { readonly kind: 'person' | 'place' | 'organisation'; readonly mention: NameMention })
	| (Span & { readonly kind: 'country'; readonly mention: CountryMention })
	| (Span & { readonly kind: 'date'; readonly mention: DateMention });

/** Where claims rest: numbered in order of reading, as footnotes are. */
export interface Note {
	/** From 1. */
	readonly number: number;
	readonly claim: Claim;
	readonly spans: readonly Span[];
}

/** A stretch of text under the same marks. */
export interface Segment {
	readonly start: number;
	readonly text: string;
	readonly mark: Mark | null;
	/** Lies within what a claim rests on. */
	readonly claimed: boolean;
	/** Lies within the sentence being looked at. */
	readonly lit: boolean;
	/** Notes that end here. */
	readonly notes: readonly Note[];
}

const order = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Every mark of an article, in order of reading; they may lie within one another. */
export function marksOf({ names, countries, dates }: Annotations): readonly Mark[] {
	return [
		...countries.map((mention): Mark => ({ ...spanOf(mention), kind: 'country', mention })),
		...names.map((mention): Mark => ({ ...spanOf(mention), kind: mention.type, mention })),
		...dates.map((mention): Mark => ({ ...spanOf(mention), kind: 'date', mention }))
	].sort(order);
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The claims of an article as notes, by where they end. */
export function notesOf(claims: readonly Claim[]): readonly Note[] {
	return [...claims]
		.map((claim) => ({ claim, spans: claim.evidence }))
		.sort((a, b) => endOf(a.spans) - endOf(b.spans))
		.map((note, at) => ({ ...note, number: at + 1 }));
}

const endOf = (spans: readonly Span[]): number => Math.max(...spans.map(({ end }) => end));

/** The marks that are shown, none within another: the longer ones, and of equals the first. */
export function shownMarks(marks: readonly Mark[], shown: ReadonlySet<MarkKind>): readonly Mark[] {
	let last = -Infinity;
	return marks.filter(({ kind, start, end }) => {
		if (!shown.has(kind) || start < last || end <= start) return false;
		last = end;
		return true;
	});
}

const within = (inner: Span, outer: Span): boolean =>
	inner.start >= outer.start && inner.end <= outer.end;

/**
 * A paragraph in segments, each under one set of marks.
 *
 * @param text the article's text; a block with a negative start lies in `title`
 * @param block the paragraph
 * @param layers marks as `shownMarks` gives them, notes, and the sentence being looked at
 */
export function segmentsOf(
	{ text, title }: { readonly text: string; readonly title: string },
	block: Span,
	layers: {
		readonly marks: readonly Mark[];
		readonly notes: readonly Note[];
		readonly lit: Span | null;
	}
): readonly Segment[] {
	const inBlock = ({ start, end }: Span): boolean => start < block.end && end > block.start;
	const marks = layers.marks.filter(inBlock);
	const notes = layers.notes.filter(({ spans }) => spans.some(inBlock));
	const spans = notes.flatMap((note) => note.spans).filter(inBlock);
	const lit = layers.lit && inBlock(layers.lit) ? layers.lit : null;
	const edges = [block, ...marks, ...spans, ...(lit ? [lit] : [])]
		.flatMap(({ start, end }) => [start, end])
		.filter((at) => at >= block.start && at <= block.end);
	const cuts = [...new Set(edges)].sort((a, b) => a - b);
	const shift = block.start < 0 ? title.length + 1 : 0;
	const source = block.start < 0 ? title : text;
	return cuts.slice(0, -1).map((start, at) => {
		const end = cuts[at + 1] ?? block.end;
		const here = { start, end };
		return {
			start,
			text: source.slice(start + shift, end + shift),
			mark: marks.find((mark) => within(here, mark)) ?? null,
			claimed: spans.some((span) => within(here, span)),
			lit: lit !== null && within(here, lit),
			notes: notes.filter((note) => endOf(note.spans) === end)
		};
	});
}

/** The title of an article as a block of its own. */
export const titleBlock = (title: string): Span => ({ start: -(title.length + 1), end: -1 });

/** The sentence a question rests on, by its words; the evidence itself where they are not found. */
export function sentenceOf(text: string, evidence: Span & { readonly quote: string }): Span {
	const at = text.lastIndexOf(evidence.quote, Math.max(0, evidence.start));
	const end = at + evidence.quote.length;
	return at >= 0 && end >= evidence.end ? { start: at, end } : evidence;
}
