import type { Response } from '../answers/types';
import type { Question } from '../questions/types';

/** What a teacher hands out. */
export interface QuizSet {
	readonly format: 1;
	/** digest of title, author, time of making and question ids. */
	readonly id: string;
	readonly title: string;
	/** The teacher's name as they wish to be shown; may be empty. */
	readonly from: string;
	readonly instructions: string;
	/** ms since the epoch. */
	readonly made: number;
	/** Version of the bank it was picked from. */
	readonly bank: string;
	readonly shuffle: boolean;
	/** How far off a typed number still counts as right, as a part of the key: 0.001 to 1; absent for none. */
	readonly tolerance?: number;
	readonly questionIds: readonly string[];
	/** Empty when by reference: every question is in the shipped bank. */
	readonly questions: readonly Question[];
}

/** What a learner hands back: raw responses, never scores. */
export interface Submission {
	readonly format: 1;
	/** 128 random bits, made when the attempt starts: two sendings of one attempt are one. */
	readonly id: string;
	readonly set: string;
	readonly learner: string;
	readonly started: number;
	readonly finished: number;
	/** Version of the bank the learner had. */
	readonly bank: string;
	readonly answers: readonly {
		readonly question: string;
		readonly response: Response;
		readonly ms: number;
		/** The learner said that it was right, against the judge: for the teacher to see, and not scored. */
		readonly overridden?: true;
	}[];
}

/** Why outside bytes were refused; each has its own message on screen. */
export type PackProblem =
	| 'empty'
	| 'too-long'
	| 'not-ours'
	| 'damaged'
	| 'too-big-inside'
	| 'wrong-kind'
	| 'newer-version'
	| 'bad-content';
