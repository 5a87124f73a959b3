import type { Article, ReadProblem } from '$lib/core/article/types';
import type { Question } from '$lib/core/questions/types';
import type { Result } from '$lib/core/result';

/** What the page asks of the reader worker. */
export interface ReadRequest {
	/** File name, which tells the format by its ending; empty for pasted text. */
	readonly name: string;
	readonly text: string;
	readonly title: string;
	/** `YYYY-MM-DD`, or empty when not known. */
	readonly published: string;
	readonly publisher: string;
}

export interface ReadFound {
	readonly article: Article;
	readonly questions: readonly Question[];
}

export type ReadAnswer = Result<ReadFound, ReadProblem>;
