import { ORGANISATION_HEADS, ORGANISATION_SUFFIXES } from '../gazetteer/organisations-table';
import { isPossessive } from '../text/tokens';
import { isHonorific } from './names-persons';
import { nounClass } from './names-nouns';
import { isInitial, isNameWord } from './names-runs';
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

/** "People's Council", "Workers' Party": whose a body is by its name. */
const OWNERS = /^(?:people|women|children|men)$|[^s]s$/;

const isCapital = ({ words }: MarkedSentence, at: number) => isNameWord(words[at]);

/** Capital words before a suffix, demonyms included, sentence-opening function words not. */
function suffixStart(marked: MarkedSentence, suffix: number): number {
	const { words, groups } = marked;
	let from = suffix;
	while (from > 0 && suffix - from < LONGEST) {
		const before = words[from - 1];
		const numbered = before?.kind === 'number' && from === suffix && /^\d+$/.test(before.text);
		const owners = isCapital(marked, from - 2) && isPossessive(before) ? words[from - 2] : null;
		if (owners && OWNERS.test(owners.folded) && !groups[from - 2]) {
			from -= 2;
			continue;
		}
		if (!numbered && (!isCapital(marked, from - 1) || groups[from - 1]?.role === 'calendar')) break;
		const isOpening = before?.folded === 'the' || isInitial(words, from - 1);
		if (isOpening && STARTERS.has(before?.folded ?? '') && before?.folded !== 'people') break;
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
	if (marked.groups[at]?.role === 'title' && !/^(?:party|bank)$/.test(suffix.folded)) return null;
	const from = suffixStart(marked, at);
	if (from === at) return null;
	return { from: pastJoint(marked, from), to: pastPurpose(marked, at), type: 'organisation' };
}

/** Back past "the *Freedom and* Justice Party"; not past "Ana Roe and the …" or "Peru and …". */
function pastJoint(marked: MarkedSentence, from: number): number {
	const { words, groups } = marked;
	if (words[from - 1]?.text !== 'and') return from;
	let at = from - 1;
	while (isCapital(marked, at - 1) && !groups[at - 1] && from - at < 4) at--;
	const before = words[at - 1];
	const isHeld = before?.kind === 'word' && !before.capital && DETERMINED.test(before.folded);
	return at < from - 1 && isHeld ? at : from;
}

const DETERMINED = /^(?:the|of|opposition|ruling|main)$|(?:ist|ive|ing|al)$|[-‐‑]/;

/** Bodies that are "for Africa" or "on Human Rights". */
const WITH_PURPOSE =
	/^(?:commission|committee|council|agency|organisation|organization|institute|fund|mission|alliance|association|society|forum|cent(?:er|re)|movement|party|campaign|union)$/;

function hasPurpose({ words }: MarkedSentence, at: number): boolean {
	const joint = words[at]?.folded === 'mission' ? /^(?:in|to|for)$/ : /^(?:for|on)$/;
	return WITH_PURPOSE.test(words[at]?.folded ?? '') && joint.test(words[at + 1]?.text ?? '');
}

/** Past "Commission *for Africa*", not "Commission on Monday". */
function pastPurpose(marked: MarkedSentence, at: number): number {
	const { words, groups } = marked;
	if (!hasPurpose(marked, at)) return at + 1;
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
	if (!head?.capital) return null;
	const isOf = ORGANISATION_HEADS.has(head.folded) && words[at + 1]?.text === 'of';
	if (!isOf && !hasPurpose(marked, at)) return null;
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
	/^(?:leader|party-leader|floor-leader|chairperson|head|founder|chief-executive|director|director-general|secretary-general|general-secretary|president|managing-director|executive-director|executive-secretary|company-officer|commander)$/;
const NO_BODY = set(
	'former acting interim outgoing deputy new longtime veteran then ex senior vice republican ' +
		'democratic democrat opposition islamist conservative socialist state group departing founding ' +
		'current incoming caretaker longserving company board'
);

/** "Andes Mining chairman X", "APN leader Y": capitals before an office in small letters. */
function byOffice(marked: MarkedSentence, at: number): Named | null {
	const { words, groups, titles } = marked;
	let end = at;
	while (BETWEEN.test(words[end - 1]?.text ?? '')) end--;
	if (groups[at]?.role !== 'title' || !isCapital(marked, end - 1)) return null;
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
function byOfficeOf(marked: MarkedSentence, at: number): Named | null {
	const { words, groups, titles } = marked;
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
function placeByOffice(marked: MarkedSentence, at: number): Named | null {
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

const RULES = [
	placeByOffice,
	byOffice,
	byNoun,
	byHead,
	bySuffix,
	byOfficeOf,
	placeByWord,
	placeByContext
];

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
