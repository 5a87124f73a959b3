import type { ItemMemory } from './types';

/** Lapses after which an item is a leech, and again at every so many more (Anki: 8, then every 4). */
export const LEECH_LAPSES = 8;
export const LEECH_AGAIN = 4;

/** The setting that says at how many lapses a leech was last looked into. */
export const treatedKey = (item: string): string => `clinic:${item}`;

/** How many lapses make a leech of it now, given when it was last looked into. */
const alarmAt = (treated: number | null): number =>
	treated === null || treated < LEECH_LAPSES ? LEECH_LAPSES : treated + LEECH_AGAIN;

/** Whether an item calls for the clinic. */
export function isLeech(
	{ item, lapses }: Pick<ItemMemory, 'item' | 'lapses'>,
	settings: ReadonlyMap<string, string>
): boolean {
	if (lapses < LEECH_LAPSES) return false;
	const treated = Number(settings.get(treatedKey(item)) ?? '');
	return lapses >= alarmAt(Number.isInteger(treated) ? treated : null);
}

/**
 * The items that call for the clinic, most lapses first.
 *
 * @param settings the learner's, which say what was looked into
 * @param aside items put away, which call no more
 */
export function leeches(
	items: Iterable<ItemMemory>,
	settings: ReadonlyMap<string, string>,
	aside: ReadonlySet<string>
): ItemMemory[] {
	return [...items]
		.filter((memory) => isLeech(memory, settings) && !aside.has(memory.item))
		.sort((a, b) => b.lapses - a.lapses || (a.item < b.item ? -1 : 1));
}
