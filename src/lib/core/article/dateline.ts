import { monthNumber } from '../gazetteer/calendar';
import { findOrganisation } from '../gazetteer/organisations';
import { findPlace } from '../gazetteer/places';
import { fold } from '../text/fold';
import type { Span } from './types';

/** A dateline is short. */
const LONGEST = 110;
const DASH = /\s*(?:--|—|–|(?<=\s)-(?=\s))\s*/u;
const AGENCY = /\(([^()]{2,70})\)\s*/u;
const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*/gu;
/** Lower-case words a place or an agency may hold. */
const SMALL = /^(?:de|del|la|el|al|of|and|the|st|am|pm|a\.m\.|p\.m\.)$/i;

const isCapitals = (word: string) => /^\p{Lu}[\p{Lu}.'’-]+$/u.test(word);

/** Whether the words are those of a dateline: places in capitals, known places, agencies, a day. */
function isHead(head: string): boolean {
	const words = head.match(WORDS) ?? [];
	if (words.length === 0 || words.length > 9) return false;
	if (words.some((word) => /^\p{Ll}/u.test(word) && !SMALL.test(word))) return false;
	const city = fold(head.split(/[,/(]/)[0] ?? '');
	const bare = city.replace(/ (?:cnn|ap|afp|bbc|reuters|xinhua)$/, '');
	if (findPlace(bare) || words.slice(0, 2).every(isCapitals)) return true;
	const first = words[0] ?? '';
	if (isCapitals(first) && first.length > 3 && !findOrganisation(fold(first))) return true;
	return words.some((word) => monthNumber(word) !== null) && /\d/.test(head);
}

/**
 * The dateline a paragraph begins with ("SEOUL, Feb. 14 (Xinhua) --", "London (CNN)",
 * "BRUSSELS —"), with the dash and white space after it.
 *
 * @param text the article's text
 * @param block the paragraph
 * @returns the span to skip, or null where the paragraph begins with its first sentence
 */
export function datelineOf(text: string, block: Span): Span | null {
	const part = text.slice(block.start, Math.min(block.end, block.start + LONGEST));
	const agency = AGENCY.exec(part);
	const dash = DASH.exec(part);
	if (agency && (!dash || agency.index < dash.index) && isHead(part.slice(0, agency.index))) {
		const after = agency.index + agency[0].length;
		const rest = DASH.exec(part.slice(after));
		const end = rest?.index === 0 ? after + rest[0].length : after;
		return { start: block.start, end: block.start + end };
	}
	if (!dash || !isHead(part.slice(0, dash.index))) return null;
	const end = dash.index + dash[0].length;
	const dated = /^(?:\d{1,2} \p{L}+ \d{4}|\p{L}+ \d{1,2}, \d{4}):\s*/u.exec(part.slice(end));
	return { start: block.start, end: block.start + end + (dated?.[0].length ?? 0) };
}
