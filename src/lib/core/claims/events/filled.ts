import { countryByCode } from '../../gazetteer/countries';
import { unitsIn } from '../clause';
import { boundOf } from '../numbers';
import type { Reading } from '../reading';
import { countryOf, entitySlot, numberSlot, stateSlot, textSlot } from '../slots';
import type { SlotName, Slots, SlotValue } from '../types';
import type { Unit } from '../units';
import { unitWords, wordsOf } from './draft';
import { listOf, type EventRule } from './event-rule';

const A_LIST = new RegExp(`^${listOf('[\uE000-\uF8FF]')}$`, 'u');

/** The slot of somebody who acts, by what they are. */
export const BY_TYPE: Partial<Record<SlotValue['type'], SlotName>> = {
	organisation: 'body',
	person: 'person',
	place: 'place'
};

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

/** The slots a match fills and the mentions they were read from. */
export interface Filling {
	readonly slots: Slots;
	readonly units: readonly Unit[];
}

/** "Three days" is read as a span of time; it counts days. */
const SPANS: Readonly<Record<string, string>> = { D: 'days', W: 'weeks', M: 'months', Y: 'years' };

/** A span of time as a number of its unit, or null. */
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

/** The slot of a mention: a capital that acts is its state. */
export const slotOf = (reading: Reading, name: string, unit: Unit): SlotValue | null =>
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
export function fill(
	reading: Reading,
	rule: EventRule,
	match: RegExpExecArray,
	from: number
): Filling[] {
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
