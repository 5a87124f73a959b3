import { byText } from '../../by-text';
import { retrievability } from '../scheduler';
import type { ItemMemory, StudyDay } from '../types';
import type { About } from './about';
import type { FirstAnswer } from './tracer';
import { shareOf, type Share } from './wilson';

export interface Group {
	/** A subject, claim kind, ISO country code or folded name. */
	readonly key: string;
	/** Items of the bank. */
	readonly total: number;
	/** Of these, ever asked. */
	readonly seen: number;
	/** Sum of recall chances: how many would be recalled if all were asked. */
	readonly known: number;
	/** How first answers of a day went for items asked before. */
	readonly right: Share;
}

/** What a group is formed by. */
export type Grouping = 'subject' | 'kind' | 'country' | 'person';

const KEYS: Readonly<Record<Grouping, (about: About) => readonly string[]>> = {
	subject: ({ subject }) => [subject],
	kind: ({ kind }) => [kind],
	country: ({ countries }) => countries,
	person: ({ people }) => people
};

interface Sum {
	total: number;
	seen: number;
	known: number;
	right: number;
	answers: number;
}

/** Sums by key, begun at 0 when first asked for. */
class Sums {
	readonly all = new Map<string, Sum>();

	of(key: string): Sum {
		const known = this.all.get(key);
		if (known !== undefined) return known;
		const sum = { total: 0, seen: 0, known: 0, right: 0, answers: 0 };
		this.all.set(key, sum);
		return sum;
	}
}

/**
 * Knowledge by group, most seen first, groups never asked about last. An item about two countries
 * counts for both.
 *
 * @param about what each item of the bank is about
 * @param items what is remembered; items the bank no longer has are left out
 * @param day study day to ask on: tomorrow, since today whatever was just shown counts as known
 */
export function groupsOf(
	grouping: Grouping,
	about: ReadonlyMap<string, About>,
	items: ReadonlyMap<string, ItemMemory>,
	firsts: readonly FirstAnswer[],
	day: StudyDay
): readonly Group[] {
	const sums = new Sums();
	const keysOf = KEYS[grouping];
	for (const [item, each] of about) {
		const memory = items.get(item);
		const recall = memory === undefined ? 0 : retrievability(memory, day);
		for (const key of keysOf(each)) {
			const sum = sums.of(key);
			sum.total += 1;
			sum.seen += memory === undefined ? 0 : 1;
			sum.known += recall;
		}
	}
	for (const { item, right, expected } of firsts) {
		const each = expected === null ? undefined : about.get(item);
		for (const key of each === undefined ? [] : keysOf(each)) {
			const sum = sums.of(key);
			sum.answers += 1;
			sum.right += right ? 1 : 0;
		}
	}
	return [...sums.all]
		.map(([key, { right, answers, ...sum }]) => ({ key, ...sum, right: shareOf(right, answers) }))
		.sort(
			(a, b) => b.seen - a.seen || b.known - a.known || b.total - a.total || byText(a.key, b.key)
		);
}
