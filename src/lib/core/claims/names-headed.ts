import { isPossessive } from '../text/tokens';
import { ORGANISATION_HEADS, ORGANISATION_SUFFIXES } from '../gazetteer/organisations-table';
import { nounClass } from './names-nouns';
import { isNameWord } from './names-runs';
import type { MarkedSentence } from './names-roles';
import type { Named } from './names-organisations';
import { OWNERS, STARTERS } from './names-words';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const isCapital = ({ words }: MarkedSentence, at: number) => isNameWord(words[at]);

/** Offices of bodies: what is capital before one of these and a name is the body. */
const HEADING =
	/^(?:leader|party-leader|floor-leader|chairperson|head|founder|chief-executive|director|director-general|secretary-general|general-secretary|president|managing-director|executive-director|executive-secretary|company-officer|commander)$/;
const NO_BODY = set(
	'former acting interim outgoing deputy new longtime veteran then ex senior vice republican ' +
		'democratic democrat opposition islamist conservative socialist state group departing founding ' +
		'current incoming caretaker longserving company board'
);

/** "Andes Mining chairman X", "APN leader Y": capitals before an office in small letters. */
export function byOffice(marked: MarkedSentence, at: number): Named | null {
	const { words, groups, titles } = marked;
	if (groups[at]?.role !== 'title') return null;
	let end = at;
	while (BETWEEN.test(words[end - 1]?.text ?? '')) end--;
	if (!isCapital(marked, end - 1)) return null;
	const title = titles.find(({ from }) => from === at);
	if (!title || !HEADING.test(title.office.id)) return null;
	if (!isCapital(marked, title.to) || groups[title.to]) return null;
	// "African Union Commission chief": told by its last word.
	if (ORGANISATION_SUFFIXES.has(words[end - 1]?.folded ?? '')) return null;
	const isFirm = FIRM.test(title.office.id);
	// "Chief Executive X" is in capitals for his name, "CEO X" and "interim leader X" are not.
	const isLoud =
		words[at]?.capital === true && !/^c\S+-(?:executive|officer)$/.test(title.office.id);
	const isAcronym = /^\p{Lu}{3,}$/u.test(words[end - 1]?.text ?? '');
	if (
		isLoud &&
		!isAcronym &&
		!/^(?:chairperson|leader|managing-director|executive-director)$/.test(title.office.id)
	)
		return null;
	let from = end;
	while (from > 0 && end - from < 5 && isCapital(marked, from - 1) && !groups[from - 1]) from--;
	// "U.S. Steel chief executive X"
	const land = groups[from - 1];
	if (from < end && land?.role === 'country' && !marked.demonyms.has(land.from)) from = land.from;
	const [first, before] = [words[from], words[from - 1]];
	if (!first || from === end || STARTERS.has(first.folded)) return null;
	if (words.slice(from, end).some(({ folded }) => NO_BODY.has(folded))) return null;
	// A word that opens its sentence has a capital anyway, and a lone one may be a way of leading.
	const isLone = end - from === 1 && /\p{Ll}/u.test(first.text);
	const opens = !before || (before.kind === 'punctuation' && before.text !== ',');
	if (isLone && (isLoud || (opens && (!isFirm || nounClass(first.folded))))) return null;
	return { from, to: end, type: 'organisation' };
}

const FIRM = /^(?:founder|chief-executive|company-officer|party-leader)$/;
/** Small words between a body and the office: "APN *interim* leader X". */
const BETWEEN = /^(?:interim|acting|caretaker|deputy|floor|parliamentary|founding|former)$/;

const ENDS =
	/^(?:party|group|bloc|movement|union|and|who|said|says|told|in|at|on|for|was|is|has|had|will)$/;

/** "general secretary of the CGT", "founder of Peru Rising": what somebody leads. */
export function byOfficeOf(marked: MarkedSentence, at: number): Named | null {
	const { words, groups, titles } = marked;
	if (titles.length === 0) return null;
	let end = at;
	while (at - end < 3 && /^the$|[-‐‑]|(?:ist|ive|ing|al|an|ar)$/.test(words[end - 1]?.text ?? ''))
		end--;
	if (words[--end]?.folded !== 'of' || words[at - 1]?.capital) return null;
	const title = titles.find(({ to }) => to === end);
	if (!title || !HEADING.test(title.office.id)) return null;
	if (title.office.id === 'president' && !/^\p{Lu}{3,}$/u.test(words[at]?.text ?? '')) return null;
	let to = at;
	while (to - at < 5 && isCapital(marked, to) && groups[to]?.role !== 'title') to++;
	if (to === at || words.slice(at, to).every((_, i) => groups[at + i])) return null;
	const last = words[to - 1]?.folded ?? '';
	if (to - at > 1 && (ORGANISATION_SUFFIXES.has(last) || ORGANISATION_HEADS.has(last))) return null;
	if (isPossessive(words[to]) && OWNERS.test(last)) return null;
	if (groups.slice(at, to).some((group) => group?.role === 'calendar')) return null;
	// "the Islamist group X": the name is still to come.
	const next = words[to];
	if (next?.kind === 'word' && !ENDS.test(next.folded)) return null;
	const isLone = to - at === 1 && /\p{Ll}/u.test(words[at]?.text ?? '');
	return isLone && title.office.id === 'director' ? null : { from: at, to, type: 'organisation' };
}

/** "Andes Governor X", "Roe County Mayor X": what stands before an office of a place and a name. */
export function placeByOffice(marked: MarkedSentence, at: number): Named | null {
	const { words, groups, titles } = marked;
	const title = titles.find(({ from }) => from === at);
	if (!title || !/^(?:governor|mayor|chief-minister)$/.test(title.office.id)) return null;
	if (!words[at]?.capital || !isCapital(marked, title.to) || groups[title.to]) return null;
	let from = at;
	while (from > 0 && at - from < 4 && isCapital(marked, from - 1) && !groups[from - 1]) from--;
	const own = words.slice(from, at).map(({ folded }) => folded);
	const isNone = own.some(
		(word) => NO_BODY.has(word) || STARTERS.has(word) || ORGANISATION_SUFFIXES.has(word)
	);
	return from === at || isNone || NO_PLACE.test(own.join(' '))
		? null
		: { from, to: at, type: 'place' };
}

const NO_PLACE =
	/\b(?:military|central|federal|provincial|regional|lieutenant|lord|reform|popular|fellow)\b/;
