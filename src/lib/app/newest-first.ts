import type { BankArticle } from '$lib/core/questions/types';

/** Dated articles, newest first; undated ones after them. Equal dates keep the bank's order. */
export function newestFirst<T extends BankArticle>(articles: readonly T[]): readonly T[] {
	const key = (article: T): string => article.published ?? '';
	return [...articles].sort((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0));
}
