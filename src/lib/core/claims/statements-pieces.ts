import type { Span } from '../article/types';
import { countryByCode } from '../gazetteer/countries';
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

function countryPiece(reading: Reading, unit: Unit & { kind: 'country' }, before: string): Piece {
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
	if (unit.how !== 'name' || (again && unit.start < unit.end))
		return { ...plain(reading, unit, words, null), what };
	const value = countrySlot(unit.code);
	const the = countryByCode(unit.code)?.article ? null : THE.exec(before);
	return { ...plain(reading, unit, value.text, value), start: unit.start - (the?.[0].length ?? 0) };
}

/** What may follow a time that is no more than an adjunct. */
const ADJUNCT = /^(?:[.,]|$| (?:to|in|at|after|and|with|for|following|when|as|by|over|during)\b)/;
const LOOSE = /\b(?:since|by|until|till|before|after|from|of|to|for|between|and|than|the) $/i;
const WEEK = /^\d{4}-W\d\d$/;

/** "on Thursday" as "on 10 April 2025"; "this week" as nothing; null where the day cannot be said. */
function datePiece(unit: Unit & { kind: 'date' }, before: string, after: string): Piece | null {
	const { mention } = unit;
	const value = mention.value.replace(/T.*$/, '');
	if (mention.certainty === 'unresolved' || /\b(?:same|that)\b/i.test(mention.text)) return null;
	if (
		WEEK.test(value) &&
		/ $/.test(before) &&
		ADJUNCT.test(after) &&
		/[\p{L},] $/u.test(before) &&
		!LOOSE.test(before)
	)
		return { start: unit.start - 1, end: unit.end, text: '', value: null, date: null, what: '' };
	const ranged = mention.until === null ? null : /\b[Ff]rom $/.exec(before);
	const lead = ranged ?? RELATIVE_DAY.exec(before);
	const bare = !lead && LOOSE.test(before);
	if (bare && mention.until !== null) return null;
	const words = bare ? dayWords(value) : saidWhen(value, mention.until);
	if (words === null) return null;
	const date = {
		value,
		until: mention.until,
		certainty: mention.certainty,
		text: dayWords(value) ?? ''
	};
	const start = unit.start - (lead?.[0].length ?? 0);
	const piece = { start, end: unit.end, text: words, value: null, what: `date:${value}` };
	return { ...piece, date: bare || mention.until !== null ? null : date };
}

const SIGNS = /^(?:US|U\.S\. ?)?[$€£¥]/;

function numberPiece(reading: Reading, unit: Unit & { kind: 'number' }, after: string): Piece {
	const words = unitWords(reading, unit);
	const { number } = unit;
	const bare = words
		.replace(SIGNS, '')
		.replace(
			/ ?(?:%|per ?cent|(?:US|U\.S\.|American) dollars|dollars|euros|pounds|yen|yuan|won)$/i,
			''
		)
		.trim();
	const text = number.unit ? `${bare} ${number.unit}` : words;
	const value = numberSlot({ ...number, bound: 'exactly' }, bare, number.unit);
	// "One" is seldom a number; "5-year" and "3 to 5" are not amounts of their own.
	const open = number.value !== 1 && !/^(?:-|\p{L}| (?:to|or|and) [\d\p{L}])/u.test(after);
	return plain(reading, unit, text, open ? value : null);
}

/** "13 years": the length of time as a number to be asked. */
function spanPiece(reading: Reading, unit: Unit & { kind: 'span' }): Piece {
	const words = unitWords(reading, unit);
	const [number, more] = findNumbers(words);
	const one = number && !more && !number.rank && number.value !== 1 && number.start === 0;
	if (!one) return plain(reading, unit, words, null);
	const end = unit.start + number.end;
	const text = words.slice(0, number.end);
	const value = numberSlot({ ...number, bound: 'exactly' }, text, null);
	return { ...plain(reading, unit, text, value), end };
}

/** The piece of one mention; null where it cannot be said so that it stands alone. */
export function pieceOf(reading: Reading, unit: Unit): Piece | null {
	const { sentence, quote } = reading;
	const before = quote.slice(
		Math.max(0, unit.start - sentence.start - 20),
		unit.start - sentence.start
	);
	const after = quote.slice(unit.end - sentence.start, unit.end - sentence.start + 12);
	switch (unit.kind) {
		case 'person': {
			const { entity } = unit.mention;
			const whole = entity.includes(' ') && !/\b[Aa]n? (?:\p{L}+ )?$/u.test(before);
			return whole ? plain(reading, unit, entity, personSlot(entity)) : null;
		}
		case 'country':
			return countryPiece(reading, unit, before);
		case 'date':
			return datePiece(unit, before, after);
		case 'number':
			return numberPiece(reading, unit, after);
		case 'span':
			return spanPiece(reading, unit);
		default:
			return plain(
				reading,
				unit,
				unitWords(reading, unit),
				entitySlot(unit, unitWords(reading, unit))
			);
	}
}

/** A stretch of a sentence as it is said, with the pieces still in it. */
export interface Said {
	readonly text: string;
	readonly pieces: readonly Piece[];
}
