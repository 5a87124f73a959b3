import type { Response, Verdict } from '../answers/types';
import type { Question, QuestionForm } from '../questions/types';
import type { ClockPace } from '../quiz/types';
import type { Article } from '../article/types';
import type { Decision, QuizSet, Seal, Submission, TeacherKey } from '../sets/types';

/** Again, Hard, Good, Easy. */
export type Grade = 1 | 2 | 3 | 4;

/** Study day: days since 1970-01-01 of the local date four hours ago, by the event's own offset. */
export type StudyDay = number;

/** What the moment and the device add to an event; made in one place (platform/clock). */
export interface Stamp {
	/** 128 random bits, 26 Crockford base 32 characters. */
	readonly id: string;
	readonly device: string;
	/** Counts this device's events from 1. */
	readonly seq: number;
	/** Hybrid logical clock, `<ms as 12 hex digits>-<counter as 4 hex digits>`: sorts as text. */
	readonly hlc: string;
	/** Wall clock, ms since the epoch. */
	readonly at: number;
	/** IANA zone, as the browser names it. */
	readonly zone: string;
	/** Minutes east of UTC at that moment and place. */
	readonly offsetMin: number;
	/** Stored, never recomputed. */
	readonly day: StudyDay;
}

/** What happened, without the moment. */
export type Happening =
	| {
			readonly kind: 'answered';
			readonly question: string;
			readonly item: string;
			readonly form: QuestionForm | 'card';
			readonly where: 'quiz' | 'review' | 'set';
			/** Groups answers of one sitting. */
			readonly session: string;
			readonly response: Response | { readonly form: 'card' };
			readonly verdict: Verdict;
			/** The self-grade of a flashcard, or what the quiz outcome maps to. */
			readonly grade: Grade;
			/** Order and match: how each part went; memory is kept about these items then. */
			readonly parts?: readonly { readonly item: string; readonly right: boolean }[];
			/** Options shown: 2 to 4 for choice, 2 for true-false, 0 when recalled. */
			readonly options: number;
			/** Time from shown to answered, ms, capped at 60 000. */
			readonly ms: number;
			/** Part of the answer was shown before it was given; absent where nothing was. */
			readonly hinted?: boolean;
			/** What the judge had said, where the learner overrode it. Never stored: `effective` adds it. */
			readonly judged?: Verdict;
	  }
	| { readonly kind: 'undone'; readonly target: string }
	/**
	 * The learner says that a typed answer was right, whatever the judge said: from then on it stands as
	 * right. Undone like any event.
	 */
	| { readonly kind: 'overridden'; readonly target: string; readonly session: string }
	| {
			readonly kind: 'session-started';
			readonly session: string;
			readonly where: 'quiz' | 'set';
			readonly title: string;
			readonly questions: readonly string[];
			readonly set: string | null;
			readonly seed: string;
			/** What it is beside practice: `daily:<study day>` or `challenge:<seed>`. */
			readonly of?: string;
			/** The challenge it answers, as the fragment that brought it. */
			readonly challenge?: string;
			/** What was wished for, as a query (quiz/wish-query.ts). */
			readonly wish?: string;
			readonly clock?: ClockPace;
			/** An attempt that is answered without verdicts, and handed in (core/sets/attempt.ts). */
			readonly attempt?: number;
			/** By which the learner's own needs multiply all time; absent for 1. */
			readonly factor?: number;
			/** Minutes for breaks that the learner's own needs add; absent for none. */
			readonly breaks?: number;
			/** Who takes it, as they named themselves. */
			readonly learner?: string;
	  }
	| { readonly kind: 'session-finished'; readonly session: string }
	| { readonly kind: 'setting-changed'; readonly key: string; readonly value: string }
	| {
			readonly kind: 'article-added';
			readonly article: Article;
			readonly questions: readonly Question[];
	  }
	| { readonly kind: 'article-removed'; readonly article: string }
	/** `secret`: what the codes of this set are made from, 20 Crockford characters; the teacher's alone. */
	| { readonly kind: 'set-made'; readonly set: QuizSet; readonly secret?: string }
	| { readonly kind: 'set-received'; readonly set: QuizSet }
	| { readonly kind: 'set-removed'; readonly set: string }
	/** `seal`: it came sealed, and who signed it. */
	| { readonly kind: 'result-received'; readonly submission: Submission; readonly seal?: Seal }
	| { readonly kind: 'teacher-key-made'; readonly key: TeacherKey }
	/** The teacher kept a copy of the key elsewhere. */
	| { readonly kind: 'key-saved'; readonly key: string }
	/** A decision about a question or about marking, from then on; undone like any event. */
	| { readonly kind: 'regraded'; readonly set: string; readonly decision: Decision }
	/** An answer in an attempt that shows no verdict; the last one to a question counts. */
	| {
			readonly kind: 'attempt-answered';
			readonly session: string;
			readonly question: string;
			readonly response: Response;
			/** Time from shown to answered, added up over all visits to the question. */
			readonly ms: number;
	  }
	/** A code of the teacher was entered during an attempt: all its time is multiplied. */
	| { readonly kind: 'attempt-extended'; readonly session: string; readonly factor: number }
	/** The code that opens the keys of a set was entered. */
	| { readonly kind: 'capsule-opened'; readonly set: string; readonly code: string }
	/** Memory is computed with these from now on, and for all answers before; undone like any event. */
	| {
			readonly kind: 'weights-fitted';
			/** The 21 of FSRS-6. */
			readonly weights: readonly number[];
			/** `first-intervals`: the four initial stabilities alone · `full`: all by the optimiser. */
			readonly method: 'first-intervals' | 'full';
			/** Answers they were fitted on. */
			readonly reviews: number;
			/** Log loss on the later part of the history, with the weights before and with these. */
			readonly before: number;
			readonly after: number;
	  }
	/** The learner puts an item away (a leech, a fact of no interest) or takes it up again. */
	| { readonly kind: 'item-set-aside'; readonly item: string; readonly aside: boolean };

/** The only thing the learner's history is made of. Append-only; merging two histories is a set union. */
export type LearnerEvent = Stamp & Happening;

/** What is remembered about one item: derived, disposable, rebuilt by replay. */
export interface ItemMemory {
	readonly item: string;
	/** Days for recall probability to fall to 0.9 (FSRS). */
	readonly stability: number;
	/** 1 to 10 (FSRS). */
	readonly difficulty: number;
	readonly phase: 'learning' | 'review' | 'relearning';
	readonly lastDay: StudyDay;
	/** `lastDay + span` as the fold leaves it; a plan moves it (see plan.ts). */
	readonly dueDay: StudyDay;
	/** For a step shorter than a day: ms since the epoch; else null. */
	readonly dueAt: number | null;
	readonly reps: number;
	readonly lapses: number;
	readonly lastQuestion: string;
	/** Study days between the last two answers, 0 after the first: bounds the fuzz of the interval. */
	readonly elapsed: number;
	/** The interval earned at nine recalls in ten, days; 0 after Again. Plans may choose another day. */
	readonly span: number;
	/** The longest interval it may get, days: what was only recognised comes back soon. */
	readonly cap: number;
	/** w20 of FSRS-6, how fast recall falls: kept so that the curve can be drawn without the weights. */
	readonly decay: number;
	/** Which scheduler derived this; another one derives again. */
	readonly scheduler: string;
}
