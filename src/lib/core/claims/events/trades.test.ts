import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each<[string, string[]]>([
	[
		'Bilateral trade between {PE:Peru} and {TD:Chad} reached $65.7 billion in 2023.',
		[
			'happened actor=Peru other=Chad what=trade between Chad and Peru number=65700000000 US dollars @2023'
		]
	],
	[
		'Trade between {TD:Chad} and {NO:Norway} totalled 181 million euros in 2024.',
		[
			'happened actor=Chad other=Norway what=trade between Chad and Norway number=181000000 euros @2024'
		]
	],
	[
		"{PE:Peru}'s exports to {TD:Chad} reached $119 million in 2024.",
		[
			'happened actor=Peru other=Chad what=exports from Peru to Chad number=119000000 US dollars @2024'
		]
	],
	[
		"{PE:Peru}'s trade with {TD:Chad} amounted to $20 million in 2023.",
		[
			'happened actor=Peru other=Chad what=trade between Chad and Peru number=20000000 US dollars @2023'
		]
	],
	[
		"{PE:Peru}'s imports from {TD:Chad} fell to $140 million in 2024.",
		[
			'happened actor=Peru other=Chad what=exports from Chad to Peru number=140000000 US dollars @2024'
		]
	],
	[
		'Two-way trade between {PE:Peru} and {TD:Chad} stood at $14 million in 2023.',
		[
			'happened actor=Peru other=Chad what=trade between Chad and Peru number=14000000 US dollars @2023'
		]
	],
	[
		'The trade volume between {PE:Peru} and {TD:Chad} exceeded $4.4 billion in 2023.',
		[
			'happened actor=Peru other=Chad what=trade between Chad and Peru number=4400000000 US dollars @2023'
		]
	],
	[
		'In 2022 trade between {PE:Peru} and {TD:Chad} was worth $21 million.',
		[
			'happened actor=Peru other=Chad what=trade between Chad and Peru number=21000000 US dollars @2022'
		]
	],
	[
		'Trade between {PE:Peru} and the {PH:Philippines} reached about $3 billion in 2021.',
		[
			'happened actor=Peru other=Philippines what=trade between Peru and the Philippines number=about 3000000000 US dollars @2021'
		]
	],
	[
		'Bilateral trade turnover between {PE:Peru} and {TD:Chad} hit a record $3 billion last year.',
		[
			'happened actor=Peru other=Chad what=trade between Chad and Peru number=3000000000 US dollars @2024'
		]
	],
	[
		'Trade between {PE:Peru} and {TD:Chad} in 2020 amounted to 5 billion pounds.',
		[
			'happened actor=Peru other=Chad what=trade between Chad and Peru number=5000000000 pounds @2020'
		]
	],
	[
		"{PE:Peru}'s annual trade with {TD:Chad} was worth more than $2 billion in 2019.",
		[
			'happened actor=Peru other=Chad what=trade between Chad and Peru number=over 2000000000 US dollars @2019'
		]
	],
	[
		'{PE:Peru}’s exports to {TD:Chad} were worth nearly $2 billion in 2019.',
		[
			'happened actor=Peru other=Chad what=exports from Peru to Chad number=under 2000000000 US dollars @2019'
		]
	]
])('%s', (text, expected) => {
	expect(linesOf('trades', text)).toEqual(expected);
});

test.each<[string, string[]]>([
	[
		'If trade between {PE:Peru} and {TD:Chad} reached $5 billion, both would gain.',
		['possible actor=Peru other=Chad what=trade between Chad and Peru number=5000000000 US dollars']
	],
	[
		'Plans for trade between {PE:Peru} and {TD:Chad} reached $5 billion.',
		['possible actor=Peru other=Chad what=trade between Chad and Peru number=5000000000 US dollars']
	]
])('what is not done is never said to have happened: %s', (text, expected) => {
	expect(linesOf('trades', text)).toEqual(expected);
});

test.each([
	'Trade between {PE:Peru} and {TD:Chad} was 21 percent higher.',
	'Trade between {PE:Peru} and {TD:Chad} will reach $5 billion by 2030.',
	'Trade between {PE:Peru} and {TD:Chad} could reach $5 billion.',
	'{PE:Peru} wants trade between {PE:Peru} and {TD:Chad} to reach $5 billion.',
	'Trade between {PE:Peru} and {TD:Chad} has not reached $5 billion.',
	'Trade between {PE:Peru} and {TD:Chad} grew in 2024.',
	"{PE:Peru}'s exports reached $119 million in 2024.",
	"{PE:Peru}'s exports to {TD:Chad} reached 119 tons in 2024."
])('nothing is claimed by: %s', (text) => {
	expect(linesOf('trades', text)).toEqual([]);
});
