import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each<[string, string[]]>([
	[
		"{PE:Peru}'s embassy in {^NO:Oslo} opened on 17 January 2025.",
		['happened actor=Peru other=Norway place=Oslo @2025-01-17']
	],
	[
		'A {~PE:Peruvian} embassy was opened in {TD:Chad} on 29 January 2024.',
		['happened actor=Peru other=Chad @2024-01-29']
	],
	[
		"{PE:Peru}'s new embassy was inaugurated in {^NO:Oslo} on 3 May 2021.",
		['happened actor=Peru other=Norway place=Oslo @2021-05-03']
	],
	[
		'{PE:Peru} inaugurated its embassy in {^NO:Oslo} in July 2023.',
		['happened actor=Peru other=Norway place=Oslo @2023-07']
	]
])('%s', (text, expected) => {
	expect(linesOf('opens-embassy', text)).toEqual(expected);
});

test.each<[string, string[]]>([
	['A {~PE:Peruvian} embassy could be opened in {TD:Chad}.', ['possible actor=Peru other=Chad']],
	['A {~PE:Peruvian} embassy was not opened in {TD:Chad}.', ['denied actor=Peru other=Chad']]
])('what is not done is never said to have happened: %s', (text, expected) => {
	expect(linesOf('opens-embassy', text)).toEqual(expected);
});

test.each([
	"{PE:Peru}'s embassy in {^NO:Oslo} reopened on 17 January 2025.",
	"{PE:Peru}'s embassy in {^NO:Oslo} will be opened in 2026.",
	"{PE:Peru}'s embassy in {^NO:Oslo} opened fire."
])('nothing is claimed by: %s', (text) => {
	expect(linesOf('opens-embassy', text)).toEqual([]);
});
