import { countryByCode, countryName, findCountryName } from '../gazetteer/countries';
import { isInRegion, REGION_NAMES } from '../gazetteer/regions';
import { isPlan } from '../claims/statements-screen';
import type { SlotValue } from '../claims/types';
import { fold } from '../text/fold';
import type { Fact } from './types';

/** The checks a fact is put to, by name. */
export type CheckName =
	| 'more-members-than-the-world-has'
	| 'more-partners-than-there-are-others'
	| 'all-but-does-not-add-up'
	| 'more-votes-than-seats'
	| 'country-outside-the-region'
	| 'source-names-another-region'
	| 'place-in-another-country'
	| 'both-sides-are-one'
	| 'happened-after-it-was-printed';

/** What a check found. */
export interface Finding {
	readonly check: CheckName;
	/** Fact id. */
	readonly fact: string;
	/** `hold`: it cannot be true as told and is not asked · `warn`: an editor should look. */
	readonly weight: 'hold' | 'warn';
	/** In plain words, with the sum or the place. */
	readonly why: string;
}

type Check = (fact: Fact) => readonly [Finding['weight'], string] | null;

/** Members of the United Nations; https://www.un.org/en/about-us/member-states */
const MEMBERS = 193;
/** Officially assigned codes of ISO 3166-1: no count of countries and territories goes beyond. */
const COUNTRIES_AND_TERRITORIES = 249;
/** Bodies whose number of seats has long been fixed. */
const SEATS: readonly (readonly [RegExp, number])[] = [
	[/\b(?:un|united nations) general assembly\b/, MEMBERS],
	[/\bsecurity council\b/, 15]
];

const UN = /\b(?:un|united nations)\b/;
const STATES = /(?:^| )(?:countries|states|nations)$/;
const PARTNERS = /\b(?:diplomatic|relations|ties)\b/;

const numberOf = (slot: SlotValue | undefined): number | null =>
	slot?.type === 'number' ? slot.value : null;

const unitOf = ({ slots }: Fact): string =>
	fold(slots.number?.type === 'number' ? (slots.number.unit ?? '') : '');

/** What is counted, folded: the unit and the words. */
const countedIn = (fact: Fact): string =>
	fold(`${unitOf(fact)} ${fact.slots.what?.text ?? ''} ${fact.slots.body?.text ?? ''}`);

const moreMembers: Check = (fact) => {
	const value = numberOf(fact.slots.number);
	const counted = countedIn(fact);
	if (value === null || fact.kind !== 'count' || !STATES.test(unitOf(fact))) return null;
	const most = UN.test(counted) ? MEMBERS : COUNTRIES_AND_TERRITORIES;
	return value > most ? ['hold', `${value} of them, where there are ${most} at most`] : null;
};

const morePartners: Check = (fact) => {
	const value = numberOf(fact.slots.number);
	const counted = countedIn(fact);
	if (value === null || fact.slots.actor?.type !== 'country') return null;
	if (fact.kind !== 'count' || !UN.test(counted) || !PARTNERS.test(counted)) return null;
	const others = countryByCode(fact.slots.actor.id)?.unMember ? MEMBERS - 1 : MEMBERS;
	return value > others ? ['hold', `${value} partners, where there are ${others} others`] : null;
};

const ALL_BUT = /\b(?:except(?: for)?|all but|with the exception of|apart from)\b/i;
const COUNTED_NAMES = /\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)*/gu;

/** The countries a sentence leaves out of "all": after "except for", before the next stop. */
function leftOut(quote: string): number {
	const from = ALL_BUT.exec(quote);
	if (!from) return 0;
	const rest = quote.slice(from.index + from[0].length).split(/[.;]/u, 1)[0] ?? '';
	const names = rest.match(COUNTED_NAMES) ?? [];
	return new Set(names.flatMap((name) => findCountryName(fold(name)) ?? [])).size;
}

const allBut: Check = (fact) => {
	const value = numberOf(fact.slots.number);
	const counted = countedIn(fact);
	if (value === null || fact.kind !== 'count' || !UN.test(counted)) return null;
	if (fact.slots.actor?.type !== 'country' || !countryByCode(fact.slots.actor.id)?.unMember)
		return null;
	const gaps = fact.claims.map(({ quote }) => leftOut(quote)).filter((gap) => gap > 0);
	const off = gaps.find((gap) => value + gap + 1 !== MEMBERS);
	return off === undefined
		? null
		: ['warn', `${MEMBERS} - itself - ${off} left out = ${MEMBERS - 1 - off}, not ${value}`];
};

const moreVotes: Check = ({ kind, slots }) => {
	if (kind !== 'votes') return null;
	const body = fold(slots.body?.text ?? '');
	const seats = SEATS.find(([name]) => name.test(body))?.[1];
	const cast = [slots.number, slots.against, slots.abstaining]
		.map((slot) => numberOf(slot) ?? 0)
		.reduce((sum, votes) => sum + votes, 0);
	return seats !== undefined && cast > seats
		? ['hold', `${cast} votes, where there are ${seats} seats`]
		: null;
};

const REGION = REGION_NAMES.map((name) => name.replaceAll(' ', '[ -]')).join('|');
const IN_REGION = new RegExp(
	`\\b(?:country|nation|state|economy|kingdom|republic) in (?:the )?(${REGION})\\b|` +
		`\\b(${REGION})(?:n|an|ern)? (?:country|nation|state|economy|kingdom|republic)\\b`,
	'i'
);

const regionIn = (text: string): string | null => {
	const found = IN_REGION.exec(text);
	return found ? (found[1] ?? found[2] ?? null) : null;
};

const outside: Check = ({ slots }) => {
	const region = regionIn(slots.what?.text ?? '');
	const subject = slots.actor ?? slots.polity;
	if (region === null || subject?.type !== 'country') return null;
	return isInRegion(subject.id, region) === false
		? ['hold', `${countryName(subject.id)} is not in ${region}`]
		: null;
};

const otherRegion: Check = ({ slots, claims }) => {
	const codes = Object.values(slots).flatMap((slot) => (slot.type === 'country' ? [slot.id] : []));
	if (codes.length === 0) return null;
	for (const { quote } of claims) {
		const region = regionIn(quote);
		if (region !== null && codes.every((code) => isInRegion(code, region) === false))
			return ['warn', `${codes.map(countryName).join(' and ')}: not in ${region}`];
	}
	return null;
};

const elsewhere: Check = ({ kind, slots }) => {
	const { place, other } = slots;
	if (kind !== 'opens-embassy' || place?.type !== 'place' || other?.type !== 'country') return null;
	if (place.country === null || place.country === other.id) return null;
	return ['hold', `${place.text} is in ${countryName(place.country)}, not in ${other.text}`];
};

const TWO_SIDED = new Set<Fact['kind']>([
	'establishes-relations',
	'meets',
	'signs',
	'opens-embassy',
	'recognises',
	'speaks-with',
	'cuts-relations',
	'trades',
	'sanctions',
	'gives'
]);

const oneSide: Check = ({ kind, slots }) => {
	const first = slots.actor ?? slots.person;
	const same =
		first !== undefined && first.type === slots.other?.type && first.id === slots.other.id;
	return TWO_SIDED.has(kind) && same ? ['hold', `${first.text} on both sides`] : null;
};

const tooLate: Check = ({ kind, slots, status, claims }) => {
	// "The vote will be held on 5 May": asserted as the plan it is.
	const plan = kind === 'states' && slots.state?.id === 'current' && isPlan(slots.what?.text ?? '');
	if (status === 'planned' || plan) return null;
	const late = claims.find(
		({ date, asOf, modality }) =>
			modality === 'happened' &&
			asOf !== null &&
			date?.value?.length === asOf.length &&
			date.value > asOf
	);
	return late ? ['hold', `${late.date?.value} is after ${late.asOf}, when it was printed`] : null;
};

const CHECKS: readonly (readonly [CheckName, Check])[] = [
	['more-members-than-the-world-has', moreMembers],
	['more-partners-than-there-are-others', morePartners],
	['all-but-does-not-add-up', allBut],
	['more-votes-than-seats', moreVotes],
	['country-outside-the-region', outside],
	['source-names-another-region', otherRegion],
	['place-in-another-country', elsewhere],
	['both-sides-are-one', oneSide],
	['happened-after-it-was-printed', tooLate]
];

/**
 * Puts facts to arithmetic and to the country table.
 *
 * @param facts in any order
 * @returns what does not add up, by fact in their order, then by check
 */
export const checksOf = (facts: readonly Fact[]): Finding[] =>
	facts.flatMap((fact) =>
		CHECKS.flatMap(([check, run]): Finding[] => {
			const found = run(fact);
			return found ? [{ check, fact: fact.id, weight: found[0], why: found[1] }] : [];
		})
	);

/** The facts that cannot be true as told: nothing is asked about them. */
export const heldBack = (facts: readonly Fact[]): ReadonlySet<string> =>
	new Set(checksOf(facts).flatMap(({ weight, fact }) => (weight === 'hold' ? [fact] : [])));
