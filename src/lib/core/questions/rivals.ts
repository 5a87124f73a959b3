import type { SlotName, SlotValue } from '../claims/types';
import { pairOf } from '../facts/identity';
import type { Fact } from '../facts/types';
import type { Answer } from './keys';
import { needsAsOf } from './lead';
import type { AskedSlot } from './templates/template';
import { slotKey, type World } from './world';

/** Whether another fact answers the question too; the sides of a pair stand in no order. */
function rivals(fact: Fact, asked: SlotName, key: SlotValue, other: Fact): boolean {
	const pair = pairOf(fact.kind, fact.slots);
	const rest = Object.entries(fact.slots)
		.filter(([name]) => name !== asked)
		.map(([, slot]) => slot.id);
	const theirs = Object.values(other.slots).map(({ id }) => id);
	const told = (pair?.includes(asked) ? pair : [asked]).map((name) => other.slots[name]);
	return (
		rest.every((id) => theirs.includes(id)) &&
		told.some((slot) => slot && slot.id !== key.id && !rest.includes(slot.id))
	);
}

/** Facts that might be rivals: they share the value of the fact that the fewest others have. */
function alikeIn(fact: Fact, asked: AskedSlot, world: World): readonly Fact[] {
	const lists = Object.entries(fact.slots)
		.filter(([name]) => name !== asked)
		.map(([, slot]) => world.about.get(slotKey(slot)) ?? []);
	return lists.sort((a, b) => a.length - b.length)[0] ?? world.facts;
}

/**
 * Whether a loaded fact gives the question another right answer: of two whose diplomats were expelled
 * on one day, each is one.
 *
 * @param fact what is asked about
 * @param asked the slot asked for; a date has no rival, the fact being one event
 * @param key the true answer
 * @param world every loaded fact
 */
export function hasRival(fact: Fact, asked: AskedSlot, key: Answer, world: World): boolean {
	const { slot } = key;
	if (asked === 'date' || !slot) return false;
	return alikeIn(fact, asked, world).some((other) => {
		if (other.id === fact.id || other.kind !== fact.kind) return false;
		if ((other.date?.value ?? '') !== (fact.date?.value ?? '')) return false;
		// Holders of other days are no rivals: the stem says as of when.
		if (needsAsOf(fact) && other.validity.asOf !== fact.validity.asOf) return false;
		return rivals(fact, asked, slot, other);
	});
}
