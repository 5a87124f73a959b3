import type { Response, Verdict } from '../answers/types';
import type { IsoDate } from '../article/types';
import type { ClaimKind } from '../claims/types';
import type { Question, QuestionForm, Subject } from '../questions/types';

/** How likely a question is to be answered right: above 70 %, 40 to 70 %, below 40 % (difficulty.ts). */
export type Level = 'easy' | 'medium' | 'hard';

/**
 * By what the learner remembers. `missed`: answered wrong last time, or forgotten again and again ·
 * `due`: to be asked again by now · `unseen`: never asked.
 */
export type MemoryWish = 'missed' | 'due' | 'unseen';

/**
 * By the age of the news. `new`: never asked, from articles that came since last time · `week`: published
 * in the last seven days · `latest`: in the seven days up to the newest article of the bank.
 */
export type NewsWish = 'new' | 'week' | 'latest';

/** Seconds for each question by its form (clock.ts), or as long as it takes. */
export type ClockPace = 'off' | 'calm' | 'brisk';

/** Which questions may be asked. An empty or absent list limits nothing. */
export interface QuizFilter {
	readonly subject: Subject | 'mixed';
	readonly forms: readonly QuestionForm[];
	/** ISO codes. */
	readonly countries: readonly string[];
	readonly articles: readonly string[];
	/** Names as the bank writes them. */
	readonly people?: readonly string[];
	readonly kinds?: readonly ClaimKind[];
	/** Publishers. */
	readonly sources?: readonly string[];
	readonly levels?: readonly Level[];
	/** First and last day of what is asked about, both included; each may be a year or a month. */
	readonly from?: IsoDate;
	readonly until?: IsoDate;
	readonly memory?: MemoryWish;
	readonly news?: NewsWish;
}

/** What the learner asked for, before chance. Small and serialisable (wish-query.ts). */
export interface QuizWish extends QuizFilter {
	/** 1 to 100; the most, where minutes decide. */
	readonly count: number;
	/** Ask for about so long instead of so many. */
	readonly minutes?: number;
	readonly clock?: ClockPace;
}

/** Seeded: the same plan over the same bank and memory gives the same quiz. */
export interface QuizPlan extends QuizWish {
	readonly seed: string;
}

export interface Answered {
	readonly question: string;
	readonly response: Response;
	readonly verdict: Verdict;
	readonly ms: number;
	/** What the judge had said, where the learner overrode it. */
	readonly judged?: Verdict;
}

/** A sitting as a value: `reduce(state, event)` gives the next one. */
export interface Session {
	readonly id: string;
	readonly questions: readonly Question[];
	/** Ids of the options, or of the parts of an order or a match, in the order shown; by question id. */
	readonly order: Readonly<Record<string, readonly string[]>>;
	readonly position: number;
	readonly phase: 'asking' | 'judged' | 'finished';
	readonly answers: readonly Answered[];
}

export type SessionEvent =
	| {
			readonly type: 'answered';
			readonly response: Response;
			readonly verdict: Verdict;
			readonly ms: number;
			readonly judged?: Verdict;
	  }
	/** The learner overrides the verdict on an answer, or takes that back. */
	| { readonly type: 'overridden'; readonly question: string; readonly on: boolean }
	| { readonly type: 'next' }
	| { readonly type: 'undo' };
