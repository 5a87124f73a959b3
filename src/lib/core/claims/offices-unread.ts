import { isPossessive } from '../text/tokens';
import type { Word } from './annotate-scan';
import { SAYING, STARTERS } from './names-words';
import type { Pairing } from './offices-patterns';
import type { LinedUp } from './offices-things';

const STATE_NOUNS = new Set(
	(
		'country nation state republic kingdom monarchy government island regime people territory ' +
		'presidency archipelago emirate sultanate'
	).split(' ')
);

/** "country", "nation": what stands for the state itself. */
export const isStateNoun = (word: Word | undefined) => STATE_NOUNS.has(word?.folded ?? '');

const BEFORE_TITLE = new Set(
	'met meets told tells saw see visited hosted urged thanked'.split(' ')
);

/** "the company's president": the owner is no state. */
function hasOtherOwner({ marked, things }: LinedUp, { lead }: Pairing): boolean {
	if (!isPossessive(marked.words[lead.from])) return false;
	return things[lead.from - 1] === null && !isStateNoun(marked.words[lead.from - 1]);
}

/** "club president X", "Company President X": a noun before the title that was not read. */
function hasOtherNoun({ marked, things }: LinedUp, { lead, title, person }: Pairing): boolean {
	const { words, groups } = marked;
	const before = words[lead.from - 1];
	if (before?.kind === 'number') return true;
	if (before?.kind !== 'word' || person.from < title.to || lead.determined) return false;
	if (things[lead.from - 1] || groups[lead.from - 1] || STARTERS.has(before.folded)) return false;
	// A sentence begins with a capital anyway: "Rebels ousted President X".
	if (words[title.from]?.capital)
		return before.capital && (lead.from > 1 || lead.from === title.from);
	return !SAYING.has(before.folded) && !BEFORE_TITLE.has(before.folded);
}

/** "president of the film festival": what follows "of" was not read. */
export function hasOtherBody({ marked }: LinedUp, { title, person }: Pairing): boolean {
	const { words } = marked;
	const isState = /^(?:head-of-government|minister)/.test(title.office.level);
	// "Economy Minister X of the Greens": his party.
	if (person.from === title.to && isState && words[person.to]?.folded === 'of') return false;
	const ends = person.from === title.to ? [person.to] : [title.to];
	return ends.some(
		(at) =>
			/^(?:of|for|at)$/.test(words[at]?.folded ?? '') &&
			!words.slice(at + 1, at + 4).some((w) => isStateNoun(w))
	);
}

/** "president and CEO of Andes Mining": both are of what was not read. */
function isJoinedElsewhere({ marked }: LinedUp, { title }: Pairing): boolean {
	if (!/^(?:and|)$/.test(marked.words[title.to]?.folded ?? '.')) return false;
	const next = marked.titles.find(({ from }) => from === title.to + 1);
	return next !== undefined && /^(?:of|for|at)$/.test(marked.words[next.to]?.folded ?? '');
}

/** Whether an office without a polity is of something the words name and no gazetteer knows. */
export const isOfSomethingElse = (line: LinedUp, pairing: Pairing): boolean =>
	isJoinedElsewhere(line, pairing) ||
	hasOtherOwner(line, pairing) ||
	hasOtherNoun(line, pairing) ||
	hasOtherBody(line, pairing);
