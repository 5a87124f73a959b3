import { expect, test } from 'vitest';
import { lines } from '../test-annotations';

test.each([
	[
		'{p:Jane Roe} visited {^NO:Oslo} on 5 May 2024.',
		'visits happened actor=Jane Roe other=Norway place=Oslo @2024-05-05'
	],
	[
		'{~PE:Peruvian} Foreign Minister {p:Jane Roe} travelled to {^NO:Oslo} on Thursday.',
		'visits happened actor=Jane Roe other=Norway place=Oslo @2025-04-10'
	],
	[
		"{PE:Peru}'s foreign minister, {p:Jane Roe}, visited {^NO:Oslo} on Thursday.",
		'visits happened actor=Jane Roe other=Norway place=Oslo @2025-04-10'
	],
	['{p:Jane Roe} arrived in {NO:Norway}.', 'visits happened actor=Jane Roe place=Norway'],
	[
		'{p:Jane Roe} paid an official visit to {NO:Norway} in March 2020.',
		'visits happened actor=Jane Roe place=Norway @2020-03'
	],
	[
		'{p:Jane Roe}, the foreign minister of {PE:Peru}, visited {^NO:Oslo}.',
		'visits happened actor=Jane Roe other=Norway place=Oslo'
	],
	[
		'{p:Jane Roe} is expected to visit {^NO:Oslo}.',
		'visits planned actor=Jane Roe other=Norway place=Oslo'
	],
	[
		'The ministry announced that {p:Jane Roe} would visit {^NO:Oslo} on 9 June 2025.',
		'visits planned actor=Jane Roe other=Norway place=Oslo @2025-06-09'
	],
	[
		'{p:Jane Roe} has yet to visit {^NO:Oslo}.',
		'visits denied actor=Jane Roe other=Norway place=Oslo'
	]
])('a visit: %s', (text, line) => {
	expect(lines(text)).toEqual([line]);
});

test('two visitors give two claims', () => {
	expect(lines('{p:Jane Roe} and {p:John Doe} visited {NO:Norway}.')).toEqual([
		expect.stringContaining('actor='),
		expect.stringContaining('actor=')
	]);
});

test.each([
	'{PE:Peru} visited {NO:Norway}.',
	"{p:Jane Roe}'s brother visited {NO:Norway}.",
	'A friend of {p:Jane Roe} visited {NO:Norway}.',
	'The delegation visited {NO:Norway}.',
	'{p:Jane Roe} went to {NO:Norwegian}-built schools.',
	'{p:Jane Roe} asked {p:John Doe} to visit {NO:Norway}.',
	'{p:Jane Roe} was visited by {p:John Doe}.',
	'Did {p:Jane Roe} go? Nobody visited {NO:Norway}.'
])('no visit that happened: %s', (text) => {
	expect(lines(text).filter((line) => line.startsWith('visits happened'))).toEqual([]);
});

test.each([
	[
		'{p:Jane Roe} met {p:John Doe} in {^NO:Oslo} on 5 May 2024.',
		'meets happened person=Jane Roe other=John Doe place=Oslo @2024-05-05'
	],
	[
		'{p:Jane Roe} and {p:John Doe} met in {^NO:Oslo}.',
		'meets happened person=Jane Roe other=John Doe place=Oslo'
	],
	[
		'{p:Jane Roe} also met with the new {~NO:Norwegian} president, {p:John Doe}.',
		'meets happened person=Jane Roe other=John Doe'
	],
	[
		'{p:Jane Roe} met her {~NO:Norwegian} counterpart, {p:John Doe}, in {^NO:Oslo}.',
		'meets happened person=Jane Roe other=John Doe place=Oslo'
	],
	[
		'{p:Jane Roe} held talks with {p:John Doe} on Thursday.',
		'meets happened person=Jane Roe other=John Doe @2025-04-10'
	],
	['{p:Jane Roe} will meet {p:John Doe}.', 'meets planned person=Jane Roe other=John Doe'],
	[
		'{p:Jane Roe} said she would meet {p:John Doe} in July 2025.',
		'meets planned person=Jane Roe other=John Doe @2025-07'
	]
])('a meeting: %s', (text, line) => {
	expect(lines(text)).toEqual([line]);
});

test('one sentence can hold a visit and a meeting of the same person, each with its own date', () => {
	expect(
		lines(
			'{p:Jane Roe} visited {^NO:Oslo} on 5 May 2024 and met {p:John Doe} on 6 May 2024.'
		).sort()
	).toEqual([
		'meets happened person=Jane Roe other=John Doe @2024-05-06',
		'visits happened actor=Jane Roe other=Norway place=Oslo @2024-05-05'
	]);
});

test.each([
	'{p:Jane Roe} and {p:John Doe} held talks by telephone.',
	'{p:Jane Roe} met the demands of {p:John Doe}.',
	"{p:Jane Roe} met {p:John Doe}'s brother.",
	'He met {p:John Doe}.',
	'{p:Jane Roe} met {p=Jane Roe:Roe}.'
])('no meeting: %s', (text) => {
	expect(lines(text)).toEqual([]);
});

test('"She" is the one person of the sentence before', () => {
	expect(lines('{p:Jane Roe} spoke. She met {p:John Doe}.')).toEqual([
		'meets happened person=Jane Roe other=John Doe'
	]);
	expect(lines('{p:Jane Roe} spoke to {p:Ann Poe}. She met {p:John Doe}.')).toEqual([]);
});

test.each([
	[
		'{PE:Peru} and {TD:Chad} signed a joint communique in {l:New York} on 9 November 2021.',
		'signs happened actor=Peru other=Chad place=New York document=joint communique @2021-11-09'
	],
	[
		'{PE:Peru} signed a fishing treaty with {TD:Chad}.',
		'signs happened actor=Peru other=Chad document=fishing treaty'
	],
	[
		'{~PE:Peruvian} Minister {p:Jane Roe} signed a memorandum of understanding with his counterpart {p:John Doe}.',
		'signs happened actor=Jane Roe other=John Doe document=memorandum of understanding'
	],
	[
		'{PE:Peru} and {TD:Chad} signed a treaty on trade and left.',
		'signs happened actor=Peru other=Chad document=treaty'
	],
	[
		'A peace accord was signed by {p:Jane Roe} and {p:John Doe} on Thursday.',
		'signs happened actor=Jane Roe other=John Doe document=peace accord @2025-04-10'
	],
	[
		'{PE:Peru} and {TD:Chad} are expected to sign an agreement on visas.',
		'signs planned actor=Peru other=Chad document=agreement on visas'
	]
])('a signing: %s', (text, line) => {
	expect(lines(text)).toEqual([line]);
});

test.each([
	'{p:Jane Roe} signed for {PE:Peru}.',
	'{p:Jane Roe} signed a footballer.',
	'A peace accord was signed between {o:Army of Peru} (AOP) and the state.',
	'Ministers of {PE:Peru} and {TD:Chad} signed a treaty.',
	'{p:Jane Roe} watched {PE:Peru} and {TD:Chad} sign a treaty.'
])('no signing: %s', (text) => {
	expect(lines(text)).toEqual([]);
});
