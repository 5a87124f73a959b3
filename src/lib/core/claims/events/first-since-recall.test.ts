import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each<[string, string[]]>([
	[
		'{p:Jane Roe} made her first trip to {TD:Chad} in 24 years.',
		["happened person=Jane Roe what=Jane Roe's trip to Chad number=24 years"]
	],
	[
		'{PE:Peru} held its first election in 13 years.',
		["happened actor=Peru what=Peru's election number=13 years"]
	],
	[
		"{o:ASEAN} leaders welcomed {TL:Timor-Leste} as the bloc's 11th member, its first expansion in 26 years.",
		["happened body=ASEAN what=ASEAN's expansion number=26 years"]
	],
	[
		'It was the first visit by a {~PE:Peruvian} minister to {TD:Chad} in more than 15 years.',
		['happened actor=Peru what=the visit by a Peruvian minister to Chad number=over 15 years']
	]
])('%s', (text, expected) => {
	expect(linesOf('first-since', text)).toEqual(expected);
});

test.each([
	'{PE:Peru} plans its first election in 13 years.',
	'{PE:Peru} and {TD:Chad} met for its first summit in 13 years.',
	"It is the bloc's first expansion in 26 years.",
	'It was not the first visit by a {~PE:Peruvian} minister to {TD:Chad} in 15 years.'
])('nothing is claimed by: %s', (text) => {
	expect(linesOf('first-since', text)).toEqual([]);
});
