import { fold } from '../text/fold';
import { creditStart, isFurniture, opensOtherArticles } from './furniture';
import { paragraphsOf, type Line } from './lines';
import type { Span } from './types';

/** The list of other articles is cut only where it stands in the last third. */
const TAIL = 2 / 3;

/** The first lines repeat the headline. */
const REPEATED_WITHIN = 3;

function withoutTail(lines: readonly Line[]): readonly Line[] {
	const last = lines.at(-1)?.end ?? 0;
	const cut = lines.findIndex((l) => l.start >= last * TAIL && opensOtherArticles(l.text));
	return cut < 0 ? lines : lines.slice(0, cut);
}

/**
 * The paragraphs of an article: spans into the text it was cut from, with furniture, captions,
 * lists of other articles and the repeated headline left out.
 *
 * @param lines the lines of the text, as `linesOf` gives them
 * @param title the headline, or empty
 */
export function blocksOf(lines: readonly Line[], title: string): Span[] {
	const wanted = fold(title);
	const kept = withoutTail(lines);
	let seen = 0;
	const clean = kept.map((line) => {
		if (line.text === '') return line;
		seen++;
		const repeats = wanted !== '' && seen <= REPEATED_WITHIN && isSameLine(line.text, wanted);
		return repeats || isFurniture(line.text) ? { ...line, text: '' } : line;
	});
	return paragraphsOf(clean).flatMap((group): Span[] => {
		const [first, last] = [group[0], group.at(-1)];
		if (!first || !last) return [];
		return [{ start: first.start, end: last.start + creditStart(last.text) }];
	});
}

function isSameLine(line: string, wanted: string): boolean {
	if (line.length > 400) return false;
	return fold(line) === wanted;
}
