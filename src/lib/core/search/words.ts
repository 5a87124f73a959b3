import { fold } from '../text/fold';

/** One word of a text: where it stands, and what it is compared by. */
export interface Word {
	readonly start: number;
	readonly end: number;
	/** Through `fold`: no marks, no capitals. */
	readonly text: string;
}

/** Letters, digits and what stands inside a word; a hyphen parts words, as it does in `fold`. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼʻ‘`][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text in reading order; those that fold to nothing are left out. */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	for (const match of text.matchAll(WORD)) {
		const start = match.index;
		const end = start + match[0].length;
		for (const part of fold(match[0]).split(' '))
			if (part !== '') words.push({ start, end, text: part });
	}
	return words;
}
