import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allBits, bitsOf, hasBit, inAll, inSome, numbersOf, sizeOf } from './bits';

const SIZE = 100;
const someNumbers = fc.uniqueArray(fc.integer({ min: 0, max: SIZE - 1 }));

test('a set gives back its numbers, rising, and knows how many they are', () => {
	fc.assert(
		fc.property(someNumbers, (numbers) => {
			const bits = bitsOf(SIZE, [numbers]);
			expect([...numbersOf(bits)]).toEqual([...numbers].sort((a, b) => a - b));
			expect(sizeOf(bits)).toBe(numbers.length);
		})
	);
});

test('cut and joined as sets are', () => {
	fc.assert(
		fc.property(someNumbers, someNumbers, (one, other) => {
			const sets = [bitsOf(SIZE, [one]), bitsOf(SIZE, [other])];
			const both = one.filter((each) => other.includes(each));
			expect([...numbersOf(inAll(SIZE, sets))]).toEqual(both.sort((a, b) => a - b));
			const any = [...new Set([...one, ...other])].sort((a, b) => a - b);
			expect([...numbersOf(inSome(SIZE, sets))]).toEqual(any);
		})
	);
});

test.each([0, 1, 31, 32, 33, 64, 100])('all numbers below %d and no others', (size) => {
	expect(sizeOf(allBits(size))).toBe(size);
	expect(hasBit(allBits(size), size)).toBe(false);
	expect([...numbersOf(inAll(size, []))]).toHaveLength(size);
});
