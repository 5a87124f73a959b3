import type { Question } from '../questions/types';
import { askable } from './allowed';
import { catalogueOf } from './catalogue';
import { type Circumstances, type Limit, limitsOf, within } from './matching';
import type { NewsWish, QuizFilter } from './types';

/** A way out of a filter that lets too little through. */
export interface Relaxation<F extends QuizFilter = QuizFilter> {
	/** What is given up. */
	readonly without: readonly Limit[];
	/** What takes its place: the newest news there is for this week's. */
	readonly instead: NewsWish | null;
	/** How many things could then be asked about. */
	readonly count: number;
	readonly filter: F;
}

/** More ways than these are no help. */
const MOST = 3;

/** A filter without one limit, everything else as it was. */
function lifted<F extends QuizFilter>(filter: F, limit: Limit, forms: QuizFilter['forms']): F {
	const { from: _from, until: _until, ...undated } = filter;
	if (limit === 'period') return undated as F;
	if (limit === 'subject') return { ...filter, subject: 'mixed' };
	if (limit === 'forms') return { ...filter, forms };
	if (limit === 'countries' || limit === 'articles') return { ...filter, [limit]: [] };
	const { [limit]: _given, ...rest } = filter;
	return rest as F;
}

/** Pairs of limits, each once. */
const pairs = (limits: readonly Limit[]): Limit[][] =>
	limits.flatMap((one, at) => limits.slice(at + 1).map((other) => [one, other]));

/**
 * What to give up so that a filter finds something: each single limit that would do, the most helpful
 * first; where none does by itself, pairs; where no pair does, all of them. For this week's news the
 * newest week of the bank stands first.
 *
 * @param forms every form there is, for when the choice of forms is given up
 * @returns at most three, and none where the bank is empty
 */
export function relaxations<F extends QuizFilter>(
	questions: readonly Question[],
	filter: F,
	circumstances: Circumstances,
	forms: QuizFilter['forms']
): readonly Relaxation<F>[] {
	const catalogue = catalogueOf(questions);
	const limits = limitsOf(catalogue, filter, circumstances);
	const all = [...limits.each.keys()];
	const without = (given: readonly Limit[]): Relaxation<F> => ({
		without: given,
		instead: null,
		count: askable(catalogue, within(limits, given)),
		filter: given.reduce((left, limit) => lifted(left, limit, forms), filter)
	});
	const helping = (ways: readonly (readonly Limit[])[]): Relaxation<F>[] =>
		ways
			.map(without)
			.filter(({ count }) => count > 0)
			.sort((a, b) => b.count - a.count);
	const found = latestInstead(questions, filter, circumstances);
	for (const ways of [all.map((limit) => [limit]), pairs(all), [all]]) {
		if (found.length > 0) break;
		found.push(...helping(ways));
	}
	const singles = found[0]?.instead ? helping(all.map((limit) => [limit])) : [];
	return [...found, ...singles].slice(0, MOST);
}

/** This week's news may not be there, and the last week that has some is the next best. */
function latestInstead<F extends QuizFilter>(
	questions: readonly Question[],
	filter: F,
	circumstances: Circumstances
): Relaxation<F>[] {
	if (filter.news !== 'week') return [];
	const catalogue = catalogueOf(questions);
	const latest = { ...filter, news: 'latest' as const };
	const count = askable(catalogue, within(limitsOf(catalogue, latest, circumstances)));
	return count === 0 ? [] : [{ without: [], instead: 'latest', count, filter: latest }];
}
