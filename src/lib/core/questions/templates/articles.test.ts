import { expect, test } from 'vitest';
import type { ClaimKind, SlotName, Slots, SlotValue } from '../../claims/types';
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
} from '../../facts/test-claims';
import { explained, factOf } from '../test-drafts';
import { stemsOf } from '../stems';
import { templateOf } from './all';

const named = (text: string, id: string): SlotValue => ({ type: 'text', id, text });
const ADA = person('Ada Brightwater');
const BELA = person('Bela Kovashazy');
const [US, NL] = [country('US'), country('NL')];
const EU = organisation('EU');
const PARTY = organisation('Conservative Party');
const aid = (id: string) => ({
	actor: US,
	other: NL,
	number: number(5e6, 'US dollars'),
	what: named('aid', id)
});

/** A fact of every kind, between a union, a kingdom and a party that are all spoken of with "the". */
const SAMPLES: readonly (readonly [ClaimKind, Slots])[] = [
	['holds-office', { person: ADA, office: office('foreign-minister'), polity: NL }],
	['holds-office', { person: ADA, office: office('party-leader'), polity: PARTY }],
	[
		'holds-office',
		{ person: ADA, office: office('president'), polity: US, state: words('former') }
	],
	['holds-office', { person: ADA, office: office('un-ambassador'), polity: US }],
	['appoints', { person: ADA, office: office('foreign-minister'), polity: NL }],
	['is-elected', { person: ADA, office: office('party-leader'), polity: PARTY }],
	[
		'is-elected',
		{
			person: ADA,
			office: office('president'),
			polity: US,
			number: number(52, 'percent'),
			other: BELA
		}
	],
	['resigns', { person: ADA, office: office('prime-minister'), polity: NL }],
	[
		'resigns',
		{
			person: ADA,
			office: office('prime-minister'),
			polity: NL,
			actor: BELA,
			what: words('removed')
		}
	],
	[
		'dies',
		{
			person: ADA,
			office: office('president'),
			polity: US,
			place: place('Washington', 'US'),
			number: number(84, 'years old')
		}
	],
	['establishes-relations', { actor: US, other: NL }],
	['recognises', { actor: US, other: NL }],
	['opens-embassy', { actor: US, place: place('Amsterdam', 'NL'), other: NL }],
	['opens-embassy', { actor: US, other: NL }],
	['expels', { actor: US, other: NL, number: number(3, 'diplomats'), what: words('diplomats') }],
	['expels', { actor: US, other: NL, number: number(1, 'diplomats'), what: words('diplomats') }],
	['expels', { actor: US, other: NL, what: named('the ambassador', 'ambassador') }],
	['visits', { person: ADA, place: NL }],
	['visits', { actor: US, place: NL }],
	['meets', { person: ADA, other: BELA, place: place('Oslo', 'NO') }],
	['speaks-with', { actor: US, other: NL }],
	['speaks-with', { person: ADA, other: BELA }],
	['signs', { actor: US, other: NL, document: words('treaty'), place: place('Oslo', 'NO') }],
	['signs', { actor: ADA, other: BELA, document: words('treaty') }],
	['joins', { actor: NL, body: EU, rank: number(5) }],
	['leaves', { actor: NL, body: EU, what: words('left') }],
	['leaves', { actor: NL, body: EU, what: words('was suspended from') }],
	['leaves', { actor: NL, body: EU, what: words('was expelled from') }],
	['cuts-relations', { actor: US, other: NL, what: words('diplomatic relations') }],
	['cuts-relations', { actor: US, other: NL, what: named('ties', 'suspended diplomatic') }],
	['cuts-relations', { actor: US, other: NL, what: named('embassy', 'closed embassy') }],
	['cuts-relations', { actor: US, other: NL, what: named('ambassador', 'recalled ambassador') }],
	['sanctions', { body: EU, other: US, what: words('economic sanctions') }],
	['sanctions', { actor: US, other: NL, what: named('an arms embargo', 'arms embargo') }],
	['sanctions', { body: EU, other: US, what: named('sanctions', 'lifted sanctions') }],
	['sanctions', { actor: US, number: number(3, 'Dutch officials'), what: words('sanctions') }],
	['gives', aid('aid')],
	['gives', aid('pledged aid')],
	['gives', aid('approved aid')],
	[
		'gives',
		{ actor: US, other: NL, number: number(20, 'buses'), what: named('buses', 'sent buses') }
	],
	['gives', { body: EU, other: US, what: words('observer status') }],
	['declares', { actor: NL, what: words('a state of emergency') }],
	['declares', { actor: NL, other: US, what: words('war') }],
	['declares', { actor: NL, other: US, what: words('independence') }],
	['declares', { actor: NL, number: number(3, 'days'), what: words('national mourning') }],
	['declares', { actor: NL, body: EU, what: named('membership', 'applied for membership') }],
	['wins', { body: PARTY, what: words('the general election'), number: number(41, 'seats') }],
	['wins', { body: PARTY, what: words('the general election'), number: number(41, 'percent') }],
	['wins', { actor: NL, what: words('the final of the cup'), other: US }],
	['wins', { person: ADA, what: words('the Oslo Prize'), other: BELA }],
	[
		'votes',
		{
			body: organisation('Parliament of the Netherlands'),
			polity: NL,
			what: words('passed a bill on dikes'),
			number: number(80, 'votes'),
			against: number(60, 'votes'),
			abstaining: number(10, 'votes')
		}
	],
	[
		'rules',
		{
			body: organisation('Supreme Court of the Netherlands'),
			polity: NL,
			what: words('upheld a ban')
		}
	],
	[
		'rules',
		{
			person: ADA,
			body: organisation('Supreme Court of the Netherlands'),
			what: words('sentenced to prison'),
			number: number(7, 'years')
		}
	],
	['is-held', { body: EU, rank: number(4), what: words('summit'), place: NL }],
	['is-held', { body: EU, what: words('summit'), place: NL }],
	['is-held', { rank: number(33), what: words('Summer Olympics'), place: NL }],
	['is-held', { what: words('parliamentary elections'), place: NL }],
	['founded', { body: EU, person: ADA }],
	['founded', { actor: US, other: NL, what: words('independence') }],
	['launches', { actor: US, number: number(2, 'missiles'), what: words('missiles') }],
	['launches', { body: EU, what: words('investigation into imports') }],
	[
		'casualties',
		{ what: words('people killed in the floods'), place: NL, number: number(12, 'people') }
	],
	[
		'trades',
		{
			actor: US,
			other: NL,
			what: words('trade between the Netherlands and the United States'),
			number: number(3e9, 'US dollars')
		}
	],
	['count', { actor: EU, what: words('members of European Union'), number: number(27, 'members') }],
	[
		'count',
		{ actor: US, other: NL, what: words('diplomatic partners of the US'), rank: number(5) }
	],
	['count', { actor: NL, what: words('largest economy in Europe'), rank: number(5) }]
];

const SLOTS: readonly (SlotName | 'date')[] =
	'person office polity actor other place document body number rank against abstaining date'.split(
		' '
	) as (SlotName | 'date')[];

/** A name that goes with an article, without one: at the beginning, or after a small word. */
const BARE =
	/(?:^|[a-z,] )(?<!\b[Tt]he )(?:United States|Netherlands|European Union|Conservative Party|Supreme Court|Parliament)\b/;
const TWICE = /\b(\p{L}+) \1\b|\bthe (?:an?|the)\b| {2}|[{}[\]]/iu;

function stemsOfAll(kind: ClaimKind, slots: Slots): string[] {
	const fact = factOf(claim(kind, slots, { date: on('2025-03-02'), asOf: '2025-04-11' }));
	const template = templateOf(fact);
	return SLOTS.flatMap((asked) =>
		(template?.asks ?? [])
			.filter(
				({ slots: of, type }) =>
					of[0] === asked &&
					(asked === 'date' || (fact.slots[asked] && (!type || fact.slots[asked].type === type)))
			)
			.flatMap((ask) => stemsOf(fact, ask, asked))
	);
}

test.each(SAMPLES)('%s: %j is asked and said with every article it needs', (kind, slots) => {
	const stems = stemsOfAll(kind, slots);
	expect(stems.length).toBeGreaterThan(1);
	const said = explained(claim(kind, slots, { date: on('2025-03-02'), asOf: '2025-04-11' }));
	expect(said).not.toBeNull();
	for (const text of [...stems, said ?? '']) {
		expect(text).not.toMatch(BARE);
		expect(text).not.toMatch(TWICE);
		expect(text.split(' ').length, text).toBeLessThanOrEqual(30);
	}
});

test('the stems are near the length of professional ones', () => {
	const lengths = SAMPLES.flatMap(([kind, slots]) => stemsOfAll(kind, slots))
		.map((stem) => stem.split(' ').length)
		.sort((a, b) => a - b);
	const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
	expect(median).toBeGreaterThanOrEqual(11);
	expect(median).toBeLessThanOrEqual(18);
});
