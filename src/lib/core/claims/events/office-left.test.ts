import { expect, test } from 'vitest';
import { annotate } from '../annotate';
import { claimsOf } from '../claims';
import { articleOf, line } from '../test-annotations';

/** The claims of some kinds in a plain text, read from beginning to end. */
function told(text: string, ...kinds: readonly string[]): string[] {
	const article = articleOf(text, '2024-05-06');
	return claimsOf(article, annotate(article))
		.filter(({ kind }) => kinds.includes(kind))
		.map(line);
}

test.each([
	[
		'Peruvian President Maria Torres resigned on Friday.',
		['resigns happened person=Maria Torres office=president polity=Peru @2024-05-03']
	],
	[
		'Maria Torres, the prime minister of Norway, stepped down in January 2023.',
		['resigns happened person=Maria Torres office=prime minister polity=Norway @2023-01']
	],
	[
		'President Maria Torres of Peru was ousted in a military coup on 26 July 2023.',
		['resigns happened person=Maria Torres office=president polity=Peru what=removed @2023-07-26']
	],
	[
		'Maria Torres is the president of Peru. The news came late. Torres resigned in May 2023.',
		['resigns happened person=Maria Torres office=president polity=Peru @2023-05']
	]
])('the office left is taken from the article: %s', (text, lines) => {
	expect(told(text, 'resigns')).toEqual(lines);
});

test('who overthrows a president needs no name', () => {
	const [claim = ''] = told(
		'Rebels overthrew President Maria Torres of Peru in December 2023.',
		'resigns'
	);
	expect(claim).toMatch(/^resigns happened person=Maria Torres office=president/);
});

test.each([
	'Maria Torres resigned on Friday.',
	'Former Peruvian President Maria Torres resigned on Friday.',
	'Former Prime Minister Maria Torres of Norway resigned from parliament on Monday.',
	'Presidential candidate Maria Torres quit on Friday.',
	'Peruvian President Maria Torres was ousted in the second round of the Oslo Open.',
	'Peruvian President Maria Torres lost the election.'
])('nobody leaves an office that is not surely held: %s', (text) => {
	expect(told(text, 'resigns')).toEqual([]);
});

test('of two offices of one person, neither is said to be left', () => {
	const text =
		'Maria Torres, the finance minister of Peru, spoke. Nobody listened to Maria Torres, the defence minister of Peru. Torres resigned in May 2023.';
	expect(told(text, 'resigns')).toEqual([]);
});

test.each([
	[
		'Former US President Maria Torres died on Sunday at the age of 100.',
		[
			'dies happened person=Maria Torres office=president polity=United States number=100 years old state=former @2024-05-05'
		]
	],
	['Maria Torres died in 1999.', ['dies happened person=Maria Torres @1999']]
])('the dead are told by the office they held, where one is known: %s', (text, lines) => {
	expect(told(text, 'dies')).toEqual(lines);
});

test('what happened did not happen after it was printed', () => {
	expect(told('Maria Torres died on 3 June 2024.', 'dies')).toEqual([
		'dies happened person=Maria Torres'
	]);
});
