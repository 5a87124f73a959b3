import type { SlotValue } from '../claims/types';
import type { Fact } from '../facts/types';
import { countryByCode } from '../gazetteer/countries';
import { officeById } from '../gazetteer/offices';
import { fold } from '../text/fold';
import { dateSpellings, dateWords } from './date-words';
import {
	numberText,
	numberWords,
	officeWords,
	ordinal,
	organisationName,
	otherNames,
	statedOffice
} from './phrases';
import type { AskedSlot } from './templates/template';
import type { AnswerType, Subject } from './types';

/** A value that may stand as key or distractor. */
export interface Answer {
	readonly type: AnswerType;
	readonly text: string;
	/** ISO code, ISO date, number as text, or folded name: what two answers are compared by. */
	readonly value: string;
	/** The slot it would fill; null for a date. */
	readonly slot: SlotValue | null;
}

const SUBJECTS: Readonly<Record<AnswerType, Subject>> = {
	person: 'people',
	office: 'people',
	country: 'countries',
	date: 'dates',
	number: 'numbers',
	organisation: 'events',
	place: 'events',
	text: 'events',
	truth: 'events'
};

/** What a question is filed under, by what it asks for. */
export const subjectOf = (type: AnswerType): Subject => SUBJECTS[type];

/** A date as an answer; null where the value is no year, month or day. */
export function dateAnswer(iso: string): Answer | null {
	const text = dateWords(iso);
	return text === null ? null : { type: 'date', text, value: iso, slot: null };
}

/**
 * A slot value as an answer.
 *
 * @param slot the value
 * @param asked which slot it fills: a rank is shown as an ordinal
 * @param state for an office, the state it is held in
 */
export function slotAnswer(slot: SlotValue, asked: AskedSlot, state = ''): Answer {
	switch (slot.type) {
		case 'country':
			return { type: 'country', text: slotName(slot), value: slot.id, slot };
		case 'number': {
			if (slot.unit === 'year')
				return { type: 'date', text: slot.text, value: slot.text, slot: null };
			const text = asked === 'rank' ? ordinal(slot.value) : numberText(slot);
			return { type: 'number', text, value: String(slot.value), slot };
		}
		case 'office': {
			const text = state === 'former' ? officeWords(slot) : statedOffice(slot, state);
			return { type: 'office', text, value: slot.id, slot };
		}
		case 'organisation':
			return { type: slot.type, text: organisationName(slot), value: fold(slot.text), slot };
		default:
			return { type: slot.type, text: slot.text, value: fold(slot.text), slot };
	}
}

/** "At least nine" is true of twelve: only which figure was given has one answer. */
export const isLimit = ({ slot }: Answer): boolean =>
	slot?.type === 'number' && (slot.bound === 'over' || slot.bound === 'under');

const slotName = (slot: SlotValue): string => countryByCode(slot.id)?.name ?? slot.text;

/** The key of a fact's slot or date; null where the fact has none. */
export function keyOf(fact: Fact, asked: AskedSlot): Answer | null {
	if (asked === 'date') return fact.date?.value ? dateAnswer(fact.date.value) : null;
	const slot = fact.slots[asked];
	return slot ? slotAnswer(slot, asked, fact.slots.state?.id) : null;
}

function spellings(fact: Fact, asked: AskedSlot, key: Answer): readonly string[] {
	const { slot } = key;
	if (asked === 'date' || !slot) return dateSpellings(key.value);
	if (slot.type === 'country') {
		const country = countryByCode(slot.id);
		return country ? [country.official ?? '', ...country.aliases] : [];
	}
	if (slot.type === 'office') return officeById(slot.id)?.titles ?? [];
	if (slot.type === 'organisation') return otherNames(slot);
	if (slot.type === 'number') {
		const bare = [String(slot.value), numberWords(slot.value), slot.text];
		return slot.unit ? [...bare, ...bare.map((text) => `${text} ${slot.unit}`)] : bare;
	}
	// What sources wrote for the very same thing; an alias brought them together.
	return fact.claims.flatMap(({ slots }) => {
		const said = slots[asked];
		return said?.type === slot.type ? [said.text] : [];
	});
}

/** Other spellings that are the key, without the key itself, in order, each once. */
export function acceptedOf(fact: Fact, asked: AskedSlot, key: Answer): string[] {
	const pair = new Set(
		[fact.slots.actor, fact.slots.other, fact.slots.person].map((slot) => slot?.id)
	);
	const isPair = (text: string): boolean =>
		key.type === 'person' && fold(text) !== key.value && pair.has(fold(text));
	const all = spellings(fact, asked, key).filter((text) => text !== '' && !isPair(text));
	return [...new Set(all)].filter((text) => text !== key.text).slice(0, 12);
}
