import { ok, type Result } from '../result';
import { blocksOf } from './blocks';
import { isFurniture } from './furniture';
import { looksLikeCode } from './language';
import { checkInput, checkWords, problem } from './limits';
import { linesOf, type Line } from './lines';
import { findPublished } from './published';
import type { Article, ReadProblem } from './types';

export interface PlainInput {
	readonly id: string;
	readonly text: string;
	readonly title?: string | null;
	/** A day as written by whoever gave it (`2025-02-11`, with or without a time), or null. */
	readonly published?: string | null;
	readonly publisher?: string | null;
	readonly url?: string | null;
}

const LONGEST_TITLE = 160;

/** The first line is a headline when it is short, ends no sentence and the article goes on. */
function headline(lines: readonly Line[]): string {
	const [first, ...rest] = lines.filter((line) => line.text !== '');
	const second = rest.find((line) => !isFurniture(line.text));
	if (!first || !second || first.text.length > LONGEST_TITLE) return '';
	if (/[.:;,]["”’']?$/.test(first.text) || isFurniture(first.text)) return '';
	return /^\p{Ll}/u.test(second.text) ? '' : first.text;
}

/**
 * Reads plain text as an article. The text is kept as given; headline, bylines and site furniture
 * are only left out of its blocks.
 *
 * @param input the text with what is known about it; a missing title is taken from the first line
 * @returns the article, or what is wrong: `empty`, `too-long` (over 1 000 000 UTF-16 units),
 * `not-text`, `not-english`, `no-article` (nothing but furniture, or a
 * program, data or markup)
 */
export function readPlain(input: PlainInput): Result<Article, ReadProblem> {
	const checked = checkInput(input.text);
	if (!checked.ok) return checked;
	const lines = linesOf(input.text);
	const title = input.title?.trim() || headline(lines);
	const blocks = blocksOf(lines, title);
	if (blocks.length === 0) return problem('no-article', 'no paragraph of an article was found');
	const body = blocks.map((b) => input.text.slice(b.start, b.end)).join('\n');
	if (looksLikeCode(body))
		return problem('no-article', 'this is a program, data or markup, and no article');
	const words = checkWords(body);
	if (!words.ok) return words;
	return ok({
		id: input.id,
		title,
		text: input.text,
		blocks,
		published: findPublished({ given: input.published, text: input.text, lines, blocks }),
		publisher: input.publisher ?? null,
		url: input.url ?? null,
		countries: [],
		subjects: []
	});
}
