import { countryByCode } from '../../gazetteer/countries';
import { dateNear, spanOf, unitsIn } from '../clause';
import { frameModality } from '../modality';
import type { Reading } from '../reading';
import { type Unit, unitClass } from '../units';
import {
	countrySlot,
	numberSlot,
	organisationSlot,
	personSlot,
	placeSlot,
	textSlot
} from '../slots';
import type { SlotValue } from '../types';
import { COUNT_PATTERNS, type CountPattern } from './count-table';
import { spans, unitWords, wordsOf, type Draft } from './draft';
import { asides } from './ruled';

const SAID_WITH_THE =
	/\b(?:Nations|Union|Organi[sz]ation|Association|Community|Council|League|Forum|Bank|Fund|States)\b/;

/** A country or body with "the" where its name takes it; others as they are. */
export function inWords(slot: SlotValue): string {
	if (slot.type === 'country')
		return countryByCode(slot.id)?.article ? `the ${slot.text}` : slot.text;
	if (slot.type !== 'organisation') return slot.text;
	const bare = /^(?:UN|EU|IMF|WTO|WHO|AU)$/.test(slot.text) || SAID_WITH_THE.test(slot.text);
	return bare ? `the ${slot.text}` : slot.text;
}

/** The slot of a mention and how a sentence says it. */
function named(unit: Unit): readonly [SlotValue, string] | null {
	if (unit.kind === 'person') return [personSlot(unit.mention.entity), unit.mention.entity];
	if (unit.kind === 'place') return [placeSlot(unit.text, unit.country), unit.text];
	const slot =
		unit.kind === 'country'
			? countrySlot(unit.code)
			: unit.kind === 'organisation'
				? organisationSlot(unit.mention.entity)
				: null;
	return slot && [slot, inWords(slot)];
}

/** Fills `{x}` and `{=x}`; a group of a second alternative is named with a 2. */
function whatWords(reading: Reading, what: string, match: RegExpExecArray): string | null {
	let whole = true;
	const text = what.replace(/\{(=?)(\w+)\}/g, (_, asIs: string, name: string) => {
		const at = [name, `${name}2`].find((group) => match.groups?.[group] !== undefined) ?? name;
		if (asIs) {
			const where = match.indices?.groups?.[at];
			return where ? wordsOf(reading, where[0], where[1]) : '';
		}
		const [unit] = unitsIn(reading, match.groups?.[at] ?? '');
		const words = unit && named(unit)?.[1];
		if (!words) whole = false;
		return words ?? '';
	});
	return whole ? text : null;
}

function numbered(
	reading: Reading,
	rule: CountPattern,
	unit: Unit | undefined,
	own: string | undefined
) {
	if (unit?.kind !== 'number' || unit.number.rank !== (rule.rank ?? false)) return null;
	const carried = unit.number.unit;
	if (rule.units ? !rule.units.includes(carried ?? '') : carried !== null) return null;
	const slot = numberSlot(
		unit.number,
		unitWords(reading, unit),
		rule.rank ? rule.unit : (carried ?? own ?? rule.unit)
	);
	return rule.rank ? { rank: slot } : { number: slot };
}

/** "1,340-kilometre", "km": one name for each unit. */
const unitWord = (word: string | undefined): string | undefined =>
	word?.replace(/^km$|^kilomet(?:re|er)s?$/, 'km').replace(/^mile$/, 'miles');

function read(reading: Reading, rule: CountPattern): Draft[] {
	const match = rule.pattern.exec(reading.text);
	const groups = match?.groups;
	if (!match || !groups) return [];
	const unitAt = (name: string): Unit | undefined =>
		unitsIn(reading, groups[name] ?? groups[`${name}2`] ?? '')[0];
	const [owner, number] = [unitAt(rule.owner[1]), unitAt('number')];
	const other = rule.other === undefined ? undefined : unitAt(rule.other);
	const amount = numbered(
		reading,
		rule,
		number,
		unitWord(groups['unit'] ?? groups['unit2']) ?? (rule.unit === null ? groups['noun'] : undefined)
	);
	const what = whatWords(reading, rule.what, match);
	const [whose, whom] = [owner && named(owner), other && named(other)];
	if (!amount || !what || !whose) return [];
	const before = reading.text.slice(0, match.index);
	if (frameModality(before, reading.quote) !== null) return [];
	const end = match.index + match[0].length;
	return [
		{
			kind: 'count',
			slots: {
				[rule.owner[0]]: whose[0],
				...(whom ? { other: whom[0] } : {}),
				what: textSlot(what),
				...amount
			},
			modality: 'happened',
			date: rule.undated
				? null
				: (dateNear(reading, reading.text.slice(end)) ?? leadDate(reading, before)),
			evidence: [spanOf(reading, match.index, end), ...spans([owner, number, other])]
		}
	];
}

/** "In 2022 trade between …": the date right before. */
const leadDate = (reading: Reading, before: string) =>
	/^(?:In|On|During) [\uE600-\uE6FF],? $/.test(before)
		? dateNear(
				reading,
				` in ${before.trim().slice(-1) === ',' ? before.trim().slice(-2, -1) : before.trim().slice(-1)}`
			)
		: null;

const NUMBERS = new RegExp(unitClass('N'), 'u');

/** Amounts with what they count, by the table; one count a pattern and sentence. */
export const counts = (reading: Reading): Draft[] => {
	const found: Draft[] = [];
	if (!NUMBERS.test(reading.whole.text)) return found;
	for (const rule of COUNT_PATTERNS) {
		if (!rule.cue.test(reading.quote)) continue;
		for (const draft of read(rule.aside ? asides(reading) : reading, rule)) {
			const same = (other: Draft) =>
				(other.slots.number ?? other.slots.rank)?.id ===
				(draft.slots.number ?? draft.slots.rank)?.id;
			if (!found.some(same)) found.push(draft);
		}
	}
	return found;
};
