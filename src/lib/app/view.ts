import type { Counts } from '$lib/core/memory/queue';
import type { DayTally } from '$lib/core/memory/replay';
import type { Shelf } from '$lib/core/memory/shelf';
import type { Streak } from '$lib/core/memory/streak';
import type { ItemMemory, LearnerEvent } from '$lib/core/memory/types';
import type { Keeping } from '$lib/store/port';

/** What pages see of the history. */
export interface View {
	/** Null until storage has been opened. */
	readonly keeping: Keeping | null;
	readonly events: readonly LearnerEvent[];
	readonly items: ReadonlyMap<string, ItemMemory>;
	readonly days: ReadonlyMap<number, DayTally>;
	readonly shelf: Shelf;
}

/** The few numbers that every page may show. */
export interface Summary extends Counts {
	readonly streak: Streak;
}

export const EMPTY_VIEW: View = {
	keeping: null,
	events: [],
	items: new Map(),
	days: new Map(),
	shelf: { settings: new Map(), articles: [], made: [], received: [], results: [] }
};

export const EMPTY_SUMMARY: Summary = {
	due: 0,
	learning: 0,
	known: 0,
	seen: 0,
	streak: { current: 0, longest: 0 }
};
