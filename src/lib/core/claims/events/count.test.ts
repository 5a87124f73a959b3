import { expect, test } from 'vitest';
import { claimsIn, lines } from '../test-annotations';

test.each([
	[
		'{PE:Peru} now has diplomatic relations with 191 member states of the {o:United Nations}.',
		'count happened actor=Peru what=member states of the UN with which Peru has diplomatic relations number=191 countries'
	],
	[
		'{PE:Peru} keeps diplomatic relations with 191 {o:United Nations} member countries.',
		'count happened actor=Peru what=member countries of the UN with which Peru has diplomatic relations number=191 countries'
	],
	[
		'{PE:Peru} has established diplomatic relations with more than 170 countries.',
		'count happened actor=Peru what=countries with which Peru has diplomatic relations number=over 170 countries'
	],
	[
		'The {o:United Nations} has 193 member states.',
		'count happened body=UN what=member states of the UN number=193 members'
	],
	[
		'{PE:Peru} has a population of 1.3 million people.',
		'count happened actor=Peru what=inhabitants of Peru number=1300000 people'
	],
	[
		'{p:Jane Roe} won 65.88 percent of the valid votes in the presidential runoff in {PE:Peru}.',
		'count happened person=Jane Roe what=the share of the valid votes won by Jane Roe in the presidential runoff in Peru number=65.88 percent'
	],
	[
		'{p=Jane Roe:Roe} received 6,437,151 valid votes.',
		'count happened person=Jane Roe what=valid votes received by Jane Roe number=6437151 votes'
	],
	[
		'{l:Mount Blank} is 2,902 feet high.',
		'count happened place=Mount Blank what=the height of Mount Blank number=2902 feet'
	],
	[
		'{PE:Peru} used 19,586 polling stations in all.',
		'count happened actor=Peru what=polling stations used by Peru number=19586 polling stations'
	],
	[
		'{TD:Chad} is the 194th diplomatic partner of {PE:Peru}.',
		'count happened actor=Peru other=Chad what=diplomatic partners of Peru rank=194 countries'
	]
])('%s', (text, line) => {
	expect(lines(text)).toEqual([line]);
});

test.each([
	'{PE:Peru} could have diplomatic relations with 191 countries.',
	'If {PE:Peru} has 1.3 million people, it is small.',
	'It has diplomatic relations with 191 countries.',
	'Trade between {PE:Peru} and {TD:Chad} was 21 percent higher.',
	'{p:Jane Roe} won 12 games.',
	'The ships of {PE:Peru} used 300 nets.'
])('nothing is counted by: %s', (text) => {
	expect(lines(text)).toEqual([]);
});

test('the proof is the whole sentence and the evidence lies in it', () => {
	const text = 'They talked. The {o:United Nations} has 193 member states. They left.';
	const [claim] = claimsIn(text);
	expect(claim?.quote).toBe('The United Nations has 193 member states.');
	const from = 'They talked. '.length;
	for (const { start, end } of claim?.evidence ?? []) {
		expect(start).toBeGreaterThanOrEqual(from);
		expect(end).toBeLessThanOrEqual(from + (claim?.quote.length ?? 0));
	}
});

test.each([
	[
		'It was the first official visit to {TD:Chad} by a delegation from {PE:Peru} in 22 years.',
		'first-since happened actor=Peru what=the official visit to Chad by a delegation from Peru number=22 years'
	],
	[
		'{o:ASEAN} has admitted a new member for the first time in 26 years.',
		'first-since happened body=ASEAN what=the admission of a new member by ASEAN number=26 years'
	]
])('a first: %s', (text, line) => {
	expect(lines(text)).toEqual([line]);
});

test('the place of a visit is not the one whose first it is', () => {
	const [first] = claimsIn(
		'It was the first state visit to {TD:Chad} by an {~PE:Andean} leader in 16 years.'
	);
	expect(first?.slots.actor?.id).not.toBe('TD');
	const [other] = claimsIn('It was the first state visit to {TD:Chad} in 16 years.');
	expect(other?.slots.actor).toBeUndefined();
});

test.each([
	'It would be the first visit to {TD:Chad} in 22 years.',
	'It was the first visit in years to {TD:Chad}.',
	'It was the first time in 22 years.'
])('no first that is sure: %s', (text) => {
	expect(lines(text)).toEqual([]);
});
