import { expect, test } from 'vitest';
import { checksum } from './checksum';

test('the order of ids does not matter', () => {
	expect(checksum(['b', 'a', 'c'])).toBe(checksum(['c', 'b', 'a']));
});

test('another set of ids has another checksum', () => {
	const sums = [[], ['a'], ['a', 'b'], ['ab']].map((ids) => checksum(ids));
	expect(new Set(sums).size).toBe(4);
	expect(sums.every((sum) => sum.length === 24)).toBe(true);
});
