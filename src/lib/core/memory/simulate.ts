import { Load } from './due-day';
import { examCovers, examsFirst } from './exam';
import { type About, ownDay, place, type Setting, settingOf, waits } from './placing';
import { studyDayOf } from './plan-days';
import type { Exam, Plan } from './plan-types';
import { catchUpDay } from './pace';
import { planned } from './planned';
import { nextMemory, retrievability } from './scheduler';
import type { Grade, ItemMemory, StudyDay } from './types';
import { chanceOf, isPlannable, seedOf } from './window';

/** Share of first answers that are wrong (fsrs-rs `simulation.rs`, first ratings of many learners). */
const FIRST_WRONG = 0.24;
/** Larger collections are simulated by an even sample of so many items. */
const SAMPLE = 2500;
/** No plan is followed further, days. */
const FURTHEST = 120;

export interface SimulationInput {
	/** Everything remembered that still has a question and is neither set aside nor retired. */
	readonly items: readonly ItemMemory[];
	/** Items never asked, in the order they would be. */
	readonly fresh: readonly string[];
	readonly plan: Plan;
	readonly about: About;
	readonly today: StudyDay;
	/** Days to look ahead, today included; longer where an exam is later. */
	readonly length: number;
	/** One answer takes. */
	readonly seconds: number;
	readonly weights?: readonly number[];
	/** Answers on a usual day, which bound a day of catching up; Infinity: nothing is put off. */
	readonly usual?: number;
}

export interface SimulatedDay {
	readonly day: StudyDay;
	readonly reviews: number;
	readonly fresh: number;
	readonly minutes: number;
	/** Sum of recall chances at the end of the day: facts known. */
	readonly knowledge: number;
	/** Due and not asked, for want of minutes or while catching up. */
	readonly waiting: number;
}

export interface SimulatedExam {
	readonly exam: Exam;
	/** Items it asks for, never asked ones included. */
	readonly asked: number;
	/** Of those, never asked by then. */
	readonly unseen: number;
	/** Sum of recall chances on its day: answers right, to be expected. */
	readonly score: number;
	/** Mean minutes of a day of study until then. */
	readonly minutes: number;
}

export interface Simulation {
	readonly days: readonly SimulatedDay[];
	readonly exams: readonly SimulatedExam[];
}

interface State {
	readonly input: SimulationInput;
	readonly setting: Setting;
	readonly held: Map<string, ItemMemory>;
	readonly load: Load;
	readonly fresh: string[];
	/** Real items that one simulated item stands for. */
	readonly scale: number;
}

/** Every n-th by hash, so that the same items are taken whatever the plan. */
function sampled<T>(list: readonly T[], name: (each: T) => string, scale: number): T[] {
	if (scale === 1) return [...list];
	return list.filter((each) => chanceOf(seedOf({ item: name(each), reps: 0 }), 1) < 1 / scale);
}

function stateOf(input: SimulationInput): State {
	const { plan, about, today, seconds } = input;
	const scale = Math.max(1, (input.items.length + input.fresh.length) / SAMPLE);
	const items = sampled(input.items, ({ item }) => item, scale);
	const fresh = sampled(input.fresh, (item) => item, scale);
	const all = [...items, ...fresh.map((item) => ({ item }))];
	const setting = settingOf(all, plan, about, today, seconds * scale);
	const load = new Load(setting.shares);
	for (const memory of items) {
		if (!isPlannable(memory)) continue;
		const { window } = place(setting, memory);
		load.add(window.from, window.to);
	}
	const held = new Map(planned(items, plan, about, today, seconds * scale));
	return { input, setting, held, load, fresh: examsFirst(fresh, plan, about, today), scale };
}

/** Memory after an answer, planned; a last pass takes any of its days alike. */
function answeredBy(state: State, item: string, grade: Grade, day: StudyDay): void {
	const { setting, held, load, input } = state;
	const answer = { item, question: '', grade, day, at: 0, options: 0 };
	const next = nextMemory(held.get(item) ?? null, answer, input.weights);
	if (!isPlannable(next)) {
		held.set(item, next);
		return;
	}
	const mine = place(setting, next);
	const days = mine.ahead?.days ?? [];
	const pass = days[Math.floor(chanceOf(mine.window.seed, 2) * days.length)];
	const dueDay = waits(mine) && pass ? pass.day : ownDay(setting, next, mine.window, load);
	load.add(mine.window.from, mine.window.to);
	held.set(item, { ...next, dueDay });
}

/** Asks until it is known that day, and tells how many answers it took. */
function ask(state: State, item: string, day: StudyDay): number {
	const before = state.held.get(item);
	const recall = before ? retrievability(before, day) : 1 - FIRST_WRONG;
	const known = chanceOf(seedOf({ item, reps: before?.reps ?? 0 }), 3) < recall;
	answeredBy(state, item, known ? 3 : 1, day);
	if (known) return 1;
	answeredBy(state, item, 3, day);
	return 2;
}

const sumOfRecall = (items: Iterable<ItemMemory>, day: StudyDay): number => {
	let sum = 0;
	for (const memory of items) sum += retrievability(memory, day);
	return sum;
};

function liveDay(state: State, day: StudyDay): SimulatedDay {
	const { input, setting, held, fresh, scale } = state;
	const { plan, seconds } = input;
	const share = setting.shares.share(day);
	const most = plan.minutesPerDay === null ? Infinity : (plan.minutesPerDay * 60) / seconds / scale;
	const due = [...held.values()].filter(({ dueDay }) => dueDay <= day);
	const behind = due.some(({ dueDay }) => dueDay < day);
	const mostReviews = behind ? catchUpDay(input.usual ?? Infinity) / scale : Infinity;
	const wished = due
		.map((memory) => ({ memory, recall: retrievability(memory, day) }))
		.sort((a, b) => a.recall - b.recall || (a.memory.item < b.memory.item ? -1 : 1));
	let [answers, reviews, begun] = [0, 0, 0];
	if (share > 0) {
		for (const { memory } of wished) {
			if (answers >= most || reviews >= mostReviews) break;
			answers += ask(state, memory.item, day);
			reviews += 1;
		}
		const allowed = Math.round((plan.newPerDay * share) / scale);
		while (begun < allowed && answers < most) {
			const item = fresh.shift();
			if (item === undefined) break;
			answers += ask(state, item, day);
			begun += 1;
		}
	}
	return {
		day,
		reviews: Math.round(reviews * scale),
		fresh: Math.round(begun * scale),
		minutes: (answers * scale * seconds) / 60,
		knowledge: sumOfRecall(held.values(), day) * scale,
		waiting: Math.round((due.length - reviews) * scale)
	};
}

function examResult(
	state: State,
	exam: Exam,
	day: StudyDay,
	days: readonly SimulatedDay[]
): SimulatedExam {
	const { input, held, fresh, scale, setting } = state;
	const covers = (item: string): boolean => examCovers(exam, input.about(item));
	const seen = [...held.values()].filter(({ item }) => covers(item));
	const unseen = fresh.filter(covers).length;
	const studied = days.filter((each) => each.day < day && setting.shares.share(each.day) > 0);
	const minutes = studied.reduce((sum, each) => sum + each.minutes, 0);
	return {
		exam,
		asked: Math.round((seen.length + unseen) * scale),
		unseen: Math.round(unseen * scale),
		score: sumOfRecall(seen, day) * scale,
		minutes: studied.length === 0 ? 0 : minutes / studied.length
	};
}

/**
 * Lives through the coming days by a plan: what falls due is asked, the most nearly forgotten first,
 * recalled or not by chance, and new items are begun. Chance is of the item and its repetition
 * alone: two plans are compared with the same luck, and the same input gives the same numbers.
 */
export function simulate(input: SimulationInput): Simulation {
	const { today, plan } = input;
	const state = stateOf(input);
	const coming = plan.exams.flatMap((exam) => {
		const day = studyDayOf(exam.on);
		return day !== null && day > today && day <= today + FURTHEST ? [{ exam, day }] : [];
	});
	const length = Math.max(input.length, ...coming.map(({ day }) => day - today + 1));
	const days: SimulatedDay[] = [];
	const exams: SimulatedExam[] = [];
	for (let day = today; day < today + length; day++) {
		for (const each of coming)
			if (each.day === day) exams.push(examResult(state, each.exam, day, days));
		days.push(liveDay(state, day));
	}
	return { days, exams };
}

/** What it takes to have every item of an exam begun before its last pass, and asked in it. */
export interface ExamNeeds {
	readonly newPerDay: number;
	/** Mean minutes of a day of study until the exam. */
	readonly minutes: number;
	readonly score: number;
	readonly asked: number;
}

/**
 * What an exam asks of the days before it, were there no limits: simulated with as many new items a
 * day as it takes.
 *
 * @param exam need not be on the plan yet
 * @returns null where it is not to come
 */
export function examNeeds(input: SimulationInput, exam: Exam): ExamNeeds | null {
	const { plan, today, about } = input;
	const day = studyDayOf(exam.on);
	if (day === null || day <= today || day > today + FURTHEST) return null;
	const unseen = input.fresh.filter((item) => examCovers(exam, about(item))).length;
	const others = plan.exams.filter(({ id }) => id !== exam.id);
	const wanted: Plan = { ...plan, exams: [...others, exam], minutesPerDay: null };
	const { shares, passes } = settingOf([], wanted, about, today, input.seconds);
	const start = passes.find((pass) => pass.exam === exam)?.start ?? day;
	let open = 0;
	for (let at = today; at < Math.max(today + 1, start); at++) open += shares.share(at);
	const newPerDay = Math.ceil(unseen / Math.max(1, open));
	const lived = simulate({ ...input, plan: { ...wanted, newPerDay }, length: 1, usual: Infinity });
	const found = lived.exams.find((each) => each.exam === exam);
	return found
		? { newPerDay, minutes: found.minutes, score: found.score, asked: found.asked }
		: null;
}
