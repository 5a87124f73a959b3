import { expect, test } from 'vitest';
import type { Claim, ClaimKind, Slots } from '../../claims/types';
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
import { stemsFor } from '../test-drafts';
import { holds, joins } from '../test-news';
import type { AskedSlot } from './template';

const ADA = 'Ada Brightwater';
const dated = (kind: ClaimKind, slots: Slots, more: Partial<Claim> = {}): Claim =>
	claim(kind, slots, { date: on('2025-03-02'), asOf: '2025-04-11', ...more });

/** Who may stand beside Ada as foreign minister, and as a visitor. */
const OTHERS = [
	holds('Bela Kovashazy', 'foreign-minister', 'HU', { article: 'hu' }),
	holds('Carla Dominguez', 'foreign-minister', 'PT', { article: 'pt' }),
	holds('Dirk Vandenhout', 'foreign-minister', 'BE', { article: 'be' })
];
const POST = holds(ADA, 'foreign-minister', 'NO', { article: 'no' });

/** One of the wordings, in these words. */
type Row = readonly [slot: AskedSlot, one: Claim, stem: RegExp];

const check = (slot: AskedSlot, one: Claim, stem: RegExp): void => {
	const stems = stemsFor(slot, one, POST, ...OTHERS);
	expect(stems.length).toBeGreaterThanOrEqual(2);
	expect(stems.length).toBeLessThanOrEqual(4);
	expect(stems).toContainEqual(expect.stringMatching(stem));
};

const minister = holds(ADA, 'foreign-minister', 'PH', { article: 'ph' });
const nato = claim(
	'holds-office',
	{ person: person(ADA), office: office('secretary-general'), polity: organisation('NATO') },
	{ asOf: '2025-04-11' }
);

test.each<Row>([
	[
		'person',
		minister,
		/^As of 11 April 2025, (?:who was(?: serving as)?|which person was) (?:the )?foreign minister of the Philippines\?$/
	],
	[
		'office',
		minister,
		/^As of 11 April 2025, which (?:of these offices|office) did Ada Brightwater hold in the Philippines\?$/
	],
	[
		'polity',
		minister,
		/^As of 11 April 2025, (?:which country had Ada Brightwater as its|of which country was Ada Brightwater the) foreign minister\?$/
	],
	[
		'person',
		holds(ADA, 'president', 'SY', {}, 'interim'),
		/^As of 11 April 2025, .*\binterim president of Syria\?$/
	],
	['polity', holds(ADA, 'president', 'SY', {}, 'elect'), /\bpresident-elect\?$/],
	[
		'person',
		holds(ADA, 'un-ambassador', 'FJ'),
		/ Fiji's permanent representative to the United Nations\?$/
	],
	[
		'polity',
		nato,
		/^As of 11 April 2025, (?:which organisation had|of which organisation was) Ada Brightwater (?:as its|the) secretary general\?$/
	],
	['office', nato, /^As of 11 April 2025, which .* did Ada Brightwater hold at NATO\?$/],
	[
		'polity',
		holds(ADA, 'president', 'US', {}, 'former'),
		/^(?:Of which country is Ada Brightwater a former president|Which country once had Ada Brightwater as its president)\?$/
	]
])('the %s of an office is asked for', check);

const chosen = (kind: 'appoints' | 'is-elected') =>
	dated(kind, {
		person: person('Greta Holm'),
		office: office('foreign-minister'),
		polity: country('PH')
	});

test.each<Row>([
	[
		'person',
		chosen('appoints'),
		/^(?:Who|Which person) was appointed (?:foreign minister of the Philippines on 2 March 2025|on 2 March 2025 as foreign minister of the Philippines)\?$/
	],
	[
		'office',
		chosen('appoints'),
		/^To which office in the Philippines was Greta Holm appointed on 2 March 2025\?$/
	],
	['polity', chosen('appoints'), / appointed (?:as its )?foreign minister on 2 March 2025\?$/],
	[
		'date',
		chosen('appoints'),
		/^On what date was Greta Holm appointed foreign minister of the Philippines\?$/
	],
	['person', chosen('is-elected'), /^(?:Who|Which person) was elected .*2 March 2025/],
	['polity', chosen('is-elected'), / elected (?:as its )?foreign minister on 2 March 2025\?$/]
])('the %s of one who takes office is asked for', check);

const ties = (date = on('2025-03-02')) =>
	dated('establishes-relations', { actor: country('PH'), other: country('SY') }, { date });
const embassy = dated('opens-embassy', {
	actor: country('KR'),
	place: place('Havana', 'CU'),
	other: country('CU')
});
const expelled = dated('expels', {
	actor: country('PH'),
	other: country('EE'),
	number: number(3, 'diplomats'),
	what: words('diplomats')
});

test.each<Row>([
	[
		'other',
		ties(),
		/^(?:With which country did the Philippines establish diplomatic relations|Which country established diplomatic relations with the Philippines) on 2 March 2025\?$/
	],
	['actor', ties(), / (?:Syria establish diplomatic relations|with Syria) on 2 March 2025\?$/],
	['actor', ties(on('2025-03')), / in March 2025\?$/],
	['date', ties(), /^On what date .*\bthe Philippines and Syria\b/],
	['date', ties(on('2025-03')), /^In which month and year .*\bthe Philippines and Syria\b/],
	['date', ties(on('2025')), /^In which year .*\bthe Philippines and Syria\b/],
	[
		'other',
		dated('recognises', { actor: country('IE'), other: country('PS') }),
		/^Which country (?:did Ireland recognise|was recognised by Ireland) on 2 March 2025\?$/
	],
	[
		'actor',
		dated('recognises', { actor: country('IE'), other: country('PS') }),
		/^(?:Which country recognised Palestine|By which country was Palestine recognised) on 2 March 2025\?$/
	],
	['actor', embassy, /^Which country opened an embassy in (?:Havana|Cuba) on 2 March 2025\?$/],
	['place', embassy, /^In which city did South Korea open an embassy on 2 March 2025\?$/],
	['date', embassy, /^On what date did South Korea open its embassy in (?:Havana|Cuba)\?$/],
	[
		'other',
		dated('opens-embassy', { actor: country('KR'), other: country('CU') }),
		/^In which country did South Korea open an embassy on 2 March 2025\?$/
	],
	[
		'number',
		expelled,
		/^How many diplomats of Estonia did the Philippines expel on 2 March 2025\?$/
	],
	['actor', expelled, /^Which country expelled three diplomats of Estonia on 2 March 2025\?$/],
	[
		'other',
		expelled,
		/^Which country had three diplomats expelled by the Philippines on 2 March 2025\?$/
	],
	['date', expelled, /^On what date did the Philippines expel three diplomats of Estonia\?$/]
])('the %s of what two countries do is asked for', check);

const visit = (slots: Slots, date = on('2025-03-02')) => dated('visits', slots, { date });
const meeting = dated('meets', {
	actor: person('Bela Kovashazy'),
	other: person(ADA),
	place: place('Oslo', 'NO')
});
const treaty = dated('signs', {
	actor: country('PH'),
	other: country('SY'),
	document: words('agreement on visas'),
	place: place('Oslo', 'NO')
});

test.each<Row>([
	[
		'actor',
		visit({ actor: person(ADA), place: place('Damascus', 'SY') }),
		/^Which of these people (?:visited|paid a visit to) Damascus on 2 March 2025\?$/
	],
	[
		'person',
		visit({ person: person(ADA), place: country('GM') }),
		/^Which of these people (?:visited|paid a visit to) the Gambia on 2 March 2025\?$/
	],
	[
		'place',
		visit({ actor: person(ADA), place: place('Damascus', 'SY') }),
		/^(?:Which city did Ada Brightwater visit|To which city did Ada Brightwater pay a visit) on 2 March 2025\?$/
	],
	[
		'place',
		visit({ actor: person(ADA), place: country('GM') }),
		/^(?:Which country did Ada Brightwater visit|To which country did Ada Brightwater pay a visit) on 2 March 2025\?$/
	],
	[
		'place',
		visit({ actor: person(ADA), place: place('Damascus', 'SY') }, on('2025-02-05', '2025-02-07')),
		/^(?:Which city did Ada Brightwater visit|To which city did Ada Brightwater pay a visit) from 5 to 7 February 2025\?$/
	],
	[
		'date',
		visit({ actor: person(ADA), place: country('GM') }),
		/^On what date did Ada Brightwater (?:visit|pay a visit to) the Gambia\?$/
	],
	['place', meeting, /^In which city did (?:Ada|Bela) .* meet (?:Ada|Bela) .* on 2 March 2025\?$/],
	['date', meeting, /^On what date did .* meet .* in Oslo\?$/],
	[
		'other',
		treaty,
		/ (?:did the Philippines sign an agreement on visas|signed an agreement on visas with the Philippines) on 2 March 2025\?$/
	],
	[
		'place',
		treaty,
		/^In which city did the Philippines and Syria sign an agreement on visas on 2 March 2025\?$/
	],
	['date', treaty, /^On what date did the Philippines and Syria sign an agreement on visas\?$/]
])('the %s of an encounter is asked for', check);

test('of two who met, one is asked for by the other and the city', () => {
	const [stem] = stemsFor('other', meeting, { ...POST, article: 'apart' }, ...OTHERS);
	expect(stem).toMatch(/^Which of these people did .* meet in Oslo on 2 March 2025\?$/);
});

const first = claim(
	'first-since',
	{ actor: country('PH'), what: words('the visit to Syria'), number: number(13, 'years') },
	{ asOf: '2025-04-11' }
);
const partner = claim('count', {
	actor: country('KR'),
	other: country('PH'),
	what: words('diplomatic partners of South Korea'),
	rank: number(22)
});

test.each<Row>([
	['actor', joins(), /^Which country (?:joined NATO|became the 31st member of NATO)/],
	['rank', joins(), /\bwhat number member of (?:NATO|the organisation)\b.*\?$/i],
	['date', joins(), /^On what date did Finland (?:join|become a member of) NATO\?$/],
	[
		'body',
		joins(),
		/^(?:Which organisation did Finland join|Of which organisation did Finland become a member) on 4 April 2023\?$/
	],
	['other', partner, /^Which country (?:was|became) the 22nd diplomatic partner of South Korea\?$/],
	['actor', partner, /^Which country counted the Philippines as its 22nd diplomatic partner\?$/],
	['rank', partner, /^What number diplomatic partner of South Korea did the Philippines become\?$/],
	[
		'number',
		first,
		/^According to a report of 11 April 2025, (?:the visit to Syria was the first in how many years|how many years before the visit to Syria had the last one been)\?$/
	]
])('the %s of a member, a partner or a first is asked for', check);

test.each([
	['members of NATO', 32, null, /NATO/, /how many members|the number of members/],
	['drones used by Fiji', 728, null, /\bFiji\b/, /how many drones/],
	['the height of Mount Snow', 4810, 'metres', /Mount Snow/, /metres/],
	['the share of the votes won by Fiji', 65.8, 'percent', /\bFiji\b/, /percentage of the votes/]
])('a count of %s is asked with its thing and its unit', (what, value, unit, whose, thing) => {
	const one = claim(
		'count',
		{ actor: country('FJ'), what: words(what), number: number(value, unit) },
		{ asOf: '2025-04-11' }
	);
	const [stem] = stemsFor('number', one);
	expect(stem).toMatch(whose);
	expect(stem).toMatch(thing);
});
