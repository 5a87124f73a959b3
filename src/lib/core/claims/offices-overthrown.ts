import { isPossessive } from '../text/tokens';
import type { LinedUp, Thing } from './offices-things';

const VERB =
	/^(?:overthrew|ousted|toppled|deposed|overthrowing|ousting|toppling|deposing|fired|sacked|dismissed)$/;
const NOUN =
	/^(?:overthrow|ouster|ousting|fall|downfall|toppling|removal|collapse|death|dismissal|sacking)$/;
/** With one of these before, it is wished for or feared. */
const UNREAL =
	/^(?:demand(?:s|ed|ing)?|call(?:s|ed|ing)?|urg(?:e|es|ed|ing)|seek(?:s|ing)?|sought|push(?:es|ed|ing)?|want(?:s|ed)?|threat\w*|plot\w*|attempt\w*|bid|possible|could|would|should|might|may|if|not|never|fail\w*|vow\w*|plan\w*|predict\w*|fear\w*)$/;
const DONE_TO =
	/^(?:overthrown|ousted|toppled|deposed|removed|assassinated|sacked|fired|dismissed)$/;
/** "overthrew the then Syrian President X" */
const NEAR = 7;

function isToppledBefore({ marked, things }: LinedUp, person: Thing): boolean {
	const { words } = marked;
	for (let at = person.from - 1; at >= Math.max(0, person.from - NEAR); at--) {
		const word = words[at];
		if (!word || /^(?:,|by)$/.test(word.text) || things[at]?.kind === 'person') return false;
		if (VERB.test(word.folded)) return true;
		if (NOUN.test(word.folded)) return words[at + 1]?.folded === 'of';
	}
	return false;
}

function isToppledAfter({ marked }: LinedUp, person: Thing): boolean {
	const { words } = marked;
	const [first, second, third] = [0, 1, 2].map((n) => words[person.to + n]?.folded ?? '');
	if (isPossessive(words[person.to])) return NOUN.test(second ?? '');
	if (words[person.to]?.text === ',')
		return DONE_TO.test(second ?? '') && !/^(?:the|his|its|a)$/.test(third ?? '');
	if (/^(?:has|had)$/.test(first ?? '') && second === 'been') return DONE_TO.test(third ?? '');
	if (!/^(?:was|is|been|being)$/.test(first ?? '')) return false;
	return DONE_TO.test(second ?? '');
}

/** Persons the article says were driven from power; their offices are former ones. */
export function overthrownIn(lines: readonly LinedUp[]): ReadonlySet<string> {
	const found = new Set<string>();
	for (const line of lines)
		for (const thing of new Set(line.things)) {
			if (thing?.kind !== 'person') continue;
			if (!isToppledBefore(line, thing) && !isToppledAfter(line, thing)) continue;
			const before = line.marked.words.slice(0, thing.from);
			if (!before.some(({ folded }) => UNREAL.test(folded))) found.add(thing.value);
		}
	return found;
}
