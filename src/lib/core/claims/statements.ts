import type { Draft, Finder } from './events/draft';
import type { Reading } from './reading';
import { textSlot } from './slots';
import type { Piece, Said } from './statements-piece';
import { pieceOf } from './statements-pieces';
import { say } from './statements-say';
import { sayings } from './statements-sayings';
import {
	finiteVerb,
	colouredAt,
	isDefinite,
	isHeadline,
	isPlain,
	isSure,
	planAt
} from './statements-screen';
import { stretches } from './statements-stretches';
import { pronounsMeet, slotsOf } from './statements-slots';
import type { ClaimDate } from './types';
import type { Unit } from './units';
import type { Span } from '../article/types';
import { matches } from '../text/matches';

/** Words of a sentence that can be read at once and still says something. */
const SHORTEST = 7;
/** Under a headline, or of what is said in so many words, fewer do. */
const SHORTEST_UNDER = 6;
/** "Turnout was 63 percent." */
const SHORTEST_FIGURE = 4;
const FIGURE =
	/^(?:The )?\p{Lu}?\p{Ll}+ (?:\p{Ll}+ ){0,2}(?:was|is|were|stood at|reached|rose|fell|has|had) \D{0,20}\p{N}/u;
const LONGEST = 32;

const words = (text: string): number => text.split(' ').length;

/** An event placed by its own words: a day or a month, and not in an aside. */
function isPlaced(text: string, date: ClaimDate | null, verb: number): boolean {
	if (!date?.value) return false;
	const at = text.indexOf(date.text);
	// "Roe, born on 3 April 1955, has built a bridge" is of another day.
	if (at < verb && text.slice(0, at).includes(',')) return false;
	const aside = /\b(?:which|who|that|since|after|before|following|when|where|whose)\b/.test(
		text.slice(0, at)
	);
	return at >= 0 && !aside;
}

/** What is left of "who took office after the war" when the war is cut off. */
const CUT_SHORT =
	/\b(?:who|which|that|where|when) [^,]{0,25}\.$|\b(?:when|where|which|who|and|but|or|the|an?|of|in|at|to|with|that|as|by|for|from|than|while|after|before)\.$/;
/** "Roe came second with 28 and Doe": what the other did was cut off. */
const LEFT_OVER = / and (?:the )?(?:\p{Lu}[\p{L}.'’-]* ?){1,5}\.$/u;
/** "A day after Peru" of "a day after Peru, its neighbour, left": the clause has lost its verb. */
const VERBLESS =
	/, an? \p{Ll}+(?: and a half)?\.$|\b(?:hours?|days?|weeks?|months?|years?|because|as|when|while|since) (?:after |before |since )?(?:the )?(?:\p{Lu}[\p{L}.'’-]* ?){1,4}\.$/u;
const NAMED = (piece: Piece): boolean => piece.value !== null && piece.value.type !== 'number';

/** What a sentence can be of: "in hearings 96 states and 11 bodies took part" is of nobody. */
const TOLD_OF = /^(?:person|country|place|organisation):/;

/** "London Roe resigned": a place before a name is where the report was filed. */
function isFiled({ text, pieces: [first] }: Said): boolean {
	if (!first || first.adjective || first.value?.type === 'person') return false;
	return text.startsWith(first.text) && /^ \p{Lu}/u.test(text.slice(first.text.length));
}

const BY_SOMEBODY =
	/\b(?:was|were|been) (?:\p{Ll}+ly )?(?:\p{Ll}+(?:ed|en)|made|held|led) by (?:the )?\p{Lu}/u;

/** Whether something named stands before the verb, or does it in a passive. */
const hasSubject = ({ text, pieces }: Said, verb: number): boolean =>
	BY_SOMEBODY.test(text) ||
	pieces.some(({ text: name, what }) => {
		const at = text.indexOf(name);
		return at >= 0 && at < verb && !/^date:/.test(what);
	});

/** Words of a sentence that is read after a headline. */
const LONGEST_UNDER = 26;
/** What can be asked of it, alone or under the article's headline; null where nothing can. */
function askable(
	said: Said,
	verb: number,
	{ title, background, attribution }: Reading,
	lasts: boolean
) {
	const clear = isDefinite(said.plainly) && hasSubject(said, verb);
	// "The electoral commission said": whose, only the headline tells.
	const told = attribution === null || /\p{Lu}/u.test(attribution) || !isHeadline(title);
	const alone = clear && told && words(said.text) >= SHORTEST ? slotsOf(said, false) : null;
	// Somebody and a year tell of too many things that were; of those that are to be, there is one.
	const enough =
		alone?.used.some(NAMED) === true ||
		(said.pieces.length > (lasts ? 1 : 2) && said.pieces.some(({ what }) => TOLD_OF.test(what)));
	if (alone && alone.used.length > 0 && enough) return { ...alone, under: null };
	// How things are in general, a headline has nothing to do with.
	if ((clear && told && lasts) || words(said.text) > LONGEST_UNDER || !isHeadline(title))
		return null;
	const under = slotsOf(said, true);
	if (background && !said.pieces.some(({ what }) => /^(?:date|person|country):/.test(what)))
		return null;
	return under.used.length > 0 ? { ...under, under: title } : null;
}

/** A stretch as a claim; null where it does not stand alone. */
function draftOf(said: Said, reading: Reading): Draft | null {
	const { plainly } = said;
	// "She was 82."
	const text = said.text.replace(/^(\P{Ll}[^,]{3,40} was \d{1,3})\.$/u, '$1 years old.');
	const count = words(text);
	const shortest = FIGURE.test(text) && !reading.background ? SHORTEST_FIGURE : SHORTEST_UNDER;
	if (count < shortest || count > LONGEST || !/^[\p{Lu}\p{N}]/u.test(text)) return null;
	if (!isSure(plainly) || !pronounsMeet(said) || CUT_SHORT.test(text) || VERBLESS.test(text))
		return null;
	const verb = finiteVerb(text);
	if (!verb || isFiled(said)) return null;
	const plan = planAt(text);
	const lasts = verb.now || plan >= 0;
	// A day to come that is past was read as another year's.
	const from = plan >= 0 ? plan : verb.at;
	const misread = ({ date, text: day }: Piece): boolean =>
		date?.value?.length === 10 &&
		date.value < (reading.published ?? '') &&
		text.indexOf(day) > from;
	if (lasts && said.pieces.some(misread)) return null;
	const asked = askable({ ...said, text }, verb.at, reading, lasts);
	if (!asked) return null;
	const { slots, date, used, under } = asked;
	const state = lasts ? 'current' : under === null && isPlaced(text, date, verb.at) ? null : 'news';
	return {
		kind: 'states',
		slots: {
			what: textSlot(text),
			...slots,
			...(state ? { state: textSlot(under ?? state, state) } : {})
		},
		modality: 'happened',
		date,
		evidence: used.map(({ start, end }) => ({ start, end }))
	};
}

/** "…, the ministry said on Friday, …": what follows is no longer what was said, or is not known to be. */
const MIDWAY =
	/, ((?:the )?[\p{L}\p{M}’'. -]{3,60}?) (?:said|announced|reported|confirmed)(?: (?:on )?\p{Lu}\p{Ll}{2,8}day)?, /u;
/** Where a report was filed, before it begins: "London (Agency)". */
const FILED = /^\p{Lu}[\p{L} ]{2,25} ?\([^()]{2,30}\) ?(?=\p{Lu})/u;
const SAYING = /\b(?:said|says|According|told)\b/;

/** The stretch somebody is said to say, or the whole; null where it cannot be said who. */
function saidBy({
	quote,
	attribution: text,
	saying: cut
}: Reading): { head: number; tail: number; who?: string } | null {
	const head = cut.find(({ start }) => start === 0)?.end ?? FILED.exec(quote)?.[0].length ?? 0;
	const end = cut.find(({ start }) => start > 0)?.start ?? quote.length;
	const midway = MIDWAY.exec(quote.slice(head, end));
	if (midway?.[1]) return { head, tail: head + midway.index, who: midway[1] };
	const unknown = cut.some(
		(part) => part.start > 0 || SAYING.test(quote.slice(part.start, part.end))
	);
	return text === null && unknown ? null : { head, tail: end };
}

/** "…, which said it had not been asked": what somebody said of it, after the main clause. */
const SPOKEN_AFTER =
	/(?:, (?:which|who|whose|where|but|while|although|(?:an?|the) (?:[\p{Ll}-]+ ){1,3}(?:that|which|who)|(?!accord|cit|quot|report)\p{Ll}+ing)|,? and (?:also |then |later )?(?:said|says|told|added|warned|urged|vowed|accused|called for|announced|insisted|denied))(?!\p{L})/gu;

/** Where what somebody says begins, if it does after what the sentence itself asserts. */
function spokenFrom(body: string): number {
	const from = colouredAt(body);
	if (from < 0) return body.length;
	const ends = matches(body, SPOKEN_AFTER).map(({ index }) => index);
	return ends.findLast((end) => end <= from) ?? body.length;
}
/** "Peru said on Monday that it had sold": what a body says of itself. */
const SAID_IT =
	/^((?:The )?\p{Lu}[\p{L}’'. -]{1,60}?) (?:said|says|announced)(?: on \p{Lu}\p{Ll}{2,8}day)? (?:that )?it (?=had |has |\p{Ll})/u;

/**
 * Who says so of itself, its "said that it" taken away; null where it is no country and no body, or
 * what it says is of others.
 */
function spokenItself(
	{ sentence }: Reading,
	pieces: Piece[],
	head: number,
	[said, who = '']: RegExpExecArray
): string | null {
	const from = sentence.start + head;
	const speaker = pieces.find(({ end }) => end === from + who.length);
	if (!speaker || !/^(?:country|organisation):/.test(speaker.what)) return null;
	const [start, end] = [speaker.end, from + said.length - 1];
	pieces.splice(0, pieces.length, ...pieces.filter((one) => one.end <= start || one.start >= end));
	pieces.splice(pieces.indexOf(speaker) + 1, 0, {
		start,
		end,
		text: '',
		value: null,
		date: null,
		what: ''
	});
	return speaker.text.replace(/^The /, 'the ');
}

/**
 * A whole sentence the article asserts, put so that it stands alone: full names, absolute dates, no
 * aside. Its named things, each named once, are its slots; `state` is "current" for how things are
 * and "news" for what the sentence itself does not date.
 *
 * @returns the whole sentence, or as much of its start as stands alone, and the clauses after that
 *   which stand alone
 */
export const states: Finder = (reading) => {
	const { quote } = reading;
	if (quote.length > 600 || !/[.]["”]?$/.test(quote)) return [];
	return [...asserted(reading), ...sayings(reading)];
};

/** Words from which a sentence is told by its main clause first, and the fewest that then tell enough. */
const LONG = 20;
const BRIEF = 9;
const lengthOf = ({ slots }: Draft): number => words(slots.what?.text ?? '');
const isLong = (draft: Draft): boolean => lengthOf(draft) > LONG;

/** A long sentence as its main clause, and as a whole for what only the rest of it names. */
function briefly(
	whole: Draft,
	ends: readonly number[],
	upTo: (end: number) => Draft | null
): Draft[] {
	const main = ends
		.map(upTo)
		.find(
			(draft) => draft && lengthOf(draft) >= BRIEF && !LEFT_OVER.test(draft.slots.what?.text ?? '')
		);
	if (!main) return [whole];
	const asked = new Set(Object.values(main.slots).map(({ type, id }) => `${type}:${id}`));
	const more = Object.entries(whole.slots).filter(
		([name, { type, id }]) => /^(?:what|state)$/.test(name) || !asked.has(`${type}:${id}`)
	);
	const date = whole.date?.value === main.date?.value ? null : whole.date;
	const named = more.some(([name]) => !/^(?:what|state)$/.test(name)) || date !== null;
	const state = whole.slots.state ?? (date ? undefined : textSlot('news'));
	const slots = { ...Object.fromEntries(more), ...(state && { state }) };
	return named ? [main, { ...whole, slots, date }] : [main];
}

function asserted(reading: Reading): Draft[] {
	const { quote, sentence } = reading;
	const said = /[.]$/.test(quote) ? saidBy(reading) : null;
	if (!said) return [];
	const { head } = said;
	const tail = head + spokenFrom(quote.slice(head, said.tail));
	const itself = SAID_IT.exec(quote.slice(head, tail));
	const body = quote.slice(head, tail);
	if (!isPlain(itself ? body.slice(itself[0].length) : body)) return [];
	const pieces: Piece[] = [];
	const unsaid: Unit[] = [];
	for (const unit of reading.mentions) {
		if (unit.start < sentence.start + head || unit.end > sentence.start + tail) continue;
		const piece = pieceOf(reading, unit);
		if (piece) pieces.push(piece);
		else unsaid.push(unit);
	}
	const who = itself ? spokenItself(reading, pieces, head, itself) : said.who;
	if (who === null) return [];
	const told: Span[] = [];
	const drafts: Draft[] = [];
	for (const { start, ends, said: put } of stretches(reading, pieces, head, tail)) {
		if (told.some((one) => start >= one.start && start < one.end)) continue;
		const upTo = (end: number): Draft | null =>
			unsaid.some((unit) => unit.start >= start && unit.start < end)
				? null
				: draftOf(put(say(reading, pieces, start, end)), reading);
		for (const [at, end] of ends.entries()) {
			const draft = upTo(end);
			if (!draft) continue;
			const brief = isLong(draft) ? briefly(draft, ends.slice(at + 1).reverse(), upTo) : [draft];
			drafts.push(...(who ? brief.map((one) => ({ ...one, attribution: who })) : brief));
			told.push({ start, end });
			// An exception is asked for itself: what stands before it, once more without it.
			if (!/ except /.test(draft.slots.what?.text ?? '')) break;
		}
	}
	return drafts;
}
