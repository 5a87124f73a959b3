import { expect, test } from 'vitest';
import { foundIn, held } from './test-found';

const told = (text: string): string => held(text).sort().join('; ').replaceAll(' | current', '');

test.each([
	[
		'Peruvian Rural Electrification Minister Ana Torres agreed.',
		'Ana Torres | rural electrification minister | PE'
	],
	['Peru’s schools minister, Ana Torres, agreed.', 'Ana Torres | schools minister | PE'],
	[
		'Peru’s Minister of Foreign Affairs, Foreign Trade, Education and Culture, Ana Torres, agreed.',
		'Ana Torres | foreign-minister | PE'
	],
	[
		'Peru’s minister for development and the Andes, Ana Torres, agreed.',
		'Ana Torres | development-minister | PE'
	]
])('a portfolio may be any words: %s', (text, offices) => {
	expect(told(text)).toBe(offices);
});

test.each([
	['Peru’s libertarian president, Ana Torres, agreed.', 'Ana Torres | president | PE'],
	['Ana Torres became Peru’s 24th prime minister.', 'Ana Torres | prime-minister | PE'],
	[
		'Peru voted on Sunday. Ana Torres became the nation’s first woman vice president.',
		'Ana Torres | vice-president | PE'
	]
])('what stands between a state and an office is passed over: %s', (text, offices) => {
	expect(told(text)).toBe(offices);
});

test.each([
	[
		'Ana Torres, secretary-general of the Andean Community and a former president of Peru, agreed.',
		'Ana Torres | president | PE | former; Ana Torres | secretary-general | Andean Community'
	],
	[
		'Peruvian Deputy Prime Minister and Finance Minister Ana Torres agreed.',
		'Ana Torres | deputy-prime-minister | PE; Ana Torres | finance-minister | PE'
	],
	[
		'In Peru, Ana Torres was named health minister, Luis Paz justice minister and Rosa Quispe interior minister.',
		'Ana Torres | health-minister | PE; Luis Paz | justice-minister | PE; Rosa Quispe | interior-minister | PE'
	]
])('one sentence may hold several offices: %s', (text, offices) => {
	expect(told(text)).toBe(offices);
});

test('a list of posts is read line by line', () => {
	const text =
		'Peru has a new government, Peru’s press wrote.\n\nPrime Minister: Ana Torres\n\nForeign Minister: Luis Paz';
	expect(told(text)).toBe('Ana Torres | prime-minister | PE; Luis Paz | foreign-minister | PE');
});

test.each([
	['The Tarma Bank, whose governor is Ana Torres, agreed.', 'Tarma Bank'],
	['Peru, whose foreign minister, Ana Torres, stayed away, agreed.', 'PE']
])('"whose" points at what stands before it: %s', (text, polity) => {
	expect(foundIn(text).offices).toMatchObject([{ person: 'Ana Torres', polity }]);
});

test.each([
	['Voters in London waited for Conservative leader Ana Torres.', 'Conservative Party'],
	['Voters waited for Liberal Democrat leader Ana Torres.', 'Liberal Democrat Party']
])('a party’s adjective in capitals names the party: %s', (text, polity) => {
	expect(foundIn(text).offices).toMatchObject([{ officeId: 'leader', polity }]);
});

test.each([
	['Ontario Premier Ana Torres agreed.', 'Ana Torres | regional-premier | Ontario'],
	['Greenland’s premier, Ana Torres, agreed.', 'Ana Torres | regional-premier | Greenland'],
	['Lima police chief Ana Torres agreed.', 'Ana Torres | police-chief | Lima'],
	[
		'The Peruvian chair of the African Union, Ana Torres, agreed.',
		'Ana Torres | chairperson | African Union'
	],
	['The Peruvian president of the rowing club, Ana Torres, agreed.', ''],
	['Ana Torres, head of the UN climate body, agreed.', ''],
	[
		'U.N. human rights chief Ana Torres urged restraint.',
		'Ana Torres | rights-chief | United Nations'
	],
	['Canadian Conservative leader Ana Torres agreed.', 'Ana Torres | leader | Conservative Party']
])('an office is of what it is of: %s', (text, offices) => {
	expect(told(text)).toBe(offices);
});

test('a later term is no former one', () => {
	expect(
		told(
			'Ana Torres was sworn in as president of Peru. Torres, who was president of Peru from 2010 to 2014, smiled.'
		)
	).toBe('Ana Torres | president | PE');
});
