import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

type Row = readonly [text: string, lines: readonly string[]];

test.each<Row>([
	[
		"{p:Jane Roe} won {PE:Peru}'s presidential election on 2 June 2024.",
		['happened person=Jane Roe office=president polity=Peru @2024-06-02']
	],
	[
		'{p:Jane Roe} won the presidential election in {PE:Peru} with 59 percent of the vote.',
		['happened person=Jane Roe office=president polity=Peru number=59 percent']
	],
	[
		'{p:Jane Roe} won the {~PE:Peruvian} presidential election in May 2024 with 51.2% of the vote.',
		['happened person=Jane Roe office=president polity=Peru number=51.2 percent @2024-05']
	],
	[
		"{p:Jane Roe} won last month's presidential election in {PE:Peru}.",
		['happened person=Jane Roe office=president polity=Peru @2025-03']
	],
	[
		"{p:Jane Roe} won {PE:Peru}'s presidential runoff on Sunday, defeating {p:John Doe}.",
		['happened person=Jane Roe office=president polity=Peru other=John Doe @2025-04-06']
	],
	[
		'{p:Jane Roe} won the runoff of the {~PE:Peruvian} presidential election on 6 April 2025.',
		['happened person=Jane Roe office=president polity=Peru @2025-04-06']
	],
	[
		"{p:Jane Roe} beat {p:John Doe} in {PE:Peru}'s presidential election on 2 June 2024.",
		['happened person=Jane Roe office=president polity=Peru other=John Doe @2024-06-02']
	],
	[
		'{p:Jane Roe} defeated {p:John Doe} in the {~PE:Peruvian} presidential runoff with 58 percent of the vote.',
		['happened person=Jane Roe office=president polity=Peru other=John Doe number=58 percent']
	],
	[
		'{p:Jane Roe} defeated {p:John Doe} to become president of {PE:Peru} in 2021.',
		['happened person=Jane Roe office=president polity=Peru other=John Doe @2021']
	],
	[
		"{p:Jane Roe} was declared the winner of {PE:Peru}'s presidential election on Wednesday.",
		['happened person=Jane Roe office=president polity=Peru']
	],
	[
		'{p:Jane Roe} was re-elected president of {PE:Peru} in February 2024 with 84 percent of the vote.',
		[
			'happened person=Jane Roe office=president polity=Peru @2024-02',
			'happened person=Jane Roe office=president polity=Peru number=84 percent @2024-02'
		]
	],
	[
		'{p:Jane Roe} was elected president of {PE:Peru} with about 60 percent of the vote, ahead of {p:John Doe}.',
		[
			'happened person=Jane Roe office=president polity=Peru',
			'happened person=Jane Roe office=president polity=Peru other=John Doe number=about 60 percent'
		]
	],
	[
		'{p:Jane Roe} was proclaimed winner of the presidential election in {PE:Peru} with 52 percent of the vote.',
		['happened person=Jane Roe office=president polity=Peru number=52 percent']
	],
	[
		"{p:Jane Roe} has won {PE:Peru}'s presidential election.",
		['happened person=Jane Roe office=president polity=Peru']
	],
	[
		"The commission said {p:Jane Roe} won {PE:Peru}'s presidential election with 50.4 percent of the vote.",
		['happened person=Jane Roe office=president polity=Peru number=50.4 percent']
	],
	[
		'{p:Jane Roe} won a presidential election in {PE:Peru} in 1985 over {p:John Doe}.',
		['happened person=Jane Roe office=president polity=Peru other=John Doe @1985']
	],
	[
		"On 2 June 2024, {p:Jane Roe} won {PE:Peru}'s presidential election.",
		['happened person=Jane Roe office=president polity=Peru @2024-06-02']
	],
	[
		"{p:Jane Roe} clinched {PE:Peru}'s presidential election with 55% of the vote against {p:John Doe}.",
		['happened person=Jane Roe office=president polity=Peru other=John Doe number=55 percent']
	],
	[
		"{~PE:Peruvian} nationalist {p:Jane Roe} won {PE:Peru}'s presidential runoff with 50.89 percent of the vote, beating {p:John Doe}.",
		['happened person=Jane Roe office=president polity=Peru other=John Doe number=50.89 percent']
	]
])('an election with its result is claimed from: %s', (text, claimed) => {
	expect(linesOf('is-elected', text)).toEqual(claimed);
});

test.each<Row>([
	[
		"{p:Jane Roe} hopes to win {PE:Peru}'s presidential election.",
		['possible person=Jane Roe office=president polity=Peru']
	],
	[
		"{p:Jane Roe} could win {PE:Peru}'s presidential election.",
		['possible person=Jane Roe office=president polity=Peru']
	],
	[
		"{p:Jane Roe} is expected to win {PE:Peru}'s presidential election on Sunday.",
		['planned person=Jane Roe office=president polity=Peru @2025-04-13']
	],
	[
		"{p:Jane Roe} did not win {PE:Peru}'s presidential election.",
		['denied person=Jane Roe office=president polity=Peru']
	],
	[
		"If {p:Jane Roe} won {PE:Peru}'s presidential election, prices would rise.",
		['possible person=Jane Roe office=president polity=Peru']
	],
	[
		"{p:John Doe} denied that {p:Jane Roe} won {PE:Peru}'s presidential election.",
		['denied person=Jane Roe office=president polity=Peru']
	]
])('a victory that has not happened is never claimed as one: %s', (text, claimed) => {
	expect(linesOf('is-elected', text)).toEqual(claimed);
});

test.each([
	"{p:Jane Roe} won the first round of {PE:Peru}'s presidential election.",

	"{p:Jane Roe} won {PE:Peru}'s presidential primary in May 2024.",

	"{p:Jane Roe} won {PE:Peru}'s presidential election, according to an exit poll.",

	"{p:Jane Roe} claimed that she won {PE:Peru}'s presidential election, but denied fraud.",

	'{p:Jane Roe} won the presidential election debate in {PE:Peru}.',

	'{p:Jane Roe} won the presidential nomination in {PE:Peru}.',

	"{p:Jane Roe} won praise in {PE:Peru}'s presidential election.",

	'{p:Jane Roe} beat {p:John Doe} at tennis to become champion of {PE:Peru}.',

	"Polls suggest {p:Jane Roe} would win {PE:Peru}'s presidential election."
])('nobody is elected by: %s', (text) => {
	expect(linesOf('is-elected', text)).toEqual([]);
});
