import { datelineOf } from './dateline';
import { fullDateIn } from './dates-in-lines';
import type { Line } from './lines';
import type { Published, Span } from './types';

/** A byline stands near the top. */
const HEAD_LINES = 8;
/** Short lines that carry the day of publication. */
const BYLINE =
	/^(?:(?:published|updated|posted|date|first published|last updated)\b|\(?xinhua\b|\d{4}-\d{2}-\d{2}\b)|\d{1,2}:\d{2}|\b(?:ago|gmt|utc|a\.?m\.?|p\.?m\.?)\b|^by\b/i;
const LONGEST_BYLINE = 140;

function inBylines(lines: readonly Line[]): string | null {
	const head = lines.filter((line) => line.text !== '').slice(0, HEAD_LINES);
	for (const line of head) {
		if (line.text.length > LONGEST_BYLINE) continue;
		const date = fullDateIn(line.text);
		const alone = date !== null && line.text.split(/\s+/).length <= 5;
		if (date !== null && (alone || BYLINE.test(line.text))) return date;
	}
	return null;
}

function inDateline(text: string, blocks: readonly Span[]): string | null {
	for (const block of blocks.slice(0, 2)) {
		const span = datelineOf(text, block);
		const date = span && fullDateIn(text.slice(span.start, span.end));
		if (date) return date;
	}
	return null;
}

/**
 * When an article was published and how that is known: what the caller was given, else the page's
 * own data, else a byline, else a dateline with a year. Never the clock; a dateline with no year
 * leaves it unknown.
 *
 * @param sources `given` and `meta` as written, where there are such; the text, its lines and blocks
 */
export function findPublished(sources: {
	readonly given?: string | null | undefined;
	readonly meta?: string | null | undefined;
	readonly text: string;
	readonly lines: readonly Line[];
	readonly blocks: readonly Span[];
}): Published {
	const given = fullDateIn(sources.given ?? '');
	if (given) return { value: given, how: 'given' };
	const meta = fullDateIn(sources.meta ?? '');
	if (meta) return { value: meta, how: 'meta' };
	const byline = inBylines(sources.lines);
	if (byline) return { value: byline, how: 'byline' };
	const dateline = inDateline(sources.text, sources.blocks);
	if (dateline) return { value: dateline, how: 'dateline' };
	return { value: null, how: 'unknown' };
}
