export interface Blanked {
	/** As long as the source, every mark a space. */
	readonly text: string;
	/** The first heading. */
	readonly title: string;
	/** Fields of a leading `---` block, whatever they are. */
	readonly fields: ReadonlyMap<string, string>;
}

const spaces = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Marks at the start of a line: headings, quotes, lists. */
const LINE_MARK = /^[ \t]*(?:#{1,6}[ \t]|>|[-*+][ \t]|\d{1,3}[.)][ \t](?=\S))[ \t]*/;
const RULE = /^[ \t]*(?:[-*_][ \t]*){3,}$/;
const FENCE = /^[ \t]*(?:```|~~~)/;
/** Targets and marks inside a line; each part is bounded, so none backtracks far. */
const INLINE: readonly RegExp[] = [
	/!\[[^\]\n]{0,300}\]\([^()\n]{0,500}\)/g,
	/(?<=\])\([^()\n]{0,500}\)/g,
	/(?<=\])\[[^\]\n]{0,100}\]/g,
	/<\/?[a-z][^<>\n]{0,300}>/gi,
	/<https?:[^<>\s]{1,500}>/g,
	/\*{1,3}|`{1,3}|~~|(?<![\p{L}\p{N}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])/gu
];
/** Link brackets, whose target is blank by now. */
const BRACKETS = /\[([^[\]\n]{1,300})\](?=\s{2,}|$)/g;

function blankInline(line: string): string {
	const linked = /\]\s?[([]/.test(line);
	const bare = INLINE.reduce((text, mark) => text.replace(mark, spaces), line);
	return linked ? bare.replace(BRACKETS, (_, words: string) => ` ${words} `) : bare;
}

/** Blanks the leading field block and reads it; the rest comes back untouched. */
function takeFields(source: string): { text: string; fields: Map<string, string> } {
	const fields = new Map<string, string>();
	const block = /^---[ \t]*\r?\n((?:[^\n]{0,2000}\n){0,40}?)---[ \t]*(?:\r?\n|$)/.exec(source);
	if (!block) return { text: source, fields };
	for (const line of (block[1] ?? '').split('\n')) {
		const match = /^\s*(\w{1,30}):\s*(.*?)\s*$/.exec(line);
		if (match) fields.set(match[1] ?? '', (match[2] ?? '').replace(/^["']|["']$/g, ''));
	}
	return { text: spaces(block[0]) + source.slice(block[0].length), fields };
}

/**
 * Replaces every mark of Markdown by spaces, so that offsets stay those of the source; fenced code
 * and pictures are blanked whole.
 *
 * @param source Markdown, at most 1 000 000 characters
 */
export function blankMarkup(source: string): Blanked {
	const { text, fields } = takeFields(source);
	let title = fields.get('title') ?? '';
	let fenced = false;
	const lines = text.split('\n').map((line) => {
		if (FENCE.test(line)) {
			fenced = !fenced;
			return spaces(line);
		}
		if (fenced || RULE.test(line)) return spaces(line);
		const mark = LINE_MARK.exec(line)?.[0] ?? '';
		const rest = blankInline(line.slice(mark.length));
		const isHeading = mark.includes('#');
		if (isHeading && title === '') title = rest.trim();
		return spaces(mark) + rest;
	});
	return { text: lines.join('\n'), title, fields };
}
