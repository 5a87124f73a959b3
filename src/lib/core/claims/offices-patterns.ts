import { officeByTitle } from '../gazetteer/offices';
import { isPredecessor, nameAfter, nameBefore, ofPolity, type Right } from './offices-beside';
import type { LinedUp, Thing } from './offices-things';
import { leadOf, type Lead } from './offices-lead';
import { codeOf } from './offices-code';
import { takingsOf } from './offices-taking';
import type { Title } from './offices-titles';
import type { OfficeState } from './types';

/** A person beside an office in one sentence; the polity may still be open. */
export interface Pairing {
	readonly person: Thing;
	readonly title: Title;
	readonly lead: Lead;
	/** Polity after the office or the name: "of Venezuela". */
	readonly after: Thing | null;
	/** "to the United Nations" after a permanent representative: index past it, else null. */
	readonly toBody: number | null;
	readonly states: readonly OfficeState[];
	/** "of Peru's central bank": what the governor is of. */
	readonly banking: boolean;
	/** Joined by "was sworn in as" and its like, not side by side. */
	readonly byVerb: boolean;
	/** Over by years or words after it; a later term of the same office is another. */
	readonly dated: boolean;
	/** Words [from, to) that say so. */
	readonly from: number;
	readonly to: number;
}

/** "former president and foreign minister X": whether X is also the former one cannot be said. */
function isInDoubt(line: LinedUp, title: Title, lead: Lead): boolean {
	if (lead.from !== title.from || line.marked.words[title.from - 1]?.text !== 'and') return false;
	const other = line.marked.titles.find(({ to }) => to === title.from - 1);
	return other !== undefined && leadOf(line, other).states.length > 0;
}

const PAST =
	/^ (?:(?:from|between) N (?:to|until|till|through|and) N|(?:un)?till? N|\( N . N \)|at the time|when )/;

/** "president of Peru from 2001 to 2006", "the president at the time": over by the words after it. */
function pastStates(line: LinedUp, title: Title, ends: readonly number[]): OfficeState[] {
	return [title.to, ...ends].some(
		(at) => at >= title.to && PAST.test(` ${codeOf(line, at, at + 6).code} `)
	)
		? ['former']
		: [];
}

/** What goes before or beside an office and makes it a past one. */
const predecessors = (line: LinedUp, lead: Lead): OfficeState[] =>
	isPredecessor(line, lead) ? ['former'] : [];

/** Offices that people hold beside another one. */
const BESIDE = /^(?:party-leader|general-secretary|chairperson)$|commander/;

/** What stands before an office, or before the one it is joined to: "Peru's president and party leader". */
function sharedLead(line: LinedUp, title: Title): Lead {
	const own = leadOf(line, title);
	const other = line.marked.titles.find(({ to }) => to === title.from - 1);
	const joins = other && BESIDE.test(title.office.id) && own.from === title.from;
	if (!joins || line.marked.words[other.to]?.folded !== 'and') return own;
	return { ...own, polity: leadOf(line, other).polity };
}

/** "president *and party leader* X", "X, president *and party leader*": one person, two offices. */
function joined(line: LinedUp, title: Title, lead: Lead): Right | null {
	const { words, titles } = line.marked;
	const next = titles.find(({ from }) => from === title.to + 1);
	const isLoud = words[title.from]?.capital && words[title.to + 1]?.capital;
	if (next && words[title.to]?.folded === 'and' && (isLoud || BESIDE.test(next.office.id))) {
		const right = nameAfter(line, next, leadOf(line, next));
		if (right && (lead.polity || isLoud)) return right;
	}
	if (words[lead.from - 1]?.folded !== 'and') return null;
	const after = ofPolity(line, title.to, title.office);
	const isOwn =
		lead.determined || lead.states.length > 0 || (after !== null && !words[title.to]?.capital);
	if (!isOwn && !BESIDE.test(title.office.id)) return null;
	for (const before of titles) {
		if (before.to >= lead.from) break;
		const other = nameBefore(line, before, leadOf(line, before));
		if (other?.end === lead.from - 1) return { ...other, after, end: after?.to ?? title.to };
	}
	return null;
}

/** "of Nigeria's central bank" */
const isBanking = ({ marked }: LinedUp, { to }: Title, after: Thing | null): boolean =>
	marked.words.slice(to, after?.to ?? to).some(({ folded }) => folded === 'bank');

/** The "President" of "European Central Bank President": a title does not begin inside a name. */
function outsideOf({ marked, things }: LinedUp, title: Title): Title {
	const thing = things[title.from];
	if (thing?.kind !== 'organisation' || thing.from >= title.from || thing.to >= title.to)
		return title;
	const words = marked.words.slice(thing.to, title.to).map(({ folded }) => folded);
	const office = officeByTitle(words.join(' '));
	return office ? { ...title, from: thing.to, office } : title;
}

/** The persons that stand together with one title in a sentence, or get it by a verb. */
export function pairingsOf(line: LinedUp, worded: Title): Pairing[] {
	const title = outsideOf(line, worded);
	const lead = sharedLead(line, title);
	if (isInDoubt(line, title, lead)) return [];
	const right =
		nameAfter(line, title, lead) ?? nameBefore(line, title, lead) ?? joined(line, title, lead);
	const found = right ? [{ ...right, states: [] }] : takingsOf(line, title, lead);
	return found.map(({ person, states }): Pairing => {
		const after = right ? right.after : ofPolity(line, title.to, title.office);
		const past = pastStates(line, title, [after?.to ?? 0, right?.end ?? 0]);
		return {
			person,
			title,
			lead,
			after,
			toBody: right?.toBody ?? null,
			banking: isBanking(line, title, after),
			byVerb: right === null,
			states: [...states, ...lead.states, ...past, ...predecessors(line, lead)],
			dated: past.length > 0,
			from: Math.min(lead.from, person.from),
			to: Math.max(right?.end ?? after?.to ?? person.to, person.to, title.to)
		};
	});
}
