import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimsOf } from './claims';
import { annotated, claimsIn, lines } from './test-annotations';

const TEXT =
	'{p:Jane Roe} visited {^NO:Oslo} on 5 May 2024 and met {p:John Doe}. ' +
	'{PE:Peru} and {TD:Chad} established diplomatic relations, the ministry said.\n\n' +
	'The {o:United Nations} has 193 member states.';

test('claims stand in the order of their evidence, each once', () => {
	const claims = claimsIn(`${TEXT} The {o:United Nations} has 193 member states.`);
	const starts = claims.map(({ evidence }) => evidence[0]?.start ?? -1);
	expect(starts).toEqual([...starts].sort((a, b) => a - b));
	expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
	expect(claims.filter(({ kind }) => kind !== 'states')).toHaveLength(4);
});

test('the same article gives the same claims, ids and all', () => {
	expect(claimsIn(TEXT)).toEqual(claimsIn(TEXT));
});

test('who says so is kept and changes nothing of what happened', () => {
	const [claim] = claimsIn(
		'{PE:Peru} and {TD:Chad} established diplomatic relations, the ministry said.'
	);
	expect(claim).toMatchObject({ attribution: 'the ministry', modality: 'happened' });
});

test('a claim is as of the publication date and quotes its sentence', () => {
	const [claim] = claimsIn(TEXT, '2024-06-01');
	expect(claim).toMatchObject({
		asOf: '2024-06-01',
		article: 'test',
		quote: 'Jane Roe visited Oslo on 5 May 2024 and met John Doe.'
	});
});

test('without a publication date a weekday leaves the claim undated', () => {
	const [claim] = claimsIn('{p:Jane Roe} visited {^NO:Oslo} on Thursday.', null);
	expect(claim?.date).toEqual({
		value: null,
		until: null,
		certainty: 'unresolved',
		text: 'Thursday'
	});
});

test('a visit of some days keeps its last day', () => {
	const [claim] = claimsIn('{p:Jane Roe} visited {^NO:Oslo} from 5 to 7 February 2025.');
	expect(claim?.date).toMatchObject({ value: '2025-02-05', until: '2025-02-07' });
});

test('offices found are claims, with the state where it is not the plain one', () => {
	const [article, found] = annotated('{p:Jane Roe}, the interim president of {PE:Peru}, rested.');
	const offices = [
		{
			person: 'Jane Roe',
			office: 'president',
			officeId: 'president',
			polity: 'PE',
			state: 'interim' as const,
			asOf: '2025-04-11',
			evidence: [{ start: 0, end: 42 }]
		}
	];
	const claims = claimsOf(article, { ...found, offices });
	expect(claims.filter(({ kind }) => kind !== 'states')).toMatchObject([
		{
			kind: 'holds-office',
			slots: {
				person: { type: 'person', id: 'jane roe' },
				office: { type: 'office', id: 'president' },
				polity: { type: 'country', id: 'PE' },
				state: { type: 'text', id: 'interim' }
			}
		}
	]);
});

test('an office without a polity is not claimed', () => {
	const [article, found] = annotated('President {p:Jane Roe} spoke.');
	const offices = [
		{
			person: 'Jane Roe',
			office: 'president',
			officeId: 'president',
			polity: null,
			state: 'current' as const,
			asOf: null,
			evidence: [{ start: 0, end: 18 }]
		}
	];
	expect(claimsOf(article, { ...found, offices })).toEqual([]);
});

test('an election without its country takes the one the article gives elsewhere', () => {
	const text =
		'{p:Jane Roe} was elected president. {~PE:Peruvian} President {p=Jane Roe:Roe} spoke.';
	const [article, found] = annotated(text);
	const offices = [
		{
			person: 'Jane Roe',
			office: 'president',
			officeId: 'president',
			polity: 'PE',
			state: 'current' as const,
			asOf: null,
			evidence: [{ start: 32, end: 54 }]
		}
	];
	expect(
		claimsOf(article, { ...found, offices }).map(({ kind, slots }) => [kind, slots.polity?.id])
	).toEqual([
		['is-elected', 'PE'],
		['holds-office', 'PE']
	]);
});

test('characters of the private-use block in a text are no mentions', () => {
	expect(lines('\uE000 visited \uE300. \uE100 joined \uE500.')).toEqual([]);
});

test('any text gives claims whose evidence lies in their sentence', () => {
	const words = fc.constantFrom(
		'{p:Jane Roe}',
		'{PE:Peru}',
		'{^NO:Oslo}',
		'{o:NATO}',
		'{~TD:Chadian}',
		'visited',
		'met',
		'joined',
		'and',
		'signed a treaty',
		'with',
		'in',
		'on 5 May 2024',
		'will',
		'established',
		'diplomatic relations',
		',',
		'.',
		'expelled',
		'two',
		'diplomats',
		'the',
		'of',
		'said',
		'not',
		'if',
		'has',
		'31st member of'
	);
	fc.assert(
		fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
			const [article, found] = annotated(parts.join(' '));
			const claims = claimsOf(article, found);
			expect(claims.every(({ evidence }) => evidence.length > 0)).toBe(true);
			for (const claim of claims)
				for (const { start, end } of claim.evidence) {
					expect(start).toBeLessThan(end);
					expect(article.text.slice(start, end)).not.toBe('');
					expect(claim.quote).toContain(article.text.slice(start, end));
				}
		}),
		{ numRuns: 300 }
	);
});

test('hostile text is read in time', () => {
	for (const piece of [
		'{PE:Peru}, ',
		'a ',
		'{p:Jane Roe} and ',
		'signed ',
		'{PE:Peru} has 1 ',
		'the first '
	])
		expect(lines(piece.repeat(3000)).length).toBeGreaterThanOrEqual(0);
}, 60_000);
