import { isPossessive } from '../text/tokens';
import { officeByTitle, type OfficeClass } from '../gazetteer/offices';
import type { MarkedSentence } from './names-roles';
import { isStateBody, type LinedUp, type Thing } from './offices-things';
import { leadOf, type Lead } from './offices-lead';
import { codeOf } from './offices-code';
import { takingsOf } from './offices-taking';
import { isStateNoun } from './offices-unread';
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
	/** Words [from, to) that say so. */
	readonly from: number;
	readonly to: number;
}

const BETWEEN_OF = 6;
/** Offices that are to, for or in another country than their own. */
const ABROAD = /ambassador|envoy|representative|negotiator|consul|commissioner/;

/** The polity in "of (the) … X" at `at`; lower-case words may come before an organisation. */
function ofPolity(line: LinedUp, at: number, office: OfficeClass): Thing | null {
	const { marked, things } = line;
	const { words } = marked;
	if (!/^(?:of|for|at)$/.test(words[at]?.folded ?? '')) return null;
	if (words[at]?.folded === 'for' && ABROAD.test(office.id)) return null;
	for (let i = at + 1; i < Math.min(words.length, at + 1 + BETWEEN_OF); i++) {
		const thing = things[i];
		const isNear = i <= at + 3;
		if (thing && thing.kind !== 'person') {
			const fits = thing.kind === 'organisation' || isNear;
			const own = isPossessive(words[thing.to]) ? things[thing.to + 1] : null;
			if (thing.kind === 'country' && own?.kind === 'organisation' && !isStateBody(own.value))
				return own;
			if (!fits || isOtherThan(line, thing, office) || isOwner(line, thing)) return null;
			return { ...thing, to: pastBody(line, thing) };
		}
		if (thing || words[i]?.kind !== 'word' || AWAY.test(words[i]?.folded ?? '')) return null;
	}
	return null;
}

/** "head of the Air Force's Transport Command": of a part that was not read, but for a ministry's. */
const isOwner = ({ marked }: LinedUp, thing: Thing): boolean =>
	thing.kind === 'organisation' &&
	!isStateBody(thing.value) &&
	isPossessive(marked.words[thing.to]);

/** "head of sales *in* Peru" */
const AWAY = /^(?:in|to|for|from|with|at|on|by|and|about|who|which)$/;
const OF_STATE =
	/^(?:central|bank|parliament|house|senate|assembly|ministry|army|armed|forces|foreign|defen[cs]e|interior|national|supreme|court|military|navy|police|government|interim|republic|state|lower|upper|bureau|office|department)$/;

/** Past "Peru's *national assembly*", "the Foreign Ministry's *African Bureau*". */
function pastBody({ marked, things }: LinedUp, thing: Thing): number {
	const { words } = marked;
	const owns = isPossessive(words[thing.to]);
	const next = owns ? things[thing.to + 1] : null;
	if (next?.kind === 'organisation' && isStateBody(thing.value)) return next.to;
	let at = owns ? thing.to + 1 : thing.to;
	while (thing.kind === 'country' && OF_STATE.test(words[at]?.folded ?? '')) at++;
	return at > thing.to + (owns ? 1 : 0) ? at : thing.to;
}

/** "of Syria and Iraq" names two states, "of Peru's bank" and "of the Peruvian bank" none. */
function isOtherThan({ marked, things }: LinedUp, thing: Thing, office: OfficeClass): boolean {
	if (thing.kind !== 'country') return false;
	const { words, countries } = marked;
	const next = words[thing.to];
	if (next?.text === 'and' || next?.text === '/') {
		const other = words[thing.to + 1]?.folded === 'the' ? thing.to + 2 : thing.to + 1;
		return things[other]?.kind === 'country';
	}
	const start = words[thing.from]?.start ?? 0;
	const owns =
		countries.some((c) => c.start === start && c.how === 'demonym') || isPossessive(next);
	return owns && !isOfState(marked, thing.to, office);
}

/** "of the Peruvian *state*", and for lesser offices "of Peru's *army*", "for its *president*". */
function isOfState({ words, groups }: MarkedSentence, at: number, { level }: OfficeClass): boolean {
	const lesser = !level.startsWith('head-');
	for (let i = at; i < Math.min(words.length, at + 4); i++) {
		if (isStateNoun(words[i])) return true;
		if (lesser && (groups[i]?.role === 'title' || isStateBody(words[i]?.text ?? ''))) return true;
		if (lesser && words[i]?.folded === 'central' && words[i + 1]?.folded === 'bank') return true;
	}
	return false;
}

/** Past "to the United Nations" after a representative's or ambassador's polity. */
function bodyAfter({ marked, things }: LinedUp, title: Title, at: number): number | null {
	if (!/representative|ambassador|envoy/.test(title.office.id)) return null;
	const { words } = marked;
	if (!/^(?:to|at)$/.test(words[at]?.folded ?? '')) return null;
	const body = words[at + 1]?.folded === 'the' ? at + 2 : at + 1;
	const thing = things[body];
	return thing?.kind === 'organisation' && thing.value === 'United Nations' ? thing.to : null;
}

/** Past the "to Cuba" of an ambassador and the "for Yemen" of an envoy: where, not whose. */
function hostAfter({ marked, things }: LinedUp, title: Title, at: number): number | null {
	if (!ABROAD.test(title.office.id) || !/^(?:to|for|in)$/.test(marked.words[at]?.folded ?? ''))
		return null;
	const thing = things[marked.words[at + 1]?.folded === 'the' ? at + 2 : at + 1];
	return thing?.kind === 'country' ? thing.to : null;
}

const HONORIFIC =
	/^(?:mr|mrs|ms|dr|sir|dame|lord|h e|prof|gen|sheikh|hon|ayatollah|grand|cardinal|general|colonel|col|lt|lieutenant|maj|major|brigadier|captain|capt|admiral|adm|marshal|field|senior|mullah|archbishop|senator|retired|excellency|his|her)$/;

/** The person that begins at `at`, honorifics passed over. */
function personAt({ marked, things }: LinedUp, at: number): Thing | null {
	let i = at;
	while (HONORIFIC.test(marked.words[i]?.folded ?? '') && things[i]?.kind !== 'person') i++;
	const thing = things[i];
	return thing?.kind === 'person' && thing.from === i ? thing : null;
}

interface Right {
	readonly person: Thing;
	readonly after: Thing | null;
	readonly toBody: number | null;
	readonly end: number;
}

/** Name right after the office, "of X" before or after it. */
function nameAfter(line: LinedUp, title: Title, lead: Lead): Right | null {
	const { words } = line.marked;
	const direct = personAt(line, title.to);
	if (direct) {
		const after = ofPolity(line, direct.to, title.office);
		return { person: direct, after, toBody: null, end: after?.to ?? direct.to };
	}
	const after = ofPolity(line, title.to, title.office);
	const gap = after?.to ?? title.to;
	const toBody = bodyAfter(line, title, gap);
	const host = toBody === null ? hostAfter(line, title, gap) : null;
	let at = toBody ?? host ?? gap;
	const beside = after || host !== null ? personAt(line, at) : null;
	if (beside) return { person: beside, after, toBody, end: beside.to };
	if (isThen(line, at)) at += 3;
	if (words[at]?.text !== ',' || !(lead.determined || after) || isApposed(line, lead)) return null;
	const person = personAt(line, at + 1);
	if (!person || !isClosed(words[person.to]?.text)) return null;
	// "A minister, X and two aides": three people and more.
	if (/^an?$/.test(words[lead.from]?.folded ?? '') && words[person.to]?.text !== ',') return null;
	return { person, after, toBody, end: person.to };
}

/** "the president at the time, X" */
const isThen = ({ marked: { words } }: LinedUp, at: number): boolean =>
	words[at]?.folded === 'at' && words[at + 1]?.folded === 'the' && words[at + 2]?.folded === 'time';

/** In "X, the president of Peru, Y, …" the office is X's, unless X has one: "Prime Minister X, …". */
function isApposed({ marked, things }: LinedUp, lead: Lead): boolean {
	const { words, groups } = marked;
	const person = things[lead.from - 2];
	if (words[lead.from - 1]?.text !== ',' || person?.kind !== 'person') return false;
	const isAfterComma = words[person.from - 1]?.text === ',';
	const role = groups[isAfterComma ? person.from - 2 : person.from - 1]?.role;
	return role !== 'title' && !(isAfterComma && role === 'country');
}

/** An appositive name ends with its sentence, a comma or a conjunction, never with a verb. */
const isClosed = (next: string | undefined) =>
	next === undefined || /^(?:[,.;:)”"—–-]|and)$/.test(next);

/** "X, (the) … foreign minister of Y": the person right before the comma. */
function nameBefore(line: LinedUp, title: Title, lead: Lead): Right | null {
	const { words } = line.marked;
	let at = lead.from - 1;
	const isCopula = words[at]?.folded === 'is' && lead.determined;
	if (!isCopula && words[at]?.text !== ',') return null;
	at--;
	if (isCopula && words[at]?.folded === 'who' && words[at - 1]?.text === ',') at -= 2;
	// "X, 61, a former minister"
	if (words[at]?.kind === 'number' && words[at - 1]?.text === ',') at -= 2;
	const person = line.things[at];
	if (person?.kind !== 'person') return null;
	if (isPossessive(words[title.to])) return null;
	const after = ofPolity(line, title.to, title.office);
	const toBody = bodyAfter(line, title, after?.to ?? title.to);
	const end = toBody ?? after?.to ?? title.to;
	const next = words[end];
	// "X, president of Y and Z" and "X, President Y said" are other sentences.
	if (personAt(line, title.to) || (next?.kind === 'word' && next.capital)) return null;
	return { person, after, toBody, end };
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
function pastStates(line: LinedUp, title: Title, right: Right | null): OfficeState[] {
	return [title.to, right?.after?.to ?? 0, right?.end ?? 0].some(
		(at) => at >= title.to && PAST.test(` ${codeOf(line, at, at + 6).code} `)
	)
		? ['former']
		: [];
}

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
	if (next && words[title.to]?.folded === 'and' && BESIDE.test(next.office.id)) {
		const right = nameAfter(line, next, leadOf(line, next));
		if (right && lead.polity) return right;
	}
	const before = titles.find(({ to }) => to === title.from - 1);
	if (!before || words[before.to]?.folded !== 'and' || !BESIDE.test(title.office.id)) return null;
	const other = nameBefore(line, before, leadOf(line, before));
	return other && { ...other, after: ofPolity(line, title.to, title.office) };
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
		return {
			person,
			title,
			lead,
			after,
			toBody: right?.toBody ?? null,
			banking: isBanking(line, title, after),
			byVerb: right === null,
			states: [...states, ...lead.states, ...pastStates(line, title, right)],
			from: Math.min(lead.from, person.from),
			to: Math.max(right?.end ?? after?.to ?? person.to, person.to, title.to)
		};
	});
}
