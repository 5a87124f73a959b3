import { datelineOf } from '../article/dateline';
import type { Article, Span } from '../article/types';
import { fold } from '../text/fold';
import { remembered } from '../text/remembered';
import { tokens, type Token } from '../text/tokens';

/** A word of the text with its folded form worked out once. */
export interface Word extends Token {
	readonly folded: string;
	/** The first part of `folded`: that of a hyphenated word. */
	readonly head: string;
	/** Begins with a capital letter. */
	readonly capital: boolean;
	/** May stand in a name: in capitals, or "al-Sharaa". */
	readonly named: boolean;
}

export interface ScannedSentence extends Span {
	readonly words: readonly Word[];
	/** Negative offsets: the headline, where capitals say nothing. */
	readonly isTitle: boolean;
}

const CAPITAL = /^\p{Lu}/u;
/** al-Sharaa, ad-Din; d'Ivoire and other lower-case beginnings are no names by themselves. */
const ARTICLE_NAME = /^(?:al|el|ad|an|as|ash|at|ar|az|ul|ud)[-‐‑]\p{Lu}/u;
/** A web address's or code's word; all-capital surnames are still names. */
const SHOUT = /^\p{Lu}+\p{N}/u;
const MARK = { folded: '', head: '', capital: false, named: false };

/** What is known of a word wherever it stands. */
const known = remembered((text) => {
	const folded = fold(text);
	const capital = CAPITAL.test(text);
	const named = (capital && !SHOUT.test(text)) || ARTICLE_NAME.test(text);
	return { folded, head: folded.split(' ', 1)[0] ?? '', capital, named };
});

function word({ start, end, text, kind }: Token): Word {
	const isMark = kind === 'punctuation' && text.length === 1;
	const { folded, head, capital, named } = isMark ? MARK : known(text);
	return { start, end, text, kind, folded, head, capital, named: named && kind === 'word' };
}

/** Characters of a title that are read. */
const LONGEST_TITLE = 500;

function scanTitle(title: string): ScannedSentence {
	const shift = title.length + 1;
	const end = Math.min(title.length, LONGEST_TITLE);
	const words = tokens(title, { start: 0, end }).map((token) =>
		word({ ...token, start: token.start - shift, end: token.end - shift })
	);
	return { start: -shift, end: -1, words, isTitle: true };
}

/** Where each paragraph's first sentence really begins, after "SEOUL, Feb. 14 (Xinhua) --". */
function datelineEnds(article: Article): ReadonlyMap<number, number> {
	const ends = new Map<number, number>();
	for (const block of article.blocks.slice(0, 3)) {
		const dateline = datelineOf(article.text, block);
		if (dateline) ends.set(block.start, dateline.end);
	}
	return ends;
}

/** Longer "sentences" are tables or noise; in pieces, no rule's work grows with their square. */
const MOST_WORDS = 250;

function inPieces(words: readonly Word[], start: number, end: number): ScannedSentence[] {
	const pieces: ScannedSentence[] = [];
	for (let from = 0; from === 0 || from < words.length; from += MOST_WORDS) {
		const part = words.slice(from, from + MOST_WORDS);
		const last = from + MOST_WORDS >= words.length;
		pieces.push({
			start: from === 0 ? start : (part[0]?.start ?? start),
			end: last ? end : (part.at(-1)?.end ?? end),
			words: part,
			isTitle: false
		});
	}
	return pieces;
}

/**
 * The title and the sentences of an article as words; datelines are left out, because the place a
 * report was filed from is not what it is about.
 *
 * @param sentences spans of the body in order
 * @returns the title first, then one entry a sentence
 */
export function scan(article: Article, sentences: readonly Span[]): ScannedSentence[] {
	const ends = datelineEnds(article);
	const body = sentences.flatMap((span): ScannedSentence[] => {
		const start = Math.min(ends.get(span.start) ?? span.start, span.end);
		const words = tokens(article.text, { start, end: span.end }).map(word);
		return inPieces(words, start, span.end);
	});
	return [scanTitle(article.title), ...body];
}
