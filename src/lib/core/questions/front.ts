import type { IsoDate } from '../article/types';
import type { BankArticle, DisputeView } from './types';

/** An article as the front page names it. */
export interface Story {
	readonly id: string;
	readonly title: string;
	readonly publisher: string | null;
	readonly published: IsoDate | null;
	readonly subject: string;
}

/** All of the bank that the front page shows: about a thousandth of it, so that it can stand in the page. */
export interface Front {
	/** Newest first. */
	readonly stories: readonly Story[];
	/** First paragraph of the newest story. */
	readonly opening: string;
	/** The first disagreement that is not settled. */
	readonly dispute: { readonly question: string; readonly sides: readonly string[] } | null;
}

/** One large and two columns of three. */
const STORIES = 7;

/** Dated articles, newest first; undated ones after them. Equal dates keep their order. */
export function newestFirst<T extends Pick<BankArticle, 'published'>>(
	articles: readonly T[]
): readonly T[] {
	const key = (article: T): string => article.published ?? '';
	return [...articles].sort((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0));
}

/** What the front page shows of a bank. */
export function frontOf(articles: readonly BankArticle[], disputes: readonly DisputeView[]): Front {
	const newest = newestFirst(articles).slice(0, STORIES);
	const open = disputes.find(({ settled }) => settled === null);
	return {
		stories: newest.map(({ id, title, publisher, published, subjects }) => ({
			id,
			title,
			publisher,
			published,
			subject: subjects[0] ?? ''
		})),
		opening: newest[0]?.paragraphs[0] ?? '',
		dispute: open ? { question: open.question, sides: open.sides.map(({ text }) => text) } : null
	};
}
