import { expect, test } from 'vitest';
import type { ClaimKind, Slots, SlotValue } from '../../claims/types';
import {
	claim,
	on,
	country,
	number,
	organisation,
	person,
	place,
	words
} from '../../facts/test-claims';
import { draftsIn, explained, stemsFor } from '../test-drafts';
import type { AskedSlot } from './template';

/** Free words compared by other words. */
const named = (text: string, id: string): SlotValue => ({ type: 'text', id, text });
const dated = (kind: ClaimKind, slots: Slots) =>
	claim(kind, slots, { date: on('2025-03-02'), asOf: '2025-04-11' });

test.each<[ClaimKind, Slots, string]>([
	[
		'is-held',
		{
			rank: number(47),
			body: organisation('ASEAN'),
			what: named('summit', 'asean summit'),
			place: place('Oslo', 'NO')
		},
		'The 47th summit of ASEAN was held in Oslo on 2 March 2025.'
	],
	[
		'is-held',
		{ body: organisation('G20'), what: named('summit', 'g20 summit'), place: place('Oslo', 'NO') },
		'A summit of the G20 was held in Oslo on 2 March 2025.'
	],
	[
		'is-held',
		{ rank: number(33), what: words('Summer Olympics'), place: place('Oslo', 'NO') },
		'The 33rd Summer Olympics were held in Oslo on 2 March 2025.'
	],
	[
		'is-held',
		{ what: words('presidential election'), place: country('PH') },
		'A presidential election was held in the Philippines on 2 March 2025.'
	],
	[
		'is-held',
		{ what: words('parliamentary elections'), place: country('PE') },
		'Parliamentary elections were held in Peru on 2 March 2025.'
	],
	[
		'declares',
		{ actor: country('PE'), what: words('a state of emergency') },
		'Peru declared a state of emergency on 2 March 2025.'
	],
	[
		'declares',
		{ actor: country('PE'), other: country('TD'), what: words('independence') },
		'Peru declared independence from Chad on 2 March 2025.'
	],
	[
		'declares',
		{ actor: country('PE'), other: country('TD'), what: words('war') },
		'Peru declared war on Chad on 2 March 2025.'
	],
	[
		'declares',
		{ actor: country('PE'), number: number(3, 'days'), what: words('national mourning') },
		'Peru declared three days of national mourning on 2 March 2025.'
	],
	['founded', { body: organisation('ASEAN') }, 'ASEAN was founded on 2 March 2025.'],
	[
		'founded',
		{ body: organisation('UN'), person: person('Ada Brightwater') },
		'Ada Brightwater founded the United Nations on 2 March 2025.'
	],
	[
		'founded',
		{ actor: country('PE'), other: country('TD'), what: words('independence') },
		'Peru became independent from Chad on 2 March 2025.'
	],
	[
		'founded',
		{ actor: country('PE'), what: words('independence') },
		'Peru became independent on 2 March 2025.'
	],
	[
		'launches',
		{
			actor: country('PE'),
			number: number(2, 'ballistic missiles'),
			what: words('ballistic missiles')
		},
		'Peru launched two ballistic missiles on 2 March 2025.'
	],
	[
		'launches',
		{ actor: country('PE'), number: number(1, 'missiles'), what: words('missiles') },
		'Peru launched one missile on 2 March 2025.'
	],
	[
		'launches',
		{ body: organisation('EC'), what: words('an investigation into imports of cars') },
		'The European Commission launched an investigation into imports of cars on 2 March 2025.'
	],
	[
		'casualties',
		{
			what: words('people killed in the floods'),
			place: country('PE'),
			number: number(12, 'people', 'about')
		},
		'About 12 people were killed in the floods in Peru on 2 March 2025.'
	],
	[
		'casualties',
		{
			what: words('people injured in the bomb attack'),
			place: place('Oslo', 'NO'),
			number: number(40, 'people')
		},
		'40 people were injured in the bomb attack in Oslo on 2 March 2025.'
	],
	[
		'trades',
		{
			actor: country('PE'),
			other: country('TD'),
			what: words('trade between Chad and Peru'),
			number: number(3e9, 'US dollars')
		},
		'Trade between Chad and Peru was worth 3 billion US dollars on 2 March 2025.'
	],
	[
		'trades',
		{
			actor: country('PE'),
			other: country('TD'),
			what: words('exports from Peru to Chad'),
			number: number(3e9, 'US dollars')
		},
		'Exports from Peru to Chad were worth 3 billion US dollars on 2 March 2025.'
	],
	[
		'count',
		{
			actor: country('PE'),
			what: words('the inflation rate of Peru'),
			number: number(5.4, 'percent')
		},
		'The inflation rate of Peru was 5.4 percent on 2 March 2025.'
	],
	[
		'count',
		{
			actor: country('PE'),
			what: words('the share by which the economy of Peru grew'),
			number: number(5.4, 'percent')
		},
		'The economy of Peru grew by 5.4 percent on 2 March 2025.'
	],
	[
		'count',
		{
			actor: country('PE'),
			other: country('TD'),
			what: words('the length of the border between Peru and Chad'),
			number: number(1340, 'km')
		},
		'The border between Peru and Chad was 1,340 kilometres long.'
	],
	[
		'count',
		{ actor: country('PE'), what: words('largest economy in the world'), rank: number(5) },
		'Peru was the 5th largest economy in the world on 2 March 2025.'
	],
	[
		'count',
		{ actor: country('PE'), what: words('inhabitants of Peru'), number: number(30e6, 'people') },
		'Peru had 30 million inhabitants on 2 March 2025.'
	]
])('%s: %j is said', (kind, slots, said) => {
	expect(explained(dated(kind, slots))).toBe(said);
});

test.each<[ClaimKind, Slots, string, string]>([
	[
		'is-held',
		{
			rank: number(47),
			body: organisation('ASEAN'),
			what: named('summit', 'asean summit'),
			place: place('Oslo', 'NO')
		},
		'place',
		'In which city was the 47th summit of ASEAN held on 2 March 2025?'
	],
	[
		'is-held',
		{
			rank: number(47),
			body: organisation('ASEAN'),
			what: named('summit', 'asean summit'),
			place: place('Oslo', 'NO')
		},
		'body',
		'Of which organisation was the 47th summit held in Oslo on 2 March 2025?'
	],
	[
		'is-held',
		{
			rank: number(47),
			body: organisation('ASEAN'),
			what: named('summit', 'asean summit'),
			place: place('Oslo', 'NO')
		},
		'rank',
		'What number summit of ASEAN was held in Oslo on 2 March 2025?'
	],
	[
		'is-held',
		{
			rank: number(47),
			body: organisation('ASEAN'),
			what: named('summit', 'asean summit'),
			place: place('Oslo', 'NO')
		},
		'date',
		'On what date was the 47th summit of ASEAN held in Oslo?'
	],
	[
		'is-held',
		{ body: organisation('G20'), what: named('summit', 'g20 summit'), place: place('Oslo', 'NO') },
		'place',
		'In which city was a summit of the G20 held on 2 March 2025?'
	],
	[
		'is-held',
		{ body: organisation('G20'), what: named('summit', 'g20 summit'), place: place('Oslo', 'NO') },
		'body',
		'Which organisation held a summit in Oslo on 2 March 2025?'
	],
	[
		'is-held',
		{ body: organisation('G20'), what: named('summit', 'g20 summit'), place: place('Oslo', 'NO') },
		'date',
		'On what date was a summit of the G20 held in Oslo?'
	],
	[
		'is-held',
		{ rank: number(33), what: words('Summer Olympics'), place: place('Oslo', 'NO') },
		'place',
		'In which city were the 33rd Summer Olympics held on 2 March 2025?'
	],
	[
		'is-held',
		{ rank: number(33), what: words('Summer Olympics'), place: place('Oslo', 'NO') },
		'date',
		'On what date were the 33rd Summer Olympics held in Oslo?'
	],
	[
		'is-held',
		{ what: words('presidential election'), place: country('PH') },
		'place',
		'In which country was a presidential election held on 2 March 2025?'
	],
	[
		'is-held',
		{ what: words('presidential election'), place: country('PH') },
		'date',
		'On what date was a presidential election held in the Philippines?'
	],
	[
		'is-held',
		{ what: words('parliamentary elections'), place: country('PE') },
		'place',
		'In which country were parliamentary elections held on 2 March 2025?'
	],
	[
		'is-held',
		{ what: words('parliamentary elections'), place: country('PE') },
		'date',
		'On what date were parliamentary elections held in Peru?'
	],
	[
		'declares',
		{ actor: country('PE'), what: words('a state of emergency') },
		'actor',
		'Which country declared a state of emergency on 2 March 2025?'
	],
	[
		'declares',
		{ actor: country('PE'), what: words('a state of emergency') },
		'date',
		'On what date did Peru declare a state of emergency?'
	],
	[
		'declares',
		{ actor: country('PE'), other: country('TD'), what: words('independence') },
		'actor',
		'Which country declared independence from Chad on 2 March 2025?'
	],
	[
		'declares',
		{ actor: country('PE'), other: country('TD'), what: words('independence') },
		'other',
		'From which country did Peru declare independence on 2 March 2025?'
	],
	[
		'declares',
		{ actor: country('PE'), other: country('TD'), what: words('independence') },
		'date',
		'On what date did Peru declare independence from Chad?'
	],
	[
		'declares',
		{ actor: country('PE'), other: country('TD'), what: words('war') },
		'actor',
		'Which country declared war on Chad on 2 March 2025?'
	],
	[
		'declares',
		{ actor: country('PE'), other: country('TD'), what: words('war') },
		'other',
		'On which country did Peru declare war on 2 March 2025?'
	],
	[
		'declares',
		{ actor: country('PE'), other: country('TD'), what: words('war') },
		'date',
		'On what date did Peru declare war on Chad?'
	],
	[
		'declares',
		{ actor: country('PE'), number: number(3, 'days'), what: words('national mourning') },
		'number',
		'How many days of national mourning did Peru declare on 2 March 2025?'
	],
	[
		'declares',
		{ actor: country('PE'), number: number(3, 'days'), what: words('national mourning') },
		'actor',
		'Which country declared three days of national mourning on 2 March 2025?'
	],
	['founded', { body: organisation('ASEAN') }, 'date', 'On what date was ASEAN founded?'],
	[
		'founded',
		{ body: organisation('UN'), person: person('Ada Brightwater') },
		'date',
		'On what date was the United Nations established?'
	],
	[
		'founded',
		{ body: organisation('UN'), person: person('Ada Brightwater') },
		'person',
		'By which of these people was the United Nations founded on 2 March 2025?'
	],
	[
		'founded',
		{ actor: country('PE'), other: country('TD'), what: words('independence') },
		'date',
		'On what date did Peru become independent from Chad?'
	],
	[
		'founded',
		{ actor: country('PE'), other: country('TD'), what: words('independence') },
		'other',
		'From which country did Peru become independent on 2 March 2025?'
	],
	[
		'founded',
		{ actor: country('PE'), other: country('TD'), what: words('independence') },
		'actor',
		'Which country became independent from Chad on 2 March 2025?'
	],
	[
		'founded',
		{ actor: country('PE'), what: words('independence') },
		'date',
		'On what date did Peru become independent?'
	],
	[
		'launches',
		{
			actor: country('PE'),
			number: number(2, 'ballistic missiles'),
			what: words('ballistic missiles')
		},
		'number',
		'How many ballistic missiles did Peru launch on 2 March 2025?'
	],
	[
		'launches',
		{
			actor: country('PE'),
			number: number(2, 'ballistic missiles'),
			what: words('ballistic missiles')
		},
		'actor',
		'Which country launched two ballistic missiles on 2 March 2025?'
	],
	[
		'launches',
		{
			actor: country('PE'),
			number: number(2, 'ballistic missiles'),
			what: words('ballistic missiles')
		},
		'date',
		'On what date did Peru launch two ballistic missiles?'
	],
	[
		'launches',
		{ actor: country('PE'), number: number(1, 'missiles'), what: words('missiles') },
		'number',
		'How many missiles were launched by Peru on 2 March 2025?'
	],
	[
		'launches',
		{ actor: country('PE'), number: number(1, 'missiles'), what: words('missiles') },
		'actor',
		'Which country launched one missile on 2 March 2025?'
	],
	[
		'launches',
		{ actor: country('PE'), number: number(1, 'missiles'), what: words('missiles') },
		'date',
		'On what date did Peru launch one missile?'
	],
	[
		'launches',
		{ body: organisation('EC'), what: words('an investigation into imports of cars') },
		'body',
		'Which organisation launched an investigation into imports of cars on 2 March 2025?'
	],
	[
		'launches',
		{ body: organisation('EC'), what: words('an investigation into imports of cars') },
		'date',
		'On what date did the European Commission launch an investigation into imports of cars?'
	],
	[
		'casualties',
		{
			what: words('people killed in the floods'),
			place: country('PE'),
			number: number(12, 'people', 'about')
		},
		'number',
		'How many people were killed in the floods in Peru on 2 March 2025?'
	],
	[
		'casualties',
		{
			what: words('people injured in the bomb attack'),
			place: place('Oslo', 'NO'),
			number: number(40, 'people')
		},
		'number',
		'How many people were injured in the bomb attack in Oslo on 2 March 2025?'
	],
	[
		'trades',
		{
			actor: country('PE'),
			other: country('TD'),
			what: words('trade between Chad and Peru'),
			number: number(3e9, 'US dollars')
		},
		'number',
		'How many US dollars was trade between Chad and Peru worth on 2 March 2025?'
	],
	[
		'trades',
		{
			actor: country('PE'),
			other: country('TD'),
			what: words('exports from Peru to Chad'),
			number: number(3e9, 'US dollars')
		},
		'number',
		'How many US dollars were exports from Peru to Chad worth on 2 March 2025?'
	],
	[
		'count',
		{
			actor: country('PE'),
			what: words('the inflation rate of Peru'),
			number: number(5.4, 'percent')
		},
		'number',
		'What was the inflation rate of Peru, in percent, on 2 March 2025?'
	],
	[
		'count',
		{
			actor: country('PE'),
			what: words('the share by which the economy of Peru grew'),
			number: number(5.4, 'percent')
		},
		'number',
		'By how many percent did the economy of Peru grow on 2 March 2025?'
	],
	[
		'count',
		{
			actor: country('PE'),
			other: country('TD'),
			what: words('the length of the border between Peru and Chad'),
			number: number(1340, 'km')
		},
		'number',
		'How many kilometres long was the border between Peru and Chad?'
	],
	[
		'count',
		{ actor: country('PE'), what: words('largest economy in the world'), rank: number(5) },
		'actor',
		'Which country was the 5th largest economy in the world on 2 March 2025?'
	],
	[
		'count',
		{ actor: country('PE'), what: words('inhabitants of Peru'), number: number(30e6, 'people') },
		'number',
		'How many inhabitants did Peru have on 2 March 2025?'
	]
])('%s: %j asks for its %s', (kind, slots, asked, stem) => {
	expect(stemsFor(asked as AskedSlot, dated(kind, slots))).toContain(stem);
});

test('an election is chosen by its country and never recalled: several are held on one day', () => {
	const election = dated('is-held', { what: words('presidential election'), place: country('PH') });
	const forms = (one: typeof election): string[] =>
		draftsIn(one)
			.filter(({ asked }) => asked === 'place')
			.map(({ form }) => form);
	expect(forms(election)).not.toContain('typed');
	const summit = dated('is-held', {
		rank: number(47),
		body: organisation('ASEAN'),
		what: named('summit', 'asean summit'),
		place: country('PH')
	});
	expect(forms(summit)).toContain('typed');
});

test.each([
	[{ what: words('parliamentary elections'), place: country('PE') }, /\bheld\b/],
	[{ what: words('Summer Olympics'), rank: number(33), place: country('PE') }, /\bhosted\b/]
])('a country holds elections and hosts games: %#', (slots, verb) => {
	expect(stemsFor('place', dated('is-held', slots))).toContainEqual(
		expect.stringMatching(new RegExp(`^Which country ${verb.source}`))
	);
});
