import { ORGANISATION_SUFFIXES } from '../gazetteer/organisations-table';
import type { Word } from './annotate-scan';
import { GIVEN_NAMES } from './names-given';
import type { Named } from './names-organisations';
import { nounClass } from './names-nouns';
import { isHonorific } from './names-persons';
import type { MarkedSentence } from './names-roles';
import { isCommonStart, isNameWord, type Run } from './names-runs';
import { OF_HEADS, PARTICLES } from './names-words';

/** More words than any name's; what is longer is a list or a headline. */
const LONGEST_CHAIN = 9;
const AFTER_COMMA = /^(?:Jr|Sr|Inc|Ltd|LLC|Corp|D\.C)\b/;
/** "Updates of …", "Having met …": words a sentence begins with that begin no name. */
const OPENER = /^\p{Lu}\p{Ll}+(?:ing|ed|ly)$/u;

/** A sentence with the words that rules already hold together. */
interface Chained extends MarkedSentence {
	readonly held: ReadonlySet<number>;
}

/** Whether a word may be inside a name: no office, no month, nobody's nationality. */
function isLink(marked: Chained, at: number): boolean {
	if (marked.held.has(at)) return true;
	if (!isNameWord(marked.words[at])) return false;
	const group = marked.groups[at];
	if (!group) return true;
	if (group.role === 'title' || group.role === 'calendar') return false;
	return group.role !== 'country' || !marked.demonyms.has(group.from);
}

/** How many words of glue ("of the", "&", "von der", ", Jr") join the next capital; 0 for none. */
function glue(marked: Chained, from: number, to: number): number {
	const { words } = marked;
	const [next, after] = [words[to], words[to + 1]];
	if (next?.text === '&') return joinsPair(marked, from, to) ? 1 : 0;
	if (next?.text === ',' && AFTER_COMMA.test(after?.text ?? '')) return 1;
	if (next?.text === 'of' && OF_HEADS.has(words[to - 1]?.folded ?? '')) {
		const the = after?.text === 'the' ? 2 : 1;
		return isLink(marked, to + the) ? the : 0;
	}
	// Ana "Nina" Torres
	const isNick = /^["“]$/.test(next?.text ?? '') && /^["”]$/.test(words[to + 2]?.text ?? '');
	if (isNick && isLink(marked, to + 1) && isLink(marked, to + 3)) return 3;
	let count = 0;
	while (count < 3 && PARTICLES.has(words[to + count]?.folded ?? '')) count++;
	if (count > 0 && isLink(marked, to + count)) return count;
	const isY = (next?.text === 'y' || next?.text === 'e') && to - from > 1;
	return isY && isLink(marked, to + 1) ? 1 : 0;
}

/** "Simon & Schuster" is one house, "Karl Lang & Harvey Dee" are two persons. */
function joinsPair(marked: Chained, from: number, to: number): boolean {
	if (to - from > 1 || !isLink(marked, to + 1)) return false;
	return !isLink(marked, to + 2) || ORGANISATION_SUFFIXES.has(marked.words[to + 2]?.folded ?? '');
}

function endOf(marked: Chained, from: number): number {
	let to = from + 1;
	while (to < marked.words.length && to - from < LONGEST_CHAIN)
		if (isLink(marked, to)) to++;
		else {
			const more = glue(marked, from, to);
			if (more === 0) break;
			to += more + 1;
		}
	return to;
}

/** The first word that may begin a name: no honorific, no opener of a sentence, no country's. */
function startOf({ words, groups, held }: Chained, run: { from: number; to: number }): number {
	let { from } = run;
	if (held.has(from)) return from;
	while (from < run.to - 1 && isHonorific(words[from])) from++;
	if (run.to - from > 2 && isRole(words[from])) from++;
	const first = words[from];
	if (!first || from === run.to - 1 || isGiven(first)) return from;
	const group = groups[from];
	if (group && group.to < run.to && isGiven(words[group.to])) return group.to;
	return from === 0 && !group && OPENER.test(first.text) ? from + 1 : from;
}

/** The "Striker" of "Striker Ade Bello". */
const isRole = (word: Word | undefined) =>
	nounClass(word?.folded ?? '') === 'person' && !isGiven(word);

const isGiven = (word: Word | undefined) => GIVEN_NAMES.has(word?.folded ?? '');

/**
 * The longest chains of capitalised words in a sentence, known places and bodies among them, with
 * the small words that join them.
 *
 * @param named what `namedByWords` found: its words are never parted
 * @param common folded words the article also writes in lower case
 */
export function chainsIn(
	marked: MarkedSentence,
	named: readonly Named[],
	common: ReadonlySet<string>
): Run[] {
	const held = new Set<number>();
	for (const { from, to } of named) for (let at = from; at < to; at++) held.add(at);
	const chained = { ...marked, held };
	const found: Run[] = [];
	for (let at = 0; at < marked.words.length; at++) {
		if (!isLink(chained, at) || isCommonStart(marked.words, at, common)) continue;
		const to = endOf(chained, at);
		found.push({ marked, from: startOf(chained, { from: at, to }), to });
		at = to - 1;
	}
	return found;
}
