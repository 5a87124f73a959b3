import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each<[string, string[]]>([
	[
		'The {o:Lagoon Community} was founded in 1992 in {l:Windhoek}.',
		['happened body=Lagoon Community @1992']
	],
	[
		'{o:ASEAN} was established on 8 August 1967 in {^TH:Bangkok}.',
		['happened body=ASEAN @1967-08-08']
	],
	[
		'{PE:Peru} gained independence from {TD:Chad} in 1911.',
		['happened actor=Peru other=Chad what=independence @1911']
	],
	[
		'{PE:Peru} became independent from {TD:Chad} in 1963.',
		['happened actor=Peru other=Chad what=independence @1963']
	],
	['Founded in 1945, the {o:United Nations} has 193 members.', ['happened body=UN @1945']],
	[
		'The {o:Arab League} was formed in {l:Cairo} on 22 March 1945.',
		['happened body=Arab League place=Cairo @1945-03-22']
	],
	[
		'{PE:Peru} won its independence from {TD:Chad} in 1990.',
		['happened actor=Peru other=Chad what=independence @1990']
	],
	['The {o:Lagoon Forum}, founded in 1971, has 18 members.', ['happened body=Lagoon Forum @1971']],
	[
		'{PE:Peru}, which gained independence from {TD:Chad} in 1993, has no king.',
		['happened actor=Peru other=Chad what=independence @1993']
	],
	['{PE:Peru} became independent in 1994.', ['happened actor=Peru what=independence @1994']],
	['{o:Lagoon Front} was founded in 1982 by {p:Jane Roe}.', ['happened body=Lagoon Front @1982']],
	[
		'{p:Jane Roe} founded the {o:Lagoon Party} in 2004.',
		['happened person=Jane Roe body=Lagoon Party @2004']
	],
	[
		'{PE:Peru} chairs {o:ASEAN} for the fifth time since its founding in 1967.',
		['happened body=ASEAN @1967']
	],
	[
		'{o:Lagoon Bank}, which was established in 1990, lends to farmers.',
		['happened body=Lagoon Bank @1990']
	],
	[
		'{TL:Timor-Leste}, a nation of 1.3 million people that gained independence in 2002, first applied to join {o:ASEAN}.',
		['happened actor=Timor-Leste what=independence @2002']
	],
	[
		'{PE:Peru} met {TD:Chad}, which gained independence in 1960.',
		['happened actor=Chad what=independence @1960']
	]
])('%s', (text, expected) => {
	expect(linesOf('founded', text)).toEqual(expected);
});

test.each<[string, string[]]>([
	['{o:Lagoon Bank} will be founded in 2026.', ['planned body=Lagoon Bank @2026']],
	[
		'{PE:Peru} could gain independence from {TD:Chad} in 2030.',
		['possible actor=Peru other=Chad what=independence @2030']
	],
	[
		'If {PE:Peru} gained independence in 2030, it would be small.',
		['possible actor=Peru what=independence @2030']
	],
	['{PE:Peru} never gained independence in 1920.', ['denied actor=Peru what=independence @1920']],
	['{o:Lagoon Bank} plans to be founded in 2027.', ['planned body=Lagoon Bank @2027']]
])('what is not done is never said to have happened: %s', (text, expected) => {
	expect(linesOf('founded', text)).toEqual(expected);
});

test.each([
	'{o:Lagoon Bank} was not founded in 1990.',
	'{o:Lagoon Bank} was founded.',
	'{PE:Peru} hopes to become independent in 2030.',
	'{o:Lagoon Bank} was founded on trust.',
	'{p:Jane Roe} found {o:Lagoon Bank} in 2010.',
	'{o:Lagoon Bank} was established as a leader.',
	'{p:Jane Roe} established contact with {o:Lagoon Bank} in 2010.',
	'{PE:Peru} hailed {p:Jane Roe}, who won independence in 1960.'
])('nothing is claimed by: %s', (text) => {
	expect(linesOf('founded', text)).toEqual([]);
});
