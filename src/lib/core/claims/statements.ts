import { matches } from '../text/matches';
import type { Draft, Finder } from './events/draft';
import type { Reading } from './reading';
import { textSlot } from './slots';
import { pieceOf, type Piece, type Said } from './statements-pieces';
import { finiteVerb, isPlain, standsAlone, VERB } from './statements-screen';
import { pronounsMeet, resolved, slotsOf } from './statements-slots';
import type { ClaimDate } from './types';

/** Words of a sentence that can be read at once and still says something. */
const SHORTEST = 8;
const LONGEST = 32;

/** Where a sentence may end early: what follows only adds to the main clause. */
const TAIL = new RegExp(
	[
		',(?= (?:which|who|whose|where|when|while|after|following|with|but|although|though|as|amid|despite|because|since|before|including|thus|ultimately|formally|and|another|an?|the|\\p{Ll}+ing)\\b)',
		' (?=(?:after|following|while|amid|despite|because|although|in response|in retaliation|as part of|as well as|alongside)\\b)',
		' (?=and (?:also |then |later )?(?:has|have|had|was|were|is|are|met|\\p{Ll}{2,20}ed)\\b)',
		'[:;]| [—–]'
	].join('|'),
	'gu'
);
/** A phrase before the subject that only says on what occasion. */
const OCCASION =
	/^(?:During|At|In addition to|Standing|Speaking|Hosting|After|Following|Reflecting|Amid) [^,]{3,80}, (?=\p{Lu})/u;
const SUBORDINATE =
	/^(?:After|Although|As|Because|Before|Despite|Following|If|Since|Though|Unless|Until|When|While|With|Amid|Speaking|Standing|Reflecting|Responding|[A-Z][a-z]+ing)\b/;

/** "…, who was born in Lima, …": told beside the main clause, and no part of it. */
const ASIDE = new RegExp(
	`^([^;:]{3,120}?)(,) (?:which|who) [^,;:]{3,120},(?= (?:also |then |first |later |\\p{Ll}{2,20}ly )?(?:${VERB})\\b)`,
	'u'
);

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
	const tidy = text
		.replace(/ ?\([^()]{0,60}\)/g, '')
		.replace(
			/^(?:And|But|Meanwhile|However|Moreover|Also|In addition|Additionally|Furthermore|Besides),? /,
			''
		)
		.replace(/ also(?= )/g, '')
		.replace(/, \d{2},(?= )/g, '')
		.replace(
			ASIDE,
			(_, before: string, comma: string) => before + (before.includes(',') ? comma : '')
		)
		.replace(/\s+/g, ' ')
		.replace(/[\s,—–]+$/, '')
		.replace(/([^.])$/, '$1.');
	const told = tidy.toLowerCase();
	const whole = tidy.charAt(0).toUpperCase() + tidy.slice(1);
	return {
		text: whole,
		pieces: within.filter(({ text: said }) => said !== '' && told.includes(said.toLowerCase()))
	};
}

const words = (text: string): number => text.split(' ').length;

/** An event placed by its own words: a day or a month, and not in an aside. */
function isPlaced(text: string, date: ClaimDate | null): boolean {
	if (!date?.value) return false;
	const at = text.indexOf(date.text);
	const aside = /\b(?:which|who|that|since|after|before|when|where|whose)\b/.test(
		text.slice(0, at)
	);
	return at >= 0 && !aside;
}

/** What is left of "who took office after the war" when the war is cut off. */
const CUT_SHORT = /\b(?:who|which|that|where|when) [^,]{0,25}\.$/;
const NAMED = (piece: Piece): boolean => piece.value !== null && piece.value.type !== 'number';

/** A stretch as a claim; null where it does not stand alone. */
function draftOf(said: Said): Draft | null {
	const { text, pieces } = said;
	const count = words(text);
	if (count < SHORTEST || count > LONGEST || !/^[\p{Lu}\p{N}]/u.test(text)) return null;
	if (!standsAlone(resolved(said)) || !pronounsMeet(said) || CUT_SHORT.test(text)) return null;
	const [first] = pieces;
	const dateline =
		first && text.startsWith(first.text) && /^ \p{Lu}/u.test(text.slice(first.text.length));
	if (dateline && first.value?.type !== 'person') return null;
	const verb = finiteVerb(text);
	if (!verb) return null;
	const agent =
		/\b(?:was|were|been) (?:\p{Ll}+ly )?(?:\p{Ll}+(?:ed|en)|made|held|led) by (?:the )?\p{Lu}/u.test(
			text
		);
	const subject =
		agent ||
		pieces.some(({ text: name, what }) => {
			const at = text.indexOf(name);
			return at >= 0 && at < verb.at && !/^date:/.test(what);
		});
	if (!subject) return null;
	const { slots, date, used } = slotsOf(said);
	if (!used.some(NAMED) && pieces.length < 3) return null;
	const state = verb.now ? 'current' : isPlaced(text, date) ? null : 'news';
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
 * @returns at most one claim: the whole sentence, or as much of its start as stands alone
 */
export const states: Finder = (reading) => {
	const { quote, sentence } = reading;
	if (quote.length > 600 || !/[.]$/.test(quote)) return [];
	const said = saidBy(reading);
	if (!said) return [];
	const { head, tail } = said;
	const body = quote.slice(head, tail);
	if (!isPlain(body)) return [];
	const from = sentence.start + head;
	const pieces: Piece[] = [];
	let readable = sentence.start + tail;
	for (const unit of [...reading.units.values()].sort((a, b) => a.start - b.start)) {
		if (unit.start < from || unit.end > readable) continue;
		const piece = pieceOf(reading, unit);
		if (piece) pieces.push(piece);
		else readable = Math.min(readable, unit.start);
	}
	const occasion = OCCASION.exec(body)?.[0].length ?? 0;
	for (const start of occasion > 0 ? [from, from + occasion] : [from]) {
		const clause = quote.slice(start - sentence.start, tail);
		const ends = SUBORDINATE.test(clause)
			? []
			: matches(clause, TAIL).map(({ index }) => start + index);
		for (const to of [sentence.start + tail, ...ends.reverse()]) {
			const draft = to <= readable ? draftOf(say(reading, pieces, start, to)) : null;
			if (draft) return [said.who ? { ...draft, attribution: said.who } : draft];
		}
	}
	return [];
};
