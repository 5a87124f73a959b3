import type { ClaimKind, SlotName } from './types';

/** Names a record must list in full: a new one in the contract is an error of type here until it is. */
const namesOf = <T extends string>(all: Readonly<Record<T, true>>): readonly T[] =>
	Object.keys(all) as T[];

/** Every kind of claim, for those who read claims and questions from outside. */
export const KINDS = namesOf<ClaimKind>({
	'holds-office': true,
	'establishes-relations': true,
	visits: true,
	meets: true,
	signs: true,
	appoints: true,
	'is-elected': true,
	'opens-embassy': true,
	joins: true,
	expels: true,
	recognises: true,
	count: true,
	'first-since': true,
	resigns: true,
	dies: true,
	wins: true,
	votes: true,
	rules: true,
	'speaks-with': true,
	'is-held': true,
	sanctions: true,
	'cuts-relations': true,
	leaves: true,
	declares: true,
	gives: true,
	trades: true,
	casualties: true,
	founded: true,
	launches: true,
	states: true
});

/** Every slot a claim may fill. */
export const SLOT_NAMES = namesOf<SlotName>({
	person: true,
	office: true,
	polity: true,
	state: true,
	actor: true,
	other: true,
	place: true,
	document: true,
	body: true,
	what: true,
	number: true,
	rank: true,
	since: true,
	against: true,
	abstaining: true
});
