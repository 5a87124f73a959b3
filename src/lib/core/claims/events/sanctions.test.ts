import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each<[string, string[]]>([
	[
		'{PE:Peru} imposed economic sanctions on {TD:Chad} on 5 May 2024.',
		['happened actor=Peru what=economic sanctions other=Chad @2024-05-05']
	],
	[
		'The {o:European Union} on Monday imposed new sanctions on {TD:Chad}.',
		['happened body=EU what=sanctions other=Chad @2025-04-07']
	],
	[
		'{PE:Peru} and {NO:Norway} imposed sanctions on {TD:Chad} in March 2023.',
		[
			'happened actor=Norway what=sanctions other=Chad @2023-03',
			'happened actor=Peru what=sanctions other=Chad @2023-03'
		]
	],
	[
		'{PE:Peru} has slapped further sanctions on {p:Jane Roe}.',
		['happened actor=Peru what=sanctions person=Jane Roe']
	],
	[
		'{PE:Peru} sanctioned {~TD:Chadian} general {p:John Doe} on 2 June 2022.',
		['happened actor=Peru person=John Doe what=sanctions @2022-06-02']
	],
	[
		'{PE:Peru} imposed sanctions on three {~TD:Chadian} officials in June 2022.',
		['happened actor=Peru what=sanctions number=3 Chadian officials @2022-06']
	],
	[
		'{NO:Norway} sanctioned 12 {~TD:Chadian} companies on Thursday.',
		['happened actor=Norway number=12 Chadian companies what=sanctions @2025-04-10']
	],
	[
		'The {o:UN Security Council} imposed an arms embargo on {TD:Chad} in 2018.',
		['happened body=UNSC what=an arms embargo other=Chad @2018']
	],
	[
		'The {o:European Union} lifted economic sanctions on {TD:Chad} in May 2023.',
		['happened body=EU what=economic sanctions other=Chad @2023-05']
	],
	[
		'Sanctions were imposed on {TD:Chad} by {PE:Peru} in 2018.',
		['happened what=sanctions other=Chad actor=Peru @2018']
	],
	[
		'The {o:European Union} adopted a 14th package of sanctions against {TD:Chad} on 24 June 2024.',
		['happened body=EU what=sanctions other=Chad @2024-06-24']
	],
	[
		'The government of {PE:Peru} imposed trade sanctions on {TD:Chad}.',
		['happened actor=Peru what=trade sanctions other=Chad']
	]
])('%s', (text, expected) => {
	expect(linesOf('sanctions', text)).toEqual(expected);
});

test.each<[string, string[]]>([
	[
		'If {PE:Peru} imposed sanctions on {TD:Chad}, trade would stop.',
		['possible actor=Peru what=sanctions other=Chad']
	],
	[
		'{PE:Peru} did not impose sanctions on {TD:Chad}.',
		['denied actor=Peru what=sanctions other=Chad']
	],
	[
		'{PE:Peru} is considering whether to impose sanctions on {TD:Chad}.',
		['possible actor=Peru what=sanctions other=Chad']
	],
	[
		'{PE:Peru} will impose sanctions on {TD:Chad} on 1 June 2025.',
		['planned actor=Peru what=sanctions other=Chad @2025-06-01']
	],
	[
		'{PE:Peru} might have imposed sanctions on {TD:Chad}.',
		['possible actor=Peru what=sanctions other=Chad']
	],
	[
		'{PE:Peru} denied that {NO:Norway} imposed sanctions on {TD:Chad}.',
		['denied actor=Norway what=sanctions other=Chad']
	],
	[
		'{PE:Peru} would lift sanctions on {TD:Chad} if talks succeed.',
		['possible actor=Peru what=sanctions other=Chad']
	]
])('what is not done is never said to have happened: %s', (text, expected) => {
	expect(linesOf('sanctions', text)).toEqual(expected);
});

test.each([
	'{PE:Peru} eased sanctions against {TD:Chad} on 4 May 2024.',
	'{PE:Peru} threatened to impose sanctions on {TD:Chad}.',
	'{PE:Peru} called on {NO:Norway} to impose sanctions on {TD:Chad}.',
	"{PE:Peru} imposed sanctions on {TD:Chad}'s oil industry.",
	'{PE:Peru} imposed sanctions on steel.',
	'The parliament of {PE:Peru} sanctioned the plan.'
])('nothing is claimed by: %s', (text) => {
	expect(linesOf('sanctions', text)).toEqual([]);
});
