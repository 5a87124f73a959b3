import { fold } from '../text/fold';
import type { SlotName, SlotValue } from '../claims/types';

/** A reviewed word on what a disputed slot holds. */
export interface Settlement {
	/** Fact id. */
	readonly fact: string;
	readonly about: SlotName | 'date';
	/** The value as written: an ISO date, or the text or id of one of the sides. */
	readonly text: string;
	readonly why: string;
}

/** What people decided after reading: small, reviewed, each with its reason. */
export interface Decisions {
	/** `type:folded spelling` to the spelling everything is filed under. */
	readonly aliases: ReadonlyMap<string, string>;
	readonly settled: readonly Settlement[];
	/** Question, item or fact id to the reason it is not asked. */
	readonly rejected: ReadonlyMap<string, string>;
}

/** Nothing decided: what a pasted article is read with. */
export const NO_DECISIONS: Decisions = { aliases: new Map(), settled: [], rejected: new Map() };

/** Types whose spelling varies between newsrooms; ids of other types are made from tables. */
const SPELT = new Set<SlotValue['type']>(['person', 'organisation', 'place', 'office', 'text']);

/** Where an alias is filed: the type, a colon and the folded spelling. */
export const aliasKey = (type: string, text: string): string => `${type}:${fold(text)}`;

/**
 * The slot under the spelling everything else uses.
 *
 * @param slot a value as one article gives it
 * @param decisions reviewed aliases
 * @returns the same value, or the one its alias stands for
 */
export function canonicalSlot(slot: SlotValue, decisions: Decisions): SlotValue {
	if (decisions.aliases.size === 0 || !SPELT.has(slot.type)) return slot;
	const to =
		decisions.aliases.get(aliasKey(slot.type, slot.text)) ??
		decisions.aliases.get(aliasKey(slot.type, slot.id));
	return to === undefined ? slot : { ...slot, id: fold(to), text: to };
}
