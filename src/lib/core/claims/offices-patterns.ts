import { officeByTitle } from '../gazetteer/offices';
import { sharedIn } from './offices-several';
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
	/** Left in this sentence: nobody else has it yet. */
	readonly left: boolean;
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
	/^ (?:(?:from|between) N (?:to|until|till|through|and) N|(?:un)?till? N|\( N . N \)|at the time|when |emerit(?:a|us) )/;

/** "president of Peru from 2001 to 2006", "the president at the time": over by the words after it. */
function pastStates(line: LinedUp, title: Title, ends: readonly number[]): OfficeState[] {
	return [title.to, ...ends].some(
		(at) => at >= title.to && PAST.test(` ${codeOf(line, at, at + 6).code} `)
	)
		? ['former']
		: [];
}

const LEFT_IT =
	/^(?:,(?: who)? )?(?:(?:had|has) )?(?:resigned|quit|stepped (?:down|aside)|left office)(?= |$)(?! as | (?:the )?[OCP] | from (?!office|the (?:post|job|cabinet|government)))/;

/** "Minister X resigned", "X, Peru's minister, stepped down": no more in office. */
const leftStates = (line: LinedUp, end: number): OfficeState[] =>
	LEFT_IT.test(`${codeOf(line, end, end + 8).code} `) ? ['former'] : [];

/** What goes before or beside an office and makes it a past one. */
const predecessors = (line: LinedUp, lead: Lead): OfficeState[] =>
	isPredecessor(line, lead) ? ['former'] : [];

/** Offices that people hold beside another one. */
const BESIDE = /^(?:party-leader|general-secretary|chairperson)$|commander/;
/** And those a minister holds beside one of a state. */
const JOINED = /-minister$/;

/** What stands before an office, or before the one it is joined to: "Peru's president and party leader". */
function sharedLead(line: LinedUp, title: Title): Lead {
	const own = leadOf(line, title);
	const other = line.marked.titles.find(({ to }) => to === title.from - 1);
	const isBeside = BESIDE.test(title.office.id) || JOINED.test(title.office.id);
	const joins = other && isBeside && own.from === title.from;
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
	if (!isOwn && !BESIDE.test(title.office.id) && !JOINED.test(title.office.id)) return null;
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

/** Offices that several may hold at once, or held one after another. */
function sharedPairings(line: LinedUp): Pairing[] {
	return sharedIn(line).flatMap(({ title, persons, to }) => {
		const lead = leadOf(line, title);
		const isOver = lead.states.includes('former');
		const isVague = /^(?:minister|leader)$/.test(title.text ?? '');
		if (isVague || (title.office.unique && !isOver)) return [];
		const all = ofPolity(line, title.to, title.office);
		const from = Math.min(lead.from, persons[0]?.from ?? lead.from);
		return persons.map((person) => {
			const after = all ?? ofPolity(line, person.to, title.office);
			const fixed = { toBody: null, banking: false, byVerb: false, dated: false, left: false };
			return { ...fixed, person, title, lead, after, from, to, states: lead.states };
		});
	});
}

/** Every office of a sentence and who has it. */
export const pairingsIn = (line: LinedUp): Pairing[] => [
	...line.marked.titles.flatMap((title) => pairingsOf(line, title)),
	...sharedPairings(line)
];

/** The persons that stand together with one title in a sentence, or get it by a verb. */
function pairingsOf(line: LinedUp, worded: Title): Pairing[] {
	const title = outsideOf(line, worded);
	const lead = sharedLead(line, title);
	if (isInDoubt(line, title, lead)) return [];
	const right =
		nameAfter(line, title, lead) ?? nameBefore(line, title, lead) ?? joined(line, title, lead);
	const found = right ? [{ ...right, states: [] }] : takingsOf(line, title, lead);
	return found.map(({ person, states }): Pairing => {
		const after = right ? right.after : ofPolity(line, title.to, title.office);
		const left = right ? leftStates(line, right.end) : [];
		const past = pastStates(line, title, [after?.to ?? 0, right?.end ?? 0]);
		return {
			person,
			title,
			lead,
			after,
			toBody: right?.toBody ?? null,
			banking: isBanking(line, title, after),
			byVerb: right === null,
			states: [...states, ...lead.states, ...past, ...left, ...predecessors(line, lead)],
			dated: past.length > 0,
			left: left.length > 0,
			from: Math.min(lead.from, person.from),
			to: Math.max(right?.end ?? after?.to ?? person.to, person.to, title.to)
		};
	});
}
