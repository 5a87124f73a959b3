import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

type Row = readonly [text: string, lines: readonly string[]];

test.each<Row>([
	[
		"{NO:Norway}'s {o:Supreme Court} ruled on 15 November 2023 that the plan to mine in {PE:Peru} was unlawful.",
		[
			'happened polity=Norway body=Supreme Court of Norway what=ruled that the plan to mine in Peru was unlawful @2023-11-15'
		]
	],
	[
		'The {~NO:Norwegian} supreme court ruled that {PE:Peru} could keep the painting.',
		[
			'happened polity=Norway body=Supreme Court of Norway what=ruled that Peru could keep the painting'
		]
	],
	[
		"{NO:Norway}'s {o:Constitutional Court} upheld the impeachment of {p:Jane Roe} on 4 April 2025.",
		[
			'happened polity=Norway body=Constitutional Court of Norway what=upheld the impeachment of Jane Roe @2025-04-04'
		]
	],
	[
		'The {o:International Court of Justice} ordered {PE:Peru} to return the fleet of {TD:Chad} on 26 January 2024.',
		['happened body=ICJ what=ordered Peru to return the fleet of Chad @2024-01-26']
	],
	[
		'The {o:International Criminal Court} issued an arrest warrant for {p:Jane Roe} in March 2023.',
		['happened body=ICC what=issued an arrest warrant for Jane Roe @2023-03']
	],
	[
		'The {o:Supreme Court of Peru} overturned the conviction of {p:Jane Roe} on Monday.',
		[
			'happened polity=Peru body=Supreme Court of Peru what=overturned the conviction of Jane Roe @2025-04-07'
		]
	],
	[
		"{PE:Peru}'s {o:Constitutional Court} dissolved the {o:Forward Party} on Wednesday.",
		[
			'happened polity=Peru body=Constitutional Court of Peru what=dissolved the Forward Party @2025-04-09'
		]
	],
	[
		"{PE:Peru}'s {o:Constitutional Court} struck down a law on mining in {l:Cusco}.",
		[
			'happened polity=Peru body=Constitutional Court of Peru what=struck down a law on mining in Cusco'
		]
	],
	[
		'The {o:European Court of Human Rights} ruled against {PE:Peru} in May 2024.',
		['happened body=ECHR what=ruled against Peru @2024-05']
	],
	[
		'The {o:European Court of Justice} has ruled that {o:Acme Corp} must pay a fine in {NO:Norway}.',
		['happened body=ECJ what=ruled that Acme Corp must pay a fine in Norway']
	],
	[
		"{PE:Peru}'s high court acquitted {p:Jane Roe} of fraud on Friday.",
		['happened polity=Peru body=High Court of Peru what=acquitted Jane Roe of fraud @2025-04-11']
	],
	[
		"{PE:Peru}'s high court convicted {p:Jane Roe} of fraud in 2019.",
		['happened polity=Peru body=High Court of Peru what=convicted Jane Roe of fraud @2019']
	],
	[
		'{p:Jane Roe} was sentenced to 27 years in prison by the {o:Supreme Court of Peru}.',
		[
			'happened person=Jane Roe polity=Peru body=Supreme Court of Peru what=sentenced to prison number=27 years'
		]
	],
	[
		'{p:Jane Roe} was sentenced to three years in prison on 5 August 2023.',
		['happened person=Jane Roe what=sentenced to prison number=3 years @2023-08-05']
	],
	[
		'{p:Jane Roe} was jailed for eight years in May 2024.',
		['happened person=Jane Roe what=sentenced to prison number=8 years @2024-05']
	],
	[
		'The {o:Supreme Court of Peru} sentenced {p:Jane Roe} to 16 years in prison in July 2024.',
		[
			'happened person=Jane Roe polity=Peru body=Supreme Court of Peru what=sentenced to prison number=16 years @2024-07'
		]
	],
	[
		'{p:Jane Roe} was sentenced to life in prison on 3 March 2024.',
		['happened person=Jane Roe what=sentenced to life in prison @2024-03-03']
	],
	[
		'{p:Jane Roe} was sentenced to death in 1999.',
		['happened person=Jane Roe what=sentenced to death @1999']
	],
	[
		'{p:Jane Roe} was sentenced in absentia to 20 years in prison.',
		['happened person=Jane Roe what=sentenced to prison number=20 years']
	],
	[
		'{p:Jane Roe} has been sentenced to 12 years in jail for fraud.',
		['happened person=Jane Roe what=sentenced to prison number=12 years']
	],
	[
		"On 5 May 2024, {NO:Norway}'s {o:Supreme Court} rejected an appeal by {p:Jane Roe}.",
		[
			'happened polity=Norway body=Supreme Court of Norway what=rejected an appeal by Jane Roe @2024-05-05'
		]
	],
	[
		"The ministry said that {NO:Norway}'s {o:Supreme Court} had rejected an appeal by {p:Jane Roe}.",
		['happened polity=Norway body=Supreme Court of Norway what=rejected an appeal by Jane Roe']
	]
])('a ruling is claimed from: %s', (text, claimed) => {
	expect(linesOf('rules', text)).toEqual(claimed);
});

test.each([
	"{NO:Norway}'s {o:Supreme Court} will rule that {PE:Peru} is right.",

	"{NO:Norway}'s {o:Supreme Court} is expected to rule against {PE:Peru}.",

	"{NO:Norway}'s {o:Supreme Court} has not ruled against {PE:Peru}.",

	"{NO:Norway}'s {o:Supreme Court} could have ruled against {PE:Peru}.",

	"If {NO:Norway}'s {o:Supreme Court} ruled against {PE:Peru}, trade would end.",

	"{NO:Norway}'s {o:Supreme Court} ruled that he must stand trial.",

	"{NO:Norway}'s {o:Supreme Court} ruled out an appeal.",

	'The {o:Supreme Court} upheld the ban on {o:Acme Corp}.',

	'{p:Jane Roe} ruled {PE:Peru} for 20 years.',

	'Police ruled out terrorism in {^NO:Oslo}.',

	'{NO:Norway} ruled out talks with {PE:Peru}.',

	'{p:Jane Roe} could be sentenced to ten years in prison.',

	'{p:Jane Roe} faces up to ten years in prison.',

	'{p:Jane Roe} was sentenced to up to ten years in prison.',

	'{p:Jane Roe} was given a suspended sentence of two years in prison.',

	"{p:Jane Roe}'s brother was sentenced to ten years in prison.",

	'{p:Jane Roe} was not sentenced to ten years in prison.',

	'{o:Acme Corp} ruled that {p:Jane Roe} must go.',

	'{p:Jane Roe} held court in {^NO:Oslo}.',

	'{p:John Doe} denied that {p:Jane Roe} was sentenced to ten years in prison.',

	'Was {p:Jane Roe} sentenced to ten years in prison?',

	"{p:Jane Roe} asked {NO:Norway}'s {o:Supreme Court} to rule against {PE:Peru}."
])('no ruling is claimed from: %s', (text) => {
	expect(linesOf('rules', text)).toEqual([]);
});

test('a rank among courts is told as one, and not as a name', () => {
	expect(
		linesOf('rules', "{NO:Norway}'s highest court upheld the ban on mining in {PE:Peru}.")
	).toEqual([
		"happened polity=Norway body=Norway's highest court what=upheld the ban on mining in Peru"
	]);
});
