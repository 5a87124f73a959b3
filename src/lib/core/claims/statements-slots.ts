import { countryName } from '../gazetteer/countries';
import type { Piece, Said } from './statements-piece';
import { VERB } from './statements-screen';
import { yearSlot } from './statements-when';
import type { ClaimDate, SlotName, Slots, SlotValue } from './types';

/** The slots a value of each type may take, in order; a sentence may name two countries. */
const ROOM: Readonly<Partial<Record<SlotValue['type'], readonly SlotName[]>>> = {
	person: ['person', 'other', 'actor'],
	country: ['actor', 'other', 'polity'],
	place: ['place', 'polity'],
	organisation: ['body', 'polity', 'other'],
	number: ['number', 'since', 'against', 'abstaining']
};

/** "The junta", "More than 9,000 people": who acts may be no name. */
const ACTING = new RegExp(
	`^(?:(?:The|An?|At least|About|Around|Some|Nearly|Almost|Over|More than|Another) )?(?:\\p{N}[\\p{N},.]* (?:million |billion )?)?(?:(?!(?:its|their|his|her)\\b)\\p{Ll}[\\p{L}-]* ){1,6}?(?:(?:${VERB})\\b|(?=[\\p{Lu}\\p{N}]))`,
	'u'
);
/** "His" needs a man named before it, "its" a country or a body. */
export function pronounsMeet({ text, pieces }: Said): boolean {
	const people = pieces.filter(({ value }) => value?.type === 'person');
	const bodies = pieces.filter(
		({ value, what }) => value?.type === 'organisation' || /^country:/.test(what)
	);
	const first = (list: readonly Piece[]): number => {
		const at = list.map((piece) => text.indexOf(piece.text)).filter((place) => place >= 0);
		return at.length > 0 ? Math.min(...at) : Infinity;
	};
	if (/ whom (?:he|she) /.test(text)) return false;
	const his = /(?<![\p{L}])(?:his|her|he|she|him|himself|herself|His|Her|He|She)(?!\p{L})/u.exec(
		text
	);
	const its = /(?<![\p{L}])(?:its|it|itself|their|Its|It|Their)(?!\p{L})/u.exec(text);
	const named = people.filter((piece) => his && text.indexOf(piece.text) < his.index);
	// "The junta announced a truce in its war": the one who acts may be no name.
	const [acting] = ((his ?? its) ? ACTING.exec(text) : null) ?? [''];
	const whose = new Set(named.map(({ what }) => what)).size;
	if (his && whose !== 1 && !(whose === 0 && acting !== '' && his.index >= acting.length))
		return false;
	if (/ (?:it|them)(?=[.,;]| (?:in|on|at|by|for|to|from|with|as|after|when|and)\b)/.test(text))
		return false;
	return !its || first(bodies) < its.index || (acting !== '' && its.index >= acting.length);
}

/**
 * Short forms of what the sentence itself names before them, once: as many as the words say. Those
 * of countries are said by name, those of bodies stay.
 */
const SHORT_FORMS: readonly (readonly [RegExp, RegExp, number])[] = [
	[/\b[Tt]he (?:two|two neighbouring) (?:countries|nations|states|governments)\b/u, /^country:/, 2],
	[/\b[Tt]he (?:country|nation|republic)\b(?! of\b)/u, /^country:/, 1],
	[
		/\b[Tt]he (?:government|parliament|military|army|central bank|constitution|presidency)\b/u,
		/^country:/,
		1
	],
	[/\b[Tt]he (?:bloc|alliance|organi[sz]ation|body|union)\b/u, /^organisation:/, 1]
];

/** Quick to look for: one of them. */
const A_SHORT_FORM = new RegExp(SHORT_FORMS.map(([words]) => words.source).join('|'), 'u');

const countryOf = ({ what }: Piece): string => countryName(what.slice('country:'.length));

/** The text with such short forms put into words that stand alone. */
export function resolved({ text: said, pieces }: Omit<Said, 'plainly'>): Said {
	let [text, plainly] = [said, said];
	if (!A_SHORT_FORM.test(said)) return { text, plainly, pieces };
	for (const [words, what, count] of SHORT_FORMS) {
		const at = text.search(words);
		// In one clause two named together are seldom "the two": they do something to them.
		if (at < 0 || (count > 1 && !/[,;] (?:but|and|while|when)\b/.test(text.slice(0, at)))) continue;
		const before = pieces.filter((piece) => what.test(piece.what) && text.indexOf(piece.text) < at);
		const named = before.filter(
			(piece, index) => before.findIndex((other) => other.what === piece.what) === index
		);
		if (named.length !== count) continue;
		const names = /countr/.test(words.source) ? named.map(countryOf).join(' and ') : '';
		text = names ? text.replace(words, names) : text;
		plainly = plainly.replace(words, names || 'it');
	}
	return { text, plainly, pieces };
}

const NAME = '(?:the )?[\\p{Lu}\\d][\\p{L}\\d.-]*(?: [\\p{Lu}][\\p{L}.-]*){0,4}';
const LISTED_BEFORE = new RegExp(`${NAME},(?: and| or)? $`, 'u');
const LISTED_AFTER = new RegExp(`^,(?: and| or)? ${NAME}(?:,| and | or )`, 'u');
const LAST_OF_LIST = new RegExp(`${NAME}, ${NAME} and $`, 'u');

/** A list of three leaves no room for one of it to be asked. */
function isListed(text: string, piece: Piece): boolean {
	const at = text.indexOf(piece.text);
	const before = text.slice(0, at);
	const after = text.slice(at + piece.text.length);
	return (
		LISTED_BEFORE.test(before.slice(-80)) ||
		(LISTED_AFTER.test(after.slice(0, 120)) && !/^, (?:who|which)/.test(after)) ||
		(before.endsWith(' and ') && LAST_OF_LIST.test(before.slice(-120)))
	);
}

/** Of members and partners there are many: only how many, or a rank, can be asked. */
const MEMBERS =
	/\b(?:members?|one|many|most|among|partners?|part|allies|ally|rivals?) (?:of|in)\b|\b(?:joined|joining) \d|\bamong\b/;
const ONLY = /\b(?:only|first|last|\d+(?:st|nd|rd|th)) /;
/** "… is a village in Peru": so are others. */
const ONE_OF_A_SORT =
	/^(?:,[^,]{2,60},)? (?:is|was|are|were|remains|became) (?:(?:also|still|now) )?an? (?!\p{Ll}+(?:er|or|st) (?:of|to|for) )/u;

/** Words of a sentence that tell enough with one other name in it. */
const TELLING = 9;
/** "The 172,000 members of the party" are no members themselves. */
const THE_MEMBERS = /\b(?:[Tt]he|all|its|\d) (?:\p{Ll}+ )?(?:[\d,.]+ )?members? of\b/gu;

/** "The two countries" counts what was named before. */
const SMALL = new Set(['two', 'three', 'four', '2', '3', '4']);
/** "The bureau of the Peruvian": the name goes on. */
const HALF_NAMED = / of (?:the )?\p{Lu}[\p{L} ]*(?:an|ese|ish)$/u;

/** What is named after one of these is no person, whatever it looks like. */
const A_THING =
	/\b(?:group|organi[sz]ation|party|movement|company|firm|club|team|newspaper|agency|channel|city|town|village|province|island|river|mountain|ship|vessel|hurricane|storm|film|book|award|militia|rebels) $/;

const MONEY = /^ (?:dollars?|pounds?|euros?|yen|yuan|won|francs?|kron\p{L}+|pesos?|rupees?)\b/u;

/** "A Pacific nation": the gap would stand for an adjective. */
const A_LAND = /^ (?:nation|state|country|island|region|republic|territory)\b/;
/** "Came second with 28": of what, the sentence leaves to the one before. */
const OF_NOTHING = /\bwith $/;

/** Whether a name goes on beyond the piece, on either side of an "and". */
function goesOn(before: string, after: string, piece: Piece, pieces: readonly Piece[]): boolean {
	// "Law and Justice": what follows is of no other name, so it is of this one.
	const more = /^ and (\p{Lu}[\p{L}-]+)/u.exec(after)?.[1];
	// "The Peace and Security Council": the name began before.
	const begun =
		piece.value?.type === 'organisation' ? /(\p{Lu}[\p{L}-]+) and $/u.exec(before)?.[1] : undefined;
	const another = (word: string): boolean =>
		pieces.some((one) => one !== piece && one.text.includes(word));
	return (more !== undefined && !another(more)) || (begun !== undefined && !another(begun));
}

/**
 * Whether a gap in place of the piece has one filler: enough else is named, and no longer name is cut.
 *
 * @param under a headline is read before it, which names what it is about
 */
export function isTold(
	{ text, pieces }: Pick<Said, 'text' | 'pieces'>,
	piece: Piece,
	under: boolean
): boolean {
	const others = new Set(pieces.map(({ what }) => what));
	others.delete(piece.what);
	if (text.split(piece.text).length !== 2) return false;
	const { value } = piece;
	const number = value?.type === 'number';
	const brief = text.split(' ').length < TELLING;
	const named = [...others].filter((what) => !/^date:/.test(what));
	const pair = named.every((what) => /^(?:country|person):/.test(what)) && !number;
	const enough = named.length > 0 && others.size >= (brief && !pair ? 2 : 1);
	if (!enough && !under) return false;
	const belongs = MEMBERS.test(text.replace(THE_MEMBERS, 'those of'));
	if (!number && belongs && !ONLY.test(text)) return false;
	const at = text.indexOf(piece.text);
	const [before, after] = [text.slice(0, at), text.slice(at + piece.text.length)];
	const digits = number && /^\p{N}/u.test(piece.text);
	const cut = digits ? /^[\p{L}\p{N}]|^-\P{L}/u : /^ \p{Lu}|^[\p{L}\p{N}-]/u;
	if (number && /\b(?:[Tt]he|[Bb]oth|[Tt]hese) $/.test(before) && SMALL.has(piece.text))
		return false;
	if (number && OF_NOTHING.test(before) && /^(?:[.,]| and\b)/.test(after)) return false;
	if (value?.type === 'place' && A_LAND.test(after)) return false;
	if (HALF_NAMED.test(piece.text) && value?.type === 'organisation') return false;
	if (cut.test(after) || /[\p{L}\p{N}-]$/u.test(before)) return false;
	if (value?.type === 'person' && A_THING.test(before)) return false;
	const thing = value?.type !== 'person' && !number;
	if (thing && goesOn(before, after, piece, pieces)) return false;
	if (thing && MONEY.test(after)) return false;
	if (!number && ONE_OF_A_SORT.test(after) && others.size < 3) return false;
	return (
		!(thing && /[^.] \p{Lu}[\p{L}-]* $|& $/u.test(before)) && (number || !isListed(text, piece))
	);
}

/** What can be asked of a sentence; of one with an exception, the exception alone. */
export function slotsOf(
	{ text, pieces }: Pick<Said, 'text' | 'pieces'>,
	under: boolean
): {
	slots: Slots;
	date: ClaimDate | null;
	used: Piece[];
} {
	const slots: Partial<Record<SlotName, SlotValue>> = {};
	const used: Piece[] = [];
	let date: ClaimDate | null = null;
	const exception = pieces.find((piece) => text.includes(`except ${piece.text}`));
	for (const piece of exception ? [exception] : pieces) {
		const alone = pieces.filter(({ what }) => what === piece.what).length === 1;
		if (piece.date && !date && alone) {
			date = piece.date;
			used.push(piece);
		}
		const value =
			piece.date && piece.date !== date ? yearSlot(piece.date.value ?? '') : piece.value;
		if (!value || !alone || !isTold({ text, pieces }, piece, under)) continue;
		const rank =
			value.type === 'number' && /\d(?:st|nd|rd|th)$|[a-z](?:nd|rd|th|first)$/.test(piece.text);
		const room: readonly SlotName[] = rank ? ['rank'] : (ROOM[value.type] ?? []);
		const name = room.find((one) => !slots[one]);
		if (!name) continue;
		slots[name] = value;
		used.push(piece);
	}
	return { slots, date, used };
}
