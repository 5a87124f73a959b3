import { lessonsOf } from './lessons';
import { firstDue } from './rest-days';
import { DEFAULT_WEIGHTS, nextMemory } from './scheduler';
import { EMPTY_SHELF, isShelved, type Shelf, ShelfDraft } from './shelf';
import { type Sitting } from './sitting';
import { sittingAfter } from './sittings';
import type { ItemMemory, LearnerEvent, StudyDay } from './types';

type AnsweredEvent = Extract<LearnerEvent, { readonly kind: 'answered' }>;

/** What was done on one study day. */
export interface DayTally {
	readonly answers: number;
	readonly right: number;
	/** Time spent answering. */
	readonly ms: number;
	/** The last day after it until which nothing was due; absent where something was on the next day. */
	readonly clear?: StudyDay;
}

/** Everything the log says, as a fold over its events; disposable. */
export interface Fold {
	/** Not planned: each falls due at `lastDay + span`. */
	readonly items: ReadonlyMap<string, ItemMemory>;
	readonly days: ReadonlyMap<StudyDay, DayTally>;
	readonly shelf: Shelf;
	/** By session, in the order they were begun. */
	readonly sittings: ReadonlyMap<string, Sitting>;
	/** Items put away by the learner. */
	readonly aside: ReadonlySet<string>;
	/** Those that `items` were computed with. */
	readonly weights: readonly number[];
	/** Events folded, of every kind, each once. */
	readonly count: number;
	/** The newest event folded. */
	readonly last: LearnerEvent | null;
	/** Questions of own articles since removed: answers to them leave no memory. */
	readonly dropped: ReadonlySet<string>;
}

export const EMPTY_FOLD: Fold = {
	items: new Map(),
	days: new Map(),
	shelf: EMPTY_SHELF,
	sittings: new Map(),
	aside: new Set(),
	weights: DEFAULT_WEIGHTS,
	count: 0,
	last: null,
	dropped: new Set()
};

/** A fold being added to. Copies of its base only what is changed, so that one answer costs little. */
export class FoldDraft {
	readonly #base: Fold;
	#items: Map<string, ItemMemory> | null = null;
	#days: Map<StudyDay, DayTally> | null = null;
	#sittings: Map<string, Sitting> | null = null;
	#aside: Set<string> | null = null;
	#shelf: ShelfDraft | null = null;

	/** @param base left as it is; its weights and dropped questions hold for what is added */
	constructor(base: Fold) {
		this.#base = base;
	}

	/** @param event one that stands and is newer than all before it */
	take(event: LearnerEvent): void {
		if (event.kind === 'answered') this.#answered(event);
		if (isShelved(event)) (this.#shelf ??= new ShelfDraft(this.#base.shelf)).take(event);
		if (event.kind === 'item-set-aside') this.#setAside(event.item, event.aside);
		const sitting = sittingAfter(this.#sittings ?? this.#base.sittings, event);
		if (sitting === null) return;
		this.#sittings ??= new Map(this.#base.sittings);
		// One begun again under the same name counts as the newest.
		if (event.kind === 'session-started') this.#sittings.delete(sitting.session);
		this.#sittings.set(sitting.session, sitting);
	}

	/** @param count events taken, undone ones and undos included; the newest of them is `last` */
	done(count: number, last: LearnerEvent | null): Fold {
		return {
			...this.#base,
			items: this.#items ?? this.#base.items,
			days: this.#days ?? this.#base.days,
			shelf: this.#shelf?.done() ?? this.#base.shelf,
			sittings: this.#sittings ?? this.#base.sittings,
			aside: this.#aside ?? this.#base.aside,
			count: this.#base.count + count,
			last: last ?? this.#base.last
		};
	}

	#answered(event: AnsweredEvent): void {
		this.#days ??= new Map(this.#base.days);
		if (!this.#days.has(event.day)) this.#passed(this.#days, event.day);
		const before = this.#days.get(event.day) ?? { answers: 0, right: 0, ms: 0 };
		this.#days.set(event.day, {
			...before,
			answers: before.answers + 1,
			right: before.right + (event.verdict.outcome === 'right' ? 1 : 0),
			ms: before.ms + event.ms
		});
		if (this.#base.dropped.has(event.question)) return;
		this.#items ??= new Map(this.#base.items);
		for (const lesson of lessonsOf(event)) {
			const known = this.#items.get(lesson.item) ?? null;
			this.#items.set(lesson.item, nextMemory(known, lesson, this.#base.weights));
		}
	}

	/** Notes how long nothing was due since the last day of study: only now is it known how long that was. */
	#passed(days: Map<StudyDay, DayTally>, day: StudyDay): void {
		let last = -Infinity;
		for (const studied of days.keys()) last = Math.max(last, studied);
		const tally = days.get(last);
		if (tally === undefined || last >= day - 1) return;
		const items = (this.#items ?? this.#base.items).values();
		const clear = Math.min(firstDue(items, this.#aside ?? this.#base.aside), day) - 1;
		if (clear > last) days.set(last, { ...tally, clear });
	}

	#setAside(item: string, aside: boolean): void {
		this.#aside ??= new Set(this.#base.aside);
		if (aside) this.#aside.add(item);
		else this.#aside.delete(item);
	}
}
