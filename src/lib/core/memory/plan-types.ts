import type { IsoDate } from '../article/types';
import type { Subject } from '../questions/types';

/** Days from `from` to `to`, both included, on which nothing shall fall due. */
export interface Break {
	/** Names the setting it is kept under. */
	readonly id: string;
	readonly from: IsoDate;
	readonly to: IsoDate;
}

/** A date by which a choice of facts shall be known. */
export interface Exam {
	readonly id: string;
	readonly title: string;
	/** The day itself: the last answers are given before it. */
	readonly on: IsoDate;
	/** Which items: all, those of some subjects or countries, or those of a set (by its id). */
	readonly about:
		| { readonly type: 'all' }
		| { readonly type: 'subjects'; readonly subjects: readonly Subject[] }
		| { readonly type: 'countries'; readonly countries: readonly string[] }
		| { readonly type: 'set'; readonly set: string };
}

/**
 * How the learner wants to be asked. Kept as `setting-changed` events, one key for each choice, so
 * that two devices' choices merge one by one; read by `planOf` (plan.ts), which trusts no value.
 */
export interface Plan {
	/** Chance of recall at which an item falls due, 0.7 to 0.97. */
	readonly retention: number;
	/** Where a subject has its own. */
	readonly bySubject: Readonly<Partial<Record<Subject, number>>>;
	/** Items never asked before, a day. */
	readonly newPerDay: number;
	/** Null: as many as are due. */
	readonly minutesPerDay: number | null;
	/** Shares of a usual day's load, Monday first: 1 usual, 0.5 easy, 0 free. */
	readonly week: readonly number[];
	readonly breaks: readonly Break[];
	readonly exams: readonly Exam[];
	/** Local hour at which a new study day begins, 0 to 23. Counts for answers given after the choice. */
	readonly rolloverHour: number;
}

/** What is known of an item from the bank: the plan needs no more of it. */
export interface ItemAbout {
	readonly subject: Subject;
	readonly countries: readonly string[];
	/** Ids of the quiz sets that ask for it; absent where there are none. */
	readonly sets?: readonly string[];
}
