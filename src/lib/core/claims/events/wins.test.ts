import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

type Row = readonly [text: string, lines: readonly string[]];

test.each<Row>([
	[
		'{p:Jane Roe} won the Nobel Peace Prize on 6 October 2023.',
		['happened person=Jane Roe what=the Nobel Peace Prize @2023-10-06']
	],
	[
		'{p:Jane Roe} was awarded the 2024 Booker Prize in {^NO:Oslo}.',
		['happened person=Jane Roe what=the 2024 Booker Prize in Oslo']
	],
	[
		'{p:Jane Roe} received the Pulitzer Prize for Fiction in May 2024.',
		['happened person=Jane Roe what=the Pulitzer Prize for Fiction @2024-05']
	],
	[
		'{PE:Peru} won the 2019 World Cup in {NO:Norway}.',
		['happened actor=Peru what=the 2019 World Cup in Norway']
	],
	[
		'{PE:Peru} beat {NO:Norway} 3-1 in the final of the 2022 World Cup.',
		['happened actor=Peru other=Norway what=the final of the 2022 World Cup']
	],
	[
		'{PE:Peru} defeated {NO:Norway} on penalties in the semi-final of the Copa America on Tuesday.',
		['happened actor=Peru other=Norway what=the semi-final of the Copa America @2025-04-08']
	],
	[
		'{p:Jane Roe} won her fourth Paris Open title on Saturday.',
		['happened person=Jane Roe what=a fourth Paris Open title']
	],
	[
		'{p:Jane Roe} beat {p:John Doe} in the final of the Paris Open on Sunday.',
		['happened person=Jane Roe other=John Doe what=the final of the Paris Open']
	],
	[
		'{p:Jane Roe} defeated {p:John Doe} 6-4 6-2 in the final of the Paris Open.',
		['happened person=Jane Roe other=John Doe what=the final of the Paris Open']
	],
	[
		'{p:Jane Roe} won the Paris Open by beating {p:John Doe}.',
		['happened person=Jane Roe other=John Doe what=the Paris Open']
	],
	[
		'{p:Jane Roe} won the Lima Marathon on 5 May 2024.',
		['happened person=Jane Roe what=the Lima Marathon @2024-05-05']
	],
	[
		'{p:Jane Roe} won the Golden Lion at the Venice Film Festival in September 2023.',
		['happened person=Jane Roe what=the Golden Lion at the Venice Film Festival @2023-09']
	],
	[
		'{p:Jane Roe} won a gold medal at the 2024 Olympic Games in {l:Paris}.',
		['happened person=Jane Roe what=a gold medal at the 2024 Olympic Games']
	],
	[
		'{o:Acme Corp} won a $3.4 billion contract to supply the navy of {NO:Norway} with ships.',
		[
			'happened body=Acme Corp what=a contract to supply the navy of Norway with ships number=3400000000 US dollars'
		]
	],
	[
		'{o:Acme Corp} has won a contract for trains in {PE:Peru}.',
		['happened body=Acme Corp what=a contract for trains in Peru']
	],
	[
		"{o:Labour Party} won {NO:Norway}'s general election in July 2024 with 411 seats.",
		["happened body=Labour Party what=Norway's general election number=411 seats @2024-07"]
	],
	[
		'{o:Labour Party} won the {~NO:Norwegian} parliamentary election on Sunday with 34 percent of the vote.',
		[
			'happened body=Labour Party what=the Norwegian parliamentary election number=34 percent @2025-04-06'
		]
	],
	[
		'{o:Labour Party} won the general election in {NO:Norway} on 5 May 2024.',
		['happened body=Labour Party what=the general election in Norway @2024-05-05']
	],
	['{PE:Peru} have won the Pacific Cup.', ['happened actor=Peru what=the Pacific Cup']],
	[
		'{p:Jane Roe} clinched the World Chess Championship on 12 December 2024.',
		['happened person=Jane Roe what=the World Chess Championship @2024-12-12']
	],
	[
		'On 5 May 2024, {p:Jane Roe} won the Lima Marathon.',
		['happened person=Jane Roe what=the Lima Marathon @2024-05-05']
	],
	[
		'{p:Jane Roe} said she had won the Booker Prize.',
		['happened person=Jane Roe what=the Booker Prize']
	],
	[
		'{p:Jane Roe} lifted the Davis Cup in {^NO:Oslo} on Sunday.',
		['happened person=Jane Roe what=the Davis Cup in Oslo @2025-04-06']
	],
	[
		'{o:Acme Corp} won an order from {o:Example Ltd} for 60 ships.',
		['happened body=Acme Corp what=an order from Example Ltd for 60 ships']
	],
	[
		'{p:Jane Roe} and {p:John Doe} won the Nobel Peace Prize in 2018.',
		[
			'happened person=Jane Roe what=the Nobel Peace Prize @2018',
			'happened person=John Doe what=the Nobel Peace Prize @2018'
		]
	],
	[
		'{~NO:Norwegian} author {p:Jane Roe} won the 2024 Booker Prize.',
		['happened person=Jane Roe what=the 2024 Booker Prize']
	],
	[
		'{PE:Peru} beat {NO:Norway} by seven runs in the final of the Pacific Cup.',
		['happened actor=Peru other=Norway what=the final of the Pacific Cup']
	],
	[
		'{PE:Peru} won the World Cup for the first time on Sunday.',
		['happened actor=Peru what=the World Cup @2025-04-06']
	]
])('a victory is claimed from: %s', (text, claimed) => {
	expect(linesOf('wins', text)).toEqual(claimed);
});

test.each<Row>([
	['{p:Jane Roe} will win the Booker Prize.', ['planned person=Jane Roe what=the Booker Prize']],
	[
		'{p:Jane Roe} hopes to win the Booker Prize.',
		['possible person=Jane Roe what=the Booker Prize']
	],
	['{p:Jane Roe} did not win the Booker Prize.', ['denied person=Jane Roe what=the Booker Prize']],
	['{p:Jane Roe} could win the Paris Open.', ['possible person=Jane Roe what=the Paris Open']],
	[
		'If {p:Jane Roe} won the Paris Open, she would retire.',
		['possible person=Jane Roe what=the Paris Open']
	],
	[
		'{p:Jane Roe} denied that {p:John Doe} had won the Booker Prize.',
		['denied person=John Doe what=the Booker Prize']
	]
])('a victory hoped for or denied is never claimed as one: %s', (text, claimed) => {
	expect(linesOf('wins', text)).toEqual(claimed);
});

test.each([
	'{p:Jane Roe} nearly won the Paris Open.',

	'{p:Jane Roe} won praise from critics.',

	'{p:Jane Roe} won the support of {PE:Peru}.',

	'{p:Jane Roe} won time for {PE:Peru}.',

	'{p:Jane Roe} won the race to lead {PE:Peru}.',

	'{p:Jane Roe} won the battle for {^NO:Oslo}.',

	'{p:Jane Roe} won hearts and minds in {PE:Peru}.',

	'{p:Jane Roe} won the argument.',

	'{p:Jane Roe} won the title.',

	'{p:Jane Roe} won a nomination for the Booker Prize.',

	'{p:Jane Roe} beat the odds in {PE:Peru}.',

	'{p:Jane Roe} was beaten by {p:John Doe} in the final of the Paris Open.',

	'{p:Jane Roe} received a letter from {p:John Doe}.',

	'{p:Jane Roe} and {p:John Doe} ended in a dead heat in the Lima Marathon.',

	'{PE:Peru} won independence in 1821.',

	'{PE:Peru} won the right to host the World Cup.',

	'Has {p:Jane Roe} won the Booker Prize?',

	'{p:Jane Roe} and {p:John Doe} won the Paris Open.'
])('nothing is won by: %s', (text) => {
	expect(linesOf('wins', text)).toEqual([]);
});
