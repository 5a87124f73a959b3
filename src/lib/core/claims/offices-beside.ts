import { isPossessive } from '../text/tokens';
import type { OfficeClass } from '../gazetteer/offices';
import type { MarkedSentence } from './names-roles';
import { isStateBody, type LinedUp, type Thing } from './offices-things';
import type { Lead } from './offices-lead';
import { isStateNoun } from './offices-unread';
import type { Title } from './offices-titles';

const BETWEEN_OF = 6;
/** Offices that are to, for or in another country than their own. */
const ABROAD = /ambassador|envoy|representative|negotiator|consul|commissioner/;

/** The polity in "of (the) … X" at `at`; lower-case words may come before an organisation. */
export function ofPolity(line: LinedUp, at: number, office: OfficeClass): Thing | null {
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
			if (isPartOf(line, thing)) return null;
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

const AGENCY =
	/^(?:mission|force|agency|body|office|programme|program|panel|fund|committee|commission|team|unit|branch|arm|wing|chapter|district|suburb|neighbou?rhood|(?:sub )?delegation|(?:sub)?division|subsidiary)$/;

/** "head of the UN *climate body*", "founder of Peru *Rising*": of what was not read. */
export function isPartOf({ marked: { words }, things }: LinedUp, { kind, to }: Thing): boolean {
	const [next, second] = [words[to], words[to + 1]];
	if (kind === 'country')
		return (
			next?.kind === 'word' &&
			next.capital &&
			!things[to + 1] &&
			things[to]?.kind !== 'organisation' &&
			isClosed(second?.text)
		);
	return (
		!next?.capital &&
		next?.kind === 'word' &&
		(AGENCY.test(next.folded) || AGENCY.test(second?.folded ?? ''))
	);
}

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
	if (thing?.kind === 'country') return thing.to;
	// "special envoy for Andean affairs, X"
	for (let i = at + 1; i < at + 6; i++) {
		if (things[i]?.kind === 'person' || AWAY.test(marked.words[i]?.folded ?? '')) return null;
		if (marked.words[i]?.text === ',') return i > at + 1 ? i : null;
	}
	return null;
}

const OF_STATE_ONLY = /minister|^(?:opposition-leader|senator|representative|speaker|chancellor)$/;
const HONORIFIC =
	/^(?:mr|mrs|ms|dr|sir|dame|lord|h e|prof|gen|sheikh|hon|ayatollah|grand|cardinal|general|colonel|col|lt|lieutenant|maj|major|brigadier|captain|capt|admiral|adm|marshal|field|senior|mullah|archbishop|senator|retired|excellency|his|her|prince|princess|justice|professor|reverend|rev|dato|datuk|tan|sri|seri|engineer|ing|shri|smt|emerit(?:a|us)|commodore|commander|lord)$/;

/** The person that begins at `at`, honorifics passed over. */
function personAt({ marked, things }: LinedUp, at: number): Thing | null {
	let i = at;
	while (HONORIFIC.test(marked.words[i]?.folded ?? '') && things[i]?.kind !== 'person') i++;
	const thing = things[i];
	return thing?.kind === 'person' && thing.from === i ? thing : null;
}

/** A person beside an office, and what follows. */
export interface Right {
	readonly person: Thing;
	readonly after: Thing | null;
	readonly toBody: number | null;
	readonly end: number;
}

/** Name right after the office, "of X" before or after it. */
export function nameAfter(line: LinedUp, title: Title, lead: Lead): Right | null {
	const { words } = line.marked;
	const direct = personAt(line, title.to);
	if (direct) {
		const of = ofPolity(line, direct.to, title.office);
		// "Labour Minister X of the Green Party": the party is his.
		const after = of?.kind === 'organisation' && OF_STATE_ONLY.test(title.office.id) ? null : of;
		return { person: direct, after, toBody: null, end: of?.to ?? direct.to };
	}
	const after = ofPolity(line, title.to, title.office);
	const gap = after?.to ?? title.to;
	const toBody = bodyAfter(line, title, gap);
	const host = toBody === null ? hostAfter(line, title, gap) : null;
	let at = toBody ?? host ?? gap;
	const beside = after || host !== null ? personAt(line, at) : null;
	if (beside) return { person: beside, after, toBody, end: beside.to };
	if (isThen(line, at)) at += 3;
	const asked = whoseIs(line, lead, at);
	if (asked) return asked;
	const isListed = words[at]?.text === ':' && lead.from === 0;
	const isApposition =
		words[at]?.text === ',' && (lead.determined || after !== null || isPredecessor(line, lead));
	if (!isListed && (!isApposition || isApposed(line, lead))) return null;
	const person = personAt(line, at + 1);
	if (!person || !isClosed(words[person.to]?.text)) return null;
	// "A minister, X and two aides": three people and more.
	if (/^an?$/.test(words[lead.from]?.folded ?? '') && words[person.to]?.text !== ',') return null;
	return { person, after, toBody, end: person.to };
}

/** "the Riksbank, whose governor is X" */
function whoseIs(line: LinedUp, lead: Lead, at: number): Right | null {
	const { words } = line.marked;
	if (words[lead.from - 1]?.folded !== 'whose' || !/^(?:is|,)$/.test(words[at]?.text ?? ''))
		return null;
	const owner = line.things[lead.from - (words[lead.from - 2]?.text === ',' ? 3 : 2)];
	const person = personAt(line, at + 1);
	if (!person || !owner || owner.kind === 'person') return null;
	return { person, after: owner, toBody: null, end: person.to };
}

/** "his predecessor as president, X" */
export const isPredecessor = ({ marked: { words } }: LinedUp, lead: Lead): boolean =>
	words[lead.from - 1]?.folded === 'as' && words[lead.from - 2]?.folded === 'predecessor';

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
export function nameBefore(line: LinedUp, title: Title, lead: Lead): Right | null {
	const { words } = line.marked;
	// "X, the company's director"
	const isOwned = isPossessive(words[lead.from]) && words[lead.from - 2]?.folded === 'the';
	let at = isOwned ? lead.from - 3 : lead.from - 1;
	const isAlso = words[at]?.folded === 'also' && words[at - 1]?.folded === 'is';
	if (isAlso) at--;
	const isCopula = isAlso || (words[at]?.folded === 'is' && lead.determined);
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
