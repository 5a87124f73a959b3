import { isPossessive } from '../text/tokens';
import type { OfficeClass } from '../gazetteer/offices';
import type { MarkedSentence } from './names-roles';
import { isStateBody, type LinedUp, type Thing } from './offices-things';
import { leadOf, type Lead } from './offices-lead';
import { takingOf } from './offices-taking';
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
	/** Joined by "was sworn in as" and its like, not side by side. */
	readonly byVerb: boolean;
	/** Words [from, to) that say so. */
	readonly from: number;
	readonly to: number;
}

const BETWEEN_OF = 6;

/** The polity in "of (the) … X" at `at`; lower-case words may come before an organisation. */
function ofPolity(line: LinedUp, at: number, office: OfficeClass): Thing | null {
	const { marked, things } = line;
	const { words } = marked;
	if (!/^(?:of|for|at)$/.test(words[at]?.folded ?? '')) return null;
	for (let i = at + 1; i < Math.min(words.length, at + 1 + BETWEEN_OF); i++) {
		const thing = things[i];
		const isNear = i <= at + 3;
		if (thing && thing.kind !== 'person') {
			const fits = thing.kind === 'organisation' || isNear;
			return fits && !isOtherThan(line, thing, office) ? thing : null;
		}
		if (thing || words[i]?.kind !== 'word') return null;
	}
	return null;
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

/** Past the "to Cuba" of an ambassador: where, not whose. */
function hostAfter({ marked, things }: LinedUp, title: Title, at: number): number | null {
	if (!/ambassador|envoy/.test(title.office.id) || marked.words[at]?.folded !== 'to') return null;
	const thing = things[marked.words[at + 1]?.folded === 'the' ? at + 2 : at + 1];
	return thing?.kind === 'country' ? thing.to : null;
}

const HONORIFIC = /^(?:mr|mrs|ms|dr|sir|dame|lord|h e|prof|gen|sheikh|hon)$/;

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
	const at = toBody ?? host ?? gap;
	const beside = after || host !== null ? personAt(line, at) : null;
	if (beside) return { person: beside, after, toBody, end: beside.to };
	if (words[at]?.text !== ',' || !(lead.determined || after) || isApposed(line, lead)) return null;
	const person = personAt(line, at + 1);
	if (!person || !isClosed(words[person.to]?.text)) return null;
	return { person, after, toBody, end: person.to };
}

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
	const person = line.things[at];
	if (person?.kind !== 'person') return null;
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

/** The person and office that stand together in a sentence, for one title; null where none. */
export function pairingOf(line: LinedUp, title: Title): Pairing | null {
	const lead = leadOf(line, title);
	if (isInDoubt(line, title, lead)) return null;
	const right = nameAfter(line, title, lead) ?? nameBefore(line, title, lead);
	const taken = right ? null : takingOf(line, title, lead);
	const person = right?.person ?? taken?.person;
	if (!person) return null;
	const after = right ? right.after : ofPolity(line, title.to, title.office);
	return {
		person,
		title,
		lead,
		after,
		toBody: right?.toBody ?? null,
		byVerb: right === null,
		states: [...(taken?.states ?? []), ...lead.states],
		from: Math.min(lead.from, person.from),
		to: Math.max(right?.end ?? after?.to ?? person.to, person.to, title.to)
	};
}
