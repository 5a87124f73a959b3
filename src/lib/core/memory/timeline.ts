import type { Mark } from './checkpoint';
import { EMPTY_FOLD, type Fold } from './fold';
import { addSums, EMPTY_SUM, type LogSum, sumOf, withoutSum } from './log-sum';
import { applyEvent, reachesBack, replay, replaying, type Shipped } from './replay';
import type { LearnerEvent } from './types';
import { pointsBack } from './undone';

/** An event and its place in the order of arrival on one disk. */
export interface Arrival {
	readonly key: number;
	readonly event: LearnerEvent;
}

export const START: Mark = { fold: EMPTY_FOLD, through: 0, sum: EMPTY_SUM };

/** Arrivals that a checkpoint leaves open, so that taking the last of them back replays only these. */
const OPEN = 100;

/** What is known of a log: a fold of its older part, the events since, and the fold of all. */
export class Timeline {
	readonly #base: Mark;
	readonly #shipped: Shipped | undefined;
	#fold: Fold;
	#tail = new Map<string, LearnerEvent>();

	/** @param shipped as for `replay` */
	constructor(base: Mark = START, shipped?: Shipped) {
		this.#base = base;
		this.#shipped = shipped;
		this.#fold = base.fold;
	}

	get base(): Mark {
		return this.#base;
	}

	get fold(): Fold {
		return this.#fold;
	}

	/** Events that the base does not cover, in the order they were taken. */
	get tail(): readonly LearnerEvent[] {
		return [...this.#tail.values()];
	}

	/**
	 * Adds events that the base does not cover; those taken before are left aside.
	 *
	 * @returns false where they reach back beyond the base: the fold stays as it was, and the whole log
	 * has to be replayed
	 */
	take(events: readonly LearnerEvent[]): boolean {
		const fresh = events.filter(({ id }) => !this.#tail.has(id));
		for (const event of fresh) this.#tail.set(event.id, event);
		const [only] = fresh;
		if (only === undefined) return true;
		const next = fresh.length === 1 ? applyEvent(this.#fold, only) : null;
		if (next === null && reachesBack(this.#base.fold, this.tail)) return false;
		this.#fold = next ?? replay(this.tail, this.#shipped, this.#base.fold);
		return true;
	}
}

/** Of arrivals, how many a base may cover so that the others do not reach back to it. */
function coverable(events: readonly LearnerEvent[]): number {
	const places = new Map(events.map(({ id }, place) => [id, place]));
	let covered = Math.max(0, events.length - OPEN);
	for (let place = events.length - 1; place >= covered; place--) {
		const event = events[place];
		const target = event && pointsBack(event) ? places.get(event.target) : undefined;
		if (target !== undefined && target < covered) covered = Math.max(0, target - OPEN);
	}
	return covered;
}

/** Arrivals as two lists: a million small objects less to hold. */
export interface Arrived {
	readonly keys: readonly number[];
	/** In order of arrival. */
	readonly events: readonly LearnerEvent[];
	/** Of these events. */
	readonly sum: LogSum;
}

/**
 * Moves a base forward over what arrived since, leaving the newest arrivals open as far as that can
 * be done. In steps, as `replaying`.
 *
 * @param base covers none of `arrived`, and they do not reach back to it
 * @param shipped as for `replay`
 */
export function* advancing(
	base: Mark,
	arrived: Arrived,
	shipped?: Shipped
): Generator<number, Mark, void> {
	const { keys, events } = arrived;
	let most = coverable(events);
	let fold = base.fold;
	if (most > 0) fold = yield* replaying(events.slice(0, most), shipped, base.fold);
	if (reachesBack(fold, events.slice(most))) {
		most = events.length;
		fold = yield* replaying(events, shipped, base.fold);
	}
	if (most === 0) return base;
	const sum = addSums(base.sum, withoutSum(arrived.sum, sumOf(events.slice(most))));
	return { fold, through: keys[most - 1] ?? base.through, sum };
}
