import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each<[string, string[]]>([
	[
		"{PE:Peru} expelled {TD:Chad}'s ambassador on 4 April 2024.",
		['happened actor=Peru other=Chad what=the ambassador @2024-04-04']
	],
	[
		'{PE:Peru} expelled the {~TD:Chadian} ambassador.',
		['happened actor=Peru other=Chad what=the ambassador']
	],
	[
		'{PE:Peru} ordered the {~TD:Chadian} ambassador to leave the country.',
		['happened actor=Peru other=Chad what=the ambassador']
	],
	[
		'{PE:Peru} declared three {~TD:Chadian} diplomats persona non grata in June 2023.',
		['happened actor=Peru other=Chad what=diplomats number=3 diplomats @2023-06']
	],
	[
		'{PE:Peru} declared two {~TD:Chadian} diplomats personae non gratae on Tuesday.',
		['happened actor=Peru other=Chad what=diplomats number=2 diplomats @2025-04-08']
	],
	[
		'Ten {~TD:Chadian} diplomats were expelled from {NO:Norway} in February 2023.',
		['happened actor=Norway other=Chad what=diplomats number=10 diplomats @2023-02']
	],
	[
		'Forty {~TD:Chadian} diplomats have been expelled by {NO:Norway}.',
		['happened actor=Norway other=Chad what=diplomats number=40 diplomats']
	],
	[
		'{PE:Peru} expelled 17 {~TD:Chadian} intelligence officers in March 2022.',
		[
			'happened actor=Peru other=Chad what=intelligence officers number=17 intelligence officers @2022-03'
		]
	]
])('%s', (text, expected) => {
	expect(linesOf('expels', text)).toEqual(expected);
});

test.each<[string, string[]]>([
	[
		'{PE:Peru} will expel the {~TD:Chadian} ambassador.',
		['planned actor=Peru other=Chad what=the ambassador']
	],
	[
		'Ten {~TD:Chadian} diplomats could be expelled from {NO:Norway}.',
		['possible actor=Norway other=Chad what=diplomats number=10 diplomats']
	],
	[
		'Ten {~TD:Chadian} diplomats were not expelled from {NO:Norway}.',
		['denied actor=Norway other=Chad what=diplomats number=10 diplomats']
	]
])('what is not done is never said to have happened: %s', (text, expected) => {
	expect(linesOf('expels', text)).toEqual(expected);
});

test.each([
	"{PE:Peru} threatened to expel {TD:Chad}'s ambassador.",
	'{PE:Peru} ordered the {~TD:Chadian} ambassador to apologise.',
	"{PE:Peru} expelled {TD:Chad}'s ambassador's driver."
])('nothing is claimed by: %s', (text) => {
	expect(linesOf('expels', text)).toEqual([]);
});
