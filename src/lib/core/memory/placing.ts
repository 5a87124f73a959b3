import { dueDayOf, type Load } from './due-day';
import { daysInPass, examCovers, lastPass, type LastPass } from './exam';
import { dayShares, studyDayOf, type DayShares } from './plan-days';
import type { ItemAbout, Plan } from './plan-types';
import type { ItemMemory, StudyDay } from './types';
import { type DueWindow, windowOf } from './window';

/** What is known of an item; null where the bank does not know it (yet). */
export type About = (item: string) => ItemAbout | null;

/** Everything a due day depends on beside the item itself. */
export interface Setting {
	readonly plan: Plan;
	readonly about: About;
	readonly shares: DayShares;
	/** Exams still to come, the next one first. */
	readonly passes: readonly LastPass[];
	/** Some subject has a retention of its own. */
	readonly bySubject: boolean;
}

/** The chance of recall at which an item falls due. */
export const retentionOf = ({ plan, about, bySubject }: Setting, item: string): number => {
	const subject = bySubject ? about(item)?.subject : undefined;
	return (subject && plan.bySubject[subject]) ?? plan.retention;
};

/** Reads a plan once, for planning many items. */
export function settingOf(
	items: Iterable<Pick<ItemMemory, 'item'>>,
	plan: Plan,
	about: About,
	today: StudyDay,
	seconds: number
): Setting {
	const shares = dayShares(plan);
	const bySubject = Object.keys(plan.bySubject).length > 0;
	const coming = plan.exams.filter(({ on }) => (studyDayOf(on) ?? 0) > today);
	if (coming.length === 0) return { plan, about, shares, passes: [], bySubject };
	const asked = coming.map(() => 0);
	for (const { item } of items) {
		const known = about(item);
		coming.forEach((exam, at) => {
			if (examCovers(exam, known)) asked[at] = (asked[at] ?? 0) + 1;
		});
	}
	const passes = coming
		.flatMap((exam, at) => lastPass(exam, asked[at] ?? 0, plan, shares, seconds) ?? [])
		.sort((a, b) => a.day - b.day);
	return { plan, about, shares, passes, bySubject };
}

/** The exam whose last pass an item still has before it, if any. */
function examAhead({ passes, about }: Setting, memory: ItemMemory): LastPass | null {
	if (passes.length === 0) return null;
	const known = about(memory.item);
	return (
		passes.find(({ exam, start }) => memory.lastDay < start && examCovers(exam, known)) ?? null
	);
}

/** An item with the days it may fall due on. */
export interface Placed {
	readonly memory: ItemMemory;
	readonly window: DueWindow;
	readonly ahead: LastPass | null;
}

export const place = (setting: Setting, memory: ItemMemory): Placed => ({
	memory,
	window: windowOf(memory, retentionOf(setting, memory.item)),
	ahead: examAhead(setting, memory)
});

/** It would fall due when the exam is over: its last pass comes first. */
export const waits = ({ window, ahead }: Placed): boolean =>
	ahead !== null && window.to >= ahead.day;

/** The day of an item that no exam waits for. */
export const ownDay = (
	setting: Setting,
	memory: ItemMemory,
	window: DueWindow,
	load: Load
): StudyDay => {
	const ahead = examAhead(setting, memory);
	const last = ahead ? ahead.day - 1 : Infinity;
	return dueDayOf(memory, window, { last, retention: retentionOf(setting, memory.item) }, load);
};

/** The days of everything that waits for the last pass of an exam. */
export function passDays(waiting: readonly Placed[]): ReadonlyMap<string, StudyDay> {
	const byPass = new Map<LastPass, ItemMemory[]>();
	for (const { memory, ahead } of waiting) {
		const known = ahead && byPass.get(ahead);
		if (known) known.push(memory);
		else if (ahead) byPass.set(ahead, [memory]);
	}
	const found = new Map<string, StudyDay>();
	for (const [pass, memories] of byPass)
		for (const [item, day] of daysInPass(pass, memories)) found.set(item, day);
	return found;
}
