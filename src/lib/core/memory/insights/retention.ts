import type { StudyDay } from '../types';
import type { FirstAnswer } from './tracer';
import { shareOf, type Share } from './wilson';

export type Window = 'today' | 'week' | 'month' | 'year' | 'all';

/** Days back, today included. */
const LENGTHS: readonly (readonly [Window, number])[] = [
	['today', 1],
	['week', 7],
	['month', 30],
	['year', 365],
	['all', Infinity]
];

/** Stability from which a memory counts as mature, days: Anki's line between young and mature. */
export const MATURE = 21;

export interface Retention {
	readonly all: Share;
	/** Of items with less than three weeks of stability before the answer. */
	readonly young: Share;
	readonly mature: Share;
	/** The mean chance the model gave these answers, or null of none: what was to be expected. */
	readonly expected: number | null;
}

class Sum {
	#right = { young: 0, mature: 0 };
	#answers = { young: 0, mature: 0 };
	#expected = 0;

	add({ right, stability, expected }: FirstAnswer): void {
		const age = (stability ?? 0) < MATURE ? 'young' : 'mature';
		this.#answers[age] += 1;
		this.#right[age] += right ? 1 : 0;
		this.#expected += expected ?? 0;
	}

	done(): Retention {
		const { young, mature } = this.#answers;
		return {
			all: shareOf(this.#right.young + this.#right.mature, young + mature),
			young: shareOf(this.#right.young, young),
			mature: shareOf(this.#right.mature, mature),
			expected: young + mature === 0 ? null : this.#expected / (young + mature)
		};
	}
}

const repeated = (first: FirstAnswer): boolean => first.expected !== null;

/**
 * True retention: of the items seen before, how many were right when first asked that day. Later
 * answers of a day say little (it was just shown), and a first encounter is no recall.
 *
 * @param today study day; an answer of tomorrow, given further east, counts as today's
 */
export function trueRetention(
	firsts: readonly FirstAnswer[],
	today: StudyDay
): readonly ({ readonly window: Window } & Retention)[] {
	return LENGTHS.map(([window, length]) => {
		const sum = new Sum();
		for (const first of firsts) if (repeated(first) && today - first.day < length) sum.add(first);
		return { window, ...sum.done() };
	});
}

/**
 * True retention as it went, in equal stretches of days that end today.
 *
 * @param stretch days a point
 * @param most points at most, counted back from today; none before the first answer
 */
export function retentionTrend(
	firsts: readonly FirstAnswer[],
	today: StudyDay,
	stretch: number,
	most: number
): readonly ({ readonly from: StudyDay; readonly to: StudyDay } & Retention)[] {
	const sums: Sum[] = [];
	for (const first of firsts) {
		const back = Math.max(0, Math.floor((today - first.day) / stretch));
		if (!repeated(first) || back >= most) continue;
		while (sums.length <= back) sums.push(new Sum());
		sums[back]?.add(first);
	}
	return sums
		.map((sum, back) => {
			const to = today - back * stretch;
			return { from: to - stretch + 1, to, ...sum.done() };
		})
		.reverse();
}
