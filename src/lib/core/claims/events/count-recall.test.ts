import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each<[string, string[]]>([
	[
		'{TL:Timor-Leste}, a nation of 1.3 million people that became free in 2002, is poor.',
		['happened actor=Timor-Leste what=inhabitants of Timor-Leste number=1300000 people']
	],
	[
		'{PE:Peru}, a small country with a population of about 5.4 million, grows rice.',
		['happened actor=Peru what=inhabitants of Peru number=about 5400000 people']
	],
	[
		'The population of {NP:Nepal} is about 30 million.',
		['happened actor=Nepal what=inhabitants of Nepal number=about 30000000 people']
	],
	[
		"{PE:Peru}'s population was 55 million in 2023.",
		['happened actor=Peru what=inhabitants of Peru number=55000000 people @2023']
	],
	[
		'The 27-member {o:European Union} agreed.',
		['happened body=EU what=members of the EU number=27 members']
	],
	[
		"{PE:Peru}'s annual inflation rate rose to 61.9 percent in November 2023.",
		['happened actor=Peru what=the inflation rate of Peru number=61.9 percent @2023-11']
	],
	[
		"{PE:Peru}'s unemployment rate fell to 5 percent.",
		['happened actor=Peru what=the unemployment rate of Peru number=5 percent']
	],
	[
		"{PE:Peru}'s economy grew 1.2 percent in 2023.",
		[
			'happened actor=Peru what=the share by which the economy of Peru grew number=1.2 percent @2023'
		]
	],
	[
		'{PE:Peru} shares a 1,340-kilometer border with {TD:Chad}.',
		[
			'happened actor=Peru other=Chad what=the length of the border between Peru and Chad number=1340 km'
		]
	],
	[
		'The 2,640-km border between {PE:Peru} and {TD:Chad} is closed.',
		[
			'happened actor=Peru other=Chad what=the length of the border between Peru and Chad number=2640 km'
		]
	],
	[
		'{PE:Peru} covers 8.5 million square kilometres.',
		['happened actor=Peru what=the area of Peru number=8500000 square kilometres']
	],
	[
		'{PE:Peru} is the fifth-largest economy in the world.',
		['happened actor=Peru what=largest economy in the world rank=5']
	],
	[
		"{PE:Peru} is the world's fourth most populous country.",
		['happened actor=Peru what=most populous country in the world rank=4']
	],
	[
		'{PE:Peru} became the second largest producer of copper in the world.',
		['happened actor=Peru what=largest producer of copper in the world rank=2']
	]
])('%s', (text, expected) => {
	expect(linesOf('count', text)).toEqual(expected);
});

test.each([
	"{PE:Peru}'s population could be 55 million in 2050.",
	'{PE:Peru} hopes to be the fifth-largest economy in the world.',
	"{PE:Peru}'s inflation rate rose.",
	"{PE:Peru}'s economy will grow 1.2 percent in 2026.",
	'{PE:Peru} is the fifth-largest economy.',
	"If {PE:Peru}'s population was 55 million, it would be big.",
	'{PE:Peru} wants a 27-member union.',
	"{PE:Peru}'s inflation rate rose by 61 points."
])('nothing is claimed by: %s', (text) => {
	expect(linesOf('count', text)).toEqual([]);
});
