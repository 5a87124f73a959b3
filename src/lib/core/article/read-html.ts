import { Readability } from '@mozilla/readability';
import type { Result } from '../result';
import { htmlMeta } from './html-meta';
import {
	isDeeperThan,
	isLargerThan,
	paragraphsUnder,
	type DocumentLike,
	type NodeLike
} from './html-nodes';
import { checkInput, problem } from './limits';
import { readPlain } from './read-plain';
import { repairText } from './repair';
import type { Article, ReadProblem } from './types';

/**
 * Elements a page may have: more is no article and would keep Readability busy for minutes. Its own
 * limit asks the document for elements named `*`, of which linkedom finds none, so we count.
 */
const MAX_ELEMENTS = 30_000;

/** Readability's work grows with the square of the depth; real pages stay below 60. */
const MAX_DEPTH = 256;

/** Readability in the types of a project without a DOM: it is handed any document and walks it. */
type Reader = new (
	doc: DocumentLike,
	options: {
		charThreshold: number;
		/** The element itself, not its markup: `content` is then a node of the document. */
		serializer: (node: NodeLike) => NodeLike;
	}
) => { parse(): { title?: string | null; content?: NodeLike | null } | null };

/** The part of the page that is the article, found by Readability; null where it finds none. */
function mainPart(doc: DocumentLike): { title: string; content: NodeLike } | null {
	const reader = new (Readability as unknown as Reader)(doc, {
		charThreshold: 200,
		serializer: (node) => node
	});
	try {
		const found = reader.parse();
		return found?.content ? { title: found.title ?? '', content: found.content } : null;
	} catch {
		// It throws on documents with no body.
		return null;
	}
}

/** Words a sentence has that is no label of a menu. */
const PROSE = 5;

/** A sentence of running text: menus, link lists and buttons have none. */
const isProse = (paragraph: string): boolean =>
	/[.!?…]["'”’)\]]*(?:\s|$)/u.test(paragraph) && paragraph.split(/\s+/, PROSE).length === PROSE;

/**
 * Reads a web page as an article. The article's text is its paragraphs joined by blank lines, so a
 * heading never runs into the paragraph below, with wrongly decoded characters put right; offsets
 * count into that text.
 *
 * @param id what the article is called
 * @param html the page's source
 * @param parse makes a document of it: linkedom in Node and in the worker
 * @returns the article, or what is wrong: as for `readPlain`, and `no-article` where the page holds
 * no readable text
 */
export function readHtml(
	id: string,
	html: string,
	parse: (html: string) => unknown
): Result<Article, ReadProblem> {
	const checked = checkInput(html);
	if (!checked.ok) return checked;
	const doc = parse(html) as DocumentLike;
	if (isDeeperThan(doc, MAX_DEPTH))
		return problem('no-article', `elements are nested more than ${MAX_DEPTH} deep`);
	if (isLargerThan(doc, MAX_ELEMENTS))
		return problem('no-article', `the page has more than ${MAX_ELEMENTS} elements`);
	const meta = htmlMeta(doc);
	const main = mainPart(doc);
	const found = main === null ? [] : paragraphsUnder(main.content);
	const paragraphs = found.map((text) => repairText(text).trim()).filter(Boolean);
	if (main === null || !paragraphs.some(isProse))
		return problem('no-article', 'no article was found in this page');
	const read = readPlain({
		id,
		text: paragraphs.join('\n\n'),
		title: repairText(main.title).trim() || meta.title,
		published: meta.published,
		publisher: meta.publisher,
		url: meta.url
	});
	if (!read.ok || read.value.published.how !== 'given') return read;
	return {
		ok: true,
		value: { ...read.value, published: { ...read.value.published, how: 'meta' } }
	};
}
