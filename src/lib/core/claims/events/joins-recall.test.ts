import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each<[string, string[]]>([
	[
		"Leaders of {o:ASEAN} welcomed {TL:Timor-Leste} as the bloc's 11th member on Sunday.",
		['happened actor=Timor-Leste body=ASEAN rank=11 @2025-04-06']
	],
	[
		"The union admitted {PE:Peru} as {o:Lagoon Union}'s 12th member.",
		['happened actor=Peru body=Lagoon Union rank=12']
	],
	[
		'{PE:Peru} was admitted to the {o:European Union} in July 2013.',
		['happened actor=Peru body=EU @2013-07']
	],
	[
		'{PE:Peru} has been a member of the {o:European Union} since 2013.',
		['happened actor=Peru body=EU @2013']
	],
	[
		'{PE:Peru} is a full member of {o:NATO} since May 2013.',
		['happened actor=Peru body=NATO @2013-05']
	],
	[
		'{PE:Peru} acceded to the {o:World Trade Organization} in 1999.',
		['happened actor=Peru body=WTO @1999']
	],
	[
		'{PE:Peru} entered the {o:European Union} on 1 May 2004.',
		['happened actor=Peru body=EU @2004-05-01']
	]
])('%s', (text, expected) => {
	expect(linesOf('joins', text)).toEqual(expected);
});

test.each<[string, string[]]>([
	['{PE:Peru} would be admitted to {o:NATO}.', ['possible actor=Peru body=NATO']]
])('what is not done is never said to have happened: %s', (text, expected) => {
	expect(linesOf('joins', text)).toEqual(expected);
});

test.each([
	"Leaders may welcome {TL:Timor-Leste} as the bloc's 11th member.",
	"{o:ASEAN} and the {o:African Union} welcomed {TL:Timor-Leste} as the bloc's 11th member.",
	'{PE:Peru} is a member of {o:NATO}.',
	'{PE:Peru} has never been a member of {o:NATO} since 2013.',
	'{PE:Peru} is not a member of {o:NATO} since 2013.'
])('nothing is claimed by: %s', (text) => {
	expect(linesOf('joins', text)).toEqual([]);
});
