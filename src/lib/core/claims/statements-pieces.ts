import type { Span } from '../article/types';
import { countryByCode } from '../gazetteer/countries';
import { findOrganisation } from '../gazetteer/organisations';
import { fold } from '../text/fold';
import { unitWords } from './events/draft';
import { findNumbers } from './numbers';
import type { Reading } from './reading';
import { countrySlot, entitySlot, numberSlot, personSlot } from './slots';
import { dayWords, saidWhen } from './statements-dates';
import type { ClaimDate, SlotValue } from './types';
import type { Unit } from './units';

/** A stretch of the sentence put into other words, and the value it stands for where it may be asked. */
export interface Piece extends Span {
	readonly text: string;
	readonly value: SlotValue | null;
	readonly date: ClaimDate | null;
	/** What it is told apart by: two mentions of one thing give nothing to ask. */
	readonly what: string;
	/** "Syrian": an adjective of its country. */
	readonly adjective?: true;
}

const RELATIVE_DAY = /\b(?:[Oo]n|[Ii]n|[Aa]t|[Dd]uring|[Ll]ate|[Ee]arly) (?:the )?$/;
const THE = /\b[Tt]he $/;
/** A capital is a place, and no government, where somebody goes or something is. */
const WHERE = /\b(?:in|to|at|from|near|outside|visited|left|reached) $/;

/** Splits no name: "the Finnish capital Helsinki" keeps its words. */
const plain = (reading: Reading, unit: Unit, text: string, value: SlotValue | null): Piece => ({
	start: unit.start,
	end: unit.end,
	text,
	value,
	date: null,
	what: value ? `${value.type}:${value.id}` : text
});

/** What follows "the US" where it is a country, and not "US" where it says whose sales. */
const A_NOUN =
	/^(?:[.,;]|$|['’]s| (?:and|or|in|on|to|from|with|by|of|at|as|for|has|have|had|is|was|\p{Ll}+ed)(?!\p{L}))/u;

function countryPiece(
	reading: Reading,
	unit: Unit & { kind: 'country' },
	before: string,
	after: string
): Piece {
	const words = unitWords(reading, unit);
	const what = `country:${unit.code}`;
	const again = [...reading.units.values()].some(
		(other) =>
			other !== unit && other.kind === 'country' && other.code === unit.code && other.how === 'name'
	);
	if (unit.how === 'capital') {
		const value = WHERE.test(before) ? entitySlot(unit, words) : null;
		return { ...plain(reading, unit, words, value), what };
	}
	if (unit.how === 'demonym')
		return { ...plain(reading, unit, words, null), what, adjective: true };
	const noun = unit.how === 'name' || A_NOUN.test(after);
	if (again || !noun) return { ...plain(reading, unit, words, null), what };
	const value = countrySlot(unit.code);
	// "Copa America", "America First": of another name.
	const within = /(?<!^|[.!?] )\p{Lu}\p{L}+ (?:of )?$/u.test(before) || /^ \p{Lu}/u.test(after);
	if (within && value.text !== words) return { ...plain(reading, unit, words, null), what };
	const the = countryByCode(unit.code)?.article ? null : THE.exec(before);
	return { ...plain(reading, unit, value.text, value), start: unit.start - (the?.[0].length ?? 0) };
}

/** What may follow a time that is no more than an adjunct. */
const ADJUNCT = /^(?:[.,]|$| (?:to|in|at|after|and|with|for|following|when|as|by|over|during)\b)/;
const LOOSE = /\b(?:since|by|until|till|before|after|from|of|to|for|between|and|than|the) $/i;
/** "The end of the month" is not the month. */
const PART = /\b(?:end|start|beginning|middle|mid|late|early|half|quarter)\b/i;
const WEEK = /^\d{4}-W\d\d$/;

/** A time that cannot be said goes where it only adds to the sentence. */
function leftOut(unit: Unit, before: string, after: string): Piece | null {
	const lead = / (?:(?:on|in|during|late|early|earlier|later) (?:the )?)?$/.exec(before);
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

/** "on Thursday" as "on 10 April 2025"; "this week" as nothing; null where the day cannot be said. */
function datePiece(unit: Unit & { kind: 'date' }, before: string, after: string): Piece | null {
	const { mention } = unit;
	const value = mention.value.replace(/T.*$/, '');
	if (/\b(?:same|that)\b/i.test(mention.text)) return null;
	if (mention.certainty === 'unresolved') return leftOut(unit, before, after);
	const loose = WEEK.test(value) ? leftOut(unit, before, after) : null;
	if (loose) return loose;
	const ranged = mention.until === null ? null : /\b[Ff]rom $/.exec(before);
	const lead = ranged ?? RELATIVE_DAY.exec(before);
	const bare = !lead && LOOSE.test(before);
	if (bare && (mention.until !== null || mention.type === 'TIME' || PART.test(mention.text)))
		return null;
	const words = bare ? dayWords(value) : saidWhen(value, mention.until);
	if (words === null) return null;
	const date = {
		value,
		until: mention.until,
		certainty: mention.certainty,
		text: dayWords(value) ?? ''
	};
	const start = unit.start - (lead?.[0].length ?? 0);
	const piece = { start, end: unit.end, text: words, what: `date:${value}` };
	if (bare) return { ...piece, value: BOUNDARY.test(before) ? yearSlot(value) : null, date: null };
	return { ...piece, value: null, date: mention.until !== null ? null : date };
}

const SIGNS = /^(?:US|U\.S\. ?)?[$€£¥]/;

/** "The FTSE 100", "Safari 4.0": the number is of the name. */
const OF_A_NAME = /[\p{L}\p{N}] ?\p{Lu}[\p{L}-]* $/u;
const A_YEAR = /^(?:1[5-9]|20)\d\d$/;
const followsCountry = ({ units }: Reading, unit: Unit): boolean =>
	[...units.values()].some(({ kind, end }) => kind === 'country' && end === unit.start - 1);
const NO_AMOUNT = /^(?:-\P{L}|\p{L}| (?:to|or|and) [\d\p{L}]| of (?:the (?:few|many)|an?)\b)/u;
/** "The 717 program": a number that is a name. */
const LABEL = /^ \p{Ll}*[^s\P{L}](?:['’]s)?(?! \p{Ll}+s\b)(?!\p{L})/u;

function numberPiece(
	reading: Reading,
	unit: Unit & { kind: 'number' },
	before: string,
	after: string
): Piece {
	const words = unitWords(reading, unit);
	const { number } = unit;
	const label = /\b[Tt]he $/.test(before) && LABEL.test(after);
	const named =
		((label || OF_A_NAME.test(before)) && /^\d/.test(words)) ||
		/# ?$|\bhundred $/.test(before) ||
		(before !== '' && /^\p{Lu}/u.test(words)) ||
		A_YEAR.test(words);
	if (named && number.unit === null && !number.rank && !followsCountry(reading, unit))
		return plain(reading, unit, words, null);
	if (number.rank && /^ \p{Ll}+ed\b/u.test(after)) return plain(reading, unit, words, null);
	const bare = words
		.replace(SIGNS, '')
		.replace(
			/ ?(?:%|per ?cent|(?:US|U\.S\.|American) dollars|dollars|euros|pounds|yen|yuan|won)$/i,
			''
		)
		.trim();
	const text = number.unit && !SIGNS.test(words) ? `${bare} ${number.unit}` : words;
	// "A 1,340-kilometre border" is of so many kilometres.
	const measure = /^-(\p{Ll}+)/u.exec(after)?.[1];
	const value = numberSlot(
		{ ...number, bound: 'exactly' },
		bare,
		number.unit ?? (measure ? `${measure}s` : null)
	);
	// "One" is seldom a number; "3 to 5" is no amount of its own.
	const open = number.value !== 1 && !NO_AMOUNT.test(after);
	return plain(reading, unit, text, open ? value : null);
}

/** "13 years": the length of time as a number to be asked. */
function spanPiece(reading: Reading, unit: Unit & { kind: 'span' }): Piece {
	const words = unitWords(reading, unit);
	const [number, more] = findNumbers(words);
	if (!number || more || number.rank || number.value === 1)
		return plain(reading, unit, words, null);
	const text = words.slice(number.start, number.end);
	const value = numberSlot({ ...number, bound: 'exactly' }, text, null);
	const [start, end] = [unit.start + number.start, unit.start + number.end];
	return { ...plain(reading, unit, text, value), start, end };
}

/** "The alliance" by its name: those of the table all take an article in full. */
function bodyNamed(unit: Unit): string | null {
	const known = unit.kind === 'organisation' ? findOrganisation(fold(unit.mention.entity)) : null;
	return known && `the ${known.name}`;
}

/** The piece of one mention; null where it cannot be said so that it stands alone. */
export function pieceOf(reading: Reading, unit: Unit): Piece | null {
	const { sentence, quote } = reading;
	const before = quote.slice(
		Math.max(0, unit.start - sentence.start - 20),
		unit.start - sentence.start
	);
	const after = quote.slice(unit.end - sentence.start, unit.end - sentence.start + 16);
	if (unit.kind !== 'date' && /^ ?[$€£]/.test(after)) return null;
	switch (unit.kind) {
		case 'person': {
			const { entity } = unit.mention;
			const whole = entity.includes(' ') && !/\b[Aa]n? (?:\p{L}+ )?$/u.test(before);
			return whole ? plain(reading, unit, entity, personSlot(entity)) : null;
		}
		case 'country':
			return countryPiece(reading, unit, before, after);
		case 'date':
			return datePiece(unit, before, after);
		case 'number':
			return numberPiece(reading, unit, before, after);
		case 'span':
			return spanPiece(reading, unit);
		default: {
			const words = unitWords(reading, unit);
			const body = /^the (?:\p{Ll}+ )?(?:alliance|bloc)$/iu.test(words) ? bodyNamed(unit) : null;
			return plain(reading, unit, body ?? words, entitySlot(unit, words));
		}
	}
}

/** A stretch of a sentence as it is said, with the pieces still in it. */
export interface Said {
	readonly text: string;
	/** The text with the short forms of what it names made plain, so that they point nowhere. */
	readonly plainly: string;
	readonly pieces: readonly Piece[];
}
