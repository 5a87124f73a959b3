import type { Response } from '../../answers/types';
import { digest } from '../../hash';
import { fold } from '../../text/fold';

/** What no decision about an answer may be longer than (core/sets/limits.ts: `response`), with room. */
const LONGEST = 200;

/** Letters, their marks, and what joins words: nothing whose loss would change what is meant. */
const WORDS_ALONE = /^[\p{L}\p{M}\s'’‘ʼ.,;:!?"“”«»()-]+$/u;

/** Quotation marks and stops around an answer, but no sign of a number. */
const AROUND = /^[\s"“”«»'’‘]+|[\s"“”«»'’‘.,;:!?]+$/gu;

/** Nothing is taken from a text longer than this: a key of its digest tells it apart as well. */
const FOLDED = 2_000;

/**
 * Typed answers that one decision settles have one key: words whatever their case, accents, stops and
 * spaces; of what holds figures or signs only case, spaces and stops around it are passed over, so
 * that -5 is not 5 and 1.5 is not 15.
 *
 * @param text as the learner typed it
 * @returns at most 200 characters; '' only for blanks
 */
export function groupKey(text: string): string {
	const given = text.slice(0, FOLDED).normalize('NFKC');
	const words = WORDS_ALONE.test(given) ? fold(given).normalize('NFC') : '';
	const line = given.toLowerCase().replace(/\s+/gu, ' ').trim();
	const key = words || line.replace(AROUND, '') || line;
	return key.length > LONGEST || text.length > FOLDED ? `#${digest(text, 24)}` : key;
}

/**
 * What a decision about an answer names it by: an option by its id, never by its place; a typed text
 * as `groupKey` has it. Null for none, and for what is given in parts, which no decision settles.
 */
export function answerKey(response: Response): string | null {
	switch (response.form) {
		case 'choice':
			return response.option;
		case 'true-false':
			return response.value ? 'true' : 'false';
		case 'map':
			return response.code;
		case 'typed':
			return groupKey(response.text);
		default:
			return null;
	}
}
