import type { Reading } from './reading';
import { dayWords, saidWhen } from './statements-dates';
import type { Piece } from './statements-piece';
import type { DateMention, SlotValue } from './types';
import type { Unit } from './units';

const RELATIVE_DAY =
	/\b(?:[Oo]n|[Ii]n|[Aa]t(?: about| around)?|[Dd]uring|[Ll]ate|[Ee]arly) (?:the )?$/;
/** "The day before", "two weeks later": counted from what was told, not always from the day last named. */
const COUNTED_FROM =
	/\b(?:day|days|week|weeks|month|months|year|years) (?:before|earlier|later|after)$/i;
/** What may follow a time that is no more than an adjunct. */
const ADJUNCT = /^(?:[.,]|$| (?:to|in|at|after|and|with|for|following|when|as|by|over|during)\b)/;
const LOOSE = /\b(?:since|by|until|till|before|after|from|of|to|for|between|and|than|the) $/i;
/** "The end of the month" is not the month. */
const PART = /\b(?:end|start|beginning|middle|mid|late|early|half|quarter)\b/i;
/** "The last quarter of 2024", "the 1970s": said as it stands. */
const OWN_YEAR =
	/^(?:(?:the|early|late|mid)[ -])*(?:(?:first|second|third|fourth|last|final) (?:half|quarter|three months|six months) of )?[12]\d{3}s?$/i;
const WEEK = /^\d{4}-W\d\d$/;

/** A time that cannot be said goes where it only adds to the sentence. */
function leftOut(unit: Unit, before: string, after: string): Piece | null {
	const lead = / (?:(?:on|in|at|during|late|early|earlier|later) (?:the )?)?$/.exec(before);
	if (!lead || !ADJUNCT.test(after) || LOOSE.test(before)) return null;
	const start = unit.start - lead[0].length;
	return { start, end: unit.end, text: '', value: null, date: null, what: '' };
}

/** Words before a year that only that year can follow. */
const BOUNDARY = /\b(?:since|until|till|from|by) $/i;

/** A year asked as one, where it is not the day of what is told. */
export const yearSlot = (value: string): SlotValue | null =>
	value.length === 4
		? {
				type: 'number',
				id: `${value} year`,
				text: value,
				value: Number(value),
				unit: 'year',
				bound: 'exactly'
			}
		: null;

/** "The October election": a date before its noun. */
const BEFORE_NOUN =
	/^ (?!(?:and|or|to|in|at|after|with|for|following|when|as|by|over|during|on|of|from|until|near|because|amid|before|while|where|but|that|which|who|was|were|is|are|has|have|had|will)\b)\p{Ll}{3,}(?<!ed|ly)\b/u;
/** "Sunday's run-off": "the 13 April 2025 run-off". */
const POSSESSIVE = /^['’]s (?!(?:will|is|was|has|had)\b)(?=\p{Ll})/u;
const WEEKDAY = /^(?:next |this |on )?\p{Lu}\p{Ll}+day\b/u;
const TO_COME =
	/\b(?:will|would|due|expect\w*|scheduled|plan\w*|(?:is|are|set) to|next|coming|upcoming|holds?|begins?|starts?|takes? (?:effect|place)|opens?)\b/;
const NEXT_YEAR = /\b(?:next|last|previous|following) year\b/i;

/**
 * Whether it is not the time that could be said: a half of a year, or a day that may be another
 * one: a weekday to come in a sentence of what is past, a day of a
 * month beside "next year", which was read as this year's.
 */
function isDoubtful({ quote, published }: Reading, mention: DateMention): boolean {
	// "In the first half of 2025" is not "in 2025".
	if (/\b(?:half|quarter)\b/i.test(mention.text)) return true;
	if (mention.certainty !== 'resolved' || published === null) return false;
	const day = mention.value.slice(0, 10);
	if (WEEKDAY.test(mention.text)) return day > published && !TO_COME.test(quote);
	return (
		day.length > 4 &&
		!NEXT_YEAR.test(mention.text) &&
		NEXT_YEAR.test(quote) &&
		day.startsWith(published.slice(0, 4))
	);
}

/** How a time is built into its sentence. */
interface Setting {
	/** Characters of its possessive: "'s " of "Sunday's". */
	readonly whose: number | undefined;
	/** A part of the noun after it, or what a preposition before it needs: no adjunct. */
	readonly bare: boolean;
	/** The preposition that goes with it. */
	readonly lead: string;
}

function settingOf({ text, until }: DateMention, before: string, after: string): Setting | null {
	if (/ the /.test(text) && BEFORE_NOUN.test(after)) return null;
	const whose = POSSESSIVE.exec(after)?.[0].length;
	if (/^['’]s?\b/.test(after) && (whose === undefined || until !== null)) return null;
	// "In the October election", "dated 7 March".
	const within =
		whose !== undefined ||
		/\bdated $/.test(before) ||
		(/\b(?:the|its|their|his|her|an?)(?: \p{Ll}+)? $/iu.test(before) && BEFORE_NOUN.test(after));
	const ranged = until === null ? null : /\b[Ff]rom $/.exec(before);
	const lead = within ? null : (ranged ?? RELATIVE_DAY.exec(before));
	return { whose, lead: lead?.[0] ?? '', bare: within || (!lead && LOOSE.test(before)) };
}

/** "on Thursday" as "on 10 April 2025"; "this week" as nothing; null where the day cannot be said. */
export function datePiece(
	reading: Reading,
	unit: Unit & { kind: 'date' },
	before: string,
	after: string
): Piece | null {
	const { mention } = unit;
	const { until, certainty } = mention;
	const value = mention.value.replace(/T.*$/, '');
	if (OWN_YEAR.test(mention.text) && !/^\d{4}(?:-\d\d){0,2}$/.test(value))
		return {
			start: unit.start,
			end: unit.end,
			text: mention.text,
			value: null,
			date: null,
			what: `date:${value}`
		};
	if (/\b(?:same|that)\b/i.test(mention.text) || isDoubtful(reading, mention)) return null;
	if (certainty === 'unresolved' || COUNTED_FROM.test(mention.text))
		return leftOut(unit, before, after);
	const loose = WEEK.test(value) ? leftOut(unit, before, after) : null;
	const setting = loose ? null : settingOf(mention, before, after);
	if (!setting) return loose;
	const { whose, bare, lead } = setting;
	if (bare && (until !== null || mention.type === 'TIME' || PART.test(mention.text))) return null;
	const words = bare ? dayWords(value) : saidWhen(value, until);
	if (words === null) return null;
	const piece = {
		start: unit.start - lead.length,
		end: unit.end + (whose === undefined ? 0 : 2),
		text: whose === undefined ? words : `the ${words}`,
		what: `date:${value}`
	};
	if (bare) return { ...piece, value: BOUNDARY.test(before) ? yearSlot(value) : null, date: null };
	const date = { value, until, certainty, text: dayWords(value) ?? '' };
	return { ...piece, value: null, date: until !== null ? null : date };
}
