import { GAP, type Question } from '../questions/types';
import type { StatementPair } from '../questions/disagreements';
import type { IsoDate } from '../article/types';
import { factOf } from './item-fact';

/** A fact that the world left behind: asked no more, kept in the history. */
export interface Retirement {
	/** The fact that is past. */
	readonly fact: string;
	/** When an article first says otherwise. */
	readonly on: IsoDate;
	readonly pair: StatementPair;
}

/**
 * The facts that another one took the place of. A fact that only moved on (an interim minister who
 * stayed) keeps its items and what is remembered of them: its key is corrected, not another fact's.
 *
 * @param pairs as `statementPairs` gives them, of the bank or of bank and own articles
 * @returns by fact id; of several changes the first one
 */
export function retirements(pairs: readonly StatementPair[]): ReadonlyMap<string, Retirement> {
	const found = new Map<string, Retirement>();
	for (const pair of pairs) {
		const on = pair.statements[1].evidence.published;
		if (pair.reason !== 'successor' || pair.relation !== 'differ' || on === null) continue;
		const known = found.get(pair.fact);
		if (!known || on < known.on || (on === known.on && pair.id < known.pair.id))
			found.set(pair.fact, { fact: pair.fact, on, pair });
	}
	return found;
}

/** Why an item is asked no more, or null. */
export const retiredBy = (
	item: string,
	retired: ReadonlyMap<string, Retirement>
): Retirement | null => retired.get(factOf(item)) ?? null;

/**
 * Questions about what took its place: of another fact of the same kind, proved by the very sentence
 * that tells the change.
 */
export function successorsOf(
	{ fact, pair }: Retirement,
	questions: readonly Question[]
): readonly Question[] {
	const told = pair.statements[1].evidence;
	return questions.filter(
		(question) =>
			question.fact !== fact &&
			question.kind === 'holds-office' &&
			question.evidence.some(
				({ article, start }) => article === told.article && start === told.start
			)
	);
}

/** One side of a change as a question: which of the two was so on that day? */
export interface Contrast {
	readonly id: string;
	/** Holds one `GAP`. */
	readonly prompt: string;
	readonly answer: string;
	/** Old and new, in order of text. */
	readonly options: readonly [string, string];
	readonly pair: StatementPair;
	/** Which of the pair's statements it asks for. */
	readonly side: 0 | 1;
}

/**
 * Old against new: both sides of each change as a sentence with a gap. Changes whose values do not
 * stand in their sentences, or stand in both, make none.
 */
export function contrastsOf(changes: readonly StatementPair[]): Contrast[] {
	return changes.flatMap((pair) => {
		const [old, now] = pair.values;
		if (old === '' || now === '' || old === now) return [];
		const options = old < now ? ([old, now] as const) : ([now, old] as const);
		const sides = ([0, 1] as const).flatMap((side): Contrast[] => {
			const [mine, others] = [pair.values[side], pair.values[1 - side] ?? ''];
			const { text } = pair.statements[side];
			if (!text.includes(mine) || text.replace(mine, GAP).includes(mine) || text.includes(others))
				return [];
			const prompt = text.replace(mine, () => GAP);
			return [{ id: `${pair.id}.${String(side)}`, prompt, answer: mine, options, pair, side }];
		});
		return sides.length === 2 ? sides : [];
	});
}
