import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each([
	[
		'{PE:Peru} opened its embassy in {^NO:Oslo} on 3 May 2021.',
		'happened actor=Peru other=Norway place=Oslo @2021-05-03'
	],
	['{PE:Peru} has opened an embassy in {NO:Norway}.', 'happened actor=Peru other=Norway'],
	[
		'{PE:Peru} inaugurated its new embassy in {^NO:Oslo} on Thursday.',
		'happened actor=Peru other=Norway place=Oslo @2025-04-10'
	],
	[
		'{PE:Peru} has unveiled its embassy in {^NO:Oslo}.',
		'happened actor=Peru other=Norway place=Oslo'
	],
	[
		'{PE:Peru} opened a permanent embassy in {^NO:Oslo}.',
		'happened actor=Peru other=Norway place=Oslo'
	],
	[
		'{PE:Peru} opened a {~PE:Peruvian} embassy in {^NO:Oslo}.',
		'happened actor=Peru other=Norway place=Oslo'
	],
	[
		'On 3 May 2021, {PE:Peru} opened its first embassy in {^NO:Oslo}.',
		'happened actor=Peru other=Norway place=Oslo @2021-05-03'
	],
	[
		'The government of {PE:Peru} opened its embassy in {^NO:Oslo}.',
		'happened actor=Peru other=Norway place=Oslo'
	],
	[
		'{^PE:Lima} opened an embassy in {NO:Norway} in 2021.',
		'happened actor=Peru other=Norway @2021'
	],
	[
		'{PE:Peru} opened an embassy in {l:New York}.',
		'happened actor=Peru other=United States place=New York'
	],
	[
		'{PE:Peru} opened an embassy in {^NO:Oslo}, its first in {l:Scandinavia}.',
		'happened actor=Peru other=Norway place=Oslo'
	],
	[
		'{PE:Peru} formally opened its own embassy in {NO:Norway} in June 2019.',
		'happened actor=Peru other=Norway @2019-06'
	]
])('an embassy opened: %s', (text, line) => {
	expect(linesOf('opens-embassy', text)).toEqual([line]);
});

test.each([
	[
		'{PE:Peru} will open an embassy in {^NO:Oslo} in 2026.',
		'planned actor=Peru other=Norway place=Oslo @2026'
	],
	['{PE:Peru} intends to open an embassy in {NO:Norway}.', 'planned actor=Peru other=Norway'],
	['{PE:Peru} may open an embassy in {NO:Norway}.', 'possible actor=Peru other=Norway'],
	[
		'{PE:Peru} is reviewing whether to open an embassy in {NO:Norway}.',
		'possible actor=Peru other=Norway'
	],
	['{PE:Peru} has not opened an embassy in {NO:Norway}.', 'denied actor=Peru other=Norway'],
	['{PE:Peru} has yet to open an embassy in {NO:Norway}.', 'denied actor=Peru other=Norway'],
	['{PE:Peru} declined to open an embassy in {NO:Norway}.', 'denied actor=Peru other=Norway'],
	['{PE:Peru} hopes to open an embassy in {NO:Norway}.', 'possible actor=Peru other=Norway'],
	[
		'If {PE:Peru} opened an embassy in {NO:Norway}, trade would grow.',
		'possible actor=Peru other=Norway'
	],
	[
		'{PE:Peru} denied that {CL:Chile} opened an embassy in {NO:Norway}.',
		'denied actor=Chile other=Norway'
	],
	[
		'{PE:Peru} promised to open an embassy in {^NO:Oslo} by 2027.',
		'planned actor=Peru other=Norway place=Oslo'
	],
	[
		'{PE:Peru} is set to open an embassy in {^NO:Oslo}.',
		'planned actor=Peru other=Norway place=Oslo'
	],
	[
		'{PE:Peru} agreed to open an embassy in {NO:Norway} on 5 May 2024.',
		'planned actor=Peru other=Norway'
	],
	['{PE:Peru} cannot open an embassy in {NO:Norway}.', 'denied actor=Peru other=Norway'],
	['{PE:Peru} will not open an embassy in {NO:Norway}.', 'denied actor=Peru other=Norway']
])('planned, possible or denied: %s', (text, line) => {
	expect(linesOf('opens-embassy', text)).toEqual([line]);
});

test.each([
	'{PE:Peru} mulls opening an embassy in {NO:Norway}.',
	'Will {PE:Peru} open an embassy in {NO:Norway}?',
	'{PE:Peru} opened the way for an embassy in {NO:Norway}.',
	'{PE:Peru} opened talks on an embassy in {NO:Norway}.',
	'{PE:Peru} closed its embassy in {^NO:Oslo}.',
	'{PE:Peru} opened its embassy gates in {^NO:Oslo}.',
	'{PE:Peru} opened an embassy in {^PE:Lima}.',
	'{p:Jane Roe} opened the {~PE:Peruvian} embassy in {^NO:Oslo}.',
	"{PE:Peru}'s ally opened an embassy in {NO:Norway}.",
	'{PE:Peru} asked {CL:Chile} to open an embassy in {^NO:Oslo}.',
	'{PE:Peru} opened a bank account for its embassy in {^NO:Oslo}.',
	'The novel "{PE:Peru} opened an embassy in {^NO:Oslo}" won.',
	'{PE:Peru} opened the door of its embassy in {^NO:Oslo}.',
	'{PE:Peru} opened fire near the embassy in {^NO:Oslo}.',
	'The Embassy of {PE:Peru} in {^NO:Oslo} opened a library.',
	'{PE:Peru} denied having opened an embassy in {NO:Norway}.',
	'{PE:Peru} opened a trade office in {^NO:Oslo}.'
])('no opening is claimed by: %s', (text) => {
	expect(linesOf('opens-embassy', text)).toEqual([]);
});
