import { ORGANISATION_HEADS, ORGANISATION_SUFFIXES } from '../gazetteer/organisations-table';
import { isPossessive } from '../text/tokens';
import { isHonorific } from './names-persons';
import { byOffice, byOfficeOf, placeByOffice } from './names-headed';
import { isInitial, isNameWord } from './names-runs';
import type { MarkedSentence } from './names-roles';
import {
	BODY_NOUNS,
	LOCATING,
	PLACE_HEADS,
	PLACE_SUFFIXES,
	STARTERS,
	OWNERS,
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

const DETERMINED = /^(?:the|of|opposition|ruling|main)$/;

/** Bodies that are "for Africa" or "on Human Rights". */
const WITH_PURPOSE =
	/^(?:commission|committee|council|agency|organisation|organization|institute|fund|mission|alliance|association|society|forum|cent(?:er|re)|movement|party|campaign|union)$/;

function hasPurpose({ words }: MarkedSentence, at: number): boolean {
	const joint = words[at]?.folded === 'mission' ? /^(?:in|to|for)$/ : /^(?:for|on)$/;
	return WITH_PURPOSE.test(words[at]?.folded ?? '') && joint.test(words[at + 1]?.text ?? '');
}

/** Past "Commission *for Africa*", not "Commission on Monday". */
function pastPurpose(marked: MarkedSentence, at: number): number {
	const { groups } = marked;
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
