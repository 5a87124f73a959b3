import type { SlotValue } from '../claims/types';
import type { Fact } from '../facts/types';

/** A person the bank knows, with what it knows them for. */
export interface KnownPerson {
	readonly slot: SlotValue;
	readonly offices: readonly Fact[];
	readonly articles: ReadonlySet<string>;
}

/** Every loaded fact, indexed for finding distractors and for proving them false. */
export interface World {
	readonly facts: readonly Fact[];
	/** Facts in which a slot value occurs, by `type:id`. */
	readonly about: ReadonlyMap<string, readonly Fact[]>;
	readonly people: readonly KnownPerson[];
	/** Distinct values of the other types, sorted by id. */
	readonly countries: readonly SlotValue[];
	readonly places: readonly SlotValue[];
	readonly organisations: readonly SlotValue[];
	readonly documents: readonly SlotValue[];
	/** Newest day any source was printed: a distractor date does not lie beyond it. */
	readonly newest: string | null;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const slotKey = (slot: SlotValue): string => `${slot.type}:${slot.id}`;

const valuesOf = (fact: Fact): readonly SlotValue[] =>
	Object.values(fact.slots).filter((slot): slot is SlotValue => slot !== undefined);

/**
 * Indexes facts.
 *
 * @param facts every fact loaded, planned and disputed ones too: they bar distractors
 */
export function worldOf(facts: readonly Fact[]): World {
	const about = new Map<string, Fact[]>();
	const values = new Map<string, SlotValue>();
	for (const fact of facts)
		for (const slot of valuesOf(fact)) {
			const key = slotKey(slot);
			const known = about.get(key);
			if (known) known.push(fact);
			else about.set(key, [fact]);
			const held = values.get(key);
			if (!held || byText(slot.text, held.text) < 0) values.set(key, slot);
		}
	const ofType = (type: SlotValue['type']): SlotValue[] =>
		[...values.values()].filter((slot) => slot.type === type).sort((a, b) => byText(a.id, b.id));
	const documents = new Set(facts.map((fact) => fact.slots.document?.id));
	const days = facts.flatMap((fact) => fact.claims.map((claim) => claim.asOf ?? ''));
	return {
		facts,
		about,
		people: ofType('person').map((slot) => known(slot, about.get(slotKey(slot)) ?? [])),
		countries: ofType('country'),
		places: ofType('place'),
		organisations: ofType('organisation'),
		documents: ofType('text').filter((slot) => documents.has(slot.id)),
		newest: days.sort(byText).at(-1) || null
	};
}

function known(slot: SlotValue, facts: readonly Fact[]): KnownPerson {
	return {
		slot,
		offices: facts.filter((fact) => fact.kind === 'holds-office' && fact.slots.office),
		articles: new Set(facts.flatMap((fact) => fact.claims.map(({ article }) => article)))
	};
}
