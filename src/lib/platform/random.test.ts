import { expect, test } from 'vitest';
import { randomBytes, randomId } from './random';

test('an id is 26 characters and never comes twice', () => {
	const ids = new Set(Array.from({ length: 10_000 }, randomId));
	expect(ids.size).toBe(10_000);
	for (const id of ids) expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
});

test('as many bytes as asked for', () => {
	expect(randomBytes(7)).toHaveLength(7);
	expect(randomBytes(64).some((byte) => byte !== 0)).toBe(true);
});
