import type { Span } from '../article/types';

/** The first of some spans that starts at `at` or later. */
function firstFrom(spans: readonly Span[], at: number): number {
	let [low, high] = [0, spans.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle] as Span).start < at) low = middle + 1;
		else high = middle;
	}
	return low;
}

/**
 * The mentions that lie inside a span, found without looking at the rest of the article.
 *
 * @param mentions by where they start
 */
export function within<T extends Span>(mentions: readonly T[], span: Span): T[] {
	const found: T[] = [];
	for (let i = firstFrom(mentions, span.start); i < mentions.length; i++) {
		const mention = mentions[i] as T;
		if (mention.start > span.end) break;
		if (mention.end <= span.end) found.push(mention);
	}
	return found;
}
