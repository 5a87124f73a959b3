import type { Found } from './types';
import { type Word, wordsOf } from './words';

/** A stretch of a text, marked where the query found it. */
export interface Marked {
	readonly text: string;
	readonly hit: boolean;
}

type Asked = Pick<Found, 'terms' | 'countries'>;

/** A single letter marks itself alone: every other word begins with it. */
const marksWord = ({ terms }: Asked, { text }: Word): boolean =>
	terms.some(
		({ word, alike }) =>
			text === word || (word.length > 1 && text.startsWith(word)) || alike.has(text)
	);

/** How many words from here on are a name of a country that was asked for. */
function nameLength({ countries }: Asked, words: readonly Word[], at: number): number {
	const lengths = countries.flatMap(({ names }) =>
		names
			.filter((name) => name.every((part, later) => words[at + later]?.text === part))
			.map(({ length }) => length)
	);
	return Math.max(0, ...lengths);
}

/** The words of a text that the query found: where each stands. */
export function hitsIn(text: string, asked: Asked): Word[] {
	const words = wordsOf(text);
	const hits = new Set<Word>();
	words.forEach((word, at) => {
		if (marksWord(asked, word)) hits.add(word);
		for (const part of words.slice(at, at + nameLength(asked, words, at))) hits.add(part);
	});
	return words.filter((word) => hits.has(word));
}

/** What parts two words of one mark: a space, a hyphen. */
const JOINS = /^[\s-]$/;

/** A text in stretches, marked and not; words that stand together are one mark. */
export function markedText(text: string, asked: Asked): Marked[] {
	const parts: { text: string; hit: boolean }[] = [];
	let at = 0;
	for (const { start, end } of hitsIn(text, asked)) {
		if (start < at) continue;
		const between = text.slice(at, start);
		const last = parts.at(-1);
		if (last?.hit && JOINS.test(between)) last.text += between + text.slice(start, end);
		else {
			if (between) parts.push({ text: between, hit: false });
			parts.push({ text: text.slice(start, end), hit: true });
		}
		at = end;
	}
	const rest = text.slice(at);
	return rest ? [...parts, { text: rest, hit: false }] : parts;
}

/** Characters shown before the first word that was found. */
const BEFORE = 40;

/** Where a cut may be made: between words, at or after a place. */
function edge(text: string, at: number): number {
	if (at <= 0) return 0;
	const space = text.indexOf(' ', at);
	return space < 0 ? at : space + 1;
}

/**
 * The stretch of several texts that shows best what was found, marked.
 *
 * @param texts paragraphs or sentences
 * @param asked the query, as it was understood
 * @param most characters shown, about
 * @returns null where none of the texts holds any of it
 */
export function excerptOf(
	texts: readonly string[],
	asked: Asked,
	most: number
): { readonly at: number; readonly parts: readonly Marked[] } | null {
	const rated = texts.map((text, at) => {
		const hits = hitsIn(text, asked);
		return { text, at, first: hits[0]?.start ?? 0, worth: new Set(hits.map((h) => h.text)).size };
	});
	const best = rated.reduce<(typeof rated)[number] | null>(
		(top, each) => (each.worth > (top?.worth ?? 0) ? each : top),
		null
	);
	if (!best) return null;
	const from = edge(best.text, best.first - BEFORE);
	const to = best.text.length <= from + most ? best.text.length : edge(best.text, from + most) - 1;
	const cut = best.text.slice(from, to).trimEnd();
	const shown = `${from > 0 ? '…' : ''}${cut}${to < best.text.length ? '…' : ''}`;
	return { at: best.at, parts: markedText(shown, asked) };
}
