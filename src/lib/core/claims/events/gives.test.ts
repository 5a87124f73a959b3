import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each<[string, string[]]>([
	[
		'{PE:Peru} gave {TD:Chad} $4.5 billion in financial aid in 2024.',
		['happened actor=Peru other=Chad what=financial aid number=4500000000 US dollars @2024']
	],
	[
		'The {o:World Bank} approved a $1.5 billion loan for {TD:Chad} on Friday.',
		['happened body=World Bank other=Chad what=loans number=1500000000 US dollars @2025-04-11']
	],
	[
		'{PE:Peru} donated 2 million doses of vaccine to {TD:Chad} in 2021.',
		['happened actor=Peru other=Chad what=doses of vaccine number=2000000 doses of vaccine @2021']
	],
	[
		'{PE:Peru} pledged $64 million in humanitarian aid to {TD:Chad}.',
		['happened actor=Peru other=Chad what=humanitarian aid number=64000000 US dollars']
	],
	[
		'{NO:Norway} delivered 18 tanks to {TD:Chad} in March 2023.',
		['happened actor=Norway other=Chad what=tanks number=18 tanks @2023-03']
	],
	[
		'{PE:Peru} provided humanitarian assistance worth $4 million to {TD:Chad}.',
		['happened actor=Peru other=Chad what=humanitarian assistance number=4000000 US dollars']
	],
	[
		'The {o:European Union} granted {TD:Chad} 1 billion euros in financial assistance on 27 December 2024.',
		['happened body=EU other=Chad what=financial assistance number=1000000000 euros @2024-12-27']
	],
	[
		'{PE:Peru} provided more than $1 million in humanitarian aid to {TD:Chad}.',
		['happened actor=Peru other=Chad what=humanitarian aid number=over 1000000 US dollars']
	],
	[
		'The {o:European Commission} disbursed 3 billion euros to {TD:Chad} in April 2025.',
		['happened body=EC other=Chad what=aid number=3000000000 euros @2025-04']
	],
	[
		'{PE:Peru} donated $500,000 to {TD:Chad} after the earthquake.',
		['happened actor=Peru other=Chad what=aid number=500000 US dollars']
	],
	[
		'{PE:Peru} sent 20 ambulances to {TD:Chad} on 4 May 2023.',
		['happened actor=Peru other=Chad what=ambulances number=20 ambulances @2023-05-04']
	],
	[
		'{PE:Peru} lent {TD:Chad} 300 million euros in emergency loans in 2022.',
		['happened actor=Peru other=Chad what=emergency loans number=300000000 euros @2022']
	],
	[
		'{PE:Peru} has handed over five patrol boats to {TD:Chad}.',
		['happened actor=Peru other=Chad what=patrol boats number=5 patrol boats']
	],
	[
		'The {o:IMF} approved about $3 billion in loans for {TD:Chad} in July 2023.',
		['happened body=IMF other=Chad what=loans number=about 3000000000 US dollars @2023-07']
	]
])('%s', (text, expected) => {
	expect(linesOf('gives', text)).toEqual(expected);
});

test.each<[string, string[]]>([
	[
		'{PE:Peru} will give {TD:Chad} $5 million in aid.',
		['planned actor=Peru other=Chad what=aid number=5000000 US dollars']
	],
	[
		'{PE:Peru} could give {TD:Chad} $5 million in aid.',
		['possible actor=Peru other=Chad what=aid number=5000000 US dollars']
	],
	[
		'{PE:Peru} did not give {TD:Chad} $5 million in aid.',
		['denied actor=Peru other=Chad what=aid number=5000000 US dollars']
	],
	[
		'{PE:Peru} refused to give {TD:Chad} $5 million in aid.',
		['denied actor=Peru other=Chad what=aid number=5000000 US dollars']
	],
	[
		'If {PE:Peru} gave {TD:Chad} $5 million in aid, hunger would end.',
		['possible actor=Peru other=Chad what=aid number=5000000 US dollars']
	],
	[
		'{PE:Peru} promised to send 20 ambulances to {TD:Chad}.',
		['planned actor=Peru other=Chad what=ambulances number=20 ambulances']
	]
])('what is not done is never said to have happened: %s', (text, expected) => {
	expect(linesOf('gives', text)).toEqual(expected);
});

test.each([
	'{TD:Chad} asked {PE:Peru} to give it $5 million in aid.',
	'{PE:Peru} gave {TD:Chad} three days to answer.',
	'{PE:Peru} gave 20 percent of its grain to {TD:Chad}.',
	'{PE:Peru} sent two ministers to {TD:Chad}.',
	'{PE:Peru} sent 300 soldiers to {TD:Chad}.',
	'{PE:Peru} gave {TD:Chad} its support.',
	'{PE:Peru} offered to lend {TD:Chad} $5 million.'
])('nothing is claimed by: %s', (text) => {
	expect(linesOf('gives', text)).toEqual([]);
});
