import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each<[string, string[]]>([
	[
		'{PE:Peru} became the 147th country to recognise {TD:Chad}.',
		['happened actor=Peru other=Chad']
	],
	[
		'{PE:Peru} has become the first nation to formally recognise {TD:Chad} on 4 May 2021.',
		['happened actor=Peru other=Chad @2021-05-04']
	],
	[
		'{TD:Chad} was recognised by {PE:Peru} in February 2021.',
		['happened actor=Peru other=Chad @2021-02']
	],
	[
		'{TD:Chad} was recognised as an independent state by {PE:Peru} in 1962.',
		['happened actor=Peru other=Chad @1962']
	],
	[
		'{PE:Peru} and {NO:Norway} recognised {TD:Chad} on 28 May 1960.',
		['happened actor=Norway other=Chad @1960-05-28', 'happened actor=Peru other=Chad @1960-05-28']
	]
])('%s', (text, expected) => {
	expect(linesOf('recognises', text)).toEqual(expected);
});

test.each<[string, string[]]>([
	[
		'{PE:Peru} will recognise {TD:Chad} in September 2025.',
		['planned actor=Peru other=Chad @2025-09']
	]
])('what is not done is never said to have happened: %s', (text, expected) => {
	expect(linesOf('recognises', text)).toEqual(expected);
});

test.each([
	'{PE:Peru} could become the first country to recognise {TD:Chad}.',
	'{TD:Chad} was not recognised by {PE:Peru}.',
	"{TD:Chad} was recognised by {PE:Peru}'s football league.",
	"{PE:Peru} became the first country to recognise {TD:Chad}'s efforts."
])('nothing is claimed by: %s', (text) => {
	expect(linesOf('recognises', text)).toEqual([]);
});
