import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance } from '../text/distance';
import { slip, slips } from './distance';

const LARGE = 100;
const far = (a: string, b: string): number => distance(a, b, LARGE);

const word = fc.string({ unit: fc.constantFrom(...'abcd'), maxLength: 9 });
const anyWord = fc.string({ maxLength: 20 });

test('a word is no edit from itself', () => {
	fc.assert(
		fc.property(anyWord, fc.nat(5), (a, limit) => {
			expect(distance(a, a, limit)).toBe(0);
		})
	);
});

test('it is as far there as back', () => {
	fc.assert(
		fc.property(anyWord, anyWord, fc.nat(5), (a, b, limit) => {
			expect(distance(a, b, limit)).toBe(distance(b, a, limit));
		})
	);
});

/**
 * Optimal string alignment is no metric: a swap whose letters are then parted costs 3, though two
 * steps of 1 lead there. Letters swapped count as two edits of Levenshtein at most, so doubling the
 * legs makes the law hold.
 */
test('a way round is no shorter than half of the way straight', () => {
	expect(far('ca', 'abc')).toBeGreaterThan(far('ca', 'ac') + far('ac', 'abc'));
	fc.assert(
		fc.property(word, word, word, (a, b, c) => {
			expect(far(a, c)).toBeLessThanOrEqual(2 * (far(a, b) + far(b, c)));
		}),
		{ numRuns: 300 }
	);
});

test('what both words begin or end with costs nothing', () => {
	fc.assert(
		fc.property(word, word, word, (a, b, shared) => {
			expect(far(shared + a, shared + b)).toBeLessThanOrEqual(far(a, b));
			expect(far(a + shared, b + shared)).toBeLessThanOrEqual(far(a, b));
		})
	);
});

test('reading both words backwards changes nothing', () => {
	const backwards = (text: string): string => [...text].reverse().join('');
	fc.assert(
		fc.property(word, word, (a, b) => {
			expect(far(backwards(a), backwards(b))).toBe(far(a, b));
		})
	);
});

test('no count is negative, or more than one beyond the limit', () => {
	fc.assert(
		fc.property(anyWord, anyWord, fc.nat(8), (a, b, limit) => {
			const edits = distance(a, b, limit);
			expect(Number.isInteger(edits)).toBe(true);
			expect(edits).toBeGreaterThanOrEqual(0);
			expect(edits).toBeLessThanOrEqual(limit + 1);
		})
	);
});

test('words alike in their first 64 letters are the same', () => {
	const long = 'x'.repeat(64);
	expect(far(`${long}abc`, `${long}def`)).toBe(0);
	expect(far(`${long.slice(1)}a`, `${long.slice(1)}b`)).toBe(1);
});

describe('edits forgiven', () => {
	test.each<[string, string, number | null, string]>([
		['abc', 'abc', 0, 'a word of three letters as it is'],
		['ab', 'abc', null, 'nothing in three letters'],
		['abcd', 'abxd', 1, 'one in four'],
		['abcd', 'abc', null, 'nothing where what was typed is too short itself'],
		['abcdefg', 'abcdefx', 1, 'one in seven'],
		['abcdefg', 'abcdeyx', null, 'no second one in seven'],
		['abcdefgh', 'abcdefyx', 2, 'two in eight'],
		['abcdefghijklmnop', 'abcdefghijklmxyz', null, 'no third one, however long'],
		['xbcdefgh', 'abcdefgh', 1, 'a wrong first letter alone'],
		['xbcdefgx', 'abcdefgh', null, 'no second one after a wrong first letter'],
		['bacdefgh', 'abcdefgh', 1, 'the first two letters swapped'],
		['route66', 'route67', null, 'nothing where there is a digit'],
		['', '', 0, 'nothing for nothing'],
		['', 'abcd', null, 'no word left out']
	])('%j for %j: %j (%s)', (typed, meant, edits) => {
		expect(slip(typed, meant)).toBe(edits);
	});
});

test('a slip is a slip either way round', () => {
	fc.assert(
		fc.property(word, word, (a, b) => {
			expect(slip(a, b)).toBe(slip(b, a));
		})
	);
});

test('a word that was not changed adds no slip to a list', () => {
	const words = fc.array(word, { maxLength: 4 });
	fc.assert(
		fc.property(words, words, word, (a, b, same) => {
			expect(slips([...a, same], [...b, same])).toBe(slips(a, b));
		})
	);
});
