import type { Span } from '../article/types';
import type { ClaimDate, SlotValue } from './types';

/** A stretch of the sentence put into other words, and the value it stands for where it may be asked. */
export interface Piece extends Span {
	readonly text: string;
	readonly value: SlotValue | null;
	readonly date: ClaimDate | null;
	/** What it is told apart by: two mentions of one thing give nothing to ask. */
	readonly what: string;
	/** "Syrian": an adjective of its country. */
	readonly adjective?: true;
	/** "The", where its name needs one that the words it stands for did not. */
	readonly lead?: string;
}

/** A stretch of a sentence as it is said, with the pieces still in it. */
export interface Said {
	readonly text: string;
	/** The text with the short forms of what it names made plain, so that they point nowhere. */
	readonly plainly: string;
	readonly pieces: readonly Piece[];
}
