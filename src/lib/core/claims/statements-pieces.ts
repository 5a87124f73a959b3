import { countryByCode } from '../gazetteer/countries';
import { findOrganisation } from '../gazetteer/organisations';
import { fold } from '../text/fold';
import { unitWords } from './events/draft';
import { findNumbers } from './numbers';
import type { Reading } from './reading';
import { countrySlot, entitySlot, numberSlot, personSlot } from './slots';
import type { Piece } from './statements-piece';
import { datePiece } from './statements-when';
import type { SlotValue } from './types';
import type { Unit } from './units';

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
	const article = countryByCode(unit.code)?.article ?? false;
	const the = THE.exec(before);
	const start = unit.start - (article ? 0 : (the?.[0].length ?? 0));
	const lead = article && !the && value.text !== words ? { lead: 'the ' } : {};
	return { ...plain(reading, unit, value.text, value), start, ...lead };
}

const SIGNS = /^(?:US|U\.S\. ?)?[$€£¥]/;
/** "%", "percentage points", "Hong Kong dollars": what follows the amount. */
const UNIT = /(?:%|[Pp]er ?cent|percentage points?|USD|EUR|(?:\p{Lu}[\p{L}.]* ){0,2}\p{Ll}+)$/u;

/** "The FTSE 100", "Safari 4.0": the number is of the name. */
const OF_A_NAME = /[\p{L}\p{N}&] ?\p{Lu}[\p{L}-]* $/u;
const A_YEAR = /^(?:1[5-9]|20)\d\d$/;
const followsCountry = ({ units }: Reading, unit: Unit): boolean =>
	[...units.values()].some(({ kind, end }) => kind === 'country' && end === unit.start - 1);
const NO_AMOUNT =
	/^(?:-\P{L}|\p{L}| (?:to|or|and) (?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)| of (?:the (?:few|many)|an?)\b)/u;
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
	const signed = SIGNS.test(words);
	const bare = words.replace(signed ? SIGNS : number.unit === null ? /^$/ : UNIT, '').trim();
	const text = number.unit && !signed ? `${bare} ${number.unit}` : words;
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

/** "The alliance", "the court" by its name: those of the table all take an article in full. */
function bodyNamed(unit: Unit): string | null {
	if (unit.kind !== 'organisation') return null;
	const known = findOrganisation(fold(unit.mention.entity));
	return `the ${known?.name ?? unit.mention.entity.replace(/^the /i, '')}`;
}

/** "Roe, a firm of Lima", "Roe was founded": named after somebody, and nobody. */
const A_FIRM =
	/^(?:, an? (?:\p{L}[\p{L}-]* ){0,4}(?:company|firm|group|maker|bank|airline|club|party|chain|brand|producer|manufacturer|retailer)\b| (?:was|is) (?:founded|headquartered|listed|owned|based)\b)/u;
const OWNED = /^(?:His|Her|Its)$/;

/** The piece of one mention; null where it cannot be said so that it stands alone. */
export function pieceOf(reading: Reading, unit: Unit): Piece | null {
	const piece = pieceAt(reading, unit);
	return piece && OWNED.test(unitWords(reading, unit))
		? { ...piece, text: `${piece.text}’${piece.text.endsWith('s') ? '' : 's'}` }
		: piece;
}

function pieceAt(reading: Reading, unit: Unit): Piece | null {
	const { sentence, quote } = reading;
	const before = quote.slice(
		Math.max(0, unit.start - sentence.start - 20),
		unit.start - sentence.start
	);
	const after = quote.slice(unit.end - sentence.start, unit.end - sentence.start + 60);
	if (unit.kind !== 'date' && /^ ?[$€£]/.test(after)) return null;
	switch (unit.kind) {
		case 'person': {
			const { entity, text } = unit.mention;
			// Of two of one name, who is meant by it alone?
			const either = !text.includes(' ') && reading.namesakes.has(fold(text));
			const thing = !text.includes(' ') && A_FIRM.test(after);
			const whole =
				!either && !thing && entity.includes(' ') && !/\b[Aa]n? (?:\p{L}+ )?$/u.test(before);
			return whole ? plain(reading, unit, entity, personSlot(entity)) : null;
		}
		case 'country':
			return countryPiece(reading, unit, before, after);
		case 'date':
			return datePiece(reading, unit, before, after);
		case 'number':
			return numberPiece(reading, unit, before, after);
		case 'span':
			return spanPiece(reading, unit);
		default: {
			const words = unitWords(reading, unit);
			const body = /^the (?:\p{Ll}+ ?)+$/iu.test(words) ? bodyNamed(unit) : null;
			return plain(reading, unit, body ?? words, entitySlot(unit, words));
		}
	}
}
