/** What a set may hold. Screens use these too, so that nobody types what would be refused. */
export const LIMITS = {
	/** Characters, UTF-16. */
	title: 120,
	name: 80,
	instructions: 1_000,
	questions: 100,
	/** A typed answer. */
	response: 2_000,
	/** A prompt, an option, an explanation. */
	text: 2_000,
	/** A sentence of a source: some have no full stop for pages. */
	quote: 20_000,
	url: 2_048,
	id: 80,
	/** Events of an order, pairs of a match. */
	parts: 8,
	/** Of one attempt: a day. */
	minutes: 1_440,
	attempts: 99,
	/** For one question. */
	points: 100,
	/** Sealed keys and explanations of a test, characters. */
	locked: 400_000
} as const;

/**
 * What could make a line show as another one than was typed: control characters, and the marks that
 * turn the direction of writing.
 */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** A name or title as it may stand in a set: one line, nothing unseen, cut to the limit. */
export function cleanLine(text: string, limit: number): string {
	const line = text.replace(new RegExp(UNSEEN, 'gu'), ' ').replace(/\s+/gu, ' ').trim();
	return cut(line, limit).trimEnd();
}

/** No character that `cleanLine` would replace. */
export const isLine = (text: string): boolean => !UNSEEN.test(text);

/** At most `limit` UTF-16 units, without half a surrogate pair at the end. */
export function cut(text: string, limit: number): string {
	const short = text.slice(0, limit);
	return short.length < text.length && /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short;
}
