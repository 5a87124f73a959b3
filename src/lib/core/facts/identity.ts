import type { Claim, ClaimKind, SlotName, Slots, SlotValue } from '../claims/types';
import { canonicalSlot, type Decisions } from './decisions';
import { bucketOf, isCalendar } from './fact-dates';

/** What makes two claims be about the same thing. */
interface Identity {
	/** Each part is the first of these slots that is filled. */
	readonly parts: readonly (readonly SlotName[])[];
	/** The first two parts are the two sides of one relation, in no order. */
	readonly pair?: true;
	/** Whether the date is part of it: things that happen again and again are told apart by month. */
	readonly when: 'never' | 'month' | 'year';
}

const IDENTITY: Readonly<Record<ClaimKind, Identity>> = {
	'holds-office': { parts: [['person'], ['office'], ['polity']], when: 'never' },
	'establishes-relations': { parts: [['actor'], ['other']], pair: true, when: 'never' },
	visits: {
		parts: [
			['person', 'actor'],
			['place', 'other']
		],
		when: 'month'
	},
	meets: { parts: [['person', 'actor'], ['other']], pair: true, when: 'month' },
	signs: { parts: [['actor', 'person'], ['other'], ['document']], pair: true, when: 'month' },
	appoints: { parts: [['person'], ['office'], ['polity']], when: 'year' },
	'is-elected': { parts: [['person'], ['office'], ['polity']], when: 'year' },
	'opens-embassy': { parts: [['actor'], ['place', 'other']], when: 'never' },
	joins: { parts: [['actor', 'person'], ['body']], when: 'never' },
	expels: { parts: [['actor'], ['other'], ['what']], when: 'month' },
	recognises: { parts: [['actor'], ['other']], when: 'never' },
	count: { parts: [['actor', 'person', 'polity', 'body', 'place'], ['what']], when: 'month' },
	'first-since': {
		parts: [['actor', 'person', 'polity', 'body', 'place'], ['what']],
		when: 'month'
	},
	resigns: { parts: [['person'], ['office'], ['polity']], when: 'year' },
	dies: { parts: [['person']], when: 'never' },
	wins: { parts: [['person', 'actor', 'body'], ['what'], ['other']], when: 'year' },
	votes: {
		parts: [
			['body', 'polity', 'actor'],
			['what', 'document']
		],
		when: 'month'
	},
	rules: { parts: [['body'], ['what']], when: 'month' },
	'speaks-with': { parts: [['person', 'actor'], ['other']], pair: true, when: 'month' },
	'is-held': { parts: [['what'], ['place', 'other']], when: 'year' },
	sanctions: { parts: [['actor', 'body'], ['other', 'person'], ['what']], when: 'month' },
	'cuts-relations': { parts: [['actor'], ['other'], ['what']], when: 'year' },
	leaves: { parts: [['actor', 'person'], ['body']], when: 'year' },
	declares: { parts: [['actor', 'body', 'person'], ['what']], when: 'month' },
	gives: { parts: [['actor', 'body'], ['other'], ['what']], when: 'month' },
	trades: { parts: [['actor'], ['other'], ['what']], pair: true, when: 'year' },
	casualties: { parts: [['what'], ['place', 'other']], when: 'month' },
	founded: { parts: [['body', 'actor']], when: 'never' },
	launches: { parts: [['actor', 'body'], ['what']], when: 'month' },
	states: { parts: [['what']], when: 'never' }
};

/** What an office is held as where an article adds no "former", "interim" or the like. */
const IN_OFFICE: SlotValue = { type: 'text', id: 'current', text: 'current' };

/** A claim with its slots under their canonical names, and what it is about. */
export interface Filed {
	readonly claim: Claim;
	readonly slots: Slots;
	/** Identity, part by part; the last is the date's. '' where the claim does not say. */
	readonly key: readonly string[];
}

/** The two slots a relation joins, or null for a kind that is no pair. */
export function pairOf(kind: ClaimKind, slots: Slots): readonly [SlotName, SlotName] | null {
	const { parts, pair } = IDENTITY[kind];
	if (!pair) return null;
	const [first, second] = [0, 1].map((at) => parts[at]?.find((name) => slots[name]));
	return first && second ? [first, second] : null;
}

function ordered(kind: ClaimKind, slots: Slots): Slots {
	const pair = pairOf(kind, slots);
	if (!pair) return slots;
	const [first, second] = [slots[pair[0]] as SlotValue, slots[pair[1]] as SlotValue];
	if (first.id <= second.id) return slots;
	return { ...slots, [pair[0]]: second, [pair[1]]: first };
}

function unitOf(kind: ClaimKind, slots: Slots): string {
	return kind === 'count' && slots.number?.type === 'number' ? (slots.number.unit ?? '') : '';
}

function dateKey(claim: Claim, when: Identity['when']): string {
	const value = claim.date?.value ?? null;
	if (when === 'never' || !isCalendar(value)) return '';
	return when === 'year' ? value.slice(0, 4) : bucketOf(value);
}

/**
 * Files a claim: who and what it is about, under the reviewed spellings.
 *
 * @param claim any claim
 * @param decisions reviewed aliases
 * @param spellings persons whom articles spell differently, by id
 */
export function file(
	claim: Claim,
	decisions: Decisions,
	spellings: ReadonlyMap<string, string> = new Map()
): Filed {
	const named = Object.fromEntries(
		Object.entries(claim.slots)
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([name, slot]) => {
				const known = canonicalSlot(slot, decisions);
				const same = known.type === 'person' ? spellings.get(known.id) : undefined;
				return [name, same === undefined ? known : { ...known, id: same }];
			})
	) as Slots;
	const { kind } = claim;
	const slots = ordered(kind, kind === 'holds-office' ? { state: IN_OFFICE, ...named } : named);
	const { parts, when } = IDENTITY[kind];
	const key = parts.map((names) => {
		const name = names.find((candidate) => slots[candidate]);
		return name ? (slots[name]?.id ?? '') : '';
	});
	return { claim, slots, key: [kind, ...key, unitOf(kind, slots), dateKey(claim, when)] };
}

/**
 * Whether a less complete key can mean the same thing as a fuller one: every part equal, or unknown
 * in the vaguer one, or (the date, last) its year. A date that is missing altogether does not fit a
 * dated key: the same people meet more than once.
 */
export function fits(vague: readonly string[], full: readonly string[]): boolean {
	const last = full.length - 1;
	return (
		vague.length === full.length &&
		vague.every((part, at) => {
			const other = full[at] ?? '';
			if (at === last) return part === other || (part !== '' && other.startsWith(`${part}-`));
			return part === other || (at > 1 && part === '');
		})
	);
}
