import { ok, type Result } from '../result';
import { readFrontMatter } from './front-matter';
import { checkInput, checkWords, problem } from './limits';
import { linesOf } from './lines';
import { blankMarkup } from './markup';
import { readPlain, type PlainInput } from './read-plain';
import type { Article, ReadProblem, Span } from './types';

function spansOf(paragraphs: readonly string[]): Span[] {
	let at = 0;
	return paragraphs.map((paragraph) => {
		const span = { start: at, end: at + paragraph.length };
		at = span.end + 2;
		return span;
	});
}

/**
 * Reads a file of the bank: front matter (see `readFrontMatter`), then paragraphs parted by blank
 * lines. The article's text is those paragraphs, each on one line, joined by a blank line; offsets
 * count into that.
 *
 * @param id what the article is called: the file's name without its ending
 * @param source the whole file
 * @returns the article, or the first thing wrong with the file and its 1-based line
 */
export function readMarkdown(id: string, source: string): Result<Article, ReadProblem> {
	const checked = checkInput(source);
	if (!checked.ok) return checked;
	const lines = linesOf(source);
	const front = readFrontMatter(lines);
	if (!front.ok) return front;
	const body = lines.slice(front.value.bodyFrom);
	const marked = body.find((line) => /^(?:#|>|[-*+] |```|\||!\[)/.test(line.text));
	if (marked)
		return problem('not-text', 'an article of the bank is plain paragraphs', marked.number);
	const paragraphs = body
		.map((line) => line.text)
		.join('\n')
		.split(/\n{2,}/)
		.map((paragraph) => paragraph.trim().replaceAll('\n', ' '))
		.filter(Boolean);
	if (paragraphs.length === 0)
		return problem('empty', 'there is no paragraph after the fields', front.value.bodyFrom);
	const text = paragraphs.join('\n\n');
	const words = checkWords(text);
	if (!words.ok) return words;
	const { title, publisher, url, published, countries, subjects } = front.value;
	return ok({
		id,
		title,
		text,
		blocks: spansOf(paragraphs),
		published: { value: published, how: published === null ? 'unknown' : 'given' },
		publisher,
		url,
		countries,
		subjects
	});
}

/**
 * Reads Markdown somebody pasted: no front matter needed, the first heading becomes the title.
 * Offsets count into the source as given; in the article's text every mark of Markdown is replaced
 * by as many spaces.
 *
 * @param input as for `readPlain`
 * @returns as for `readPlain`
 */
export function readMarkdownLoose(input: PlainInput): Result<Article, ReadProblem> {
	const checked = checkInput(input.text);
	if (!checked.ok) return checked;
	const blanked = blankMarkup(input.text);
	const first = (given: string | null | undefined, found: string | undefined) =>
		given?.trim() || found || null;
	return readPlain({
		...input,
		text: blanked.text,
		title: first(input.title, blanked.title),
		published: first(
			input.published,
			blanked.fields.get('published') ?? blanked.fields.get('date')
		),
		publisher: first(input.publisher, blanked.fields.get('publisher')),
		url: first(input.url, blanked.fields.get('url'))
	});
}
