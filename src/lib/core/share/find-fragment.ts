import { isWholeFragment, MAX_FRAGMENT } from './codec';

/** Longer pastes are read up to here: the longest fragment, once more as much for the chat around it. */
const MAX_PASTE = 2 * MAX_FRAGMENT;

/** Pieces a mail program may have broken one link into. */
const MAX_PIECES = 300;

/** The two spellings of a fragment: of links, and of QR codes in upper case. */
const START = /[0-9][a-z][0-9a-z]{5}[\w-]*|[0-9][A-Z][0-9A-Z]{5}[0-9A-Z$*+\-/]*/g;
const PIECE = { link: /[\w-]+/g, qr: /[0-9A-Z$*+\-/]+/g };

/**
 * Finds our fragment in what a person pasted: a link, the part after its #, or either within the
 * text of a chat, quoted with > or broken over lines by a mail program.
 *
 * @returns the fragment without its #; where none is whole, the likeliest piece, so that the reader
 * can say what is wrong with it; null where there is nothing of the kind
 */
export function findFragment(pasted: string): string | null {
	const byLikelihood = candidates(pasted);
	for (const { 0: found } of byLikelihood) if (isWholeFragment(found)) return found;
	const likeliest = byLikelihood[0];
	if (likeliest === undefined) return null;
	return mended(likeliest.input.slice(likeliest.index)) ?? likeliest[0];
}

/**
 * All whole fragments of ours in a text, each once, in its order: a chat with thirty results in it.
 *
 * @returns none where there is at most what `findFragment` would mend
 */
export function findFragments(pasted: string): readonly string[] {
	const found = candidates(pasted).sort((a, b) => a.index - b.index);
	return [...new Set(found.map(([text]) => text).filter(isWholeFragment))];
}

/** What looks like the beginning of a fragment; what follows a # first. */
function candidates(pasted: string): RegExpExecArray[] {
	const text = pasted.slice(0, MAX_PASTE);
	const starts = [...text.matchAll(START)].filter(({ index }) => !isWordBefore(text, index));
	return [
		...starts.filter(({ index }) => text[index - 1] === '#'),
		...starts.filter(({ index }) => text[index - 1] !== '#')
	];
}

const isWordBefore = (text: string, index: number): boolean => /[\w-]/.test(text[index - 1] ?? '');

/** Puts the pieces of a broken link together until they are whole. */
function mended(text: string): string | null {
	let joined = '';
	let pieces = 0;
	for (const [piece] of text.matchAll(/[a-z]/.test(text[1] ?? '') ? PIECE.link : PIECE.qr)) {
		joined += piece;
		if (++pieces > MAX_PIECES || joined.length > MAX_FRAGMENT) return null;
		if (pieces > 1 && isWholeFragment(joined)) return joined;
	}
	return null;
}
