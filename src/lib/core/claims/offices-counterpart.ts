import type { LinedUp, Thing } from './offices-things';

/** "his Syrian counterpart, X": X has the office of the one named before, for another state. */
export interface Counterpart {
	readonly person: Thing;
	readonly polity: Thing;
	/** Words [from, to) that say so. */
	readonly from: number;
	readonly to: number;
}

/** Finds every "<demonym> counterpart(,) <Name>" in a sentence. */
export function counterpartsIn({ marked, things }: LinedUp): Counterpart[] {
	return marked.words.flatMap((word, at): Counterpart[] => {
		if (word.folded !== 'counterpart') return [];
		const polity = things[at - 1];
		const next = marked.words[at + 1]?.text === ',' ? at + 2 : at + 1;
		const person = things[next];
		if (polity?.kind !== 'country' || person?.kind !== 'person' || person.from !== next) return [];
		return [{ person, polity, from: polity.from, to: person.to }];
	});
}
