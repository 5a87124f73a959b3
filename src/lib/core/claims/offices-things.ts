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
		if (thing && !isCountry && !isOnlyPart(marked, name, thing))
			things.fill(thing, thing.from, thing.to);
	}
	return { marked, things, inside };
}

const GOVERNMENT =
	/\b(?:ministry|ministries|department|parliament|army|navy|police|government|presidency|cabinet|embassy|assembly|senate|bureau|mission)\b/i;

/** Whether an organisation is a part of some state, so that its head is the state's. */
export function isStateBody(name: string): boolean {
	return GOVERNMENT.test(name) && !/united nations|european/i.test(name);
}

/** Bodies known by two letters go by their full name, others by their usual acronym. */
export function polityName(name: string, acronym: string | null): string {
	return acronym !== null && acronym.length > 2 ? acronym : name;
}
