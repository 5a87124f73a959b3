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

/** Counted before parsing, since a parser may recurse; brackets within strings do not count. */
function depthOf(text: string): number {
	let depth = 0;
	let deepest = 0;
	let quoted = false;
	for (let i = 0; i < text.length; i++) {
		const unit = text[i];
		if (quoted) {
			if (unit === '\\') i++;
			else if (unit === '"') quoted = false;
		} else if (unit === '"') quoted = true;
		else if (unit === '[' || unit === '{') deepest = Math.max(deepest, ++depth);
		else if (unit === ']' || unit === '}') depth--;
	}
	return deepest;
}
