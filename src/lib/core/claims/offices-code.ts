import type { LinedUp, Thing } from './offices-things';

const KINDS = { person: 'P', country: 'C', organisation: 'O', place: 'C' } as const;

/** Words of a sentence as one line, for patterns; where in it each thing begins. */
export interface Code {
	readonly code: string;
	readonly starts: ReadonlyMap<number, Thing>;
}

const whole = new WeakMap<LinedUp, Code>();

/** The code of a whole sentence, worked out once; see `codeOf`. */
export function codeOfAll(line: LinedUp): Code {
	const code = whole.get(line) ?? codeOf(line, 0, line.marked.words.length);
	whole.set(line, code);
	return code;
}

/**
 * Words [from, to) of a sentence, folded and parted by spaces, with what is known as one letter:
 * P person, C country or place, O organisation, D month or weekday, N number.
 */
export function codeOf({ marked, things }: LinedUp, from: number, to: number): Code {
	const starts = new Map<number, Thing>();
	let code = '';
	for (let at = from; at < to; at++) {
		const thing = things[at];
		const word = marked.words[at];
		if (!word || (thing && thing.from < at && at > from)) continue;
		if (at > from) code += ' ';
		if (thing) starts.set(code.length, thing);
		const isDay = marked.groups[at]?.role === 'calendar';
		if (thing) code += KINDS[thing.kind];
		else if (isDay) code += 'D';
		else code += word.kind === 'number' ? 'N' : word.folded || word.text;
	}
	return { code, starts };
}
