import { byText } from '../by-text';
import { fold } from '../text/fold';
import type { NumberSlot } from './numbers';
import type { Fact } from './types';

/** Two counts of the same unit this close to one another are easily taken for a contradiction. */
const NEAR = 0.1;
/** Letters a word needs to say what is counted, and how many such words two bases must share. */
const WORD = 5;
const SHARED = 2;

function counted(fact: Fact): NumberSlot | null {
	const slot = fact.slots.number ?? fact.slots.rank;
	return slot?.type === 'number' && fact.kind === 'count' ? slot : null;
}

function sideText(fact: Fact): string {
	const number = counted(fact);
	return `${number?.text ?? ''} ${fact.slots.what?.text ?? number?.unit ?? ''}`.trim();
}

/** What is counted and whose it is, as words. */
function baseWords(fact: Fact): Set<string> {
	const { what, actor, body, polity } = fact.slots;
	const text = [what?.text, counted(fact)?.unit, actor?.text, body?.text, polity?.text].join(' ');
	return new Set(
		fold(text)
			.split(' ')
			.filter((word) => word.length >= WORD)
	);
}

function reconciles(a: Fact, b: Fact): boolean {
	const [x, y] = [counted(a), counted(b)];
	if (!x || !y || a.id === b.id || x.value === y.value) return false;
	if (a.slots.what?.id === b.slots.what?.id && a.slots.actor?.id === b.slots.actor?.id)
		return false;
	if (Math.abs(x.value - y.value) > NEAR * Math.max(x.value, y.value)) return false;
	const words = baseWords(b);
	return [...baseWords(a)].filter((word) => words.has(word)).length >= SHARED;
}

/** Magnitude, so that only counts of like size are compared. */
const shelfOf = (number: NumberSlot): number => Math.floor(Math.log2(Math.abs(number.value) + 1));

/**
 * Marks counts that look like a disagreement and are none, because they count different things:
 * 191 partners among the member states, 193 member states, 194 partners in all.
 *
 * @param facts every fact, in any order
 * @returns the same facts; agreed counts with a near neighbour of another base are `different-base`
 */
export function differentBases(facts: readonly Fact[]): Fact[] {
	const shelves = new Map<number, Fact[]>();
	for (const fact of facts) {
		const number = counted(fact);
		if (!number || fact.status === 'planned') continue;
		const shelf = shelfOf(number);
		shelves.set(shelf, [...(shelves.get(shelf) ?? []), fact]);
	}
	return facts.map((fact) => {
		const number = counted(fact);
		if (!number || (fact.status !== 'agreed' && fact.status !== 'refined')) return fact;
		const shelf = shelfOf(number);
		const near = [shelf - 1, shelf, shelf + 1]
			.flatMap((at) => shelves.get(at) ?? [])
			.filter((other) => reconciles(fact, other));
		return near.length === 0 ? fact : rebased(fact, near);
	});
}

function rebased(fact: Fact, near: readonly Fact[]): Fact {
	const sides = [fact, ...near]
		.map((one) => ({ text: sideText(one), claims: one.claims.map(({ id }) => id).sort(byText) }))
		.sort((a, b) => byText(a.text, b.text));
	const settled = { text: sideText(fact), why: 'They count different things.' };
	const about = fact.slots.number ? 'number' : 'rank';
	return { ...fact, status: 'different-base', disagreements: [{ about, sides, settled }] };
}
