import { lessonsOf } from '../lessons';
import { nextMemory, retrievability, type MemoryAnswer } from '../scheduler';
import type { ItemMemory, StudyDay } from '../types';
import type { Answer } from './answers';

/** The first answer about an item on a study day: what true retention is counted from. */
export interface FirstAnswer {
	readonly day: StudyDay;
	readonly item: string;
	readonly right: boolean;
	/** Stability before the answer, days; null where the item was new. */
	readonly stability: number | null;
	/** The chance of recall the model gave before the answer; null where the item was new. */
	readonly expected: number | null;
}

/** How much was known after a study day. */
export interface KnowledgePoint {
	readonly day: StudyDay;
	/**
	 * Sum of recall chances on the day after: how many would be recalled if all were asked then. Not on
	 * the day itself, when whatever was just shown counts as known.
	 */
	readonly known: number;
	/** Items ever asked until then. */
	readonly seen: number;
}

/** What going through a history once more shows beyond its last state. */
export interface Trace {
	readonly firsts: readonly FirstAnswer[];
	readonly knowledge: readonly KnowledgePoint[];
}

export interface TraceOptions {
	/** Study day, the last one traced. */
	readonly today: StudyDay;
	/** 21 of FSRS-6: those the memories were derived with. */
	readonly weights: readonly number[];
	/** Items that still count; answers about others (of a removed article) are passed over. */
	readonly counts: (item: string) => boolean;
	/** At most this many points of knowledge; default 60. */
	readonly points?: number;
}

const MOST_POINTS = 60;

/** Study days from the first to the last, at most `most`, evenly spread, the last always among them. */
export function sampleDays(first: StudyDay, last: StudyDay, most: number): StudyDay[] {
	const count = Math.max(1, Math.min(most, last - first + 1));
	if (count === 1) return [last];
	return Array.from(
		{ length: count },
		(_, at) => first + Math.round((at * (last - first)) / (count - 1))
	);
}

/**
 * Goes through the answers again, as replay does, and notes on the way what the last state has
 * forgotten. Fed slice by slice, so that a page can breathe between slices of a long history.
 */
export class Tracer {
	readonly #options: TraceOptions;
	readonly #items = new Map<string, ItemMemory>();
	readonly #firsts: FirstAnswer[] = [];
	readonly #knowledge: KnowledgePoint[] = [];
	#samples: StudyDay[] | null = null;
	#sampled = 0;

	constructor(options: TraceOptions) {
		this.#options = options;
	}

	/** @param answers standing ones, in order, following those taken before */
	take(answers: readonly Answer[]): void {
		for (const answer of answers)
			for (const lesson of lessonsOf(answer))
				if (this.#options.counts(lesson.item)) this.#learn(lesson);
	}

	/** Call once, after all answers were taken. */
	done(): Trace {
		const { today } = this.#options;
		this.#sampleBefore(today + 1);
		return { firsts: this.#firsts, knowledge: this.#knowledge };
	}

	#learn(lesson: MemoryAnswer): void {
		const { today, weights, points = MOST_POINTS } = this.#options;
		// A clock that once ran ahead must not fill the chart with days that never were.
		const day = Math.min(lesson.day, today);
		this.#samples ??= sampleDays(day, today, points);
		this.#sampleBefore(day);
		const before = this.#items.get(lesson.item);
		if (before === undefined || before.lastDay < day)
			this.#firsts.push({
				day,
				item: lesson.item,
				right: lesson.grade > 1,
				stability: before?.stability ?? null,
				expected: before === undefined ? null : retrievability(before, day)
			});
		this.#items.set(lesson.item, nextMemory(before ?? null, lesson, weights));
	}

	/** Writes down every point whose day is over once an answer of `day` has come. */
	#sampleBefore(day: StudyDay): void {
		for (;;) {
			const sample = this.#samples?.[this.#sampled];
			if (sample === undefined || sample >= day) return;
			let known = 0;
			for (const memory of this.#items.values()) known += retrievability(memory, sample + 1);
			this.#knowledge.push({ day: sample, known, seen: this.#items.size });
			this.#sampled += 1;
		}
	}
}
