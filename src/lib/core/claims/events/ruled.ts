import { matches } from '../../text/matches';
import { type Clause, clauses, dateNear, spanOf, unitsIn } from '../clause';
import { frameModality, verbModality } from '../modality';
import { boundOf } from '../numbers';
import type { Reading } from '../reading';
import { Traced } from '../simplify';
import { countryOf, entitySlot, numberSlot, stateSlot, textSlot } from '../slots';
import type { ClaimDate, ClaimKind, Modality, SlotName, Slots, SlotValue } from '../types';
import { blockOf, type Unit, unitClass } from '../units';
import { fromClause, spans, unitWords, wordsOf, type Draft } from './draft';

/**
 * How an event is worded. A group of a pattern is the slot it is named after; a digit at its end
 * tells apart the same slot in two alternatives. `unit` is what the number counts, `did` the finite
 * verb of a pattern without a clause and `gap` the words of its verb phrase before it.
 */
export interface EventRule {
	readonly kind: ClaimKind;
	/** The verb of the event, whose subject fills `subject`; none for a pattern that is a phrase of its own. */
	readonly verbs?: RegExp;
	/** What follows the verb, or the whole phrase. */
	readonly pattern: RegExp;
	/** Blocks the subject may be of. */
	readonly subject?: string;
	/** The slot of the subject; by its type where not said: a body is the `body`, a person the `person`. */
	readonly fills?: SlotName;
	readonly passive?: true;
	/** Words of `what` where the pattern has none. */
	readonly what?: string;
	/** What `what` is compared by, with `{}` for its own words: "lifted {}". */
	readonly id?: string;
	/** A phrase that may stand in an aside as well. */
	readonly aside?: true;
	/** The day is only one of several the event took: known to the month. */
	readonly days?: true;
	/** Each of several subjects did it: they left, they did not fire three missiles each. */
	readonly each?: true;
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

/** "The Ruritanian army": its state acts. */
const ARMS = new RegExp(
	`(?:\\b[Tt]he )?(?:(${unitClass('G')})|(${unitClass('C')})['’]s) (?:military|army|armed forces|security forces|navy|air force|forces|troops|parliament|foreign ministry|defen[cs]e ministry|cabinet|central bank)(?! (?:spokes|official|chief|command|leader|base|source))\\b`,
	'gu'
);

const NATION = new RegExp(unitClass('CG'), 'u');

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

const dated = (rule: EventRule, draft: Draft): Draft =>
	rule.days ? { ...draft, date: toTheMonth(draft.date) } : draft;

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

function numberOf(reading: Reading, unit: Unit, rank: boolean, noun: string | undefined) {
	if (unit.kind === 'span' && !rank) return spanSlot(unit);
	if (unit.kind !== 'number' || unit.number.rank !== rank) return null;
	return numberSlot(
		unit.number,
		unitWords(reading, unit),
		rank ? null : (unit.number.unit ?? noun ?? null)
	);
}

/** A common noun that opens a sentence has its capital from there. */
const plain = (encoded: string, words: string): string =>
	/^[A-Z][a-z]/.test(encoded) && !/ [A-Z]/.test(encoded)
		? words.charAt(0).toLowerCase() + words.slice(1)
		: words;

const toTheMonth = (date: ClaimDate | null): ClaimDate | null =>
	date && { ...date, value: date.value?.slice(0, 7) ?? null, until: null };

/** The slots a match fills; null where a mention of it is none that the slot can hold. */
function fill(
	reading: Reading,
	rule: EventRule,
	match: RegExpExecArray,
	from: number
): Filling | null {
	const slots: { [name in SlotName]?: SlotValue } = {};
	const used: Unit[] = [];
	const words = (name: string): string | undefined => {
		const at = match.indices?.groups?.[name];
		return at && wordsOf(reading, at[0] + from, at[1] + from).replace(/\s+/g, ' ');
	};
	for (const [group, text] of Object.entries(match.groups ?? {})) {
		const name = group.replace(/\d$/, '') as SlotName | 'host';
		if (text === undefined || /^(?:unit|gap|did|cue)$/.test(name)) continue;
		const unit = text.length === 1 ? unitsIn(reading, text)[0] : undefined;
		const slot =
			name === 'what' || !unit
				? textSlot(plain(text, words(group) ?? ''))
				: name === 'number' || name === 'rank'
					? numberOf(reading, unit, name === 'rank', words('unit'))
					: name === 'host'
						? countryOf(unit)
						: entitySlot(unit, unitWords(reading, unit));
		if (!slot) return null;
		slots[name === 'host' ? 'other' : name] = slot;
		if (unit) used.push(unit);
	}
	const what = slots.what?.text ?? rule.what;
	if (what !== undefined) slots.what = textSlot(what, (rule.id ?? '{}').replace('{}', what));
	return { slots, units: used };
}

/** The slots with the subject's; null where it cannot act, or acts on itself. */
function withSubject(rule: EventRule, slots: Slots, subject: Unit, reading: Reading): Slots | null {
	if (subject.kind === 'country' && subject.how === 'demonym') return null;
	const value = stateSlot(subject) ?? entitySlot(subject, unitWords(reading, subject));
	if (!value) return null;
	if (Object.values(slots).some((slot) => slot.type === value.type && slot.id === value.id))
		return null;
	return { [rule.fills ?? BY_TYPE[value.type] ?? 'actor']: value, ...slots };
}

function fromVerb(reading: Reading, rule: EventRule, clause: Clause): Draft[] {
	const match = rule.pattern.exec(clause.right);
	const { subjects } = clause;
	if (!match || clause.passive !== (rule.passive ?? false)) return [];
	if (subjects.length > 1 && !rule.each) return [];
	const filling = fill(reading, rule, match, clause.rightAt);
	if (!filling || !subjects.every((unit) => (rule.subject ?? 'CKO').includes(blockOf(unit))))
		return [];
	const noun = spanOf(reading, clause.rightAt, clause.rightAt + match[0].length);
	return subjects.flatMap((subject) => {
		const whole = withSubject(rule, filling.slots, subject, reading);
		const slots =
			whole && (rule.check?.(whole, clause.date, reading) ?? (rule.check ? null : whole));
		const units = [subject, ...filling.units];
		return slots && !GENERIC.test(slots.body?.text ?? '')
			? [dated(rule, fromClause(clause, rule.kind, slots, units, [noun]))]
			: [];
	});
}

/** Words right before a phrase that deny it. */
const NO = /\b(?:not|never|no|without|denied|denies)\b[^,;]{0,40}$|n['’]t\b[^,;]{0,40}$/i;

function modalityOf(reading: Reading, match: RegExpExecArray): Modality | null {
	const before = reading.text.slice(0, match.index);
	if (NO.test(before)) return null;
	const frame = frameModality(before, reading.quote);
	const gap = match.groups?.['gap'];
	const own =
		gap === undefined ? 'happened' : verbModality(gap, 'past', match.groups?.['did'] === undefined);
	return own === null ? null : (frame ?? own);
}

const LAST_DATE = new RegExp(`^.*(${unitClass('D')})`, 'u');

function fromPhrase(reading: Reading, rule: EventRule): Draft[] {
	const match = rule.pattern.exec(reading.text);
	if (!match) return [];
	const modality = modalityOf(reading, match);
	const filling = fill(reading, rule, match, 0);
	if (!modality || !filling) return [];
	const end = match.index + match[0].length;
	const own = LAST_DATE.exec(match[0]);
	const date = own
		? dateNear(reading, ` in ${own[1] ?? ''}`)
		: dateNear(reading, reading.text.slice(end), reading.text.slice(0, match.index));
	const slots = rule.check ? rule.check(filling.slots, date, reading) : filling.slots;
	const evidence = [spanOf(reading, match.index, end), ...spans(filling.units)];
	return slots && !GENERIC.test(slots.body?.text ?? '')
		? [dated(rule, { kind: rule.kind, slots, modality, date, evidence })]
		: [];
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

const keyOf = (draft: Draft): string =>
	[draft.kind, ...Object.entries(draft.slots).flatMap(([name, slot]) => [name, slot.id])].join('|');

/**
 * The events of one kind in a sentence, by its rules: the first that fits says it.
 *
 * @param cue cheap to test: a sentence without it is not looked at
 */
export function byRules(cue: RegExp, rules: readonly EventRule[]): (reading: Reading) => Draft[] {
	return (sentence) => {
		if (!cue.test(sentence.whole.text)) return [];
		const reading = folded(sentence);
		// Rules that share their verbs share their clauses.
		const read = new Map<RegExp, Clause[]>();
		const clausesOf = (verbs: RegExp): Clause[] => {
			const known = read.get(verbs) ?? clauses(reading, verbs);
			read.set(verbs, known);
			return known;
		};
		const found = rules.flatMap((rule) =>
			rule.verbs
				? clausesOf(rule.verbs).flatMap((clause) => fromVerb(reading, rule, clause))
				: [reading, ...(rule.aside ? [asides(sentence)] : [])].flatMap((one) =>
						fromPhrase(one, rule)
					)
		);
		const keys = found.map(keyOf);
		return found.filter((draft, at) => keys.indexOf(keyOf(draft)) === at);
	};
}
