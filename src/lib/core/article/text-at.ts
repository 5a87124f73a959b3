import type { Article, Span } from './types';

/**
 * The words at a span of an article, in its title for negative offsets.
 *
 * @param article the article
 * @param span as `Span` says: UTF-16 units, negative ones count back from the start of the text
 */
export function textAt(article: Pick<Article, 'title' | 'text'>, span: Span): string {
	if (span.start >= 0) return article.text.slice(span.start, span.end);
	const shift = article.title.length + 1;
	return article.title.slice(span.start + shift, span.end + shift);
}
