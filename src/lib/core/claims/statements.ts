import type { Draft, Finder } from './events/draft';
import type { Reading } from './reading';
import { textSlot } from './slots';
import { pieceOf, type Piece, type Said } from './statements-pieces';
import { finiteVerb, isPlain, standsAlone, VERB } from './statements-screen';
import { OPENER, stretches } from './statements-stretches';
import { pronounsMeet, resolved, slotsOf } from './statements-slots';
import type { ClaimDate } from './types';
import type { Unit } from './units';
import type { Span } from '../article/types';

/** Words of a sentence that can be read at once and still says something. */
const SHORTEST = 7;
const LONGEST = 32;

/** "…, who was born in Lima, …": told beside the main clause, and no part of it. */
const ASIDE = new RegExp(
	`^([^;:]{3,120}?)(,) (?:which|who) [^,;:]{3,120},(?= (?:also |then |first |later |\\p{Ll}{2,20}ly )?(?:${VERB})\\b)`,
	'u'
);

/** Words within it that do no more. */
const TIES: readonly RegExp[] = [
	/ also(?= )/g,
	/, (?:however|meanwhile|too|in turn|in fact|for example|for instance),(?= )/g,
	/ (?:then|recently|subsequently|later|earlier)(?= \p{Ll}{2,20}ed )/gu,
	/ (?:thus|thereby|therefore)(?= \p{Ll}+ing )/gu
];
/** Quick to look for, and part of every tie. */
const A_TIE = / also|, (?:how|mean|too|in |for )| (?:then|rece|subs|late|earl|thus|ther)/;
const A_WHO = / wh(?:o|ich) /;

/** The stretch with its pieces put in, asides in brackets left out. */
function say(reading: Reading, pieces: readonly Piece[], from: number, to: number): Said {
	const { quote, sentence } = reading;
	const within = pieces.filter((piece) => piece.start >= from && piece.end <= to);
	let text = '';
	let at = from;
	for (const piece of within) {
		if (piece.start < at) {
			// "The two countries" stands for both of them.
			if (piece.end === at) text += ` and ${piece.text}`;
			continue;
		}
		text += quote.slice(at - sentence.start, piece.start - sentence.start) + piece.text;
		at = piece.end;
	}
	text += quote.slice(at - sentence.start, to - sentence.start);
	const tied = A_TIE.test(text) ? TIES.reduce((one, words) => one.replace(words, ''), text) : text;
	const opened = tied
		.replace(/ ?\([^()]{0,60}\)/g, '')
		.replace(OPENER, '')
		.replace(/, \d{2},(?= )/g, '');
	const told = A_WHO.test(opened)
		? opened.replace(
				ASIDE,
				(_, before: string, comma: string) => before + (before.includes(',') ? comma : '')
			)
		: opened;
	const tidy = told
		.replace(/\s+/g, ' ')
		.replace(/[\s,—–]+$/, '')
		.replace(/([^.])$/, '$1.');
	const small = tidy.toLowerCase();
	const kept = within.filter(({ text: said }) => said !== '' && small.includes(said.toLowerCase()));
	return resolved({ text: tidy.charAt(0).toUpperCase() + tidy.slice(1), pieces: kept });
}

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
const CUT_SHORT = /\b(?:who|which|that|where|when) [^,]{0,25}\.$/;
/** "A day after Peru" of "a day after Peru, its neighbour, left": the clause has lost its verb. */
const VERBLESS =
	/\b(?:hours?|days?|weeks?|months?|years?|because|as|when|while|since) (?:after |before |since )?(?:the )?(?:\p{Lu}[\p{L}.'’-]* ?){1,4}\.$/u;
const NAMED = (piece: Piece): boolean => piece.value !== null && piece.value.type !== 'number';

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

/** A stretch as a claim; null where it does not stand alone. */
function draftOf(said: Said): Draft | null {
	const { text, pieces } = said;
	const count = words(text);
	if (count < SHORTEST || count > LONGEST || !/^[\p{Lu}\p{N}]/u.test(text)) return null;
	if (
		!standsAlone(said.plainly) ||
		!pronounsMeet(said) ||
		CUT_SHORT.test(text) ||
		VERBLESS.test(text)
	)
		return null;
	const verb = finiteVerb(text);
	if (!verb || isFiled(said) || !hasSubject(said, verb.at)) return null;
	const { slots, date, used } = slotsOf(said);
	if (used.length === 0 || (!used.some(NAMED) && pieces.length < 3)) return null;
	const state = verb.now ? 'current' : isPlaced(text, date, verb.at) ? null : 'news';
	return {
		kind: 'states',
		slots: {
			what: textSlot(text),
			...slots,
			...(state ? { state: textSlot(state) } : {})
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

/**
 * A whole sentence the article asserts, put so that it stands alone: full names, absolute dates, no
 * aside. Its named things, each named once, are its slots; `state` is "current" for how things are
 * and "news" for what the sentence itself does not date.
 *
 * @returns the whole sentence, or as much of its start as stands alone, and the clauses after that
 *   which stand alone
 */
export const states: Finder = (reading) => {
	const { quote, sentence } = reading;
	if (quote.length > 600 || !/[.]$/.test(quote)) return [];
	const said = saidBy(reading);
	if (!said) return [];
	const { head, tail } = said;
	const body = quote.slice(head, tail);
	if (!isPlain(body)) return [];
	const pieces: Piece[] = [];
	const unsaid: Unit[] = [];
	for (const unit of [...reading.units.values()].sort((a, b) => a.start - b.start)) {
		if (unit.start < sentence.start + head || unit.end > sentence.start + tail) continue;
		const piece = pieceOf(reading, unit);
		if (piece) pieces.push(piece);
		else unsaid.push(unit);
	}
	const told: Span[] = [];
	const drafts: Draft[] = [];
	for (const { start, ends, said: put } of stretches(reading, pieces, head, tail)) {
		if (told.some((one) => start >= one.start && start < one.end)) continue;
		for (const end of ends) {
			if (unsaid.some((unit) => unit.start >= start && unit.start < end)) continue;
			const draft = draftOf(put(say(reading, pieces, start, end)));
			if (!draft) continue;
			drafts.push(said.who ? { ...draft, attribution: said.who } : draft);
			told.push({ start, end });
			// An exception is asked for itself: what stands before it, once more without it.
			if (!/ except /.test(draft.slots.what?.text ?? '')) break;
		}
	}
	return drafts;
};
