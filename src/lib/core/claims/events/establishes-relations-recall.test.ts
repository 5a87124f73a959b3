import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each<[string, string[]]>([
	[
		'{PE:Peru} and {TD:Chad} have had diplomatic relations since February 1964.',
		['happened actor=Peru other=Chad @1964-02']
	],
	[
		'{PE:Peru} and {TD:Chad} have maintained full diplomatic relations since 1964.',
		['happened actor=Peru other=Chad @1964']
	],
	[
		'{PE:Peru} has had diplomatic relations with {TD:Chad} since 1963.',
		['happened actor=Peru other=Chad @1963']
	],
	[
		'Diplomatic relations between {PE:Peru} and {TD:Chad}, established in 1960, are warm.',
		['happened actor=Peru other=Chad @1960']
	],
	[
		'{PE:Peru} and {TD:Chad}, which established diplomatic ties in 2018, signed a deal.',
		['happened actor=Peru other=Chad @2018']
	]
])('%s', (text, expected) => {
	expect(linesOf('establishes-relations', text)).toEqual(expected);
});

test.each<[string, string[]]>([
	[
		'If {PE:Peru} and {TD:Chad} have had diplomatic relations since 1964, it is news.',
		['possible actor=Peru other=Chad @1964']
	]
])('what is not done is never said to have happened: %s', (text, expected) => {
	expect(linesOf('establishes-relations', text)).toEqual(expected);
});

test.each([
	'{PE:Peru} and {TD:Chad} have not had diplomatic relations since 1964.',
	'{PE:Peru} and {TD:Chad} have diplomatic relations.',
	'{PE:Peru} has had no diplomatic relations with {TD:Chad} since 1963.'
])('nothing is claimed by: %s', (text) => {
	expect(linesOf('establishes-relations', text)).toEqual([]);
});
