import type { Claim, ClaimDate, ClaimKind, Slots, SlotValue } from '../claims/types';
import { countryName } from '../gazetteer/countries';
import { digest } from '../hash';
import { fold } from '../text/fold';

/** Hand-made slots and claims for tests of everything after extraction. */
export const country = (code: string): SlotValue => ({
	type: 'country',
	id: code,
	text: countryName(code)
});
export const person = (text: string): SlotValue => ({ type: 'person', id: fold(text), text });
export const office = (id: string, text = id.replace(/-/g, ' ')): SlotValue => ({
	type: 'office',
	id,
	text
});
export const organisation = (text: string): SlotValue => ({
	type: 'organisation',
	id: fold(text),
	text
});
export const place = (text: string, within: string | null): SlotValue => ({
	type: 'place',
	id: fold(text),
	text,
	country: within
});
export const words = (text: string): SlotValue => ({ type: 'text', id: fold(text), text });
export const number = (
	value: number,
	unit: string | null = null,
	bound: 'exactly' | 'about' | 'over' | 'under' = 'exactly',
	text = String(value)
): SlotValue => ({ type: 'number', id: `${bound}:${value}`, text, value, unit, bound });

export const on = (value: string | null, until: string | null = null): ClaimDate => ({
	value,
	until,
	certainty: value === null ? 'unresolved' : 'explicit',
	text: value ?? 'recently'
});

let serial = 0;

/** A claim that happened, in an article of its own unless told otherwise. */
export function claim(kind: ClaimKind, slots: Slots, more: Partial<Claim> = {}): Claim {
	const whole = {
		article: `article-${serial++}`,
		kind,
		slots,
		date: null,
		modality: 'happened' as const,
		attribution: null,
		evidence: [{ start: 0, end: 10 }],
		quote: 'A sentence that says so.',
		asOf: null,
		...more
	};
	return { id: digest(JSON.stringify(whole)), ...whole };
}
