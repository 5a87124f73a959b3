import { expect, test } from 'vitest';
import { lines } from '../test-annotations';

test.each([
	[
		'{PE:Peru} opened its first embassy in {^TD:N’Djamena} in January 2024.',
		'opens-embassy happened actor=Peru other=Chad place=N’Djamena @2024-01'
	],
	['{PE:Peru} opened an embassy in {TD:Chad}.', 'opens-embassy happened actor=Peru other=Chad'],
	[
		'{PE:Peru} is preparing to open its embassy in {^NO:Oslo}.',
		'opens-embassy planned actor=Peru other=Norway place=Oslo'
	],
	[
		'{PE:Peru} plans to open an embassy in {^NO:Oslo} on 20 July 2025.',
		'opens-embassy planned actor=Peru other=Norway place=Oslo @2025-07-20'
	],
	[
		'{FI:Finland} joined {o:NATO} on 4 April 2023.',
		'joins happened actor=Finland body=NATO @2023-04-04'
	],
	[
		'{FI:Finland} formally joined {o:NATO} on Thursday, becoming its 31st member.',
		'joins happened actor=Finland body=NATO rank=31 @2025-04-10'
	],
	[
		'{FI:Finland} became the 31st member of {o:NATO}.',
		'joins happened actor=Finland body=NATO rank=31'
	],
	[
		'{FI:Finland} is the 31st member of {o:NATO}.',
		'joins happened actor=Finland body=NATO rank=31'
	],
	[
		'{o:ASEAN} admitted {TL:Timor-Leste} as its 11th member.',
		'joins happened actor=Timor-Leste body=ASEAN rank=11'
	],
	['{SE:Sweden} hopes to join {o:NATO}.', 'joins possible actor=Sweden body=NATO'],
	[
		'{PE:Peru} expelled seven diplomats on 28 April 2021.',
		'expels happened actor=Peru what=diplomats number=7 diplomats @2021-04-28'
	],
	[
		'{PE:Peru} expelled two {~TD:Chadian} diplomats.',
		'expels happened actor=Peru other=Chad what=diplomats number=2 diplomats'
	],
	['{PE:Peru} recognised {TD:Chad} in 1960.', 'recognises happened actor=Peru other=Chad @1960'],
	[
		'{PE:Peru} recognized {TD:Chad} as an independent state.',
		'recognises happened actor=Peru other=Chad'
	],
	[
		'{PE:Peru} appointed {p:Jane Roe} as foreign minister on 5 May 2024.',
		'appoints happened person=Jane Roe office=foreign minister polity=Peru actor=Peru @2024-05-05'
	],
	[
		'{p:Jane Roe} was appointed foreign minister of {PE:Peru} in 2019.',
		'appoints happened person=Jane Roe office=foreign minister polity=Peru @2019'
	],
	[
		'{p:Jane Roe} was elected president of {PE:Peru} in June 2021.',
		'is-elected happened person=Jane Roe office=president polity=Peru @2021-06'
	]
])('%s', (text, line) => {
	expect(lines(text)).toEqual([line]);
});

test.each([
	[
		'{PE:Peru} ordered 45 {~TD:Chadian} diplomats to leave the country.',
		'expels happened actor=Peru other=Chad what=diplomats number=45 diplomats'
	],
	[
		'{UA:Ukraine} hopes to join {o:NATO}, and {GE:Georgia} applied for talks in March 2022.',
		'joins possible actor=Ukraine body=NATO'
	],
	[
		'{SE:Sweden} joined {o:NATO} in 2024 and {PE:Peru} joined {o:ASEAN} in 2025.',
		'joins happened actor=Sweden body=NATO @2024'
	]
])('a date or an object of the next clause is not taken: %s', (text, line) => {
	expect(lines(text)[0]).toBe(line);
});

test('a plan agreed on a day has no day of its own', () => {
	expect(lines('{PE:Peru} agreed to open an embassy in {^NO:Oslo} in August 2020.')).toEqual([
		'opens-embassy planned actor=Peru other=Norway place=Oslo'
	]);
});

test('each group of the expelled is a claim of its own', () => {
	expect(
		lines(
			'{PE:Peru} expelled three diplomats from {TD:Chad} and one diplomat from {NO:Norway}.'
		).sort()
	).toEqual([
		'expels happened actor=Peru other=Chad what=diplomats number=3 diplomats',
		'expels happened actor=Peru other=Norway what=diplomats number=1 diplomats'
	]);
});

test.each([
	'{PE:Peru} reopened its embassy in {^NO:Oslo}.',
	'{PE:Peru} opened a market in {^NO:Oslo}.',
	'{FI:Finland} and {SE:Sweden} had planned to join {o:NATO}.',
	'{FI:Finland} is a member of {o:NATO}.',
	'{PE:Peru} recognised {TD:Chad} as a partner.',
	"{PE:Peru} recognised {TD:Chad}'s efforts.",
	'{PE:Peru} ordered three diplomats.',
	'{PE:Peru} expelled a {~TD:Chadian} diplomat.',
	'{p:Jane Roe} was elected.',
	'{p:Jane Roe} was elected president.',
	'The club appointed {p:Jane Roe} as coach.'
])('nothing is claimed by: %s', (text) => {
	expect(lines(text)).toEqual([]);
});
