import { byText } from '../by-text';
import type { SlotName, SlotValue } from '../claims/types';
import { isCalendar, sidesOf } from './fact-dates';
import type { Filed } from './identity';
import { numbersAgree } from './numbers';
import type { Disagreement } from './types';

/** One thing said about a slot, by the claims that say it. */
export interface Said {
	/** How people read it: an ISO date for dates. */
	readonly text: string;
	readonly filed: readonly Filed[];
}

const articles = (filed: readonly Filed[]): number =>
	new Set(filed.map(({ claim }) => claim.article)).size;

/** Best supported first, then by text: the order of reading must not show. */
const ranked = (said: readonly Said[]): Said[] =>
	[...said].sort((a, b) => articles(b.filed) - articles(a.filed) || byText(a.text, b.text));

/** The dates the claims give, as sides that cannot both be true. */
export function dateSides(filed: readonly Filed[]): Said[] {
	const dated = filed.filter(({ claim }) => isCalendar(claim.date?.value ?? null));
	const valueOf = (one: Filed): string => one.claim.date?.value ?? '';
	const sides = sidesOf(dated.map(valueOf));
	return ranked(
		sides.map(({ finest, values }) => ({
			text: finest,
			filed: dated.filter((one) => values.includes(valueOf(one)))
		}))
	);
}

/** States of an office that one day allows together: one article leaves out what another adds. */
const SERVING = new Set(['current', 'interim', 'acting']);

/** Whether two values of one slot can both be true. */
function together(name: SlotName, a: SlotValue, b: SlotValue): boolean {
	if (a.id === b.id) return true;
	if (name === 'state') return SERVING.has(a.id) && SERVING.has(b.id);
	if (a.type === 'number' && b.type === 'number') return numbersAgree(a, b);
	if (a.type === 'place' && b.type === 'country') return a.country === b.id;
	if (a.type === 'country' && b.type === 'place') return b.country === a.id;
	return false;
}

const exactness = (slot: SlotValue): number =>
	slot.type === 'country' || (slot.type === 'number' && slot.bound !== 'exactly') ? 1 : 0;

/** What the claims say about a slot, as sides that cannot both be true; the exact values lead. */
export function slotSides(filed: readonly Filed[], name: SlotName): Said[] {
	const sides: { slot: SlotValue; filed: Filed[] }[] = [];
	const told = filed
		.flatMap((one) => {
			const slot = one.slots[name];
			return slot ? [{ one, slot }] : [];
		})
		.sort(
			(a, b) =>
				exactness(a.slot) - exactness(b.slot) ||
				byText(a.slot.id, b.slot.id) ||
				byText(a.slot.text, b.slot.text)
		);
	for (const { one, slot } of told) {
		const home = sides.find((side) => together(name, side.slot, slot));
		if (home) home.filed.push(one);
		else sides.push({ slot, filed: [one] });
	}
	return ranked(sides.map(({ slot, filed: claims }) => ({ text: slot.text, filed: claims })));
}

/** Sides as a fact shows them. */
export const disagreement = (
	about: SlotName | 'date',
	sides: readonly Said[],
	settled: Disagreement['settled']
): Disagreement => ({
	about,
	sides: sides.map(({ text, filed }) => ({
		text,
		claims: [...new Set(filed.map(({ claim }) => claim.id))].sort(byText)
	})),
	settled
});
