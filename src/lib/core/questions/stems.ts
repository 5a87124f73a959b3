import type { Fact } from '../facts/types';
import { digest } from '../hash';
import { remembered } from '../text/remembered';
import { leadOf } from './lead';
import { fieldsOf } from './templates/fields';
import { type Ask, type AskedSlot, capitalised, FILLERS, render } from './templates/template';

/** Fields that would name the key where it is the office, or the polity. */
const POLITY_FIELDS = [
	'in polity',
	'the office of polity',
	'office of polity',
	'plain office of polity'
];
const OFFICE_FIELDS = ['stated office', 'plain office', ...POLITY_FIELDS.slice(1)];

function hiddenFrom(asked: AskedSlot): ReadonlySet<string> {
	if (asked === 'date') return new Set(['on']);
	const hidden = new Set<string>([asked, `${asked}'s`, `a ${asked}`]);
	if (asked === 'rank') hidden.add('ordinal');
	if (asked === 'office' || asked === 'state') OFFICE_FIELDS.forEach((name) => hidden.add(name));
	if (asked === 'polity') POLITY_FIELDS.forEach((name) => hidden.add(name));
	return hidden;
}

/** How much a wording says: its marks, without those that only agree with another word. */
const fullness = remembered(
	(wording) =>
		(wording.match(/\{[^{}]*\}/g) ?? []).filter((mark) => !FILLERS.has(mark.slice(1, -1))).length
);

/**
 * The stems that ask for a slot of a fact: those of the fullest wordings it has words for.
 *
 * @param fact what is asked about
 * @param ask the question about it
 * @param asked the slot asked for, whose own words no stem may hold
 * @returns in the order of the wordings; empty where none can be said or nobody is known to say so
 */
export function stemsOf(fact: Fact, ask: Ask, asked: AskedSlot): string[] {
	const lead = leadOf(fact);
	if (lead === null) return [];
	const all = fieldsOf(fact);
	const hidden = hiddenFrom(asked);
	const fields = (name: string): string | null => (hidden.has(name) ? null : all(name));
	const usable = ask.wordings.flatMap((wording) => {
		const stem = render(wording, fields);
		return stem === null ? [] : [{ stem, marks: fullness(wording) }];
	});
	const fullest = Math.max(...usable.map(({ marks }) => marks));
	return usable
		.filter(({ marks }) => marks === fullest)
		.map(({ stem }) => capitalised(lead + stem));
}

/** The one of them the fact's own digest picks: the same on every device; null where there is none. */
export function stemOf(fact: Fact, ask: Ask, asked: AskedSlot): string | null {
	const stems = stemsOf(fact, ask, asked);
	const turn = digest(`wording|${fact.id}|${asked}`, 4).charCodeAt(1);
	return stems[turn % Math.max(1, stems.length)] ?? null;
}
