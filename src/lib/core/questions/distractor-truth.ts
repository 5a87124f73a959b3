import type { ClaimKind, SlotValue } from '../claims/types';
import { compatible, isCalendar } from '../facts/fact-dates';
import type { Fact } from '../facts/types';
import { COUNTRIES } from '../gazetteer/countries';
import { type OfficeLevel, officeById } from '../gazetteer/offices';
import { distance } from '../text/distance';
import { fold } from '../text/fold';
import type { Answer } from './keys';
import { padded } from './padded';
import { otherNames } from './phrases';
import type { AskedSlot } from './templates/template';
import { slotKey, type World } from './world';

const OFFICES = new Set<ClaimKind>(['holds-office', 'appoints', 'is-elected']);
/** Kinds that tell of one party alone: any value another such fact has may be true of it too. */
const OF_ONE = new Set<ClaimKind>(['count', 'first-since']);
/** All others are dealings: one sentence may tell of them as several kinds. */
const isDealing = ({ kind }: Fact): boolean => !OFFICES.has(kind) && !OF_ONE.has(kind);
const HEADS = new Set<OfficeLevel>(['head-of-state', 'head-of-government', 'monarch', 'other']);

/** Letters from which a part of a name tells people apart, and how far two spellings of it may lie. */
const TELLING = 4;
const SLIP = 2;

/** Every name by which a reader would recognise a country, folded once: they are looked for often. */
const COUNTRY_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
	COUNTRIES.map((country) => {
		const { code, name, official = name, capital, demonyms, aliases } = country;
		const telling = aliases.filter((alias) => alias.length > TELLING);
		return [code, [name, official, capital, ...demonyms, ...telling].map(padded)];
	})
);

/** Every name by which a reader would recognise a value in a sentence, folded. */
export function namesOf({ slot, text }: Answer): readonly string[] {
	const country = slot?.type === 'country' ? COUNTRY_NAMES.get(slot.id) : undefined;
	if (country) return country;
	if (slot?.type === 'organisation') return [text, ...otherNames(slot)].map(padded);
	if (slot?.type === 'person') return [text, text.split(' ').at(-1) ?? text].map(padded);
	return [padded(text)];
}

/** Whether a padded text names the value, under any of its names. */
const names = (within: string, answer: Answer): boolean =>
	namesOf(answer).some((name) => within.includes(name));

/** The day of a date gives no number away: "a report of 26 October 2025". */
const DAY = /\b\d{1,2} (?=\p{Lu}\p{Ll}{2,8} \d{4}\b)/gu;

/** Tells whether a text names a value, under any of its names; the text is folded once for all. */
export function mentionsIn(text: string): (answer: Answer) => boolean {
	let [all, undated]: (string | undefined)[] = [];
	return (answer) =>
		answer.type === 'number'
			? names((undated ??= padded(text.replace(DAY, ''))), answer)
			: names((all ??= padded(text)), answer);
}

/** Whether a text names the value, under any of its names. */
export const mentions = (text: string, answer: Answer): boolean => mentionsIn(text)(answer);

/** Whether two names could be two spellings of one: parts in common, or nearly. */
export function sameName(a: string, b: string): boolean {
	const [x, y] = [fold(a), fold(b)];
	if (x === y) return true;
	const parts = (text: string): string[] =>
		text.split(' ').filter((part) => part.length >= TELLING);
	return parts(x).some((part) =>
		parts(y).some((other) =>
			Math.max(part.length, other.length) > TELLING
				? distance(part, other, SLIP) <= SLIP
				: part === other
		)
	);
}

function samePlaceOrBody(a: Answer, b: Answer): boolean {
	if (a.value === b.value) return true;
	if (a.type === 'organisation' && a.slot && b.slot) {
		const names = new Set(otherNames(a.slot).map(fold));
		return (
			names.has(fold(b.text)) || otherNames(b.slot).some((name) => fold(name) === fold(a.text))
		);
	}
	return a.type === 'place' && distance(a.value, b.value, SLIP) <= SLIP;
}

/** Whether the candidate is the key by another name. */
export function isKey(candidate: Answer, key: Answer): boolean {
	if (fold(candidate.text) === fold(key.text)) return true;
	return key.type === 'person'
		? sameName(candidate.text, key.text)
		: samePlaceOrBody(candidate, key);
}

/** Whether two facts may speak of one moment: a date unknown or disputed allows any. */
function sameMoment(a: Fact, b: Fact): boolean {
	const [x, y] = [a.date?.value ?? null, b.date?.value ?? null];
	return !isCalendar(x) || !isCalendar(y) || compatible(x, y);
}

const level = (fact: Fact): OfficeLevel | null =>
	officeById(fact.slots.office?.id ?? '')?.level ?? null;

/** Whether two offices of one polity could be one: the same class, or both at its head. */
function mayBeSame(a: Fact, b: Fact): boolean {
	if (a.slots.office?.id === b.slots.office?.id) return true;
	const [x, y] = [level(a), level(b)];
	return x === null || y === null || (HEADS.has(x) && HEADS.has(y));
}

function trueOffice(fact: Fact, asked: AskedSlot, slot: SlotValue, world: World): boolean {
	const { person, polity } = fact.slots;
	const held = (world.about.get(slotKey(slot)) ?? []).filter((other) => OFFICES.has(other.kind));
	if (asked === 'person')
		return held.some((other) => other.slots.polity?.id === polity?.id && mayBeSame(fact, other));
	return held.some(
		(other) =>
			other.slots.person &&
			person &&
			(other.slots.person.id === person.id || sameName(other.slots.person.text, person.text))
	);
}

function trueDealing(fact: Fact, asked: AskedSlot, slot: SlotValue, world: World): boolean {
	const anchors = Object.entries(fact.slots)
		.filter(([name, value]) => name !== asked && value.type !== 'number' && value.type !== 'text')
		.map(([, value]) => value.id);
	return (world.about.get(slotKey(slot)) ?? []).some(
		(other) =>
			isDealing(other) &&
			sameMoment(fact, other) &&
			Object.values(other.slots).some((value) => anchors.includes(value.id))
	);
}

/**
 * Whether a value may be true in the slot by any loaded fact. Errs on the side of "may": facts with
 * no date, planned facts and disputed facts all bar.
 */
export function mayBeTrue(fact: Fact, asked: AskedSlot, slot: SlotValue, world: World): boolean {
	if (OFFICES.has(fact.kind)) return trueOffice(fact, asked, slot, world);
	if (isDealing(fact)) return trueDealing(fact, asked, slot, world);
	return (world.about.get(slotKey(slot)) ?? []).some((other) => other.kind === fact.kind);
}
