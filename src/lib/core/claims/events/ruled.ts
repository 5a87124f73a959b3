import { countryByCode } from '../../gazetteer/countries';
import { matches } from '../../text/matches';
import { type Clause, clauses, dateNear, spanOf, unitsIn, verbOf, verbPattern } from '../clause';
import { boundOf } from '../numbers';
import type { Reading } from '../reading';
import { Traced } from '../simplify';
import { countryOf, countrySlot, entitySlot, numberSlot, stateSlot, textSlot } from '../slots';
import type { ClaimDate, ClaimKind, SlotName, Slots, SlotValue } from '../types';
import { blockOf, type Unit, unitClass } from '../units';
import { fromClause, unitWords, wordsOf, type Draft } from './draft';
import { fromPhrase, phrases } from './phrase';

/**
 * How an event is worded. A group of a pattern is the slot it is named after; a digit at its end
 * tells apart the same slot in two alternatives. Of a list of names each gives a claim of its own.
 * `who` is a slot by the type of what it holds, `host` the state of a place. `unit` is what the
 * number counts, `gap` the words of a verb phrase without a clause and `did` its verb, where it is
 * no passive; other groups are only for the words of `what`.
 */
export interface EventRule {
	/** Forms of the verbs whose subject fills `subject`: past, perhaps participle, base, each an
	 * alternation, with semicolons between. None for a pattern that is a phrase of its own. */
	readonly verbs?: string;
	/** Which of the verbs, by its last word. */
	readonly form?: RegExp;
	/** What follows the verb, or the whole phrase. */
	readonly pattern: string;
	/** What follows is read to the end of the sentence, not of the clause. */
	readonly far?: true;
	/** Blocks the subject may be of. */
	readonly subject?: string;
	/** The slot of the subject; by its type where not said: a body is the `body`, a person the `person`. */
	readonly fills?: SlotName;
	/** The pattern names who did it: the subject is somebody else. */
	readonly lone?: true;
	readonly passive?: true;
	/** Words of `what` where the pattern has none: `{actor}` is a slot, `{=noun}` the words of a group. */
	readonly what?: string;
	/** What `what` is compared by, with `{}` for its own words: "lifted {}". */
	readonly id?: string;
	/** What a bare number counts; one that carries a unit of its own is refused. */
	readonly counts?: string;
	/** A phrase that may stand in an aside as well. */
	readonly aside?: true;
	/** Only a date within the phrase is that of the event. */
	readonly dated?: true;
	/** Claimed where it happened, and not where it is planned or possible. */
	readonly sure?: true;
	/** The day is only one of several the event took: known to the month. */
	readonly days?: true;
	/** Each of several subjects did it: they left, they did not fire three missiles each. */
	readonly each?: true;
	/** Two subjects did it with one another. */
	readonly together?: true;
	/** The last look at what was filled; null refuses. */
	readonly check?: (slots: Slots, date: ClaimDate | null, reading: Reading) => Slots | null;
}

/** A date, a preposition or the end: what may follow a name that is no part of a longer one. */
export const END = `(?=[.,;:)]|\\s*$|,? ?${unitClass('D')}|,? (?:on|in|at|over|for|after|following|because|due|to|and|as|amid|during|last|this|late|early|since|by|near|from|earlier|later|today|yesterday|with|when|while|under|between|within|again|formally|officially)\\b)`;
/** What stands before a number and belongs to its bound. */
export const ABOUT =
	'(?:(?:all|a total of|more than|less than|fewer than|over|under|at least|at most|about|around|some|nearly|almost|roughly|approximately|an estimated|just over|just under|up to|another|a further|as many as|close to) )*';
export const N = `(?<number>${unitClass('N')})`;
/** A word of lower case that is no article or preposition. */
export const WORD =
	'(?!(?:an?|the|and|or|on|for|of|from|about|to|in|at|by|with|during|before|after|between|against|into)\\b)[a-z][a-z-]*';
/** One name, or several with "and". */
export const listOf = (one: string): string => `${one}(?:(?:, ${one})*,? and ${one})?`;
const A_LIST = new RegExp(`^${listOf('[\uE000-\uF8FF]')}$`, 'u');

/** "The Ruritanian army": its state acts. */
const ARMS = new RegExp(
	`(?:\\b[Tt]he )?(?:(${unitClass('G')})|(${unitClass('C')})['’]s) (?:military|army|armed forces|security forces|navy|air force|forces|troops|parliament|foreign ministry|defen[cs]e ministry|cabinet|central bank)(?! (?:spokes|official|chief|command|leader|base|source))\\b`,
	'gu'
);

const NATION = new RegExp(unitClass('CG'), 'u');
/** What an army does as its state does it: it joins no alliance and has no inhabitants. */
const BY_ARMS: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
	'cuts-relations',
	'declares',
	'gives',
	'is-held',
	'launches',
	'leaves',
	'sanctions'
]);

const folded = (reading: Reading): Reading => {
	if (reading.text.search(ARMS) < 0) return reading;
	const units = new Map(reading.units);
	for (const match of matches(reading.text, ARMS)) {
		const char = match[1] ?? match[2] ?? '';
		const unit = units.get(char);
		if (unit?.kind === 'country') units.set(char, { ...unit, how: 'name' });
	}
	const traced = new Traced(reading.text, reading.origin).replace(ARMS, (match) => {
		const at = match[0].search(NATION);
		return [at, at + 1];
	});
	return { ...reading, text: traced.text, origin: traced.origin, units };
};

const BY_TYPE: Partial<Record<SlotValue['type'], SlotName>> = {
	organisation: 'body',
	person: 'person',
	place: 'place'
};

/** One word that names a sort of body and not a body: "the League". */
const GENERIC =
	/^(?:League|Council|Commission|Party|Union|Club|Company|Bank|Army|University|School|Church|Committee|Association|Organi[sz]ation|Government|Group|Foundation|Society|Federation|Congress|Assembly|Parliament|Senate|Ministry|Court|Corporation|Institute|Alliance|Front)$/i;

const SAID_WITH_THE =
	/\b(?:Nations|Union|Organi[sz]ation|Association|Community|Council|League|Forum|Bank|Fund|States)\b/;

/** A country or body with "the" where its name takes it; others as they are. */
export function inWords(slot: SlotValue): string {
	const the =
		slot.type === 'country'
			? countryByCode(slot.id)?.article
			: slot.type === 'organisation' &&
				(/^(?:UN|EU|IMF|WTO|WHO|AU)$/.test(slot.text) || SAID_WITH_THE.test(slot.text));
	return the ? `the ${slot.text}` : slot.text;
}

/** A rule with its pattern made ready. */
interface Compiled extends EventRule {
	readonly kind: ClaimKind;
	readonly words: RegExp;
}

interface Filling {
	readonly slots: Slots;
	readonly units: readonly Unit[];
}

/** "Three days" is read as a span of time; it counts days. */
const SPANS: Readonly<Record<string, string>> = { D: 'days', W: 'weeks', M: 'months', Y: 'years' };

export function spanSlot(unit: Unit): SlotValue | null {
	const [, value, letter = ''] =
		unit.kind === 'span' ? (/^P(\d+)([DWMY])$/.exec(unit.mention.value) ?? []) : [];
	const name = SPANS[letter];
	if (unit.kind !== 'span' || value === undefined || !name) return null;
	const { text } = unit.mention;
	return {
		type: 'number',
		id: `${value} ${name}`,
		text,
		value: Number(value),
		unit: name,
		bound: boundOf(`${text.split(/ (?=\S+ \S+$)/)[0] ?? ''} `)
	};
}

/** "1,340-kilometre", "km": one name for each unit. */
const unitWord = (word: string): string =>
	word.replace(/^km$|^kilomet(?:re|er)s?$/, 'km').replace(/^mile$/, 'miles');

type Words = (group: string) => string | undefined;

function numberOf(
	reading: Reading,
	{ counts }: EventRule,
	unit: Unit,
	rank: boolean,
	words: Words
) {
	if (unit.kind === 'span' && !rank && counts === undefined) return spanSlot(unit);
	if (unit.kind !== 'number' || unit.number.rank !== rank) return null;
	const own = unit.number.unit;
	if (counts !== undefined && own) return null;
	const noun = words('unit') ?? words('unit2');
	const name = rank ? counts : (own ?? (noun && unitWord(noun)) ?? counts);
	return numberSlot(unit.number, unitWords(reading, unit), name || null);
}

/** A common noun that opens a sentence has its capital from there. */
const plain = (encoded: string, words: string): string =>
	/^[A-Z][a-z]/.test(encoded) && !/ [A-Z]/.test(encoded)
		? words.charAt(0).toLowerCase() + words.slice(1)
		: words;

const slotOf = (reading: Reading, name: string, unit: Unit): SlotValue | null =>
	(/^(?:actor|other|who)$/.test(name) && stateSlot(unit)) ||
	(name === 'host' ? countryOf(unit) : entitySlot(unit, unitWords(reading, unit)));

/** The words of `what`; null where a slot they name is not filled. */
function whatOf(
	reading: Reading,
	what: string,
	slots: Slots,
	{ groups }: RegExpExecArray,
	words: Words
): string | null {
	let whole = true;
	const text = what.replace(/\{(=?)(\w+)\}/g, (_, asIs: string, name: string) => {
		if (asIs) return words(name) ?? words(`${name}2`) ?? '';
		const [unit] = unitsIn(reading, groups?.[name] ?? groups?.[`${name}2`] ?? '');
		const slot = slots[name as SlotName] ?? (unit && slotOf(reading, name, unit));
		if (!slot) whole = false;
		return slot ? inWords(slot) : '';
	});
	return whole ? text : null;
}

const SLOT =
	/^(?:person|office|polity|state|actor|other|place|document|body|what|number|rank|since|against|abstaining|who|host)$/;

/** What a match fills, once for each name of its lists; nothing where the slot cannot hold a mention. */
function fill(reading: Reading, rule: EventRule, match: RegExpExecArray, from: number): Filling[] {
	const words: Words = (name) => {
		const at = match.indices?.groups?.[name];
		return at && wordsOf(reading, at[0] + from, at[1] + from).replace(/\s+/g, ' ');
	};
	let found: Filling[] = [{ slots: {}, units: [] }];
	for (const [group, text] of Object.entries(match.groups ?? {})) {
		const name = group.replace(/\d$/, '');
		if (text === undefined || !SLOT.test(name)) continue;
		const named = name !== 'what' && A_LIST.test(text) ? unitsIn(reading, text) : [undefined];
		found = found.flatMap(({ slots, units }) =>
			named.flatMap((unit): Filling[] => {
				const slot = !unit
					? textSlot(plain(text, words(group) ?? ''))
					: name === 'number' || name === 'rank'
						? numberOf(reading, rule, unit, name === 'rank', words)
						: slotOf(reading, name, unit);
				if (!slot) return [];
				const at =
					name === 'host' ? 'other' : name === 'who' ? (BY_TYPE[slot.type] ?? 'actor') : name;
				return [{ slots: { ...slots, [at]: slot }, units: unit ? [...units, unit] : units }];
			})
		);
	}
	return found.flatMap(({ slots, units }): Filling[] => {
		const said = slots.what
			? slots.what.text
			: whatOf(reading, rule.what ?? '', slots, match, words);
		if (said === null) return [];
		const what = said ? { what: textSlot(said, (rule.id ?? '{}').replace('{}', said)) } : {};
		return [{ slots: { ...slots, ...what }, units }];
	});
}

/** The slots with the subject's; null where it cannot act, or acts on itself. */
function withSubject(
	{ fills, lone }: EventRule,
	slots: Slots,
	subject: Unit,
	reading: Reading
): Slots | null {
	if (lone) return slots;
	const value = stateSlot(subject) ?? entitySlot(subject, unitWords(reading, subject));
	if (!value) return null;
	if (Object.values(slots).some((slot) => slot.type === value.type && slot.id === value.id))
		return null;
	return { [fills ?? BY_TYPE[value.type] ?? 'actor']: value, ...slots };
}

const toTheMonth = (date: ClaimDate | null): ClaimDate | null =>
	date && { ...date, value: date.value?.slice(0, 7) ?? null, until: null };

/** The draft once its slots were looked at a last time. */
function checked(rule: EventRule, reading: Reading, draft: Draft): Draft[] {
	const slots = rule.check ? rule.check(draft.slots, draft.date, reading) : draft.slots;
	if (!slots || GENERIC.test(slots.body?.text ?? '')) return [];
	if (rule.sure && draft.modality !== 'happened') return [];
	if (slots.actor && slots.actor.id === slots.other?.id) return [];
	return [{ ...draft, slots, date: rule.days ? toTheMonth(draft.date) : draft.date }];
}

function fromVerb(reading: Reading, rule: Compiled, clause: Clause): Draft[] {
	const { subjects, rightAt } = clause;
	if (clause.passive !== (rule.passive ?? false)) return [];
	if (rule.form && !rule.form.test(verbOf(clause))) return [];
	if (rule.together ? subjects.length !== 2 : subjects.length > 1 && !rule.each) return [];
	if (!subjects.every((unit) => (rule.subject ?? 'CKO').includes(blockOf(unit)))) return [];
	const match = rule.words.exec(rule.far ? reading.text.slice(rightAt) : clause.right);
	if (!match) return [];
	const noun = spanOf(reading, rightAt + match[0].search(/\S|$/), rightAt + match[0].length);
	const [, second] = subjects;
	const other = rule.together && second ? slotOf(reading, 'other', second) : null;
	return fill(reading, rule, match, rightAt).flatMap(({ slots: { rank, ...slots }, units }) =>
		(rule.together ? subjects.slice(0, 1) : subjects).flatMap((subject) => {
			// Of several only one is the third.
			const own = rank && subjects.length === 1 ? { rank } : {};
			const filled = { ...slots, ...own, ...(other ? { other } : {}) };
			const whole = withSubject(rule, filled, subject, reading);
			const all = rule.together ? subjects : [subject];
			return whole
				? checked(rule, reading, fromClause(clause, rule.kind, whole, [...all, ...units], [noun]))
				: [];
		})
	);
}

const LAST_DATE = new RegExp(`^.*(${unitClass('D')})`, 'u');

function fromWords(reading: Reading, rule: Compiled): Draft[] {
	const passive = rule.pattern.includes('<gap>') && !rule.pattern.includes('<did>');
	return phrases(reading, rule.words, 'past', passive).flatMap((phrase) => {
		const own = LAST_DATE.exec(phrase.match[0]);
		const near = rule.dated ? null : phrase.date;
		const date = own ? dateNear(reading, ` in ${own[1] ?? ''}`) : near;
		return fill(reading, rule, phrase.match, 0).flatMap(({ slots, units }) =>
			checked(rule, reading, fromPhrase(reading, { ...phrase, date }, rule.kind, slots, units))
		);
	});
}

/** The only body a sentence names, or null. */
export function onlyBody(reading: Reading): SlotValue | null {
	const named = unitsIn(reading, reading.whole.text).filter(({ kind }) => kind === 'organisation');
	const slots = new Map(
		named.flatMap((unit) => {
			const slot = entitySlot(unit, '');
			return slot ? [[slot.id, slot] as const] : [];
		})
	);
	return slots.size === 1 ? ([...slots.values()][0] ?? null) : null;
}

/** The sentence with its asides. */
export const asides = (reading: Reading): Reading => ({ ...reading, ...reading.whole });

const keyOf = ({ kind, slots }: Draft): string =>
	[kind, ...Object.entries(slots).map(([name, { id }]) => `${name}=${id}`)].sort().join('|');

/** Each claim once, however many rules found it. */
export const once = (found: readonly Draft[], key = keyOf): Draft[] => {
	const keys = found.map(key);
	return found.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
};

/**
 * The events of one kind in a sentence, by its rules.
 *
 * @param cue cheap to test: a sentence without it is not looked at
 */
export function byRules(
	kind: ClaimKind,
	cue: RegExp,
	rules: readonly EventRule[]
): (reading: Reading) => Draft[] {
	const compiled = rules.map((rule): Compiled => {
		const pattern = new RegExp(rule.pattern, rule.verbs ? 'du' : 'dgu');
		return { ...rule, kind, words: pattern };
	});
	const forms = new Map(rules.flatMap(({ verbs }) => (verbs ? [[verbs, verbPattern(verbs)]] : [])));
	return (sentence) => {
		if (!cue.test(sentence.whole.text)) return [];
		const reading = BY_ARMS.has(kind) ? folded(sentence) : sentence;
		// Rules that share their verbs share their clauses.
		const read = new Map<string, Clause[]>();
		return once(
			compiled.flatMap((rule) => {
				const { verbs = '', aside } = rule;
				const form = forms.get(verbs);
				if (!form)
					return [reading, ...(aside ? [asides(sentence)] : [])].flatMap((one) =>
						fromWords(one, rule)
					);
				const known = read.get(verbs) ?? clauses(reading, form);
				read.set(verbs, known);
				return known.flatMap((clause) => fromVerb(reading, rule, clause));
			})
		);
	};
}
