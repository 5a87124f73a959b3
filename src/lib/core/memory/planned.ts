import { addToLoad, emptyLoad } from './due-day';
import { USUAL_SECONDS } from './exam';
import { type About, ownDay, passDays, place, type Placed, settingOf, waits } from './placing';
import type { Plan } from './plan-types';
import { nextMemory } from './scheduler';
import type { Grade, ItemMemory, StudyDay } from './types';
import { isPlannable } from './window';

export type { About };

/** A copy with another due day; written out, as spreading takes ten times as long. */
const dueOn = (memory: ItemMemory, dueDay: StudyDay): ItemMemory =>
	memory.dueDay === dueDay
		? memory
		: {
				item: memory.item,
				stability: memory.stability,
				difficulty: memory.difficulty,
				phase: memory.phase,
				lastDay: memory.lastDay,
				dueDay,
				dueAt: memory.dueAt,
				reps: memory.reps,
				lapses: memory.lapses,
				lastQuestion: memory.lastQuestion,
				elapsed: memory.elapsed,
				span: memory.span,
				cap: memory.cap,
				decay: memory.decay,
				scheduler: memory.scheduler
			};

/** Cohorts: what was last answered on one day, in order of days. */
function byLastDay(placed: readonly Placed[]): readonly (readonly Placed[])[] {
	const cohorts = new Map<StudyDay, Placed[]>();
	for (const each of placed) {
		const cohort = cohorts.get(each.memory.lastDay);
		if (cohort) cohort.push(each);
		else cohorts.set(each.memory.lastDay, [each]);
	}
	return [...cohorts].sort(([a], [b]) => a - b).map(([, cohort]) => cohort);
}

/**
 * Moves due days as a plan wants them: by the chance of recall wished for each subject, off free
 * days and breaks, off days that are already full, and before exams. Each item's day depends on what
 * was last answered on earlier days and not on what was answered since, so that a day once told
 * stays; it does not depend on the order of the items, and planning what is planned changes nothing.
 *
 * @param items as folded or as planned before
 * @param about what the bank knows of an item
 * @param today study day; exams before it are over
 * @param seconds one answer takes, for the last pass of an exam
 * @returns every item, by id, as they came; steps within the day and damaged state as they were
 */
export function planned(
	items: Iterable<ItemMemory>,
	plan: Plan,
	about: About,
	today: StudyDay,
	seconds = USUAL_SECONDS
): ReadonlyMap<string, ItemMemory> {
	const list = [...items];
	const setting = settingOf(list, plan, about, today, seconds);
	const placed: Placed[] = [];
	list.forEach((memory, at) => {
		if (isPlannable(memory)) placed.push(place(setting, memory, at));
	});
	const inPass = passDays(placed.filter(waits));
	const load = emptyLoad();
	for (const cohort of byLastDay(placed)) {
		for (const each of cohort) {
			const day = inPass.get(each.memory.item) ?? ownDay(setting, each, load);
			list[each.at] = dueOn(each.memory, day);
		}
		for (const { window } of cohort) addToLoad(load, window, setting.shares);
	}
	const result = new Map<string, ItemMemory>();
	for (const memory of list) result.set(memory.item, memory);
	return result;
}

/** What a button would do. */
export interface Ahead {
	/** Days until due; 0 is later the same day. */
	readonly days: number;
	/** What memory would be after it, planned. */
	readonly memory: ItemMemory;
}

/**
 * What each button of a card would do, exactly as `planned(nextMemory(…))` then does it.
 *
 * @param items everything remembered, folded or planned
 * @param asked the item, the question it is asked by and the options shown (0 when recalled)
 * @param today the study day of the answer
 * @param weights 21 of FSRS-6
 */
export function previewPlanned(
	items: ReadonlyMap<string, ItemMemory>,
	asked: { readonly item: string; readonly question?: string; readonly options?: number },
	plan: Plan,
	about: About,
	today: StudyDay,
	weights?: readonly number[],
	seconds = USUAL_SECONDS
): Record<Grade, Ahead> {
	const { item, question = '', options = 0 } = asked;
	const before = items.get(item) ?? null;
	const rest = [...items.values()].filter((memory) => memory.item !== item);
	const setting = settingOf([...rest, { item }], plan, about, today, seconds);
	const others = rest.filter(isPlannable).map((memory) => place(setting, memory));
	const load = emptyLoad();
	for (const { memory, window } of others)
		if (memory.lastDay < today) addToLoad(load, window, setting.shares);
	const waiting = others.filter(waits);
	const after = (grade: Grade): Ahead => {
		const answer = { item, question, grade, day: today, at: 0, options };
		const next = nextMemory(before, answer, weights);
		if (!isPlannable(next)) return { days: next.dueDay - next.lastDay, memory: next };
		const mine = place(setting, next);
		const day = waits(mine) ? passDays([...waiting, mine]).get(item) : ownDay(setting, mine, load);
		const memory = dueOn(next, day ?? next.dueDay);
		return { days: memory.dueDay - memory.lastDay, memory };
	};
	return { 1: after(1), 2: after(2), 3: after(3), 4: after(4) };
}
