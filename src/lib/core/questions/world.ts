import { byText } from '../by-text';
import type { SlotValue } from '../claims/types';
import type { Fact } from '../facts/types';
import { remembered } from '../text/remembered';
import { padded } from './padded';

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
	/** Newest day a source was printed, else newest date told: no distractor date lies beyond it. */
	readonly newest: string | null;
	/** `article|sentence` of what sources contradict one another about. */
	readonly disputed: ReadonlySet<string>;
	/** Whether the sentences an article's claims rest on say a name: folded, a space at either end. */
	readonly said: (article: string) => (name: string) => boolean;
}

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
		newest: days.sort(byText).at(-1) || newestTold(facts),
		disputed: new Set(
			facts
				.filter(({ status }) => status === 'disputed')
				.flatMap(({ claims }) => claims.map(({ article, quote }) => `${article}|${quote}`))
		),
		said: sayings(facts)
	};
}

/** Of undated reports: what happened lies before they were printed, whenever that was. */
const newestTold = (facts: readonly Fact[]): string | null =>
	facts
		.filter(({ status }) => status !== 'planned')
		.map(({ date }) => date?.value ?? '')
		.filter((value) => /^\d{4}(?:-\d\d){0,2}$/.test(value))
		.sort(byText)
		.at(-1) ?? null;

/** Folded on first use and kept: most articles are never asked about. */
function sayings(facts: readonly Fact[]): World['said'] {
	const quotes = new Map<string, Set<string>>();
	for (const { claims } of facts)
		for (const { article, quote } of claims)
			quotes.set(article, (quotes.get(article) ?? new Set()).add(quote));
	const kept = new Map<string, (name: string) => boolean>();
	return (article) => {
		const known = kept.get(article);
		if (known) return known;
		const text = padded([...(quotes.get(article) ?? [])].sort().join(' '));
		const says = remembered((name) => text.includes(name));
		kept.set(article, says);
		return says;
	};
}

function known(slot: SlotValue, facts: readonly Fact[]): KnownPerson {
	return {
		slot,
		offices: facts.filter((fact) => fact.kind === 'holds-office' && fact.slots.office),
		articles: new Set(facts.flatMap((fact) => fact.claims.map(({ article }) => article)))
	};
}
