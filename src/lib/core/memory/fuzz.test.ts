import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzzed, fuzzSeed } from './fuzz';

const LONGEST = 3650;

test('the same item and repetition give the same number, another of either gives another', () => {
	expect(fuzzSeed('fact1.date', 3)).toBe(fuzzSeed('fact1.date', 3));
	const numbers = [
		fuzzSeed('fact1.date', 3),
		fuzzSeed('fact1.date', 4),
		fuzzSeed('fact2.date', 3),
		fuzzSeed('', 0)
	];
	expect(new Set(numbers).size).toBe(4);
});

test('a number in an id and the count of repetitions are not taken together', () => {
	expect(fuzzSeed('5', 1)).not.toBe(fuzzSeed('4', 2));
});

test('items are spread evenly', () => {
	const tenths = new Map<number, number>();
	for (let item = 0; item < 10_000; item++) {
		const tenth = Math.floor(fuzzSeed(`fact${String(item)}.person`, 2) * 10);
		tenths.set(tenth, (tenths.get(tenth) ?? 0) + 1);
	}
	for (let tenth = 0; tenth < 10; tenth++)
		expect(Math.abs((tenths.get(tenth) ?? 0) - 1000)).toBeLessThan(120);
});

test('one and two days are left as they are', () => {
	expect([fuzzed(1, 0, 0.99, LONGEST), fuzzed(2, 5, 0, LONGEST)]).toEqual([1, 2]);
});

test('ten days become eight to twelve, each of them somewhere', () => {
	const seen = new Set<number>();
	for (let seed = 0; seed < 1; seed += 0.01) seen.add(fuzzed(10, 3, seed, LONGEST));
	expect([...seen].sort((a, b) => a - b)).toEqual([8, 9, 10, 11, 12]);
});

test('an interval that grew stays longer than the one before', () => {
	for (let seed = 0; seed < 1; seed += 0.05)
		expect(fuzzed(12, 11, seed, LONGEST)).toBeGreaterThan(11);
});

const anySeed = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('it keeps whole days, the longest interval, and the order of intervals of one item', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 5000 }),
			fc.integer({ min: 0, max: 5000 }),
			fc.nat(4000),
			anySeed,
			fc.integer({ min: 1, max: LONGEST }),
			(short, more, elapsed, seed, longest) => {
				const near = fuzzed(short, elapsed, seed, longest);
				const far = fuzzed(short + more, elapsed, seed, longest);
				expect(Number.isInteger(near)).toBe(true);
				expect(near).toBeGreaterThanOrEqual(1);
				expect(far).toBeLessThanOrEqual(longest);
				expect(near).toBeLessThanOrEqual(far);
			}
		)
	);
});
