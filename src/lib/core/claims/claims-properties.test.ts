import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../article/types';
import { claimsOf } from './claims';
import { annotated } from './test-annotations';
import type { Annotations, Claim } from './types';

const SAID = [
	'{p:Jane Roe} visited {^NO:Oslo} on 5 May 2024 and met {p:John Doe}.',
	'{PE:Peru} and {TD:Chad} signed a joint communique establishing diplomatic relations.',
	'{FI:Finland} joined {o:NATO} on 4 April 2023, becoming its 31st member.',
	'{PE:Peru} expelled two {~TD:Chadian} diplomats and one envoy of {NO:Norway}.',
	'{PE:Peru} will open its first embassy in {^NO:Oslo}, the ministry said.',
	'{PE:Peru} refused to recognise {TD:Chad} as an independent state.',
	'{p:Jane Roe} was elected president of {PE:Peru} in June 2021.',
	'{PE:Peru} appointed {p:John Doe} as foreign minister.',
	'The {o:United Nations} has 193 member states.',
	'It was the first visit to {TD:Chad} by a {~PE:Peruvian} minister in 22 years.'
];

/** Changes that keep the marks whole: they fall between the words of a sentence. */
const NOISE = [
	'not',
	'if',
	', ',
	'“',
	'”',
	'(',
	'.',
	'?',
	'\n\n',
	'and',
	'\u{1F30A}',
	'é',
	'\uE000',
	'\u0000',
	'’s',
	'the',
	'\\',
	'[',
	'31st',
	'5 May 2024'
];

interface Change {
	readonly at: number;
	readonly with: string | null;
}

function mutated(sentences: readonly string[], changes: readonly Change[]): string {
	const parts = sentences.join(' ').match(/[^\s{]*\{[^}]*\}\S*|\S+/g) ?? [];
	for (const change of changes) {
		const at = change.at % (parts.length + 1);
		if (change.with === null) parts.splice(at, 1);
		else parts.splice(at, 0, change.with);
	}
	return parts.join(' ');
}

const texts = fc
	.tuple(
		fc.array(fc.constantFrom(...SAID), { minLength: 1, maxLength: 4 }),
		fc.array(
			fc.record({
				at: fc.nat(200),
				with: fc.oneof(fc.constantFrom<string | null>(...NOISE, null), fc.string({ maxLength: 6 }))
			}),
			{ maxLength: 8 }
		)
	)
	.map(([sentences, changes]) => mutated(sentences, changes));

const inside = (span: Span, outer: Span): boolean =>
	span.start >= outer.start && span.end <= outer.end && span.start < span.end;

const sentenceOf = (found: Annotations, text: string, claim: Claim): Span | undefined =>
	found.sentences.find(
		({ start, end }) =>
			text.slice(start, end) === claim.quote &&
			claim.evidence.every((span) => inside(span, { start, end }))
	);

test('every sentence the texts are made from claims something', () => {
	for (const sentence of SAID) expect(claimsOf(...annotated(sentence)).length).toBeGreaterThan(0);
});

test('changed text never throws and every proof stands in one sentence of the text', () => {
	fc.assert(
		fc.property(texts, (text) => {
			const [article, found] = annotated(text);
			for (const claim of claimsOf(article, found)) {
				expect(claim.evidence.length).toBeGreaterThan(0);
				expect(sentenceOf(found, article.text, claim)).toBeDefined();
			}
		}),
		{ numRuns: 40 }
	);
});

test('evidence is in reading order and no stretch lies in another', () => {
	fc.assert(
		fc.property(texts, (text) => {
			for (const { evidence } of claimsOf(...annotated(text)))
				evidence.slice(1).forEach((span, at) => {
					const before = evidence[at] ?? span;
					expect(span.start).toBeGreaterThanOrEqual(before.start);
					expect(span.end).toBeGreaterThan(before.end);
				});
		}),
		{ numRuns: 40 }
	);
});

test('the same text gives the same bytes', () => {
	fc.assert(
		fc.property(texts, (text) => {
			const read = () => JSON.stringify(claimsOf(...annotated(text)));
			expect(read()).toBe(read());
		}),
		{ numRuns: 40 }
	);
});

test('no two claims of an article share an id', () => {
	fc.assert(
		fc.property(texts, (text) => {
			const ids = claimsOf(...annotated(text)).map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
		}),
		{ numRuns: 40 }
	);
});

test('reading changes neither the article nor what was found in it', () => {
	fc.assert(
		fc.property(texts, (text) => {
			const input = annotated(text);
			const before = JSON.stringify(input);
			claimsOf(...input);
			expect(JSON.stringify(input)).toBe(before);
		}),
		{ numRuns: 40 }
	);
});

test('a paragraph more at the end takes no claim away', () => {
	fc.assert(
		fc.property(texts, fc.constantFrom(...SAID), (text, more) => {
			const ids = (marked: string) => claimsOf(...annotated(marked)).map(({ id }) => id);
			expect(ids(`${text}\n\n${more}`)).toEqual(expect.arrayContaining(ids(text)));
		}),
		{ numRuns: 40 }
	);
});

test('a paragraph more at the start moves every proof by its length', () => {
	const lead = 'Rain fell on the coast.\n\n';
	fc.assert(
		fc.property(fc.constantFrom(...SAID), (text) => {
			const moved = claimsOf(...annotated(text)).map((claim) => ({
				...claim,
				evidence: claim.evidence.map(({ start, end }) => ({
					start: start + lead.length,
					end: end + lead.length
				}))
			}));
			expect(claimsOf(...annotated(lead + text))).toEqual(moved);
		})
	);
});

test.each(SAID)('asked as a question nothing has happened: %s', (sentence) => {
	const [article, found] = annotated(sentence.replace(/\.$/, '?'));
	expect(claimsOf(article, found).filter(({ modality }) => modality === 'happened')).toEqual([]);
});
