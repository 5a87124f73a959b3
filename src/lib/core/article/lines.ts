import type { Span } from './types';

export interface Line extends Span {
	/** Without white space at either end; the span is that of this text. */
	readonly text: string;
	/** 1-based. */
	readonly number: number;
}

/** The lines of a text, trimmed; blank ones have an empty text. Reads \n and \r\n. */
export function linesOf(text: string): Line[] {
	let at = 0;
	return text.split('\n').map((raw, index) => {
		const trimmed = raw.trim();
		const start = at + (trimmed === '' ? 0 : raw.indexOf(trimmed.charAt(0)));
		at += raw.length + 1;
		return { text: trimmed, start, end: start + trimmed.length, number: index + 1 };
	});
}

const ENDED = /[.!?…:;]["”’')\]]*$/u;

/** Wrapped by an editor: within these columns and not ending a sentence. */
const WRAP_LEAST = 45;
const WRAP_MOST = 110;

/** Whether single line ends of this text are an editor's and not the writer's. */
function isWrapped(lines: readonly Line[]): boolean {
	const inner = lines.filter((line, i) => line.text !== '' && (lines[i + 1]?.text ?? '') !== '');
	if (inner.length < 3) return false;
	const full = inner.filter((l) => l.text.length >= WRAP_LEAST && l.text.length <= WRAP_MOST);
	const open = full.filter((l) => !ENDED.test(l.text));
	return full.length >= inner.length * 0.85 && open.length >= inner.length * 0.6;
}

/**
 * Groups lines into paragraphs: a blank line always parts two; a single line end does, unless the
 * text is hard-wrapped or the next line goes on in lower case.
 *
 * @returns groups of consecutive non-blank lines
 */
export function paragraphsOf(lines: readonly Line[]): Line[][] {
	const wrapped = isWrapped(lines);
	const groups: Line[][] = [];
	let previous: Line | undefined;
	for (const line of lines) {
		if (line.text !== '') {
			const goesOn =
				previous !== undefined &&
				previous.text !== '' &&
				!ENDED.test(previous.text) &&
				(wrapped || /^\p{Ll}/u.test(line.text));
			const stays = previous !== undefined && previous.text !== '' && wrapped;
			if (goesOn || stays) groups.at(-1)?.push(line);
			else groups.push([line]);
		}
		previous = line;
	}
	return groups;
}
