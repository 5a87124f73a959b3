import { isPossessive } from '../text/tokens';
import type { LinedUp, Thing } from './offices-things';
import { leadOf, type Lead } from './offices-lead';
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
function ofPolity({ marked, things }: LinedUp, at: number): Thing | null {
	const { words } = marked;
	if (!/^(?:of|for|at)$/.test(words[at]?.folded ?? '')) return null;
	for (let i = at + 1; i < Math.min(words.length, at + 1 + BETWEEN_OF); i++) {
		const thing = things[i];
		const isNear = i <= at + 3;
		if (thing && thing.kind !== 'person') {
			const fits = thing.kind === 'organisation' || isNear;
			return fits && !isInsideList(words[thing.to]?.text, thing) ? thing : null;
		}
		if (thing || words[i]?.kind !== 'word') return null;
	}
	return null;
}

/** "of Syria and Iraq" names two; neither is safe alone. */
const isInsideList = (next: string | undefined, thing: Thing) =>
	thing.kind === 'country' && (next === 'and' || next === '/');

/** Past "to the United Nations" after a representative's or ambassador's polity. */
function bodyAfter({ marked, things }: LinedUp, title: Title, at: number): number | null {
	if (!/representative|ambassador|envoy/.test(title.office.id)) return null;
	const { words } = marked;
	if (!/^(?:to|at)$/.test(words[at]?.folded ?? '')) return null;
	const body = words[at + 1]?.folded === 'the' ? at + 2 : at + 1;
	const thing = things[body];
	return thing?.kind === 'organisation' && thing.value === 'United Nations' ? thing.to : null;
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
		const after = ofPolity(line, direct.to);
		return { person: direct, after, toBody: null, end: after?.to ?? direct.to };
	}
	const after = ofPolity(line, title.to);
	const gap = after?.to ?? title.to;
	const toBody = bodyAfter(line, title, gap);
	const at = toBody ?? gap;
	if (after && personAt(line, at)) {
		const person = personAt(line, at);
		return person && { person, after, toBody, end: person.to };
	}
	if (words[at]?.text !== ',' || !(lead.determined || after)) return null;
	const person = personAt(line, at + 1);
	if (!person || !isClosed(words[person.to]?.text)) return null;
	return { person, after, toBody, end: person.to };
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
	const person = line.things[at];
	if (person?.kind !== 'person') return null;
	const after = ofPolity(line, title.to);
	const toBody = bodyAfter(line, title, after?.to ?? title.to);
	const end = toBody ?? after?.to ?? title.to;
	const next = words[end];
	// "X, president of Y and Z" and "X, President Y said" are other sentences.
	if (personAt(line, title.to) || (next?.kind === 'word' && next.capital)) return null;
	return { person, after, toBody, end };
}

const TAKING =
	/^(?:appointed|named|elected|re-elected|reelected|sworn|inaugurated|chosen|confirmed|installed|serves|serving|continues|power|office|proclaimed)$/;
const SERVED = /^(?:served|was)$/;
const BACK = 24;

/** "… was sworn in as (the) president", "took power as interim president", "who served as". */
function nameByVerb(line: LinedUp, title: Title, lead: Lead): (Right & { past: boolean }) | null {
	const { words } = line.marked;
	const asAt = lead.from - 1;
	const isAs = words[asAt]?.folded === 'as';
	let verb = isAs ? asAt - 1 : asAt;
	if (isAs && words[verb]?.folded === 'in') verb--;
	const cue = words[verb]?.folded ?? '';
	const past = SERVED.test(cue) && isAs;
	if (!past && !(TAKING.test(cue) && (isAs || /elected|named|appointed|chosen/.test(cue))))
		return null;
	if (words.some((word) => /^(?:not|never|if|refused|failed|hopes|wants)$/.test(word.folded)))
		return null;
	for (let at = verb - 1; at >= Math.max(0, verb - BACK); at--) {
		const person = line.things[at];
		if (person?.kind !== 'person' || isPossessive(words[person.to])) continue;
		const after = ofPolity(line, title.to);
		return { person, after, toBody: null, end: after?.to ?? title.to, past };
	}
	return null;
}

/** The person and office that stand together in a sentence, for one title; null where none. */
export function pairingOf(line: LinedUp, title: Title): Pairing | null {
	const lead = leadOf(line, title);
	const right = nameAfter(line, title, lead) ?? nameBefore(line, title, lead);
	const found = right ? { ...right, past: false } : nameByVerb(line, title, lead);
	if (!found) return null;
	return {
		person: found.person,
		title,
		lead,
		after: found.after,
		toBody: found.toBody,
		byVerb: right === null,
		states: found.past ? ['former', ...lead.states] : lead.states,
		from: Math.min(lead.from, found.person.from),
		to: Math.max(found.end, title.to)
	};
}
