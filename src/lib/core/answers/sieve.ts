import { fold } from '../text/fold';
import type { Rival } from './types';

/** As many letters of a text as are ever compared. */
const LONGEST = 64;
/** Edits forgiven in any answer. */
const MOST = 2;

/** What is left of a text when all but its length, the set of its letters and the first is forgotten. */
interface Trace {
	readonly length: number;
	/** A bit for each letter of a to z; other signs share the six above. */
	readonly letters: number;
	/** Of one word, whose first letter has to be right where two edits are forgiven; else 0. */
	readonly first: number;
	/** Compared without any edit. */
	readonly exact: boolean;
}

/** Lower-case letter to bit; what is no such letter shares a bit with others, which only lets more through. */
const bitOf = (code: number): number =>
	code > 96 && code < 123 ? 1 << (code - 97) : 1 << (26 + (code % 6));

function lettersOf(text: string): number {
	let letters = 0;
	for (let at = 0; at < text.length; at++) letters |= bitOf(text.charCodeAt(at));
	return letters;
}

/** Bits that are set, counted no further than three. */
function fewBits(bits: number): number {
	let count = 0;
	for (let left = bits; left !== 0 && count <= MOST; left &= left - 1) count += 1;
	return count;
}

/** One edit adds a letter at most, and takes one away at most. */
const within = (a: Trace, b: Trace, edits: number): boolean =>
	Math.abs(a.length - b.length) <= edits &&
	fewBits(a.letters & ~b.letters) <= edits &&
	fewBits(b.letters & ~a.letters) <= edits;

/** Edits that can be forgiven in all the words of a text of so many letters; see `distance.ts`. */
const forgiven = (length: number): number => (length <= 3 ? 0 : length <= 7 ? 1 : MOST);

/** Whether two texts may be within the edits that are forgiven. */
function alike(typed: Trace, meant: Trace): boolean {
	if (typed.exact || meant.exact) return within(typed, meant, 0);
	const other = typed.first !== 0 && meant.first !== 0 && typed.first !== meant.first;
	return within(typed, meant, Math.min(forgiven(typed.length), other ? 1 : MOST));
}

const letters = (text: string): string => fold(text).replaceAll(' ', '');

/** Tells of a rival whether it is worth being compared; what it turns away would not have fitted. */
export type Sieve = (typed: string) => (rival: Rival) => boolean;

/** The strings by which a text is compared. */
export interface Texts {
	/** Words put together, each with edits of its own. */
	readonly whole?: readonly string[];
	/** Compared as one word. */
	readonly word?: readonly string[];
	/** Compared without any edit. */
	readonly exact: readonly string[];
}

/**
 * How a matcher compares, as strings: it never fits unless one string of `typed` is within the edits
 * that are forgiven of one string of `named`. Null where that cannot be said of a text.
 */
export interface Traced {
	readonly typed: (text: string) => Texts | null;
	readonly named: (names: readonly string[]) => Texts;
}

/** Null stands for a text too long to be told of. */
function traced({ whole = [], word = [], exact }: Texts): readonly Trace[] | null {
	const traces = new Map<string, Trace>();
	const add = (text: string, sort: 'whole' | 'word' | 'exact'): void => {
		const known = traces.get(text);
		if (text === '' || (known && (!known.exact || sort === 'exact'))) return;
		const first = sort === 'word' ? text.charCodeAt(0) : 0;
		const letters = lettersOf(text);
		traces.set(text, { length: text.length, letters, first, exact: sort === 'exact' });
	};
	// What is forgiven most comes first: it stands for the others.
	for (const text of whole) add(text, 'whole');
	for (const text of word) add(text, 'word');
	for (const text of exact) add(text, 'exact');
	return [...traces.keys()].some((text) => text.length > LONGEST) ? null : [...traces.values()];
}

/** Computes the traces of a rival once, for as long as the rival is about. */
function once(of: (names: readonly string[]) => Texts): (rival: Rival) => readonly Trace[] | null {
	const known = new WeakMap<Rival, readonly Trace[] | null>();
	return (rival) => {
		const before = known.get(rival);
		if (before !== undefined) return before;
		const found = traced(of(rival.names));
		known.set(rival, found);
		return found;
	};
}

/** Lets everything through. */
export const noSieve: Sieve = () => () => true;

/** A sieve for a matcher. A rival's names are looked at when it first comes up, and remembered. */
export function sieve({ typed, named }: Traced): Sieve {
	const of = once(named);
	return (text) => {
		const texts = typed(text);
		const said = texts && traced(texts);
		if (said === null) return () => true;
		return (rival) => {
			const traces = of(rival);
			return traces?.some((meant) => said.some((one) => alike(one, meant))) ?? true;
		};
	};
}

const wholeNames = once((names) => ({ exact: names.map(letters) }));

/** Whether a name of a rival may be so many edits from what was typed, letters alone. */
export function mayBeNear(typed: string, edits: number): (rival: Rival) => boolean {
	if (edits <= 0) return () => false;
	const [said] = (edits <= MOST && traced({ exact: [typed] })) || [];
	if (said === undefined) return () => true;
	return (rival) => wholeNames(rival)?.some((meant) => within(said, meant, edits)) ?? true;
}
