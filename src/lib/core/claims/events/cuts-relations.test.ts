import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each<[string, string[]]>([
	[
		'{PE:Peru} broke off diplomatic relations with {TD:Chad} on 1 May 2024.',
		['happened actor=Peru other=Chad what=diplomatic relations @2024-05-01']
	],
	[
		'{PE:Peru} severed ties with {TD:Chad} in 2009.',
		['happened actor=Peru other=Chad what=diplomatic relations @2009']
	],
	[
		'{PE:Peru} and {NO:Norway} cut diplomatic ties with {TD:Chad} in June 2017.',
		[
			'happened actor=Norway other=Chad what=diplomatic relations @2017-06',
			'happened actor=Peru other=Chad what=diplomatic relations @2017-06'
		]
	],
	[
		'{PE:Peru} has suspended diplomatic relations with {TD:Chad}.',
		['happened actor=Peru other=Chad what=diplomatic relations']
	],
	[
		'{PE:Peru} ended its diplomatic relations with {TD:Chad} in March 2023.',
		['happened actor=Peru other=Chad what=diplomatic relations @2023-03']
	],
	[
		'{PE:Peru} formally terminated all diplomatic relations with {TD:Chad} on Thursday.',
		['happened actor=Peru other=Chad what=diplomatic relations @2025-04-10']
	],
	[
		'{PE:Peru} closed its embassy in {TD:Chad} in 2012.',
		['happened actor=Peru other=Chad what=embassy @2012']
	],
	[
		'{PE:Peru} shut down its embassy in {^NO:Oslo}.',
		['happened actor=Peru other=Norway what=embassy']
	],
	[
		'{PE:Peru} recalled its ambassador to {TD:Chad} in December 2024.',
		['happened actor=Peru other=Chad what=ambassador @2024-12']
	],
	[
		'{PE:Peru} recalled its ambassador from {TD:Chad} on Friday.',
		['happened actor=Peru other=Chad what=ambassador @2025-04-11']
	],
	[
		'{PE:Peru} has withdrawn its ambassador to {TD:Chad}.',
		['happened actor=Peru other=Chad what=ambassador']
	],
	[
		'On 3 May 2021, {PE:Peru} severed relations with {TD:Chad}.',
		['happened actor=Peru other=Chad what=diplomatic relations @2021-05-03']
	],
	[
		'The government of {PE:Peru} severed diplomatic relations with {TD:Chad}.',
		['happened actor=Peru other=Chad what=diplomatic relations']
	]
])('%s', (text, expected) => {
	expect(linesOf('cuts-relations', text)).toEqual(expected);
});

test.each<[string, string[]]>([
	[
		'{PE:Peru} has not cut ties with {TD:Chad}.',
		['denied actor=Peru other=Chad what=diplomatic relations']
	],
	[
		'{PE:Peru} will close its embassy in {TD:Chad} in 2026.',
		['planned actor=Peru other=Chad what=embassy @2026']
	],
	[
		'{PE:Peru} could recall its ambassador to {TD:Chad}.',
		['possible actor=Peru other=Chad what=ambassador']
	],
	[
		'If {PE:Peru} severed relations with {TD:Chad}, flights would stop.',
		['possible actor=Peru other=Chad what=diplomatic relations']
	],
	[
		'{PE:Peru} denied that {NO:Norway} severed relations with {TD:Chad}.',
		['denied actor=Norway other=Chad what=diplomatic relations']
	],
	[
		'{PE:Peru} refused to recall its ambassador to {TD:Chad}.',
		['denied actor=Peru other=Chad what=ambassador']
	]
])('what is not done is never said to have happened: %s', (text, expected) => {
	expect(linesOf('cuts-relations', text)).toEqual(expected);
});

test.each([
	'{PE:Peru} threatened to sever diplomatic relations with {TD:Chad}.',
	'{PE:Peru} urged {NO:Norway} to sever relations with {TD:Chad}.',
	'{PE:Peru} severed ties with the past.',
	"{PE:Peru} suspended relations with {TD:Chad}'s football league.",
	'Lawmakers demanded that {PE:Peru} close its embassy in {TD:Chad}.',
	'{PE:Peru} closed its office in {TD:Chad}.'
])('nothing is claimed by: %s', (text) => {
	expect(linesOf('cuts-relations', text)).toEqual([]);
});
