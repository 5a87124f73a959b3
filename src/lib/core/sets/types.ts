import type { Response } from '../answers/types';
import type { Question } from '../questions/types';

/** Questions of a set that stand one after another. */
export interface Section {
	/** May be empty. */
	readonly title: string;
	/** How many of the set's questions are in it; the sections together cover all of them, in order. */
	readonly count: number;
	/** A pool: each learner is asked so many of them, drawn by set and name (drawn.ts); absent for all. */
	readonly draw?: number;
}

/** Extra time that a code grants during an attempt. */
export interface Extension {
	/** By which all time is multiplied: 1.25, 1.5, 2 or 3. */
	readonly factor: number;
	/** Digest of the code: a device knows a right one without holding it. */
	readonly check: string;
}

/** How a set is to be taken; what is absent is not limited. */
export interface SetRules {
	/** `test`: handed out without its keys, answered without verdicts. Absent for practice. */
	readonly mode?: 'test';
	/** ms since the epoch. */
	readonly opens?: number;
	readonly closes?: number;
	/** Time for one attempt, minutes. */
	readonly minutes?: number;
	/** Most attempts of one learner. */
	readonly attempts?: number;
	/** When verdicts are shown: after the last answer, or once the teacher's code opens them; absent for at once. */
	readonly feedback?: 'end' | 'released';
	/** Share of the points needed to pass, 0 to 1. */
	readonly pass?: number;
	/** Points of each question, in the order of `questionIds`; absent for one each. */
	readonly points?: readonly number[];
	/** What is partly right counts in part. */
	readonly partial?: true;
	/** Options stand as they were written, not shuffled. */
	readonly fixedOptions?: true;
	readonly sections?: readonly Section[];
	readonly extensions?: readonly Extension[];
}

/** Public keys that answers are sealed to: raw, base64url; X25519 of 32 bytes, P-256 compressed, of 33. */
export interface Recipient {
	/** Null where the teacher's browser has no X25519. */
	readonly x25519: string | null;
	readonly p256: string;
}

/** A teacher's keys. The private halves are wrapped, so that this may lie in a log, a copy or a file. */
export interface TeacherKey extends Recipient {
	/** Digest of the public keys, 10 characters. */
	readonly id: string;
	/** ms since the epoch. */
	readonly made: number;
	/** What the passphrase opens (core/sets/seal/teacher-key.ts). */
	readonly wrapped: {
		/** Base64url. */
		readonly salt: string;
		readonly iv: string;
		readonly box: string;
		/** Of PBKDF2 with SHA-256. */
		readonly rounds: number;
	};
}

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
	/**
	 * Empty when by reference: every question is in the shipped bank. Of a test that was handed out they
	 * hold no answer (core/sets/keyless.ts).
	 */
	readonly questions: readonly Question[];
	readonly rules?: SetRules;
	/** Whom answers are sealed to; absent where they travel open. */
	readonly to?: Recipient;
	/** Id of the version this one was made from. */
	readonly was?: string;
	/** What a test's code opens: its keys and explanations, sealed, base64url. */
	readonly locked?: string;
}

/** What a teacher decided about a question after answers came in. The last of a kind counts. */
export type Decision =
	/** Leaves it out of score and total. */
	| { readonly kind: 'drop'; readonly question: string; readonly on: boolean }
	/** Full points for all, or for whoever answered it. */
	| {
			readonly kind: 'full-credit';
			readonly question: string;
			readonly whom: 'all' | 'answered' | 'none';
	  }
	/** An option (by id) or a typed text (as `groupKey` folds it) counts as right, or not; null: as judged. */
	| {
			readonly kind: 'judged';
			readonly question: string;
			readonly answer: string;
			readonly right: boolean | null;
	  }
	/** Nobody's score falls below what it was by the judge alone. */
	| { readonly kind: 'never-lower'; readonly on: boolean };

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
	/** Version of the app. */
	readonly app?: string;
	/** Counts the learner's attempts at this set, from 1. */
	readonly attempt?: number;
	/** More time than the set gives was granted; how much stays with the learner. */
	readonly accommodated?: true;
	/** Handed in after its time, by the learner's own device. */
	readonly late?: true;
	/** Typed in by the teacher from a sheet of paper. */
	readonly paper?: true;
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

/** What opening a sealed result told, beside its content. */
export interface Seal {
	/** Digest of the key that signed it, 10 characters: one device, one digest. */
	readonly device: string;
}
