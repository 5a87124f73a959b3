import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each<[string, string[]]>([
	[
		'{PE:Peru} imposed economic sanctions on {TD:Chad} on 5 May 2024.',
		['happened actor=Peru other=Chad what=economic sanctions @2024-05-05']
	],
	[
		'The {o:European Union} on Monday imposed new sanctions on {TD:Chad}.',
		['happened body=EU other=Chad what=sanctions @2025-04-07']
	],
	[
		'{PE:Peru} and {NO:Norway} imposed sanctions on {TD:Chad} in March 2023.',
		[
			'happened actor=Norway other=Chad what=sanctions @2023-03',
			'happened actor=Peru other=Chad what=sanctions @2023-03'
		]
	],
	[
		'{PE:Peru} has slapped further sanctions on {p:Jane Roe}.',
		['happened person=Jane Roe actor=Peru what=sanctions']
	],
	[
		'{PE:Peru} sanctioned {~TD:Chadian} general {p:John Doe} on 2 June 2022.',
		['happened person=John Doe actor=Peru what=sanctions @2022-06-02']
	],
	[
		'{PE:Peru} imposed sanctions on three {~TD:Chadian} officials in June 2022.',
		['happened actor=Peru what=sanctions number=3 Chadian officials @2022-06']
	],
	[
		'{NO:Norway} sanctioned 12 {~TD:Chadian} companies on Thursday.',
		['happened actor=Norway what=sanctions number=12 Chadian companies @2025-04-10']
	],
	[
		'The {o:UN Security Council} imposed an arms embargo on {TD:Chad} in 2018.',
		['happened body=UNSC other=Chad what=an arms embargo @2018']
	],
	[
		'The {o:European Union} lifted economic sanctions on {TD:Chad} in May 2023.',
		['happened body=EU other=Chad what=economic sanctions @2023-05']
	],
	[
		'Sanctions were imposed on {TD:Chad} by {PE:Peru} in 2018.',
		['happened actor=Peru other=Chad what=sanctions @2018']
	],
	[
		'The {o:European Union} adopted a 14th package of sanctions against {TD:Chad} on 24 June 2024.',
		['happened body=EU other=Chad what=sanctions @2024-06-24']
	],
	[
		'The government of {PE:Peru} imposed trade sanctions on {TD:Chad}.',
		['happened actor=Peru other=Chad what=trade sanctions']
	]
])('%s', (text, expected) => {
	expect(linesOf('sanctions', text)).toEqual(expected);
});

test.each<[string, string[]]>([
	[
		'If {PE:Peru} imposed sanctions on {TD:Chad}, trade would stop.',
		['possible actor=Peru other=Chad what=sanctions']
	],
	[
		'{PE:Peru} did not impose sanctions on {TD:Chad}.',
		['denied actor=Peru other=Chad what=sanctions']
	],
	[
		'{PE:Peru} is considering whether to impose sanctions on {TD:Chad}.',
		['possible actor=Peru other=Chad what=sanctions']
	],
	[
		'{PE:Peru} will impose sanctions on {TD:Chad} on 1 June 2025.',
		['planned actor=Peru other=Chad what=sanctions @2025-06-01']
	],
	[
		'{PE:Peru} might have imposed sanctions on {TD:Chad}.',
		['possible actor=Peru other=Chad what=sanctions']
	],
	[
		'{PE:Peru} denied that {NO:Norway} imposed sanctions on {TD:Chad}.',
		['denied actor=Norway other=Chad what=sanctions']
	],
	[
		'{PE:Peru} would lift sanctions on {TD:Chad} if talks succeed.',
		['possible actor=Peru other=Chad what=sanctions']
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
