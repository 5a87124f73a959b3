import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

type Row = readonly [text: string, lines: readonly string[]];

test.each<Row>([
	[
		"{NO:Norway}'s parliament voted to join {o:NATO} on 3 March 2024.",
		['happened polity=Norway body=Parliament of Norway what=voted to join NATO @2024-03-03']
	],
	[
		'The {~NO:Norwegian} parliament approved a bill to ban {o:Acme Corp} on Thursday by 120 votes to 45.',
		[
			'happened polity=Norway body=Parliament of Norway what=approved a bill to ban Acme Corp number=120 votes against=45 votes @2025-04-10'
		]
	],
	[
		"{NO:Norway}'s {o:National Assembly} voted 204 to 85 to impeach {p:Jane Roe} on 14 December 2024.",
		[
			'happened polity=Norway body=National Assembly of Norway what=voted to impeach Jane Roe number=204 votes against=85 votes @2024-12-14'
		]
	],
	[
		"{NO:Norway}'s {o:National Assembly} passed a law on trade with {PE:Peru} by 204 votes to 85, with three abstentions.",
		[
			'happened polity=Norway body=National Assembly of Norway what=passed a law on trade with Peru number=204 votes against=85 votes abstaining=3 votes'
		]
	],
	[
		'The {o:UN General Assembly} adopted a resolution on {NO:Norway} on 12 December 2023, with 153 votes in favour, 10 against and 23 abstentions.',
		[
			'happened body=UNGA what=adopted a resolution on Norway number=153 votes against=10 votes abstaining=23 votes @2023-12-12'
		]
	],
	[
		'The {o:UN Security Council} voted 14-0 to approve a resolution on {PE:Peru}.',
		[
			'happened body=UNSC what=voted to approve a resolution on Peru number=14 votes against=0 votes'
		]
	],
	[
		'The {o:European Parliament} approved a treaty with {PE:Peru} on 13 March 2024 with 523 votes in favour, 46 against and 49 abstentions.',
		[
			'happened body=European Parliament what=approved a treaty with Peru number=523 votes against=46 votes abstaining=49 votes @2024-03-13'
		]
	],
	[
		"{PE:Peru}'s {o:Congress} ratified a treaty with {NO:Norway} in May 2024.",
		['happened polity=Peru body=Congress of Peru what=ratified a treaty with Norway @2024-05']
	],
	[
		"{PE:Peru}'s {o:Congress} rejected a treaty with {NO:Norway} on Monday.",
		['happened polity=Peru body=Congress of Peru what=rejected a treaty with Norway @2025-04-07']
	],
	[
		'The lower house of {PE:Peru} passed a bill on mining in {l:Cusco} on Tuesday.',
		[
			'happened polity=Peru body=Lower House of Peru what=passed a bill on mining in Cusco @2025-04-08'
		]
	],
	[
		'The Knesset voted 64 to 52 to recall {p:Jane Roe}.',
		['happened body=Knesset what=voted to recall Jane Roe number=64 votes against=52 votes']
	],
	[
		"A treaty with {PE:Peru} was ratified by {NO:Norway}'s parliament on 5 May 2024.",
		[
			'happened polity=Norway body=Parliament of Norway what=ratified the treaty with Peru @2024-05-05'
		]
	],
	[
		'The treaty with {PE:Peru} was approved on Monday by the {~NO:Norwegian} parliament.',
		[
			'happened polity=Norway body=Parliament of Norway what=approved the treaty with Peru @2025-04-07'
		]
	],
	[
		'The {o:UN General Assembly} voted on Friday by 143 to 9, with 25 abstentions, to support a bid by {PE:Peru}.',
		[
			'happened body=UNGA what=voted to support a bid by Peru number=143 votes against=9 votes abstaining=25 votes @2025-04-11'
		]
	],
	[
		"{NO:Norway}'s parliament has approved the deployment of troops to {PE:Peru}.",
		[
			'happened polity=Norway body=Parliament of Norway what=approved the deployment of troops to Peru'
		]
	],
	[
		"{NO:Norway}'s parliament voted in favour of a treaty with {PE:Peru}.",
		['happened polity=Norway body=Parliament of Norway what=voted in favour of a treaty with Peru']
	],
	[
		"{NO:Norway}'s parliament voted against a treaty with {PE:Peru} on Monday.",
		[
			'happened polity=Norway body=Parliament of Norway what=voted against a treaty with Peru @2025-04-07'
		]
	],
	[
		"{NO:Norway}'s parliament unanimously approved a treaty with {PE:Peru}.",
		['happened polity=Norway body=Parliament of Norway what=approved a treaty with Peru']
	],
	[
		"The ministry said that {NO:Norway}'s parliament had approved a treaty with {PE:Peru}.",
		['happened polity=Norway body=Parliament of Norway what=approved a treaty with Peru']
	],
	[
		"After {NO:Norway}'s parliament ratified the treaty with {PE:Peru} in May 2023, trade grew.",
		['happened polity=Norway body=Parliament of Norway what=ratified the treaty with Peru @2023-05']
	],
	[
		"{NO:Norway}'s parliament impeached {p:Jane Roe} on 3 March 2024.",
		['happened polity=Norway body=Parliament of Norway what=impeached Jane Roe @2024-03-03']
	],
	[
		'The {o:Senate of Peru} endorsed {p:Jane Roe} as foreign minister on Tuesday.',
		[
			'happened polity=Peru body=Senate of Peru what=endorsed Jane Roe as foreign minister @2025-04-08'
		]
	],
	[
		"{NO:Norway}'s parliament approved on Thursday a treaty with {PE:Peru}.",
		[
			'happened polity=Norway body=Parliament of Norway what=approved a treaty with Peru @2025-04-10'
		]
	],
	[
		"{NO:Norway}'s parliament narrowly rejected a motion against {p:Jane Roe} on Monday.",
		[
			'happened polity=Norway body=Parliament of Norway what=rejected a motion against Jane Roe @2025-04-07'
		]
	],
	[
		"{PE:Peru}'s parliament passed a law banning plastic bags on 27 April 2024.",
		[
			'happened polity=Peru body=Parliament of Peru what=passed a law banning plastic bags @2024-04-27'
		]
	]
])('a vote is claimed from: %s', (text, claimed) => {
	expect(linesOf('votes', text)).toEqual(claimed);
});

test.each([
	"{NO:Norway}'s parliament will vote to join {o:NATO} on Friday.",

	"{NO:Norway}'s parliament is expected to approve a treaty with {PE:Peru}.",

	"{NO:Norway}'s parliament has not approved a treaty with {PE:Peru}.",

	"{NO:Norway}'s parliament could have approved a treaty with {PE:Peru}.",

	"If {NO:Norway}'s parliament approved a treaty with {PE:Peru}, trade would grow.",

	"{NO:Norway}'s parliament approved the bill.",

	"{NO:Norway}'s parliament approved its first budget.",

	"{NO:Norway}'s parliament voted Saturday.",

	'Parliament approved a treaty with {PE:Peru}.',

	'The {o:Senate} voted 52-48 to confirm {p:Jane Roe}.',

	'{o:Acme Corp} approved a deal with {PE:Peru}.',

	'{o:Acme Corp} voted to buy {o:Example Ltd}.',

	'Voters in {NO:Norway} approved a treaty with {PE:Peru}.',

	'{p:Jane Roe} voted against a treaty with {PE:Peru}.',

	'{NO:Norway} voted against the resolution on {PE:Peru}.',

	"{NO:Norway}'s parliament passed through a crisis over {PE:Peru}.",

	"{NO:Norway}'s parliament debated a treaty with {PE:Peru}.",

	"{p:Jane Roe} denied that {NO:Norway}'s parliament had approved a treaty with {PE:Peru}.",

	"Did {NO:Norway}'s parliament approve a treaty with {PE:Peru}?",

	"{p:Jane Roe} urged {NO:Norway}'s parliament to approve a treaty with {PE:Peru}.",

	"A treaty with {PE:Peru} was to be ratified by {NO:Norway}'s parliament.",

	'The {~NO:Norwegian} cabinet approved a treaty with {PE:Peru} on Monday.',

	"{p:Jane Roe} failed to get {NO:Norway}'s parliament to approve a treaty with {PE:Peru}."
])('no vote is claimed from: %s', (text) => {
	expect(linesOf('votes', text)).toEqual([]);
});
