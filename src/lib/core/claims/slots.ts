import { countryName } from '../gazetteer/countries';
import { officeByTitle } from '../gazetteer/offices';
import { findOrganisation } from '../gazetteer/organisations';
import { findPlace } from '../gazetteer/places';
import { fold } from '../text/fold';
import type { NumberMention } from './numbers';
import type { Unit } from './units';
import type { SlotValue } from './types';

type Of<T extends SlotValue['type']> = Extract<SlotValue, { type: T }>;

/** A person under the fullest name the article gives. */
export const personSlot = (name: string): Of<'person'> => ({
	type: 'person',
	id: fold(name),
	text: name
});

/** A country under its short English name. */
export const countrySlot = (code: string): Of<'country'> => ({
	type: 'country',
	id: code,
	text: countryName(code)
});

/** A body; those of the gazetteer under their usual short name, whatever the article calls them. */
export function organisationSlot(name: string): Of<'organisation'> {
	const bare = name.replace(/^the /i, '');
	const known = findOrganisation(fold(bare));
	return { type: 'organisation', id: fold(known?.id ?? bare), text: known?.id ?? bare };
}

/** A place with the country it lies in, where that is known. */
export function placeSlot(name: string, country: string | null = null): Of<'place'> {
	const bare = name.replace(/^the /i, '');
	const known = findPlace(fold(bare));
	return { type: 'place', id: fold(bare), text: bare, country: country ?? known?.country ?? null };
}

/** An office by its class, or by its own words where the lexicon has none. */
export function officeSlot(title: string): Of<'office'> | null {
	const folded = fold(title);
	const known = officeByTitle(folded);
	return known ? { type: 'office', id: known.id, text: known.label } : null;
}

/** Free words; the id leaves out articles. */
export const textSlot = (text: string, id = text): Of<'text'> => ({
	type: 'text',
	id: fold(id.replace(/\b(?:the|a|an)\b /gi, '')),
	text
});

/** A number with what it counts; `text` is the wording of the article. */
export const numberSlot = (
	number: NumberMention,
	text: string,
	unit: string | null
): Of<'number'> => ({
	type: 'number',
	id: `${number.value}${unit ? ` ${unit}` : ''}`,
	text,
	value: number.value,
	unit,
	bound: number.bound
});

/** The slot of a mention that is a someone or a somewhere, or null. A demonym is its country. */
export function entitySlot(unit: Unit, words: string): SlotValue | null {
	if (unit.kind === 'person') return personSlot(unit.mention.entity);
	if (unit.kind === 'organisation') return organisationSlot(unit.mention.entity);
	if (unit.kind === 'place') return placeSlot(unit.text, unit.country);
	if (unit.kind !== 'country') return null;
	return unit.how === 'capital' ? placeSlot(words, unit.code) : countrySlot(unit.code);
}

/** The state a mention stands for: a capital as an actor is its government. */
export const stateSlot = (unit: Unit | undefined): Of<'country'> | null =>
	unit?.kind === 'country' ? countrySlot(unit.code) : null;

/** The state a place lies in or is, or null. */
export function countryOf(unit: Unit): Of<'country'> | null {
	if (unit.kind === 'country') return countrySlot(unit.code);
	return unit.kind === 'place' && unit.country !== null ? countrySlot(unit.country) : null;
}
