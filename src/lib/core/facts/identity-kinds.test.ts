import { expect, test } from 'vitest';
import type { Claim, ClaimKind, Slots } from '../claims/types';
import { NO_DECISIONS } from './decisions';
import { mergeClaims } from './merge';
import {
	claim,
	country,
	number,
	office,
	on,
	organisation,
	person,
	place,
	words
} from './test-claims';

const facts = (...claims: Claim[]) => mergeClaims(claims, NO_DECISIONS).length;
const ana = person('Ana Souza');
const jo = person('Jo Bell');
const [pe, fj, gh] = [country('PE'), country('FJ'), country('GH')];
const pm = office('prime-minister');
const suva = place('Suva', 'FJ');
const lima = place('Lima', 'PE');

type Case = [kind: ClaimKind, a: Slots, b: Slots, promise: string];

test.each<Case>([
	[
		'holds-office',
		{ person: ana, office: pm, polity: pe, state: words('interim') },
		{ person: ana, office: pm, polity: pe },
		'the state of an office is no other office'
	],
	[
		'establishes-relations',
		{ actor: pe, other: fj, place: lima },
		{ actor: fj, other: pe, place: suva },
		'relations are mutual, wherever they were signed'
	],
	['meets', { person: ana, other: jo }, { person: jo, other: ana }, 'a meeting is mutual'],
	[
		'signs',
		{ actor: pe, other: fj, document: words('pact') },
		{ actor: fj, other: pe, document: words('pact') },
		'a signature is mutual'
	],
	[
		'signs',
		{ actor: pe, other: fj },
		{ actor: pe, other: fj, document: words('pact') },
		'a signature with no document named joins the one there is'
	],
	[
		'visits',
		{ person: ana, actor: pe, place: suva },
		{ person: ana, place: suva },
		'a traveller with a name is that traveller'
	],
	[
		'appoints',
		{ actor: jo, person: ana, office: pm, polity: pe },
		{ person: ana, office: pm, polity: pe },
		'who appoints is no part of what happened'
	],
	[
		'appoints',
		{ person: ana, office: pm },
		{ person: ana, office: pm, polity: pe },
		'an office with no country joins the one there is'
	],
	[
		'is-elected',
		{ person: ana, office: pm, polity: pe, number: number(60) },
		{ person: ana, office: pm, polity: pe },
		'an election with a result is that election'
	],
	[
		'opens-embassy',
		{ actor: pe, place: suva },
		{ actor: pe, place: suva, other: fj },
		'an embassy stands in a city'
	],
	[
		'joins',
		{ actor: fj, body: organisation('UN'), rank: number(127) },
		{ actor: fj, body: organisation('UN') },
		'a member with a rank is that member'
	],
	[
		'expels',
		{ actor: pe, other: fj, what: words('envoys') },
		{ actor: pe, other: fj },
		'an expulsion that does not say whom joins the one there is'
	],
	[
		'recognises',
		{ actor: pe, other: fj },
		{ actor: pe, other: fj, place: lima },
		'a recognition is one wherever it is said'
	],
	[
		'count',
		{ actor: pe, what: words('ships'), number: number(5) },
		{ actor: pe, what: words('ships'), number: number(6) },
		'two numbers of one thing are about that thing'
	],
	[
		'first-since',
		{ actor: pe, what: words('visit'), since: words('1990') },
		{ actor: pe, what: words('visit') },
		'a first with no year is that first'
	]
])('%s: %#', (kind, a, b, promise) => {
	const day = { date: on('2024-02-14') };
	expect(facts(claim(kind, a, day), claim(kind, b, day)), promise).toBe(1);
});

test.each<Case>([
	[
		'holds-office',
		{ person: ana, office: pm, polity: pe },
		{ person: jo, office: pm, polity: pe },
		'two people'
	],
	[
		'holds-office',
		{ person: ana, office: pm, polity: pe },
		{ person: ana, office: office('president'), polity: pe },
		'two offices'
	],
	[
		'holds-office',
		{ person: ana, office: pm, polity: pe },
		{ person: ana, office: pm, polity: fj },
		'two countries'
	],
	['establishes-relations', { actor: pe, other: fj }, { actor: pe, other: gh }, 'two partners'],
	['meets', { person: ana, other: jo }, { person: ana, other: person('Tala Sefo') }, 'two others'],
	[
		'signs',
		{ actor: pe, other: fj, document: words('pact') },
		{ actor: pe, other: fj, document: words('treaty') },
		'two documents'
	],
	['visits', { person: ana, place: suva }, { person: jo, place: suva }, 'two travellers'],
	['visits', { person: ana, place: suva }, { person: ana, place: lima }, 'two cities'],
	[
		'appoints',
		{ person: ana, office: pm, polity: pe },
		{ person: jo, office: pm, polity: pe },
		'two appointed'
	],
	[
		'is-elected',
		{ person: ana, office: pm, polity: pe },
		{ person: ana, office: pm, polity: fj },
		'two elections'
	],
	['opens-embassy', { actor: pe, place: suva }, { actor: fj, place: suva }, 'two senders'],
	[
		'joins',
		{ actor: pe, body: organisation('UN') },
		{ actor: pe, body: organisation('EU') },
		'two bodies'
	],
	['expels', { actor: pe, other: fj }, { actor: fj, other: pe }, 'two directions'],
	['recognises', { actor: pe, other: fj }, { actor: fj, other: pe }, 'two directions'],
	[
		'count',
		{ actor: pe, what: words('ships'), number: number(5) },
		{ actor: pe, what: words('boats'), number: number(5) },
		'two things counted'
	],
	[
		'count',
		{ actor: pe, what: words('ships'), number: number(5) },
		{ actor: fj, what: words('ships'), number: number(5) },
		'two owners'
	],
	[
		'count',
		{ actor: pe, what: words('area'), number: number(5, 'km') },
		{ actor: pe, what: words('area'), number: number(5, 'miles') },
		'two units'
	],
	[
		'first-since',
		{ actor: pe, what: words('visit') },
		{ actor: pe, what: words('vote') },
		'two firsts'
	]
])('%s tells apart %#', (kind, a, b, promise) => {
	const day = { date: on('2024-02-14') };
	expect(facts(claim(kind, a, day), claim(kind, b, day)), promise).toBe(2);
});

/** Kinds that happen once in history: whatever their dates, one fact (and perhaps a dispute). */
test.each<[ClaimKind, Slots]>([
	['establishes-relations', { actor: pe, other: fj }],
	['holds-office', { person: ana, office: pm, polity: pe }],
	['opens-embassy', { actor: pe, place: suva }],
	['joins', { actor: pe, body: organisation('UN') }],
	['recognises', { actor: pe, other: fj }]
])('%s is one thing whatever the dates', (kind, slots) => {
	const at = (date: string | null) => claim(kind, slots, { date: on(date) });
	expect(facts(at('2020-01-05'), at('2024'), at(null), at('2024-03'))).toBe(1);
});

/** Kinds that happen again: told apart by month, a bare year joining the one month it allows. */
test.each<[ClaimKind, Slots]>([
	['visits', { person: ana, place: suva }],
	['meets', { person: ana, other: jo }],
	['signs', { actor: pe, other: fj }],
	['expels', { actor: pe, other: fj }],
	['count', { actor: pe, what: words('ships'), number: number(5) }],
	['first-since', { actor: pe, what: words('visit') }]
])('%s is told apart by month', (kind, slots) => {
	const at = (date: string | null) => claim(kind, slots, { date: on(date) });
	expect(facts(at('2024-02-03'), at('2024-02-27'))).toBe(1);
	expect(facts(at('2024-02-28'), at('2024-03-01'))).toBe(2);
	expect(facts(at('2024-02-03'), at('2024'))).toBe(1);
	expect(facts(at('2024-02-03'), at('2024-05-03'), at('2024'))).toBe(3);
	expect(facts(at('2024-02-03'), at(null))).toBe(2);
	expect(facts(at('2024-W06'), at(null))).toBe(1);
});

test.each<[ClaimKind, Slots]>([
	['appoints', { person: ana, office: pm, polity: pe }],
	['is-elected', { person: ana, office: pm, polity: pe }]
])('%s is told apart by year', (kind, slots) => {
	const at = (date: string) => claim(kind, slots, { date: on(date) });
	expect(facts(at('2024-02-03'), at('2024-11-03'))).toBe(1);
	expect(facts(at('2024-12-31'), at('2025-01-01'))).toBe(2);
});

test('the same slots under another kind are another fact', () => {
	const slots = { person: ana, office: pm, polity: pe };
	expect(
		facts(claim('appoints', slots), claim('is-elected', slots), claim('holds-office', slots))
	).toBe(3);
});

test('a fact’s id rests on what it is about and not on how that is worded or proved', () => {
	const slots = { actor: pe, other: fj };
	const idOf = (one: Claim) => mergeClaims([one], NO_DECISIONS)[0]?.id;
	const bare = idOf(claim('recognises', slots));
	const rich = claim(
		'recognises',
		{ actor: { ...pe, text: 'the Republic of Peru' }, other: fj, place: lima },
		{ date: on('2024'), asOf: '2024-03-01', attribution: 'a minister', quote: 'Other words.' }
	);
	expect(idOf(rich)).toBe(bare);
	expect(idOf(claim('recognises', { actor: pe, other: gh }))).not.toBe(bare);
});

test('values with strange characters are not confused by how a key is joined', () => {
	const at = (a: string, b: string) => claim('recognises', { actor: words(a), other: words(b) });
	expect(facts(at('a b', 'c'), at('a', 'b c'))).toBe(2);
});
