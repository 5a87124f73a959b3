import type { LinedUp, Thing } from './offices-things';

/** "his Syrian counterpart, X": X has the office of the one named before, for another state. */
export interface Counterpart {
	readonly person: Thing;
	readonly polity: Thing;
	/** Words [from, to) that say so. */
	readonly from: number;
	readonly to: number;
}

const OWNER = /^(?:his|her|its|their|the)$/;

const isComma = ({ marked }: LinedUp, at: number) => marked.words[at]?.text === ',';

/** "<demonym> counterpart(,) X" and "X, his <demonym> counterpart". */
function byDemonym(line: LinedUp, at: number): Counterpart | null {
	const { marked, things } = line;
	const polity = things[at - 1];
	if (polity?.kind !== 'country') return null;
	const next = isComma(line, at + 1) ? at + 2 : at + 1;
	const person = things[next];
	if (person?.kind === 'person' && person.from === next)
		return { person, polity, from: polity.from, to: person.to };
	const owner = polity.from - 1;
	const before = things[owner - 2];
	if (!OWNER.test(marked.words[owner]?.folded ?? '') || !isComma(line, owner - 1)) return null;
	return before?.kind === 'person'
		? { person: before, polity, from: before.from, to: at + 1 }
		: null;
}

/** "counterpart from Cuba(,) X" */
function byOrigin(line: LinedUp, at: number): Counterpart | null {
	const { marked, things } = line;
	if (marked.words[at + 1]?.folded !== 'from') return null;
	const polity = things[marked.words[at + 2]?.folded === 'the' ? at + 3 : at + 2];
	if (polity?.kind !== 'country') return null;
	const next = isComma(line, polity.to) ? polity.to + 1 : polity.to;
	const person = things[next];
	return person?.kind === 'person' ? { person, polity, from: at, to: person.to } : null;
}

/** Finds every counterpart in a sentence whose state and name stand beside the word. */
export function counterpartsIn(line: LinedUp): Counterpart[] {
	const found: Counterpart[] = [];
	for (const [at, { folded }] of line.marked.words.entries()) {
		const one = folded === 'counterpart' && (byDemonym(line, at) ?? byOrigin(line, at));
		if (one) found.push(one);
	}
	return found;
}
