import { expect, test } from 'vitest';
import { linesOf } from '../test-annotations';

test.each<[string, string[]]>([
	[
		'{PE:Peru} declared independence from {TD:Chad} on 17 February 1908.',
		['happened actor=Peru other=Chad what=independence @1908-02-17']
	],
	[
		'{PE:Peru} declared its independence in July 1911.',
		['happened actor=Peru what=independence @1911-07']
	],
	[
		'{PE:Peru} declared a state of emergency on Monday.',
		['happened actor=Peru what=a state of emergency @2025-04-07']
	],
	[
		'President {p:Jane Roe} declared martial law on 3 December 2024.',
		['happened person=Jane Roe what=martial law @2024-12-03']
	],
	[
		'{o:Lagoon Front} declared a unilateral ceasefire on Sunday.',
		['happened body=Lagoon Front what=a unilateral ceasefire @2025-04-06']
	],
	[
		'{PE:Peru} declared war on {TD:Chad} in 1939.',
		['happened actor=Peru other=Chad what=war @1939']
	],
	[
		'{PE:Peru} declared three days of national mourning on Friday.',
		['happened actor=Peru what=national mourning number=3 days @2025-04-11']
	],
	[
		'A state of emergency was declared in {PE:Peru} on Wednesday.',
		['happened actor=Peru what=a state of emergency @2025-04-09']
	],
	[
		'The government of {PE:Peru} declared a ceasefire with {o:Lagoon Front} in August 2023.',
		['happened actor=Peru what=a ceasefire @2023-08']
	],
	[
		'{p:Jane Roe} declared victory in the election on 4 May 2024.',
		['happened person=Jane Roe what=victory @2024-05-04']
	],
	[
		'The {o:World Health Organization} declared a public health emergency in August 2024.',
		['happened body=WHO what=a public health emergency @2024-08']
	],
	['{PE:Peru} has proclaimed a national holiday.', ['happened actor=Peru what=a national holiday']],
	[
		'Martial law was declared in {PE:Peru} on 3 December 2024.',
		['happened actor=Peru what=martial law @2024-12-03']
	],
	[
		'{PE:Peru} declared a 30-day truce on 2 May 2023.',
		['happened actor=Peru what=a 30-day truce @2023-05-02']
	]
])('%s', (text, expected) => {
	expect(linesOf('declares', text)).toEqual(expected);
});

test.each<[string, string[]]>([
	[
		'{PE:Peru} will declare a state of emergency.',
		['planned actor=Peru what=a state of emergency']
	],
	[
		'{PE:Peru} has not declared a state of emergency.',
		['denied actor=Peru what=a state of emergency']
	],
	['{p:Jane Roe} could declare martial law.', ['possible person=Jane Roe what=martial law']],
	[
		'If {PE:Peru} declared independence, it would be poor.',
		['possible actor=Peru what=independence']
	],
	[
		'{p:Jane Roe} denied that {PE:Peru} declared a ceasefire.',
		['denied actor=Peru what=a ceasefire']
	]
])('what is not done is never said to have happened: %s', (text, expected) => {
	expect(linesOf('declares', text)).toEqual(expected);
});

test.each([
	'{PE:Peru} threatened to declare war on {TD:Chad}.',
	'{PE:Peru} declared war on poverty.',
	'{p:Jane Roe} urged {PE:Peru} to declare a ceasefire.',
	'{PE:Peru} declared its support for {TD:Chad}.',
	'{p:Jane Roe} declared the meeting open.',
	'No state of emergency was declared in {PE:Peru} on Wednesday.',
	'{p:Jane Roe} considered declaring a state of emergency.'
])('nothing is claimed by: %s', (text) => {
	expect(linesOf('declares', text)).toEqual([]);
});
