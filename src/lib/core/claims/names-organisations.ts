import { ORGANISATION_HEADS, ORGANISATION_SUFFIXES } from '../gazetteer/organisations-table';
import { isHonorific } from './names-persons';
import { nounClass } from './names-nouns';
import { isNameWord } from './names-runs';
import type { MarkedSentence } from './names-roles';
import {
	BODY_NOUNS,
	LOCATING,
	PLACE_HEADS,
	PLACE_SUFFIXES,
	STARTERS,
	SURNAME_SUFFIXES
} from './names-words';
import type { EntityType } from './types';

/** Words [from, to) that are a name of this type. */
export interface Named {
	readonly from: number;
	readonly to: number;
	readonly type: EntityType;
}

const LONGEST = 8;

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const isCapital = ({ words }: MarkedSentence, at: number) => isNameWord(words[at]);

/** Capital words before a suffix, demonyms included, sentence-opening function words not. */
function suffixStart(marked: MarkedSentence, suffix: number): number {
	const { words, groups } = marked;
	let from = suffix;
	while (from > 0 && suffix - from < LONGEST) {
		const before = words[from - 1];
		const numbered = before?.kind === 'number' && from === suffix && /^\d+$/.test(before.text);
		if (!numbered && (!isCapital(marked, from - 1) || groups[from - 1]?.role === 'calendar')) break;
		if (STARTERS.has(before?.folded ?? '') && before?.folded !== 'people') break;
		from--;
	}
	return from;
}

function bySuffix(marked: MarkedSentence, at: number): Named | null {
	const { words } = marked;
	const suffix = words[at];
	if (!suffix?.capital || !ORGANISATION_SUFFIXES.has(suffix.folded)) return null;
	if (isCapital(marked, at + 1) && ORGANISATION_SUFFIXES.has(words[at + 1]?.folded ?? ''))
		return null;
	// "International Trade Minister" is an office; "Labour Party leader" names a party.
	if (marked.groups[at]?.role === 'title' && suffix.folded !== 'party') return null;
	const from = suffixStart(marked, at);
	return from === at ? null : { from, to: pastPurpose(marked, at), type: 'organisation' };
}

/** Bodies that are "for Africa" or "on Human Rights". */
const WITH_PURPOSE =
	/^(?:commission|committee|council|agency|organisation|organization|institute|fund)$/;

/** Past "Commission *for Africa*", not "Commission on Monday". */
function pastPurpose(marked: MarkedSentence, at: number): number {
	const { words, groups } = marked;
	if (
		!WITH_PURPOSE.test(words[at]?.folded ?? '') ||
		!/^(?:for|on)$/.test(words[at + 1]?.text ?? '')
	)
		return at + 1;
	let to = at + 2;
	while (isCapital(marked, to) && groups[to]?.role !== 'calendar' && to - at < 6) to++;
	return to === at + 2 ? at + 1 : to;
}

/** The end of "of Foreign Affairs and Trade of the Republic of Korea" after a head word. */
function ofEnd(marked: MarkedSentence, head: number): number {
	const { words } = marked;
	let end = head + 1;
	for (let at = end; at < words.length && at - head < 14; at++) {
		const word = words[at];
		const group = marked.groups[at];
		// "Bank of Peru Governor X", but "Office of the President".
		if (group?.role === 'title' && isCapital(marked, at - 1)) break;
		if (isCapital(marked, at) && group?.role !== 'calendar') {
			end = group?.to ?? at + 1;
			at = end - 1;
		} else if (!/^(?:of|for|the|and|on)$/.test(word?.text ?? '')) break;
		else if (word?.text === 'and' && !isCapital(marked, at + 1)) break;
		else if (word?.text === 'and' && marked.groups[at + 1]?.role === 'country') break;
		else if (word?.text === 'for' && !isCapital(marked, at + 1)) break;
	}
	return end;
}

function byHead(marked: MarkedSentence, at: number): Named | null {
	const { words } = marked;
	const head = words[at];
	if (!head?.capital || !ORGANISATION_HEADS.has(head.folded) || words[at + 1]?.text !== 'of')
		return null;
	const to = ofEnd(marked, at);
	if (to === at + 3 && !marked.groups[at + 2] && /^\p{Ll}.*s$/u.test(words[to]?.text ?? ''))
		return null;
	return to <= at + 2 ? null : { from: suffixStart(marked, at), to, type: 'organisation' };
}

/** "Mount X", "Gulf of X". */
function placeByHead(marked: MarkedSentence, at: number): Named | null {
	const { words, groups } = marked;
	const needsOf = /^(?:gulf|bay|strait)$/.test(words[at]?.folded ?? '');
	if (needsOf && words[at + 1]?.text !== 'of') return null;
	const from = needsOf ? at + 2 : at + 1;
	if (!isCapital(marked, from) || groups[from]?.role === 'title') return null;
	let to = from + 1;
	while (isCapital(marked, to) && !groups[to] && to - from < 3) to++;
	return { from: at, to, type: 'place' };
}

/** The "Park" of "Foreign Minister Park" and "Mr. Tom Park", not of "Central Park". */
function isSurname(marked: MarkedSentence, at: number): boolean {
	const { words, groups } = marked;
	if (!SURNAME_SUFFIXES.has(words[at]?.folded ?? '')) return false;
	for (let i = suffixStart(marked, at); i < at; i++)
		if (groups[i]?.role === 'title' || isHonorific(words[i])) return true;
	return false;
}

function placeByWord(marked: MarkedSentence, at: number): Named | null {
	const word = marked.words[at];
	if (!word?.capital || marked.groups[at]?.role === 'title') return null;
	const headed = PLACE_HEADS.has(word.folded) ? placeByHead(marked, at) : null;
	if (headed || !PLACE_SUFFIXES.has(word.folded) || isSurname(marked, at)) return headed;
	const from = suffixStart(marked, at);
	return from === at ? null : { from, to: at + 1, type: 'place' };
}

/** "in Springfield, Ohio": a capital run between a preposition and a known place. */
function placeByContext(marked: MarkedSentence, at: number): Named | null {
	const { words, groups } = marked;
	if (!LOCATING.has(words[at - 1]?.folded ?? '') || !isCapital(marked, at) || groups[at])
		return null;
	let to = at + 1;
	while (isCapital(marked, to) && !groups[to] && to - at < 3) to++;
	const role = groups[to + 1]?.role;
	const known = words[to]?.text === ',' && (role === 'country' || role === 'place');
	return known ? { from: at, to, type: 'place' } : null;
}

/** "the militant group Hayat Tahrir al-Sham" */
function byNoun(marked: MarkedSentence, at: number): Named | null {
	const { words, groups } = marked;
	const noun = words[at - 1];
	if (!noun || noun.capital || !BODY_NOUNS.has(noun.folded)) return null;
	if (!isCapital(marked, at) || groups[at]) return null;
	let to = at + 1;
	while (isNameWord(words[to]) && !groups[to] && to - at < 5) to++;
	return { from: at, to, type: 'organisation' };
}

/** Offices of bodies: what is capital before one of these and a name is the body. */
const HEADING =
	/^(?:leader|party-leader|floor-leader|chairperson|head|founder|chief-executive|director|director-general|secretary-general|general-secretary|president|managing-director|executive-director|company-officer)$/;
const NO_BODY = set(
	'former acting interim outgoing deputy new longtime veteran then ex senior vice republican ' +
		'democratic democrat opposition islamist conservative socialist state'
);

/** "Andes Mining chairman X", "APN leader Y": capitals before an office in small letters. */
function byOffice(marked: MarkedSentence, at: number): Named | null {
	const { words, groups, titles } = marked;
	if (groups[at]?.role !== 'title' || !isCapital(marked, at - 1)) return null;
	const title = titles.find(({ from }) => from === at);
	if (!title || !HEADING.test(title.office.id)) return null;
	if (!isCapital(marked, title.to) || groups[title.to]) return null;
	const isLoud = words[at]?.capital === true;
	const isAcronym = /^\p{Lu}{3,}$/u.test(words[at - 1]?.text ?? '');
	if (
		isLoud &&
		!isAcronym &&
		!/^(?:chief-executive|company-officer|chairperson|leader|managing-director|executive-director)$/.test(
			title.office.id
		)
	)
		return null;
	let from = at;
	while (from > 0 && at - from < 5 && isCapital(marked, from - 1) && !groups[from - 1]) from--;
	const [first, before] = [words[from], words[from - 1]];
	if (!first || from === at || STARTERS.has(first.folded)) return null;
	if (words.slice(from, at).some(({ folded }) => NO_BODY.has(folded))) return null;
	// A word that opens its sentence has a capital anyway, and a lone one may be a way of leading.
	const isLone = at - from === 1 && /\p{Ll}/u.test(first.text);
	const opens = !before || (before.kind === 'punctuation' && before.text !== ',');
	const isFirm = /^(?:founder|chief-executive|company-officer|party-leader)$/.test(title.office.id);
	if (isLone && (isLoud || (opens && (!isFirm || nounClass(first.folded))))) return null;
	return { from, to: at, type: 'organisation' };
}

const ENDS =
	/^(?:party|group|bloc|movement|union|and|who|said|says|told|in|at|on|for|was|is|has|had|will)$/;

/** "general secretary of the CGT", "founder of Peru Rising": what somebody leads. */
function byOfficeOf(marked: MarkedSentence, at: number): Named | null {
	const { words, groups, titles } = marked;
	let end = at;
	while (at - end < 3 && /^the$|[-‐‑]|(?:ist|ive|ing|al|an|ar)$/.test(words[end - 1]?.text ?? ''))
		end--;
	if (words[--end]?.folded !== 'of' || words[at - 1]?.capital) return null;
	const title = titles.find(({ to }) => to === end);
	if (!title || !HEADING.test(title.office.id) || title.office.id === 'president') return null;
	let to = at;
	while (to - at < 5 && isCapital(marked, to) && groups[to]?.role !== 'title') to++;
	if (to === at || words.slice(at, to).every((_, i) => groups[at + i])) return null;
	if (groups.slice(at, to).some((group) => group?.role === 'calendar')) return null;
	// "the Islamist group X": the name is still to come.
	const next = words[to];
	if (next?.kind === 'word' && !ENDS.test(next.folded)) return null;
	const isLone = to - at === 1 && /\p{Ll}/u.test(words[at]?.text ?? '');
	return isLone && title.office.id === 'director' ? null : { from: at, to, type: 'organisation' };
}

const RULES = [byOffice, byNoun, byHead, bySuffix, byOfficeOf, placeByWord, placeByContext];

/**
 * Organisations and places that are told by their words: "Ministry of …", "… Party", "Mount …",
 * "… River", "in X, <country>".
 *
 * @returns in order, none overlapping
 */
export function namedByWords(marked: MarkedSentence): Named[] {
	const found: Named[] = [];
	for (let at = 0; at < marked.words.length; at++)
		for (const rule of RULES) {
			const named = rule(marked, at);
			if (!named) continue;
			while ((found.at(-1)?.to ?? 0) > named.from) found.pop();
			found.push(named);
			at = Math.max(at, named.to - 1);
			break;
		}
	return found;
}
