import type { Response, Verdict } from '../answers/types';
import type { Question, QuestionForm, Subject } from '../questions/types';

/** What the learner asked for. Seeded: the same plan over the same bank gives the same quiz. */
export interface QuizPlan {
	readonly subject: Subject | 'mixed';
	/** 1 to 100. */
	readonly count: number;
	readonly forms: readonly QuestionForm[];
	/** Limit to these ISO codes; empty means all. */
	readonly countries: readonly string[];
	/** Limit to these articles; empty means all. */
	readonly articles: readonly string[];
	readonly seed: string;
}

export interface Answered {
	readonly question: string;
	readonly response: Response;
	readonly verdict: Verdict;
	readonly ms: number;
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
	  }
	| { readonly type: 'next' }
	| { readonly type: 'undo' };
