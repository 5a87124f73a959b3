import { fold } from '../text/fold';
import type { MarkedSentence } from './names-roles';
import type { CountryMention, NameMention } from './types';

/** A person, country, organisation or place at words [from, to) of a sentence. */
export interface Thing {
	readonly from: number;
	readonly to: number;
	readonly kind: 'person' | 'country' | 'organisation' | 'place';
	/** Entity or ISO code. */
	readonly value: string;
}

/** A sentence with the thing each word belongs to. */
export interface LinedUp {
	readonly marked: MarkedSentence;
	readonly things: readonly (Thing | null)[];
	/** Countries under an organisation's words: the "Russian" of "Russian Foreign Ministry". */
	readonly inside: readonly (Thing | null)[];
}

type Spanned = NameMention | CountryMention;

function toThing(marked: MarkedSentence, span: Spanned): Thing | null {
	const { words } = marked;
	const from = words.findIndex((word) => word.end > span.start);
	if (from < 0) return null;
	let to = from;
	while (to < words.length && (words[to]?.start ?? Infinity) < span.end) to++;
	if (to === from) return null;
	if ('code' in span) return { from, to, kind: 'country', value: span.code };
	return { from, to, kind: span.type, value: span.entity };
}

const GROWN = /^[-‐‑]\p{Ll}/u;

/** The "Peru" of "Peru-based" and the "U.S." of "U.S.-backed" own nothing that follows. */
function isOnlyPart({ words }: MarkedSentence, mention: Spanned, thing: Thing): boolean {
	const last = words[thing.to - 1];
	const [mark, grown] = [words[thing.to], words[thing.to + 1]];
	const apart = mark?.start === last?.end && grown?.start === mark?.end;
	const rest = last?.text.slice(mention.end - last.start) ?? '';
	return GROWN.test(apart ? `${rest}${mark?.text ?? ''}${grown?.text ?? ''}` : rest);
}

/** The "Peruvian" of "Peruvian Football Federation" is part of the body's name. */
function withDemonym(
	{ words, countries }: MarkedSentence,
	things: readonly (Thing | null)[],
	thing: Thing
): Thing {
	const state = thing.kind === 'organisation' ? things[thing.from - 1] : null;
	const start = state && words[state.from]?.start;
	const isDemonym = countries.some((one) => one.start === start && one.how === 'demonym');
	if (state?.kind !== 'country' || !isDemonym || isStateBody(thing.value)) return thing;
	const before = words.slice(state.from, state.to).map(({ text }) => text);
	return { ...thing, from: state.from, value: [...before, thing.value].join(' ') };
}

/** Puts the names and countries of one sentence beside its words. */
export function lineUp(marked: MarkedSentence, names: readonly NameMention[]): LinedUp {
	const size = marked.words.length;
	const things = new Array<Thing | null>(size).fill(null);
	const inside = new Array<Thing | null>(size).fill(null);
	for (const mention of marked.countries) {
		const thing = toThing(marked, mention);
		if (!thing || isOnlyPart(marked, mention, thing)) continue;
		things.fill(thing, thing.from, thing.to);
		inside.fill(thing, thing.from, thing.to);
	}
	for (const name of names) {
		const thing = toThing(marked, name);
		const isCountry = thing?.kind === 'place' && things[thing.from]?.kind === 'country';
		if (!thing || isCountry || isOnlyPart(marked, name, thing)) continue;
		const whole = withDemonym(marked, things, thing);
		things.fill(whole, whole.from, whole.to);
	}
	return { marked, things, inside };
}

/**
 * The sentence with its opening "He" or "She" read as the one person of the sentence before; as it
 * is where that names nobody or several.
 */
export function withPronoun(line: LinedUp, before: LinedUp | undefined): LinedUp {
	const first = line.marked.words[0];
	if (!before || before.marked.sentence.isTitle || !/^(?:he|she)$/.test(first?.folded ?? ''))
		return line;
	const [one, ...others] = before.things.filter((thing) => thing?.kind === 'person');
	if (!one || others.some((other) => other?.value !== one.value)) return line;
	const person: Thing = { from: 0, to: 1, kind: 'person', value: one.value };
	return { ...line, things: line.things.with(0, person) };
}

const GOVERNMENT =
	/\b(?:ministry|ministries|department|parliament|army|navy|police|government|presidency|cabinet|embassy|assembly|senate|bureau|mission|central bank|national security council)\b/i;

/** Whether an organisation is a part of some state, so that its head is the state's. */
export function isStateBody(name: string): boolean {
	return GOVERNMENT.test(name) && !/united nations|\bu\.?n\b|nato\b|european/i.test(name);
}

/** Bodies and houses that stand for one state. */
const HOMES: ReadonlyMap<string, string> = new Map(
	(
		'US:white house;US:pentagon;US:state department;US:department of state;US:justice department;' +
		'US:treasury department;US:defense department;US:us congress;RU:kremlin;RU:state duma;' +
		'GB:downing street;GB:house of commons;FR:elysee;FR:elysee palace;KR:blue house;IL:knesset;' +
		'DE:bundestag;PS:palestinian authority'
	)
		.split(';')
		.map((row): [string, string] => [row.slice(3), row.slice(0, 2)])
);

/** The state a body such as the Kremlin belongs to by its name alone, or null. */
export const homeOf = (body: string): string | null => HOMES.get(fold(body)) ?? null;

/** Bodies known by two letters go by their full name, others by their usual acronym. */
export function polityName(name: string, acronym: string | null): string {
	return acronym !== null && acronym.length > 2 ? acronym : name;
}
