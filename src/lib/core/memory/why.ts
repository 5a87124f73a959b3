import { examCovers, LONGEST_PASS } from './exam';
import { type About, place, retentionOf, settingOf, waits } from './placing';
import type { Exam, Plan } from './plan-types';
import { retrievability } from './scheduler';
import type { ItemMemory, StudyDay } from './types';
import { intervalOf, isPlannable } from './window';

/**
 * What decided the day. `step`: forgotten, and asked again the same day · `cap`: only recognised so
 * far, so back soon · `exam`: the last pass before an exam · `moved`: another day for a free day, a
 * break or a full day's sake · `interval`: the interval and its fuzz.
 */
export type Reason = 'step' | 'cap' | 'exam' | 'moved' | 'interval';

/** Why an item is asked today, in numbers; words are the page's. */
export interface Why {
	readonly reason: Reason;
	/** Chance that it is known today, 0 to 1. */
	readonly recall: number;
	/** Chance at which it shall be asked. */
	readonly wished: number;
	/** The wish is its subject's own. */
	readonly ownWish: boolean;
	/** Study days since the last answer, and those that were planned. */
	readonly since: number;
	readonly planned: number;
	/** Days until recall falls to 0.9, and to what is wished. */
	readonly stability: number;
	readonly interval: number;
	/** The longest interval as long as it was only recognised; null once it was recalled. */
	readonly cap: number | null;
	/** Days after the last answer among which the day was chosen. */
	readonly from: number;
	readonly to: number;
	/** Days it has waited beyond its day. */
	readonly overdue: number;
	readonly reps: number;
	readonly lapses: number;
	readonly exam: Exam | null;
}

/**
 * Why an item is asked when it is.
 *
 * @param memory as planned
 * @param today study day
 */
export function whyNow(memory: ItemMemory, plan: Plan, about: About, today: StudyDay): Why {
	const setting = settingOf([memory], plan, about, today, 1);
	const { window, ahead } = place(setting, memory);
	const known = about(memory.item);
	const wished = retentionOf(setting, memory.item);
	const days = memory.dueDay - memory.lastDay;
	const step = memory.dueAt !== null || !isPlannable(memory);
	const capped = memory.phase !== 'review' && intervalOf({ ...memory, cap: Infinity }, wished);
	const inWindow = memory.dueDay >= window.from && memory.dueDay <= window.to;
	const exam = setting.passes.find(
		(pass) => examCovers(pass.exam, known) && pass.day - memory.dueDay <= LONGEST_PASS
	);
	const passed =
		exam && memory.dueDay < exam.day && (waits({ memory, window, ahead }) || !inWindow);
	const reasons: readonly (readonly [Reason, boolean])[] = [
		['step', step],
		['exam', passed ?? false],
		['moved', !inWindow],
		['cap', capped !== false && capped > memory.cap]
	];
	return {
		reason: reasons.find(([, holds]) => holds)?.[0] ?? 'interval',
		recall: retrievability(memory, today),
		wished,
		ownWish: known !== null && plan.bySubject[known.subject] !== undefined,
		since: Math.max(0, today - memory.lastDay),
		planned: days,
		stability: memory.stability,
		interval: intervalOf(memory, wished),
		cap: memory.phase === 'review' ? null : memory.cap,
		from: window.from - memory.lastDay,
		to: window.to - memory.lastDay,
		overdue: Math.max(0, today - memory.dueDay),
		reps: memory.reps,
		lapses: memory.lapses,
		exam: passed && exam ? exam.exam : null
	};
}
