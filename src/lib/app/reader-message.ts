import type { Article, ReadProblem } from '$lib/core/article/types';
import type { Annotations, Claim } from '$lib/core/claims/types';
import type { StatementPair } from '$lib/core/questions/disagreements';
import type { FactView } from '$lib/core/questions/fact-views';
import type { Edit } from '$lib/core/questions/edit';
import type { Checked } from '$lib/core/questions/edit-check';
import type { Known } from '$lib/core/questions/known';
import type { BankArticle, DisputeView, Question } from '$lib/core/questions/types';
import type { Result } from '$lib/core/result';

/** What the page asks of the reader worker. */
export interface ReadRequest {
	/** File name, which tells the format by its ending; empty for pasted text. */
	readonly name: string;
	readonly text: string;
	/** Markup the same text was pasted with, or empty: headings and dates stand in it. */
	readonly html: string;
	readonly title: string;
	/** `YYYY-MM-DD`, or empty when not known. */
	readonly published: string;
	readonly publisher: string;
}

/** What a new article is held against; everything in it can be cloned into a worker. */
export interface Knowledge {
	readonly known: Known;
	readonly articles: readonly BankArticle[];
	readonly own: readonly Article[];
}

/** In order; the first is the page's own. */
export const STAGES = ['reading', 'names', 'claims', 'questions'] as const;
export type Stage = (typeof STAGES)[number];

export interface ReadFound {
	readonly article: Article;
	readonly annotations: Annotations;
	readonly claims: readonly Claim[];
	readonly questions: readonly Question[];
	/** Questions beyond those, left out because nobody reads so many. */
	readonly more: number;
	readonly disputes: readonly DisputeView[];
	/** Ids of the questions that were asked before this article came. */
	readonly asked: readonly string[];
}

export type ReadAnswer = Result<ReadFound, ReadProblem>;

/** What sources say against and beside one another. */
export interface Compared {
	readonly disputes: readonly DisputeView[];
	readonly pairs: readonly StatementPair[];
	readonly changes: readonly StatementPair[];
}

export type WorkerRequest =
	| { readonly type: 'read'; readonly request: ReadRequest; readonly knowledge: Knowledge | null }
	| { readonly type: 'check'; readonly question: Question; readonly edit: Edit }
	| { readonly type: 'compare'; readonly knowledge: Knowledge }
	| { readonly type: 'look'; readonly knowledge: Knowledge };

/** Said on the way. */
export interface StageTold {
	readonly type: 'stage';
	readonly stage: Stage;
}

export type WorkerAnswer =
	| { readonly type: 'read'; readonly answer: ReadAnswer }
	| { readonly type: 'checked'; readonly checked: Checked }
	| { readonly type: 'compared'; readonly compared: Compared }
	| { readonly type: 'looked'; readonly facts: readonly FactView[] };
