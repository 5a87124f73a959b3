import { itemsOf } from './asked-about';
import type { ItemMemory } from '../memory/types';
import type { Question } from '../questions/types';

/** What a sitting did to the memory of one item. */
export interface Gain {
	readonly item: string;
	readonly question: Question;
	/** Null where it had never been asked. */
	readonly before: ItemMemory | null;
	readonly after: ItemMemory;
}

/**
 * What was remembered before and after, for every item that some answer of a sitting touched, in the
 * order asked.
 *
 * @param answered questions of the sitting that were answered
 * @param before what was remembered when it began, by item
 * @param after what is remembered now, by item
 */
export function gainsOf(
	answered: readonly Question[],
	before: ReadonlyMap<string, ItemMemory>,
	after: ReadonlyMap<string, ItemMemory>
): Gain[] {
	const seen = new Set<string>();
	return answered.flatMap((question) =>
		itemsOf(question).flatMap((item): Gain[] => {
			const now = after.get(item);
			if (now === undefined || seen.has(item)) return [];
			seen.add(item);
			return [{ item, question, before: before.get(item) ?? null, after: now }];
		})
	);
}

/** Sums of what changed. */
export interface GainTally {
	/** Asked for the first time. */
	readonly fresh: number;
	/** Firmer than before. */
	readonly firmer: number;
	/** Less firm than before. */
	readonly looser: number;
}

export function tallyOf(gains: readonly Gain[]): GainTally {
	const known = gains.flatMap(({ before, after }) =>
		before === null ? [] : [after.stability - before.stability]
	);
	return {
		fresh: gains.length - known.length,
		firmer: known.filter((change) => change > 0).length,
		looser: known.filter((change) => change < 0).length
	};
}
