import type { IsoDate } from '../article/types';
import type { Pairing } from './offices-patterns';
import type { LinedUp } from './offices-things';

const YEAR = /^(?:1[89]|20)\d\d$/;
/** Words in which "In 1985, …" and "On 3 May 1985 …" have their year. */
const OPENING = 6;

/** Years before the article's that a sentence names; none where the article's day is not known. */
function pastYears({ marked: { words } }: LinedUp, asOf: IsoDate | null, within: number): number[] {
	if (asOf === null) return [];
	const now = Number(asOf.slice(0, 4));
	return words
		.slice(0, within)
		.flatMap(({ kind, text }) => (kind === 'number' && YEAR.test(text) ? [Number(text)] : []))
		.filter((year) => year < now - 1);
}

/**
 * Whether a sentence speaks of years ago, so that who held an office then may hold it no more: it
 * opens with the year, or the office was taken in it.
 */
export function isLongAgo(line: LinedUp, pairing: Pairing, asOf: IsoDate | null): boolean {
	if (pairing.states.includes('former')) return false;
	if (pairing.byVerb) return pastYears(line, asOf, Infinity).length > 0 && !isStill(line);
	const opens = /^(?:in|on|by|during|between|from)$/.test(line.marked.words[0]?.folded ?? '');
	return opens && pastYears(line, asOf, OPENING).length > 0;
}

/** "has been president since 2019" */
const isStill = ({ marked: { words } }: LinedUp): boolean =>
	words.some(({ folded }, at) => folded === 'since' && words[at + 1]?.kind === 'number');

const FICTION = new Set(
	'novel fictional fiction sitcom portray portrays portrayed portraying starring thriller screenplay'.split(
		' '
	)
);

/** Whether a sentence is about a story, whose presidents are nobody's. */
export const isFiction = ({ marked: { words } }: LinedUp): boolean =>
	words.some(({ folded }) => FICTION.has(folded));
