import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

type Row = readonly [text: string, lines: readonly string[]];

test.each<Row>([
	[
		'{p:Jane Roe} resigned as prime minister of {NO:Norway} on 3 March 2024.',
		['happened person=Jane Roe office=prime minister polity=Norway @2024-03-03']
	],
	[
		'{p:Jane Roe} resigned on 3 March 2024 as prime minister of {NO:Norway}.',
		['happened person=Jane Roe office=prime minister polity=Norway @2024-03-03']
	],
	[
		'{~NO:Norwegian} Prime Minister {p:Jane Roe} has stepped down as foreign minister of {NO:Norway}.',
		['happened person=Jane Roe office=foreign minister polity=Norway']
	],
	[
		'{p:Jane Roe} stood down as president of {PE:Peru} in May 2023.',
		['happened person=Jane Roe office=president polity=Peru @2023-05']
	],
	[
		"{p:Jane Roe} quit as {PE:Peru}'s finance minister on Thursday.",
		['happened person=Jane Roe office=finance minister polity=Peru @2025-04-10']
	],
	[
		'On 5 May 2024, {p:Jane Roe} resigned from her post as defence minister of {PE:Peru}.',
		['happened person=Jane Roe office=defence minister polity=Peru @2024-05-05']
	],
	[
		'{p:Jane Roe}, who resigned as president of {PE:Peru} in 2019, lives in {^NO:Oslo}.',
		['happened person=Jane Roe office=president polity=Peru @2019']
	],
	[
		'{p:Jane Roe} announced her resignation as prime minister of {NO:Norway} on Tuesday.',
		['happened person=Jane Roe office=prime minister polity=Norway @2025-04-08']
	],
	[
		'{p:Jane Roe} said she had resigned as prime minister of {NO:Norway}.',
		['happened person=Jane Roe office=prime minister polity=Norway']
	],
	[
		'After {p:Jane Roe} resigned as president of {PE:Peru} in 2020, prices fell.',
		['happened person=Jane Roe office=president polity=Peru @2020']
	],
	[
		'The parties met after the resignation of {p:Jane Roe} as prime minister of {NO:Norway}.',
		['happened person=Jane Roe office=prime minister polity=Norway']
	],
	[
		"{p:John Doe} took over following {p:Jane Roe}'s resignation as prime minister of {NO:Norway} in March 2020.",
		['happened person=Jane Roe office=prime minister polity=Norway @2020-03']
	],
	[
		'The king accepted the resignation of {p:Jane Roe} as prime minister of {NO:Norway} on Monday.',
		['happened person=Jane Roe office=prime minister polity=Norway']
	],
	[
		'{p:Jane Roe} was removed as president of {PE:Peru} in December 2022.',
		['happened person=Jane Roe office=president polity=Peru what=removed @2022-12']
	],
	[
		'{p:Jane Roe} was dismissed as foreign minister of {PE:Peru} by {p:John Doe}.',
		['happened person=Jane Roe office=foreign minister polity=Peru what=removed']
	],
	[
		'{p:Jane Roe} was dismissed by {p:John Doe} as foreign minister of {PE:Peru} on 2 May 2024.',
		[
			'happened person=Jane Roe office=foreign minister polity=Peru actor=John Doe what=removed @2024-05-02'
		]
	],
	[
		'{p:John Doe} sacked {p:Jane Roe} as finance minister of {PE:Peru} on Friday.',
		[
			'happened person=Jane Roe office=finance minister polity=Peru actor=John Doe what=removed @2025-04-11'
		]
	],
	[
		'{p:John Doe} fired {p:Jane Roe} as defence minister of {PE:Peru}.',
		['happened person=Jane Roe office=defence minister polity=Peru actor=John Doe what=removed']
	],
	[
		'{p:Jane Roe} was ousted as prime minister of {NO:Norway} in 2005.',
		['happened person=Jane Roe office=prime minister polity=Norway what=removed @2005']
	],
	[
		'{p:Jane Roe} was sacked as interior minister of {PE:Peru} on Wednesday over the deaths.',
		['happened person=Jane Roe office=interior minister polity=Peru what=removed @2025-04-09']
	],
	[
		"{PE:Peru}'s parliament dismissed {p:Jane Roe} as foreign minister of {PE:Peru} on 5 September 2024.",
		['happened person=Jane Roe office=foreign minister polity=Peru what=removed @2024-09-05']
	],
	[
		'The king sacked {p:Jane Roe} as prime minister of {NO:Norway}.',
		['happened person=Jane Roe office=prime minister polity=Norway what=removed']
	]
])('a resignation, or a removal, is claimed from: %s', (text, claimed) => {
	expect(linesOf('resigns', text)).toEqual(claimed);
});

test.each<Row>([
	[
		'{p:Jane Roe} will resign as prime minister of {NO:Norway} on 3 June 2025.',
		['planned person=Jane Roe office=prime minister polity=Norway @2025-06-03']
	],
	[
		'{p:Jane Roe} plans to step down as prime minister of {NO:Norway}.',
		['planned person=Jane Roe office=prime minister polity=Norway']
	],
	[
		'{p:Jane Roe} could resign as prime minister of {NO:Norway}.',
		['possible person=Jane Roe office=prime minister polity=Norway']
	],
	[
		'{p:Jane Roe} refused to resign as prime minister of {NO:Norway}.',
		['denied person=Jane Roe office=prime minister polity=Norway']
	],
	[
		'{p:Jane Roe} has not resigned as prime minister of {NO:Norway}.',
		['denied person=Jane Roe office=prime minister polity=Norway']
	],
	[
		'If {p:Jane Roe} resigned as prime minister of {NO:Norway}, an election would follow.',
		['possible person=Jane Roe office=prime minister polity=Norway']
	],
	[
		'{p:John Doe} denied that {p:Jane Roe} had resigned as prime minister of {NO:Norway}.',
		['denied person=Jane Roe office=prime minister polity=Norway']
	],
	[
		'{p:Jane Roe} offered to resign as prime minister of {NO:Norway}.',
		['possible person=Jane Roe office=prime minister polity=Norway']
	]
])(
	'what is planned, possible or denied of leaving office is claimed as that: %s',
	(text, claimed) => {
		expect(linesOf('resigns', text)).toEqual(claimed);
	}
);

test.each([
	'{p:Jane Roe} denied that she had resigned as prime minister of {NO:Norway}.',

	'The unions called for the resignation of {p:Jane Roe} as prime minister of {NO:Norway}.',

	'The scandal could lead to the resignation of {p:Jane Roe} as prime minister of {NO:Norway}.',

	'{p:Jane Roe} nearly resigned as prime minister of {NO:Norway} in 2019.',

	'{p:Jane Roe} reportedly resigned as prime minister of {NO:Norway}.',

	'Has {p:Jane Roe} resigned as prime minister of {NO:Norway}?',

	'{p:Jane Roe} was resigned to losing the post of prime minister of {NO:Norway}.',

	'{p:Jane Roe} resigned from the board of a bank in 2020.',

	'{p:Jane Roe} quit smoking in 2020.',

	'{p:Jane Roe} quit the race for president of {PE:Peru}.',

	'{p:Jane Roe} stepped down from the train in {^NO:Oslo}.',

	'{p:Jane Roe} was dismissed by {p:John Doe} as a clown.',

	'{p:Jane Roe} dismissed the claims as nonsense.',

	'{p:Jane Roe} was removed from the list on Monday.',

	'{p:Jane Roe} was fired at by soldiers.',

	'{p:Jane Roe} was ousted by {p:John Doe} in the second round.',

	'{p:Jane Roe} submitted her resignation as prime minister of {NO:Norway}, but the king rejected it.',

	"{PE:Peru}'s parliament could have dismissed {p:Jane Roe} as foreign minister of {PE:Peru}.",

	"{PE:Peru}'s parliament has not removed {p:Jane Roe} as foreign minister of {PE:Peru}."
])('nobody leaves an office by: %s', (text) => {
	expect(linesOf('resigns', text)).toEqual([]);
});
