import { matches } from '../text/matches';
import { fold } from '../text/fold';
import { isPossessive } from '../text/tokens';
import type { ScannedSentence, Word } from './annotate-scan';
import { meaningOf, wordsToTry, type Meaning } from './countries-lexicon';

/** A wording of the lexicon in its sentence, before context has its say. */
export interface Candidate {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly meaning: Meaning;
	readonly sentence: ScannedSentence;
	/** Index of its first and one past its last word in the sentence. */
	readonly from: number;
	readonly to: number;
	/** Part of a longer hyphenated word: the "Korea" of "Korea-Syria". */
	readonly joined: boolean;
}

/** One folded piece of a word: "Korea-Syria" has two, "U.S." two that share an end. */
interface Piece {
	readonly folded: string;
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly word: number;
}

const HYPHEN = /[-‐‑]/;
const PARTS = /[^-‐‑]+/gu;

/** Punctuation parts wordings, but for the ampersand ("Antigua & Barbuda"). */
const foldedMark = (text: string) => (text === '&' ? '&' : '\n');

function addPieces(pieces: Piece[], own: Word, word: number): void {
	const { start, end, text } = own;
	if (own.kind === 'punctuation') pieces.push({ folded: foldedMark(text), start, end, text, word });
	else if (!own.folded.includes(' ')) pieces.push({ folded: own.folded, start, end, text, word });
	else if (!HYPHEN.test(text))
		for (const folded of own.folded.split(' ')) pieces.push({ folded, start, end, text, word });
	else
		for (const part of matches(text, PARTS)) {
			const from = start + part.index;
			const to = from + part[0].length;
			pieces.push({ folded: fold(part[0]), start: from, end: to, text: part[0], word });
		}
}

function piecesOf(words: readonly Word[]): Piece[] {
	const pieces: Piece[] = [];
	for (const [index, word] of words.entries()) {
		const before = pieces.at(-1);
		// "People's Republic" is listed as "peoples republic"; any other possessive ends a wording.
		if (before?.folded === 'people' && isPossessive(word))
			pieces.splice(-1, 1, { ...before, folded: 'peoples', end: word.end });
		else addPieces(pieces, word, index);
	}
	return pieces;
}

const CAPITALISED = /^\p{Lu}/u;

/** Capitals where they must stand: an abbreviation whole, of a name its first and last word. */
function hasCapitals(pieces: readonly Piece[], meaning: Meaning, isTitle: boolean): boolean {
	const text = pieces.map((piece) => piece.text).join('');
	if (meaning.capitals) return !/\p{Ll}/u.test(text) || /^[NS]Korea$/.test(text);
	const isNone = meaning.code === null && meaning.rule === null;
	if (isNone || (isTitle && pieces.length > 1)) return CAPITALISED.test(text);
	return CAPITALISED.test(text) && /\p{Lu}/u.test(pieces.at(-1)?.text ?? '');
}

function longestAt(pieces: readonly Piece[], at: number, sentence: ScannedSentence) {
	const first = pieces[at];
	if (!first || !CAPITALISED.test(first.text)) return null;
	const most = wordsToTry(first.folded);
	for (let length = most; length > 0; length--) {
		const run = pieces.slice(at, at + length);
		if (run.length < length) continue;
		const meaning = meaningOf(run.map((piece) => piece.folded).join(' '));
		if (meaning && hasCapitals(run, meaning, sentence.isTitle)) return { run, meaning };
	}
	return null;
}

function candidateOf(
	run: readonly Piece[],
	meaning: Meaning,
	sentence: ScannedSentence
): Candidate | null {
	const [first, last] = [run[0], run.at(-1)];
	const [head, tail] = [sentence.words[first?.word ?? -1], sentence.words[last?.word ?? -1]];
	if (!first || !last || !head || !tail) return null;
	return {
		start: first.start,
		end: last.end,
		text: run.map((piece) => piece.text).join(' '),
		meaning,
		sentence,
		from: first.word,
		to: last.word + 1,
		joined: head.start !== first.start || tail.end !== last.end
	};
}

/** Every wording of the lexicon in a sentence, the longest first at each place, none overlapping. */
export function candidatesIn(sentence: ScannedSentence): Candidate[] {
	const pieces = piecesOf(sentence.words);
	const found: Candidate[] = [];
	for (let at = 0; at < pieces.length;) {
		const match = longestAt(pieces, at, sentence);
		const candidate = match && candidateOf(match.run, match.meaning, sentence);
		if (candidate) found.push(candidate);
		at += match?.run.length ?? 1;
	}
	return found;
}
