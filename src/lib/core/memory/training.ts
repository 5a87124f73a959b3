import type { MemoryAnswer } from './scheduler';

/** What the optimiser of fsrs-rs takes: answers of all its items one after another. */
export interface TrainingSet {
	/** 1 to 4. */
	readonly ratings: Uint32Array;
	/** Study days since the answer before, 0 for an item's first. */
	readonly days: Uint32Array;
	/** How many answers each item has; the last is the one to be predicted from those before it. */
	readonly lengths: Uint32Array;
}

/** Longer histories are left out by fsrs-rs (`max_seq_len`). */
const LONGEST = 64;
/** Ten years, as the scheduler counts. */
const MOST_DAYS = 3650;

/**
 * The evidence as fsrs-rs reads it: for each answer to be predicted, one item with everything before
 * it, in the order the answers were given, for the optimiser holds later ones dearer.
 *
 * As in FSRS, only the first answer on a later day is predicted; others of the same day are steps on
 * the way. Answers picked among options are steps too, with the grade they got, and never predicted:
 * fsrs-rs knows no lucky picks, and half of all guesses at true or false would teach it a memory that
 * nobody has. A wrong pick would be sound evidence, but wrong ones without the right ones are not.
 */
export function trainingSet(lessons: readonly MemoryAnswer[]): TrainingSet {
	const courses = new Map<string, { ratings: number[]; days: number[]; last: number }>();
	const ratings: number[] = [];
	const days: number[] = [];
	const lengths: number[] = [];
	for (const { item, grade, day, options } of lessons) {
		const course = courses.get(item) ?? { ratings: [], days: [], last: day };
		courses.set(item, course);
		const elapsed = Math.min(Math.max(0, day - course.last), MOST_DAYS);
		course.ratings.push(grade);
		course.days.push(elapsed);
		course.last = day;
		if (elapsed === 0 || options >= 2 || course.ratings.length > LONGEST) continue;
		ratings.push(...course.ratings);
		days.push(...course.days);
		lengths.push(course.ratings.length);
	}
	return {
		ratings: Uint32Array.from(ratings),
		days: Uint32Array.from(days),
		lengths: Uint32Array.from(lengths)
	};
}
