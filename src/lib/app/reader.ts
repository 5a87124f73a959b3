import { readMarkdownLoose } from '$lib/core/article/read-markdown';
import { readPlain } from '$lib/core/article/read-plain';
import type { Article, ReadProblem } from '$lib/core/article/types';
import { digest } from '$lib/core/hash';
import { questionsFromArticle } from '$lib/core/questions/bank';
import { ok, type Result } from '$lib/core/result';
import type { ReadAnswer, ReadRequest } from './reader-message';

/** Reads a text in the format its name tells and asks what one article alone supports. */
export async function readArticle(request: ReadRequest): Promise<ReadAnswer> {
	const article = await toArticle(request);
	if (!article.ok) return article;
	const { questions } = questionsFromArticle(article.value);
	return ok({ article: article.value, questions });
}

async function toArticle(request: ReadRequest): Promise<Result<Article, ReadProblem>> {
	const id = `own-${digest(`${request.title}\n${request.text}`)}`;
	if (looksLikeHtml(request)) {
		const [{ readHtml }, { parseHTML }] = await Promise.all([
			import('$lib/core/article/read-html'),
			import('linkedom/worker')
		]);
		const read = readHtml(id, request.text, (html) => parseHTML(html).document);
		return read.ok ? ok(withGiven(read.value, request)) : read;
	}
	const input = {
		id,
		text: request.text,
		title: request.title || null,
		published: request.published || null,
		publisher: request.publisher || null,
		url: null
	};
	return /\.(md|markdown)$/i.test(request.name) ? readMarkdownLoose(input) : readPlain(input);
}

/** A page by its name, or pasted markup that says so itself. */
function looksLikeHtml({ name, text }: ReadRequest): boolean {
	return /\.html?$/i.test(name) || /^\s*<(!doctype html|html|head|body|article)\b/i.test(text);
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
