import type { Span } from '../../article/types';
import { spanOf, type Clause } from '../clause';
import type { Reading } from '../reading';
import type { Unit } from '../units';
import type { ClaimDate, ClaimKind, Modality, Slots } from '../types';

/** A claim before it is numbered, quoted and dated against its article. */
export interface Draft {
	readonly kind: ClaimKind;
	readonly slots: Slots;
	readonly modality: Modality;
	readonly date: ClaimDate | null;
	readonly evidence: readonly Span[];
	/** Who says so, where the sentence says it in its middle; null where it asserts the saying itself. */
	readonly attribution?: string | null;
}

/** Finds the claims of one kind (or of a few that share their verbs) in one sentence. */
export type Finder = (reading: Reading) => Draft[];

/**
 * A word that may stand between an article and its noun. A preposition or an article there begins
 * another noun: "made plans for a visit" is no visit.
 */
export const ADJECTIVE =
	'(?!(?:an?|the|on|for|of|from|about|to|in|at|by|with|during|before|after|between)\\b)[a-z-]+';

export const spans = (units: readonly (Unit | undefined)[]): Span[] =>
	units.flatMap((unit) => (unit ? [{ start: unit.start, end: unit.end }] : []));

/** A draft from a clause: its modality, its date, its verb and the mentions that fill the slots. */
export const fromClause = (
	clause: Clause,
	kind: ClaimKind,
	slots: Slots,
	units: readonly (Unit | undefined)[],
	more: readonly Span[] = []
): Draft => ({
	kind,
	slots,
	modality: clause.modality,
	date: clause.date,
	evidence: [...clause.marks, ...spans(units), ...more]
});

/** The words of the article behind a stretch of the encoded sentence. */
export function wordsOf(reading: Reading, from: number, to: number): string {
	const { start, end } = spanOf(reading, from, to);
	const { sentence, quote } = reading;
	return quote.slice(start - sentence.start, end - sentence.start);
}

/** The mention's own words. */
export const unitWords = (reading: Reading, unit: Unit): string =>
	reading.quote.slice(unit.start - reading.sentence.start, unit.end - reading.sentence.start);

/** All pairs of a list, in order. */
export const pairs = <T>(list: readonly T[]): (readonly [T, T])[] =>
	list.flatMap((first, at) => list.slice(at + 1).map((second): readonly [T, T] => [first, second]));
