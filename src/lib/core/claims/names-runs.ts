import type { Word } from './annotate-scan';
import type { MarkedSentence } from './names-roles';
import { PARTICLES, STARTERS } from './names-words';

/** Words [from, to) in capitals that may be a name. */
export interface Run {
	readonly marked: MarkedSentence;
	readonly from: number;
	readonly to: number;
}

const LONGEST_RUN = 7;

export const isNameWord = (word: Word | undefined): word is Word => word?.named === true;

/** Whether a word begins a sentence or a quotation, where a capital says nothing. */
export function isInitial(words: readonly Word[], at: number): boolean {
	const before = words[at - 1];
	return before === undefined || /^["“‘«(:;•–—.!?…-]$/u.test(before.text);
}

/** "Van den Berg left": a particle with its name behind it. */
function isParticleOf(words: readonly Word[], at: number): boolean {
	let next = at;
	while (next - at < 3 && PARTICLES.has(words[next]?.folded ?? '')) next++;
	return next > at && isNameWord(words[next]);
}

const INITIAL = /^\p{Lu}\.$/u;

/** A word that is only capital because it begins a sentence. */
export function isCommonStart(
	words: readonly Word[],
	at: number,
	common: ReadonlySet<string>
): boolean {
	const { folded = '', text = '' } = words[at] ?? {};
	const initial = isInitial(words, at);
	if (INITIAL.test(text)) return false;
	if (STARTERS.has(folded) && (initial || text.length < 4)) return true;
	return initial && common.has(folded) && !isParticleOf(words, at);
}

/** The end of a run that begins at `from`: capitals, with particles only between two of them. */
function endOf(marked: MarkedSentence, from: number): number {
	const { words, groups } = marked;
	const free = (at: number) => isNameWord(words[at]) && !groups[at];
	let to = from + 1;
	while (to < words.length && to - from < LONGEST_RUN) {
		if (free(to)) {
			to++;
			continue;
		}
		let after = to;
		while (after - to < 3 && PARTICLES.has(words[after]?.folded ?? '') && !words[after]?.capital)
			after++;
		const joins = after > to && free(after);
		const isY = (words[to]?.text === 'y' || words[to]?.text === 'e') && free(to + 1);
		if (joins) to = after + 1;
		else if (isY) to += 2;
		else break;
	}
	return to;
}

/**
 * The runs of capitalised words in a sentence that no gazetteer accounts for.
 *
 * @param common folded words the article also writes in lower case
 */
export function runsIn(marked: MarkedSentence, common: ReadonlySet<string>): Run[] {
	const { words, groups } = marked;
	const found: Run[] = [];
	for (let at = 0; at < words.length;) {
		const word = words[at];
		if (!isNameWord(word) || groups[at]) {
			at++;
			continue;
		}
		// "President To Lam": behind a title even "To" is a name.
		const isTitled = groups[at - 1]?.role === 'title' && isNameWord(words[at + 1]);
		if (!isTitled && isCommonStart(words, at, common)) {
			at++;
			continue;
		}
		const to = endOf(marked, at);
		found.push({ marked, from: at, to });
		at = to;
	}
	return found;
}

/** The words of a run. */
export const wordsOf = (run: Run): readonly Word[] => run.marked.words.slice(run.from, run.to);
