/**
 * Every match of a global pattern, in order: `String.matchAll` without its copy of the pattern,
 * which costs more than most searches.
 *
 * @param text searched whole
 * @param pattern global; its `lastIndex` is left at 0
 */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		found.push(match);
		if (match[0] === '') pattern.lastIndex++;
	}
	return found;
}
