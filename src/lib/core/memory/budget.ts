import { examCovers, LONGEST_PASS } from './exam';
import type { DayTally } from './fold';
import { factOf } from './item-fact';
import { catchUpDay, paceOf, usualDay } from './pace';
import { studyDayOf } from './plan-days';
import type { ItemAbout, Plan } from './plan-types';
import { dueQueue, isDue } from './queue';
import type { ItemMemory, StudyDay } from './types';

/** A sitting asks for no more at once; the rest comes after it. */
const MOST_CARDS = 200;
/** Nothing is promised further ahead than this, days. */
const FORESEEN = 90;

/** Everything today's list is made from. */
export interface DayInput {
	/** Planned, of items that have a question, are not set aside and not retired. */
	readonly items: readonly ItemMemory[];
	readonly plan: Plan;
	readonly about: (item: string) => ItemAbout | null;
	readonly days: ReadonlyMap<StudyDay, DayTally>;
	readonly today: StudyDay;
	/** ms since the epoch. */
	readonly nowMs: number;
	/** The item answered last, whose siblings wait a turn. */
	readonly last?: string | null;
	/** The learner asked for more than the limits allow: items on top of them. */
	readonly more?: number;
}

/** Why some of what is due waits: the minutes a day, or a backlog that is spread over days. */
export type Waiting = 'minutes' | 'catch-up';

export interface DayList {
	/** What to ask now, highest loss first. */
	readonly queue: readonly ItemMemory[];
	/** Minutes that will take at the learner's own pace. */
	readonly minutes: number;
	/** What is due and waits for another day, and why. */
	readonly later: number;
	readonly why: Waiting | null;
	/** Days until nothing waits any more, at this pace and with what falls due meanwhile; null: not soon. */
	readonly caughtUpIn: number | null;
	/** New items that the plan still allows today. */
	readonly newLeft: number;
}

/**
 * Keeps siblings, items of one fact, from standing side by side where anything else can come between.
 *
 * @param last the item asked before the first one
 */
export function apart(queue: readonly ItemMemory[], last: string | null = null): ItemMemory[] {
	const out: ItemMemory[] = [];
	const waiting: ItemMemory[] = [];
	let fact = last === null ? '' : factOf(last);
	const take = (memory: ItemMemory): void => {
		out.push(memory);
		fact = factOf(memory.item);
	};
	for (const memory of queue) {
		if (factOf(memory.item) === fact) {
			waiting.push(memory);
			continue;
		}
		take(memory);
		const next = waiting.findIndex(({ item }) => factOf(item) !== fact);
		const [held] = next < 0 ? [] : waiting.splice(next, 1);
		if (held) take(held);
	}
	return [...out, ...waiting];
}

/**
 * How many items were begun today: a guess from memory alone, which does not keep the first day. An
 * item not yet lapsed whose last two answers were both today, or whose only one was.
 */
export function begunToday(items: Iterable<ItemMemory>, today: StudyDay): number {
	let begun = 0;
	for (const { lastDay, lapses, reps, elapsed } of items)
		if (lastDay === today && lapses === 0 && (reps === 1 || (elapsed === 0 && reps <= 4)))
			begun += 1;
	return begun;
}

/**
 * What the learner loses by not being asked: how far recall is below what is wished for. As long
 * before an exam as its last pass may take, what it asks for is wished to be known for certain.
 */
function lossIn({ plan, about, today }: DayInput): (memory: ItemMemory, recall: number) => number {
	const near = plan.exams.filter(({ on }) => {
		const day = studyDayOf(on) ?? -1;
		return day > today && day - today <= LONGEST_PASS;
	});
	const own = Object.keys(plan.bySubject).length > 0;
	if (near.length === 0 && !own) return (_, recall) => plan.retention - recall;
	return ({ item }, recall) => {
		const known = about(item);
		const wished = (known && plan.bySubject[known.subject]) ?? plan.retention;
		return (near.some((exam) => examCovers(exam, known)) ? 1 : wished) - recall;
	};
}

/** What today may hold altogether, and what holds it down. */
function roomOf(
	input: DayInput,
	due: number,
	overdue: number
): { room: number; why: Waiting | null } {
	const { plan, days, today } = input;
	const done = days.get(today) ?? { answers: 0, right: 0, ms: 0 };
	const rooms: { room: number; why: Waiting }[] = [];
	if (plan.minutesPerDay !== null) {
		const left = plan.minutesPerDay * 60 - done.ms / 1000;
		rooms.push({ room: Math.ceil(Math.max(0, left) / paceOf(days, today)), why: 'minutes' });
	}
	if (overdue > 0) {
		const day = catchUpDay(usualDay(days, today));
		rooms.push({ room: Math.max(0, day - done.answers), why: 'catch-up' });
	}
	rooms.sort((a, b) => a.room - b.room);
	const [tightest] = rooms;
	return tightest && tightest.room < due ? tightest : { room: Infinity, why: null };
}

/** Days until what waits is done, when each coming day takes as much and brings its own. */
function catchingUp(input: DayInput, later: number, room: number): number | null {
	if (later === 0) return 0;
	const { plan, days, today } = input;
	const coming = new Array<number>(FORESEEN).fill(0);
	for (const { dueDay } of input.items) {
		const ahead = dueDay - today - 1;
		if (ahead >= 0 && ahead < FORESEEN) coming[ahead] = (coming[ahead] ?? 0) + 1;
	}
	const perDay =
		plan.minutesPerDay === null
			? Math.max(room, catchUpDay(0))
			: Math.floor((plan.minutesPerDay * 60) / paceOf(days, today));
	let left = later;
	for (let ahead = 0; ahead < FORESEEN; ahead++) {
		left = Math.max(0, left + (coming[ahead] ?? 0) - perDay);
		if (left === 0) return ahead + 1;
	}
	return null;
}

/** A step within the day was begun and is brought to its end, whatever the limits. */
const isStep = ({ dueAt, dueDay }: ItemMemory, today: StudyDay): boolean =>
	dueAt !== null && dueDay >= today;

/**
 * Today's list: what is due, highest loss first, no more than the minutes a day have room for, and
 * after an absence no more than half again a usual day, so that a backlog is worked off over days.
 * What was answered today already counts.
 */
export function dayList(input: DayInput): DayList {
	const { items, plan, days, today, nowMs, last = null, more = 0 } = input;
	const [steps, reviews]: [ItemMemory[], ItemMemory[]] = [[], []];
	let overdue = 0;
	for (const memory of items) {
		if (!isDue(memory, today, nowMs)) continue;
		(isStep(memory, today) ? steps : reviews).push(memory);
		if (memory.dueDay < today) overdue += 1;
	}
	const { room, why } = roomOf(input, reviews.length, overdue);
	const allowed = Math.min(reviews.length, room + more);
	const loss = lossIn(input);
	const best = (list: readonly ItemMemory[], max: number): ItemMemory[] =>
		dueQueue(list, today, nowMs, { max, loss });
	const within =
		steps.length + reviews.length === 0
			? best(items, MOST_CARDS)
			: best([...steps, ...best(reviews, Math.min(allowed, MOST_CARDS))], 2 * MOST_CARDS);
	const later = reviews.length - allowed;
	return {
		queue: apart(within, last).slice(0, MOST_CARDS),
		minutes: (within.length * paceOf(days, today)) / 60,
		later,
		why: later > 0 ? why : null,
		caughtUpIn: later > 0 ? catchingUp(input, later, room) : 0,
		newLeft: Math.max(0, plan.newPerDay - begunToday(items, today))
	};
}
