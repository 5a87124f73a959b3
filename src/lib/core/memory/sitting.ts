import type { StudyDay } from './types';

/** One quiz or set taken, as lists and "go on" need it; its answers stay in the log. */
export interface Sitting {
	readonly session: string;
	readonly where: 'quiz' | 'set';
	readonly title: string;
	/** The set it was asked from, or null for a quiz of the learner's own. */
	readonly set: string | null;
	/** What it is beside practice: `daily:<study day>` or `challenge:<seed>`; else null. */
	readonly of: string | null;
	/** Study day and moment (ms since the epoch) it was begun. */
	readonly day: StudyDay;
	readonly at: number;
	/** Questions to be asked. */
	readonly total: number;
	/** Answers that stand, and those of them that are right. */
	readonly done: number;
	readonly right: number;
	/**
	 * Of an attempt: `open` while it is taken, `shown` while it is and verdicts are told on the way,
	 * `closed` once it is handed in, `marked` once verdicts are known too. Null for any other sitting.
	 */
	readonly attempt: 'open' | 'shown' | 'closed' | 'marked' | null;
	/** Ids of the questions that have an answer in an open attempt, apart by spaces; else ''. */
	readonly given: string;
	/** Gone through to the end once; an answer taken back since makes `done` fall below `total`. */
	readonly finished: boolean;
}

/** Begun and not gone through, or gone through with an answer taken back since. */
export const isOpen = ({ finished, done, total, attempt }: Sitting): boolean =>
	!finished || (attempt === null && done < total);
