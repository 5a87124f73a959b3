import { readMarkdownLoose } from '$lib/core/article/read-markdown';
import { readPlain } from '$lib/core/article/read-plain';
import { repairText } from '$lib/core/article/repair';
import type { Article, ReadProblem } from '$lib/core/article/types';
import { digest } from '$lib/core/hash';
import { ok, type Result } from '$lib/core/result';
import type { ReadRequest } from './reader-message';

/** Of pasted markup, the part that must be kept for it to go before the plain words. */
const ENOUGH = 0.5;
const MARKUP = /^\s*<(!doctype html|html|head|body|article|main|section|div|p|h[1-6])\b/i;

/** Reads what a person gave in the format its name, its first characters or the clipboard tell. */
export async function toArticle(request: ReadRequest): Promise<Result<Article, ReadProblem>> {
	const { name, text, html } = request;
	if (/\.html?$/i.test(name) || MARKUP.test(text)) return fromPage(request, text);
	const plain = fromText(request);
	if (html === '' || !plain.ok) return plain;
	return ok(withMarkup(plain.value, await fromPage(request, html)));
}

const idOf = ({ title, text }: ReadRequest): string => `own-${digest(`${title}\n${text}`)}`;

/** Wrongly decoded characters are put right first: the repaired text is the one the desk shows and counts in. */
function fromText(request: ReadRequest): Result<Article, ReadProblem> {
	const input = {
		id: idOf(request),
		text: repairText(request.text),
		title: repairText(request.title) || null,
		published: request.published || null,
		publisher: request.publisher || null,
		url: null
	};
	return /\.(md|markdown)$/i.test(request.name) ? readMarkdownLoose(input) : readPlain(input);
}

/** The reader of pages is large and seldom needed: it is loaded when there is one. */
async function fromPage(
	request: ReadRequest,
	markup: string
): Promise<Result<Article, ReadProblem>> {
	const [{ readHtml }, { parseHTML }] = await Promise.all([
		import('$lib/core/article/read-html'),
		import('linkedom/worker')
	]);
	const whole = /<(?:html|body)\b/i.test(markup) ? markup : `<html><body>${markup}</body></html>`;
	const read = readHtml(idOf(request), whole, (html) => parseHTML(html).document);
	return read.ok ? ok(withGiven(read.value, request)) : read;
}

/** Markup of the clipboard tells headings, dates and publisher; it may hold only a part of the words. */
function withMarkup(plain: Article, page: Result<Article, ReadProblem>): Article {
	if (!page.ok) return plain;
	const words = ({ blocks }: Article): number =>
		blocks.reduce((sum, { start, end }) => sum + end - start, 0);
	const known = page.value.published.value === null ? plain.published : page.value.published;
	const about = {
		published: plain.published.how === 'given' ? plain.published : known,
		publisher: plain.publisher ?? page.value.publisher,
		url: page.value.url
	};
	const whole = words(page.value) >= ENOUGH * words(plain);
	return whole
		? { ...page.value, ...about, title: page.value.title || plain.title }
		: { ...plain, ...about };
}

/** What the person says about a page goes before what the page says about itself. */
function withGiven(article: Article, { title, published, publisher }: ReadRequest): Article {
	return {
		...article,
		title: title || article.title,
		publisher: publisher || article.publisher,
		published: published ? { value: published, how: 'given' } : article.published
	};
}
