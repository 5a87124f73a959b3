import { studyDayOf, type DayShares } from './plan-days';
import type { Exam, ItemAbout, Plan } from './plan-types';
import { retrievability } from './scheduler';
import type { ItemMemory, StudyDay } from './types';

/** What an answer takes where nothing is known of the learner, seconds. */
export const USUAL_SECONDS = 12;
/** Minutes a day for a last pass where the plan sets none. */
const USUAL_MINUTES = 20;
/** Days before an exam; a pass that begins earlier is no last one. */
export const LONGEST_PASS = 21;

/** Whether an exam asks for an item; of an unknown item only an exam about everything does. */
export function examCovers({ about }: Exam, item: ItemAbout | null): boolean {
	if (about.type === 'all') return true;
	if (item === null) return false;
	if (about.type === 'subjects') return about.subjects.includes(item.subject);
	if (about.type === 'countries')
		return item.countries.some((code) => about.countries.includes(code));
	return item.sets?.includes(about.set) ?? false;
}

/**
 * Items never asked, those first that an exam to come asks for, each part in its order: they are begun
 * before anything else.
 */
export function examsFirst(
	items: readonly string[],
	{ exams }: Pick<Plan, 'exams'>,
	about: (item: string) => ItemAbout | null,
	today: StudyDay
): string[] {
	const coming = exams.filter(({ on }) => (studyDayOf(on) ?? 0) > today);
	if (coming.length === 0) return [...items];
	const [first, rest]: [string[], string[]] = [[], []];
	for (const item of items) {
		const known = about(item);
		(coming.some((exam) => examCovers(exam, known)) ? first : rest).push(item);
	}
	return [...first, ...rest];
}

/** The days of a last pass before an exam, the last one first, and how many items each takes. */
export interface LastPass {
	readonly exam: Exam;
	/** The exam's own day. */
	readonly day: StudyDay;
	/** Answers given on this day or later count as the last pass. */
	readonly start: StudyDay;
	readonly days: readonly { readonly day: StudyDay; readonly room: number }[];
}

/**
 * Spreads a last pass over the days before an exam: as many days as the minutes a day ask for, at
 * most three weeks; none of them free or in a break, as long as there are others.
 *
 * @param items how many items the exam asks for
 * @param seconds one answer takes
 * @returns null where the exam has no readable day
 */
export function lastPass(
	exam: Exam,
	items: number,
	plan: Plan,
	shares: DayShares,
	seconds = USUAL_SECONDS
): LastPass | null {
	const day = studyDayOf(exam.on);
	if (day === null) return null;
	const perDay = Math.max(1, Math.floor(((plan.minutesPerDay ?? USUAL_MINUTES) * 60) / seconds));
	const back = Array.from({ length: LONGEST_PASS }, (_, at) => day - 1 - at);
	const open = back.filter((each) => shares.share(each) > 0);
	const usable = open.length > 0 ? open : back;
	const shareOf = (each: StudyDay): number => (open.length > 0 ? shares.share(each) : 1);
	const whole = usable.reduce((sum, each) => sum + shareOf(each), 0);
	const room = Math.max(perDay, Math.ceil(items / whole));
	const days: { day: StudyDay; room: number }[] = [];
	let left = items;
	for (const each of usable) {
		if (left <= 0 && days.length > 0) break;
		const takes = Math.max(1, Math.round(room * shareOf(each)));
		days.push({ day: each, room: takes });
		left -= takes;
	}
	return { exam, day, start: days.at(-1)?.day ?? day - 1, days };
}

/**
 * Gives each item its day in a last pass: what will be forgotten most by the exam goes last, nearest
 * to it.
 *
 * @param waiting items that would fall due on the exam's day or later and were not asked in the pass
 */
export function daysInPass(
	pass: LastPass,
	waiting: readonly ItemMemory[]
): ReadonlyMap<string, StudyDay> {
	const weakest = waiting
		.map((memory) => ({ item: memory.item, recall: retrievability(memory, pass.day) }))
		.sort((a, b) => a.recall - b.recall || (a.item < b.item ? -1 : 1));
	const found = new Map<string, StudyDay>();
	let [at, taken] = [0, 0];
	for (const { item } of weakest) {
		if (taken >= (pass.days[at]?.room ?? Infinity) && at < pass.days.length - 1) {
			at += 1;
			taken = 0;
		}
		taken += 1;
		found.set(item, pass.days[at]?.day ?? pass.start);
	}
	return found;
}
