import type { DayTally } from './fold';
import { dayShares } from './plan-days';
import type { Plan } from './plan-types';
import type { ItemMemory, StudyDay } from './types';

/** When the first of some items falls due; Infinity where none does. */
export function firstDue(
	items: Iterable<Pick<ItemMemory, 'item' | 'dueDay'>>,
	aside: ReadonlySet<string>
): number {
	let first = Infinity;
	for (const { item, dueDay } of items) if (dueDay < first && !aside.has(item)) first = dueDay;
	return first;
}

/** What tells on which days there was nothing to study. */
export interface RestInput {
	/** As folded: each notes how long nothing was due after it. */
	readonly days: ReadonlyMap<StudyDay, DayTally>;
	/** What may be asked, as planned. */
	readonly items: Iterable<ItemMemory>;
	readonly plan: Pick<Plan, 'week' | 'breaks'>;
	readonly today: StudyDay;
}

/**
 * Days up to today that asked for nothing, and so break no streak: those on which nothing was due,
 * by the due days the scheduler gave then, and those the learner keeps free.
 */
export function restDays({ days, items, plan, today }: RestInput): (day: StudyDay) => boolean {
	const clear = new Set<StudyDay>();
	let last = -Infinity;
	for (const [day, tally] of days) {
		last = Math.max(last, day);
		for (let each = day + 1; each <= Math.min(tally.clear ?? day, today); each++) clear.add(each);
	}
	const first = Math.min(firstDue(items, new Set()), today + 1);
	const shares = dayShares(plan);
	return (day) => clear.has(day) || shares.share(day) === 0 || (day > last && day < first);
}
