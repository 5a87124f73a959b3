import type { DayTally } from '$lib/core/memory/fold';
import { DEFAULT_PLAN } from '$lib/core/memory/plan-default';
import type { Plan } from '$lib/core/memory/plan-types';
import type { Counts } from '$lib/core/memory/queue';
import type { Shelf } from '$lib/core/memory/shelf';
import type { Sitting } from '$lib/core/memory/sitting';
import type { Streak } from '$lib/core/memory/streak';
import type { ItemMemory, StudyDay } from '$lib/core/memory/types';
import type { Keeping } from '$lib/store/port';

/** What pages see of the history. */
export interface View {
	/** Null until storage has been opened. */
	readonly keeping: Keeping | null;
	/** Events in the log, of every kind. */
	readonly count: number;
	/** As the plan has them fall due. */
	readonly items: ReadonlyMap<string, ItemMemory>;
	readonly days: ReadonlyMap<number, DayTally>;
	readonly shelf: Shelf;
	/** By session, in the order they were begun. */
	readonly sittings: ReadonlyMap<string, Sitting>;
	/** Items put away by the learner. */
	readonly aside: ReadonlySet<string>;
	/** What the items are computed with; empty until storage has been opened. */
	readonly weights: readonly number[];
	readonly plan: Plan;
}

/** The few numbers that every page may show. */
export interface Summary extends Omit<Counts, 'due'> {
	/** What the day's plan asks for now: not all of a backlog, nothing that the world left behind. */
	readonly due: number;
	/** What may be asked again: not put away, not past, and with a question to ask it by. */
	readonly askable: readonly ItemMemory[];
	readonly streak: Streak;
	/** Whether a day asked for nothing. */
	readonly resting: (day: StudyDay) => boolean;
}

export const EMPTY_VIEW: View = {
	keeping: null,
	count: 0,
	items: new Map(),
	days: new Map(),
	shelf: {
		settings: new Map(),
		articles: [],
		made: [],
		received: [],
		results: [],
		seals: new Map(),
		secrets: new Map(),
		keys: [],
		savedKeys: new Set(),
		decisions: new Map(),
		capsules: new Map()
	},
	sittings: new Map(),
	aside: new Set(),
	weights: [],
	plan: DEFAULT_PLAN
};

export const EMPTY_SUMMARY: Summary = {
	due: 0,
	learning: 0,
	known: 0,
	seen: 0,
	askable: [],
	streak: { current: 0, longest: 0 },
	resting: () => false
};
