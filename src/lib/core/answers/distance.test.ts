import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from '../text/distance';
import { slip, slips } from './distance';

test.each([
	['', '', 0],
	['abc', 'abc', 0],
	['abc', 'ab', 1],
	['ab', 'abc', 1],
	['abc', 'axc', 1],
	['abc', 'acb', 1],
	['ca', 'abc', 3],
	['kitten', 'sitting', 3],
	['', 'abc', 3]
])('from %j to %j are %i edits', (a, b, edits) => {
	expect(distance(a, b, 5)).toBe(edits);
});

test('counting stops one beyond the limit', () => {
	expect(distance('kitten', 'sitting', 1)).toBe(2);
	expect(distance('a', 'a'.repeat(60), 2)).toBe(3);
});

test.each([
	['iran', 'iraq', 1],
	['abc', 'abd', null],
	['kore', 'korea', 1],
	['abcd', 'abdc', 1],
	['abcdefg', 'abcdxyg', null],
	['abcdefgh', 'abcdxygh', 2],
	['internal', 'external', null],
	['2024', '2025', null],
	['abcdefgh', 'abc', null]
])('%j for %j is a slip of %j', (typed, meant, edits) => {
	expect(slip(typed, meant)).toBe(edits);
});

test('slips add up over words, two at most, of as many words', () => {
	expect(slips(['untied', 'natons'], ['united', 'nations'])).toBe(2);
	expect(slips(['untied', 'natons', 'forxm'], ['united', 'nations', 'forum'])).toBeNull();
	expect(slips(['united'], ['united', 'nations'])).toBeNull();
});

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

test('distance is symmetric, zero only for the same, at most the longer length', () => {
	fc.assert(
		fc.property(word, word, (a, b) => {
			const edits = distance(a, b, 20);
			expect(distance(b, a, 20)).toBe(edits);
			expect(edits === 0).toBe(a === b);
			expect(edits).toBeLessThanOrEqual(Math.max(a.length, b.length));
			expect(edits).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
		})
	);
});

test('one edit is one edit', () => {
	fc.assert(
		fc.property(word, fc.nat(8), (a, index) => {
			const at = Math.min(index, a.length);
			expect(distance(a, `${a.slice(0, at)}x${a.slice(at)}`, 9)).toBe(1);
		})
	);
});

test('a limit never changes a smaller answer', () => {
	fc.assert(
		fc.property(word, word, fc.nat(6), (a, b, limit) => {
			expect(distance(a, b, limit)).toBe(Math.min(distance(a, b, 20), limit + 1));
		})
	);
});
