import { expect, test } from 'vitest';
import { Checksum } from './checksum';

const of = (...parts: readonly (string | Int32Array | Float64Array)[]): string => {
	const sum = new Checksum();
	for (const part of parts) {
		if (typeof part === 'string') sum.text(part);
		else sum.words(part);
	}
	return sum.done();
};

test('the same parts in the same order give the same sixteen digits', () => {
	expect(of('a', Int32Array.of(1, 2))).toBe(of('a', Int32Array.of(1, 2)));
	expect(of('a')).toMatch(/^[0-9a-f]{16}$/);
});

test('other contents, another order and other borders between parts are told apart', () => {
	const sums = [
		of(),
		of(''),
		of('ab'),
		of('ba'),
		of('a', 'b'),
		of(Int32Array.of(1)),
		of(Float64Array.of(1)),
		of(Float64Array.of(-1))
	];
	expect(new Set(sums).size).toBe(sums.length);
});

test('a view into a longer array counts for what it shows', () => {
	expect(of(Int32Array.of(7, 1, 2, 7).subarray(1, 3))).toBe(of(Int32Array.of(1, 2)));
});
