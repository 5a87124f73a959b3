import type { Span } from '../article/types';
import {
	AFTER_CLOCK,
	CALENDAR_ABBREVIATIONS,
	isAbbreviation,
	SENTENCE_STARTERS,
	TITLE_ABBREVIATIONS
} from './abbreviations';
import { CLOSERS, OPENERS } from './quote-marks';

/** A run of end marks, what closes after it and the marks of notes ("[1]"). */
const END = new RegExp(`([.!?…]+)([${CLOSERS}]*)(?:\\[\\p{Nd}{1,3}\\])*`, 'gu');
const NEXT = new RegExp(`\\s*[${OPENERS}]*([\\p{L}\\p{M}\\p{N}]+)?`, 'uy');
const LONGEST_WORD = 40;

/** The characters before `at` up to white space or an opening mark, without the stop itself. */
function wordBefore(text: string, at: number, floor: number): string {
	const from = Math.max(floor, at - LONGEST_WORD);
	return /[^\s("“‘'«[—–]*$/u.exec(text.slice(from, at))?.[0] ?? '';
}

/** "At 5 p.m. Friday is free": the day begins a sentence of its own. */
const PREDICATE = / (?:is|was|will|has|had|would|may|saw|became|marks|marked)\b/uy;

function goesOnAfterClock(text: string, next: string, at: number): boolean {
	if (!/^\p{Lu}/u.test(next)) return true;
	PREDICATE.lastIndex = at;
	return AFTER_CLOCK.has(next) && !PREDICATE.test(text);
}

/** Whether a full stop after `word`, with `next` as the following word, is only an abbreviation's. */
function belongsToWord(word: string, next: string): boolean {
	if (TITLE_ABBREVIATIONS.has(word)) return word !== 'No' || /^\p{N}/u.test(next);
	if (CALENDAR_ABBREVIATIONS.has(word)) return /^\p{N}/u.test(next);
	if (/^\p{Lu}$/u.test(word)) return !SENTENCE_STARTERS.has(next) || next === 'A' || next === 'I';
	if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !SENTENCE_STARTERS.has(next);
	if (/^(?:[a-z]|pp)$/.test(word)) return /^\p{N}/u.test(next) || word === 'v';
	return isAbbreviation(word) && !SENTENCE_STARTERS.has(next);
}

/** "“Never!” Jane Moe said." goes on after its quotation. */
const SPEAKER =
	/\s*(?:\p{Lu}[\p{L}.'’-]{0,30} ){1,4}(?:said|says|asked|told|added|wrote|replied|shouted|cried|exclaimed|declared)\b/uy;

function speaks(text: string, at: number): boolean {
	SPEAKER.lastIndex = at;
	return SPEAKER.test(text);
}

/** Whether the end marks found at `at` end the sentence. */
function ends(
	text: string,
	floor: number,
	at: number,
	marks: string,
	closed: string,
	after: number
) {
	NEXT.lastIndex = after;
	const next = NEXT.exec(text)?.[1] ?? '';
	const nextEnd = NEXT.lastIndex;
	if (/^\p{Ll}/u.test(next)) return false;
	if (/[!?]/.test(marks) && closed !== '' && speaks(text, after)) return false;
	if (marks !== '.' || closed !== '') return true;
	const word = wordBefore(text, at, floor);
	if (/^[ap]\.m$/i.test(word)) return !goesOnAfterClock(text, next, nextEnd);
	return !belongsToWord(word, next);
}

/** The number a list item begins with ("1. Peru votes") is no sentence of its own. */
const isItemNumber = (text: string, from: number, at: number): boolean =>
	at - from <= LONGEST_WORD && /^\s*\p{Nd}{1,3}$/u.test(text.slice(from, at));

function trimmed(text: string, start: number, end: number): Span | null {
	while (start < end && /\s/.test(text.charAt(start))) start++;
	while (end > start && /\s/.test(text.charAt(end - 1))) end--;
	return start < end ? { start, end } : null;
}

function splitBlock(text: string, block: Span): Span[] {
	const found: Span[] = [];
	const add = (from: number, to: number) => {
		const span = trimmed(text, from, to);
		if (span) found.push(span);
	};
	let start = block.start;
	END.lastIndex = block.start;
	for (let match = END.exec(text); match && match.index < block.end; match = END.exec(text)) {
		const after = Math.min(match.index + match[0].length, block.end);
		if (after >= block.end) break;
		if (!/\s/.test(text.charAt(after))) continue;
		if (start === block.start && isItemNumber(text, start, match.index)) continue;
		if (!ends(text, start, match.index, match[1] ?? '', match[2] ?? '', after)) continue;
		add(start, after);
		start = after;
	}
	add(start, block.end);
	return found;
}

/**
 * Cuts blocks into sentences: no break before a lower-case letter, after initials and titles, nor
 * inside decimals; a closing quotation mark stays with its sentence. The same on every machine.
 *
 * @param text the article's text
 * @param blocks its paragraphs, in order, as spans into `text`
 * @returns sentences in order, trimmed of white space, as spans into `text`
 */
export function sentences(text: string, blocks: readonly Span[]): Span[] {
	return blocks.flatMap((block) => splitBlock(text, block));
}
