import { matches } from '../../text/matches';
import { clauseAfter, dateNear, spanOf, unitsIn } from '../clause';
import { frameModality, verbModality, type VerbForm } from '../modality';
import type { Reading } from '../reading';
import type { ClaimDate, ClaimKind, Modality, Slots } from '../types';
import { type Unit, unitClass } from '../units';
import { spans, wordsOf, type Draft } from './draft';

const D = unitClass('D');
const A_DATE = new RegExp(D, 'u');

/** Where a clause may begin: anything else before it makes its subject part of a longer phrase. */
export const START = `(?<=^|[;:–—“"(] ?|, (?:and |but |while )?|\\b(?:[Tt]hat|and|but|said|says|[Aa]fter|[Ww]hen|[Ww]hile|[Aa]s|[Ss]ince|[Bb]efore|[Ii]f|[Ww]hether|[Uu]nless|where|announced|confirmed|[Mm]eanwhile|[Ll]ater|Earlier|Then|Also|Today|Yesterday) |${D},? )(?:[Tt]he |[Aa]n? )?`;

/** The words of a verb phrase before its verb: what they mean is for the modality to say. */
export const GAP = `(?<gap>(?: (?:[a-z]+|(?:on|in|late|early) ${D}|${D})){0,5}?)`;

/** The end of a thought, a date, or a word that begins another. */
export const TAIL = `(?=\\s*$|[.,;:)]|,? (?:(?:on|in|late|early|last|this)(?: the)? )?${D}|,? (?:on|in|at|over|amid|because|due|following|after|under|with|when|while|before|early|earlier|late|last|this|today|yesterday|effective|citing|saying|and|but|as|to|for|during|by)\\b)`;

/** "It was not P who visited": words right before a phrase that deny it. */
const NOT =
	/\b(?:not|never|neither|nor|no|without|denied|denies)\b[^,;]{0,40}$|n['’]t\b[^,;]{0,40}$/i;

/** A phrase that carries its own subject, read as a clause is. */
export interface Phrase {
	readonly match: RegExpExecArray;
	readonly modality: Modality;
	readonly date: ClaimDate | null;
	/** What follows, to the end of the clause, and where it starts. */
	readonly right: string;
	readonly end: number;
}

const NEARLY = /\b(?:almost|nearly|narrowly|virtually|practically|all but)\b/;

/**
 * Every place where a pattern stands, with what its `gap` makes of its verb. "Who" and "which" may
 * stand in the pattern between subject and verb.
 *
 * @param pattern global, with indices where slots are read from its groups
 * @param form of the verb the pattern ends in
 */
export function phrases(
	reading: Reading,
	pattern: RegExp,
	form: VerbForm = 'past',
	passive = false
): Phrase[] {
	const found: Phrase[] = [];
	for (const match of matches(reading.text, pattern)) {
		const gap = match.groups?.['gap'] ?? '';
		const before = reading.text.slice(0, match.index);
		const own = verbModality(gap, form, passive);
		if (own === null || NEARLY.test(gap) || NOT.test(before)) continue;
		const frame = frameModality(before, reading.quote);
		const end = match.index + match[0].length;
		const right = clauseAfter(reading.text.slice(end));
		const within = A_DATE.exec(`${gap}${match.groups?.['when'] ?? ''}`)?.[0];
		found.push({
			match,
			modality: own === 'denied' ? own : (frame ?? own),
			date: dateNear(reading, within ? ` on ${within}` : right, before),
			right,
			end
		});
	}
	return found;
}

/** The date of a phrase whose matter may hold a year of its own: "the 2023 budget" is of no year. */
export function dateOutside(
	reading: Reading,
	{ date, match }: Phrase,
	matter: string,
	end: number
): ClaimDate | null {
	if (!date || !matter.includes(date.text)) return date;
	return dateNear(reading, reading.text.slice(end), reading.text.slice(0, match.index));
}

/** The mention a group of the match holds. */
export const unitOf = (reading: Reading, match: RegExpExecArray, group: string): Unit | undefined =>
	unitsIn(reading, match.groups?.[group] ?? '')[0];

/** The article's own words behind a group, on one line. */
export function groupWords(
	reading: Reading,
	match: RegExpExecArray,
	group: string,
	offset = 0
): string {
	const at = match.indices?.groups?.[group];
	return at
		? wordsOf(reading, at[0] + offset, at[1] + offset)
				.replace(/\s+/g, ' ')
				.trim()
		: '';
}

/**
 * Words that begin at `from` with the article they have: readings leave out "the" before a name.
 *
 * @param text the words; @param owned what stands for "his" and "their"
 */
export function withThe(reading: Reading, from: number, text: string, owned = ''): string {
	const { start } = spanOf(reading, from, from + 1);
	const said = reading.quote.slice(0, start - reading.sentence.start);
	const article = /\b(the|an?|his|her|its|their)\s$/i.exec(said)?.[1]?.toLowerCase();
	if (article === undefined || /^(?:the|an?) /i.test(text)) return text;
	const lead = /^(?:the|an?)$/.test(article) ? article : owned;
	return lead === '' ? text : `${lead} ${text}`;
}

/** A draft from a phrase. */
export const fromPhrase = (
	reading: Reading,
	phrase: Phrase,
	kind: ClaimKind,
	slots: Slots,
	units: readonly (Unit | undefined)[] = []
): Draft => ({
	kind,
	slots,
	modality: phrase.modality,
	date: phrase.date,
	evidence: [spanOf(reading, phrase.match.index, phrase.end), ...spans(units)]
});
