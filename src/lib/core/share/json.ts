/**
 * Parses JSON from outside: no deeper than `maxDepth` arrays and objects in each other.
 *
 * @returns `undefined` where it is no JSON or too deep
 */
export function parseJson(text: string, maxDepth: number): unknown {
	if (depthOf(text) > maxDepth) return undefined;
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** `[` and `{`, `]` and `}` differ in one bit. */
const OTHER = 0x20;
const OPEN = 0x5b;
const CLOSE = 0x5d;

/** Where the string that begins at a quote ends; the end of the text where it does not. */
function stringEnd(text: string, start: number): number {
	for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
		let slashes = 0;
		while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes++;
		if (slashes % 2 === 0) return end;
	}
	return text.length;
}

/**
 * Counted before parsing, since a parser may recurse; brackets within strings do not count, and most
 * of a large text is strings, which are stepped over.
 */
function depthOf(text: string): number {
	let depth = 0;
	let deepest = 0;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		if (unit === QUOTE) i = stringEnd(text, i);
		else if ((unit & ~OTHER) === OPEN) deepest = Math.max(deepest, ++depth);
		else if ((unit & ~OTHER) === CLOSE) depth--;
	}
	return deepest;
}
