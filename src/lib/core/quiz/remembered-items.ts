import type { ItemMemory, StudyDay } from '../memory/types';
import type { Catalogue } from './catalogue';

/** What is remembered, laid over the items of a catalogue. */
export interface Overlay {
	/** By item number: what is remembered, where something is. */
	readonly memory: ReadonlyMap<number, ItemMemory>;
	/** By item number: 1 where something is remembered. Read before `memory`: most items are unknown. */
	readonly known: Uint8Array;
	/** By item number: how much it wants to be asked, 0 to 1. */
	readonly urgency: Float32Array;
	readonly today: StudyDay;
}

/** Never asked before, due, and not yet due. */
const UNSEEN = 1;
const DUE = 0.5;
const KNOWN = 0;

/** Forgotten so often, and still so short, that it counts as missed although it was right last time. */
const LAPSES = 2;
const SHORT_DAYS = 21;

let last: { catalogue: Catalogue; items: ReadonlyMap<string, ItemMemory>; made: Overlay } | null =
	null;

/**
 * Lays a learner's memory over a catalogue; the very same memory of the same day is laid only once.
 *
 * @param items what is remembered, by item; never changed in place
 * @param today study day
 */
export function overlayOf(
	catalogue: Catalogue,
	items: ReadonlyMap<string, ItemMemory>,
	today: StudyDay
): Overlay {
	if (last?.catalogue === catalogue && last.items === items && last.made.today === today)
		return last.made;
	const memory = new Map<number, ItemMemory>();
	const known = new Uint8Array(catalogue.ownCount);
	const urgency = new Float32Array(catalogue.ownCount).fill(UNSEEN);
	for (const [item, each] of items) {
		const at = catalogue.itemAt.get(item);
		if (at === undefined) continue;
		memory.set(at, each);
		known[at] = 1;
		urgency[at] = each.dueDay <= today ? DUE : KNOWN;
	}
	const made = { memory, known, urgency, today };
	last = { catalogue, items, made };
	return made;
}

/** Answered wrong last time, or forgotten again and again and not yet firm. */
export const isMissed = ({ span, lapses, stability }: ItemMemory): boolean =>
	span === 0 || (lapses >= LAPSES && stability < SHORT_DAYS);
