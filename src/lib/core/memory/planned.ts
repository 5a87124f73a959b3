import { Load } from './due-day';
import { USUAL_SECONDS } from './exam';
import { ItemList } from './item-list';
import {
	type About,
	ownDay,
	passDays,
	place,
	retentionOf,
	type Setting,
	settingOf,
	waits
} from './placing';
import type { Plan } from './plan-types';
import { nextMemory } from './scheduler';
import type { Grade, ItemMemory, StudyDay } from './types';
import { isPlannable, noSpot, spotOf } from './window';

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

/**
 * What can be planned as rows of numbers, in the order of the list. Read once, from one end to the
 * other: a hundred thousand objects visited by the day they were answered on are more than a
 * processor keeps at hand, and numbers are not.
 */
interface Rows {
	readonly from: Int32Array;
	readonly to: Int32Array;
	readonly seed: Int32Array;
	/** Rows by the day of the last answer, in order of days. */
	readonly cohorts: readonly (readonly number[])[];
}

function rowsOf(setting: Setting, list: readonly ItemMemory[]): Rows {
	const { length } = list;
	const [from, to, seed] = [new Int32Array(length), new Int32Array(length), new Int32Array(length)];
	const cohorts = new Map<StudyDay, number[]>();
	const spot = noSpot();
	for (let row = 0; row < length; row++) {
		const memory = list[row];
		if (memory === undefined || !isPlannable(memory)) continue;
		spotOf(memory, retentionOf(setting, memory.item), spot);
		from[row] = spot.from;
		to[row] = spot.to;
		seed[row] = spot.seed;
		const cohort = cohorts.get(memory.lastDay);
		if (cohort) cohort.push(row);
		else cohorts.set(memory.lastDay, [row]);
	}
	const inOrder = [...cohorts].sort(([a], [b]) => a - b).map(([, cohort]) => cohort);
	return { from, to, seed, cohorts: inOrder };
}

/** Days of what waits for an exam's last pass; null where no exam is near. */
function waitingDays(
	setting: Setting,
	list: readonly ItemMemory[]
): ReadonlyMap<string, StudyDay> | null {
	if (setting.passes.length === 0) return null;
	const placed = list.filter(isPlannable).map((memory) => place(setting, memory));
	return passDays(placed.filter(waits));
}

/**
 * Moves due days as a plan wants them: by the chance of recall wished for each subject, off free
 * days and breaks, off days that are already full, and before exams. Each item's day depends on what
 * was last answered on earlier days and not on what was answered since, so that a day once told
 * stays; it does not depend on the order of the items, and planning what is planned changes nothing.
 *
 * @param items as folded or as planned before, each once
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
	const inPass = waitingDays(setting, list);
	const load = new Load(setting.shares);
	const { from, to, seed, cohorts } = rowsOf(setting, list);
	const days = new Int32Array(list.length);
	const spot = noSpot();
	/** Where an exam is ahead, or none of its own days is open. */
	const placed = (memory: ItemMemory | undefined): StudyDay => {
		if (memory === undefined) return 0;
		spotOf(memory, retentionOf(setting, memory.item), spot);
		return inPass?.get(memory.item) ?? ownDay(setting, memory, spot, load);
	};
	for (const cohort of cohorts) {
		for (const row of cohort) {
			const [first, last] = [from[row] ?? 0, to[row] ?? 0];
			const open = inPass === null ? load.inWindow(seed[row] ?? 0, first, last) : null;
			days[row] = open ?? placed(list[row]);
		}
		for (const row of cohort) load.add(from[row] ?? 0, to[row] ?? 0);
	}
	for (let row = 0; row < list.length; row++) {
		const memory = list[row];
		if (memory && isPlannable(memory)) list[row] = dueOn(memory, days[row] ?? 0);
	}
	return new ItemList(list);
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
	const load = new Load(setting.shares);
	for (const { memory, window } of others)
		if (memory.lastDay < today) load.add(window.from, window.to);
	const waiting = others.filter(waits);
	const after = (grade: Grade): Ahead => {
		const answer = { item, question, grade, day: today, at: 0, options };
		const next = nextMemory(before, answer, weights);
		if (!isPlannable(next)) return { days: next.dueDay - next.lastDay, memory: next };
		const mine = place(setting, next);
		const day = waits(mine)
			? passDays([...waiting, mine]).get(item)
			: ownDay(setting, next, mine.window, load);
		const memory = dueOn(next, day ?? next.dueDay);
		return { days: memory.dueDay - memory.lastDay, memory };
	};
	return { 1: after(1), 2: after(2), 3: after(3), 4: after(4) };
}
