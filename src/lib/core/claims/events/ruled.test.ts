import fc from 'fast-check';
import { expect, test } from 'vitest';
import { annotated, claimsIn, linesOf } from '../test-annotations';

test('a body whose name is one general word is no body', () => {
	expect(linesOf('founded', 'The {o:League} was founded in 1960.')).toEqual([]);
	expect(linesOf('founded', 'The {o:Lagoon League} was founded in 1960.')).toEqual([
		'happened body=Lagoon League @1960'
	]);
});

test('what two did together neither did with the same number', () => {
	expect(linesOf('launches', '{PE:Peru} and {TD:Chad} fired three missiles.')).toEqual([]);
});

test('a demonym alone is nobody who acts, its army is the state', () => {
	expect(linesOf('launches', 'The {~PE:Peruvian} fired three missiles.')).toEqual([]);
	expect(linesOf('launches', 'The {~PE:Peruvian} army fired three missiles.')).toEqual([
		'happened actor=Peru what=missiles number=3 missiles'
	]);
	expect(linesOf('launches', "{PE:Peru}'s navy fired three missiles.")).toEqual([
		'happened actor=Peru what=missiles number=3 missiles'
	]);
	expect(linesOf('launches', "{PE:Peru}'s army chief fired three missiles.")).toEqual([]);
});

test('nobody acts on himself', () => {
	expect(linesOf('sanctions', '{PE:Peru} imposed sanctions on {PE:Peru}.')).toEqual([]);
});

test('an event of several days is known to the month its first day lies in', () => {
	const text = 'The {o:NATO} summit opened in {l:Lima} on 9 July 2024.';
	expect(claimsIn(text).find(({ kind }) => kind === 'is-held')?.date?.value).toBe('2024-07');
});

test('who says so stays with what is said', () => {
	const [claim] = claimsIn('{TD:Chad} said {PE:Peru} launched 100 drones on 4 May 2024.').filter(
		({ kind }) => kind === 'launches'
	);
	expect(claim?.attribution).not.toBeNull();
	expect(claim?.modality).toBe('happened');
});

test.each([
	'{PE:Peru} launched a military operation in {TD:Chad} in May 2024.',
	'The 75th {o:NATO} summit was held in {l:Washington} on 9 July 2024.',
	'An earthquake in {PE:Peru} killed more than 8,000 people in April 2015.',
	'{PE:Peru} gave {TD:Chad} $5 million in financial aid in 2024.'
])('the evidence lies in the article: %s', (text) => {
	const [article] = annotated(text);
	for (const claim of claimsIn(text)) {
		expect(claim.evidence.length).toBeGreaterThan(0);
		for (const { start, end } of claim.evidence) {
			expect(start).toBeGreaterThanOrEqual(0);
			expect(end).toBeLessThanOrEqual(article.text.length);
			expect(start).toBeLessThan(end);
		}
	}
});

test('words strung together in any order never throw', () => {
	const parts = (
		'{PE:Peru} {TD:Chad} {o:NATO} {~PE:Peruvian} {l:Lima} {p:Jane Roe} 40 $5 million in on ' +
		'the summit was held killed people sanctions imposed launched missiles founded 1990 , . ' +
		'said will not earthquake embassy closed gave aid to declared war and which'
	).split(' ');
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 60 }), (words) => {
			const claims = claimsIn(words.join(' '));
			expect(claims.every(({ quote }) => quote.length > 0)).toBe(true);
		}),
		{ numRuns: 60 }
	);
});
