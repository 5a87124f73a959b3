import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digest } from './hash';

test('the same text has the same name on every machine', () => {
	expect(digest('Seoul')).toBe(digest('Seoul'));
	expect(digest('Seoul')).not.toBe(digest('Seoul '));
});

test('a name is as long as asked and safe in a URL', () => {
	fc.assert(
		fc.property(fc.string(), fc.integer({ min: 1, max: 24 }), (text, length) => {
			expect(digest(text, length)).toMatch(new RegExp(`^[0-9a-hjkmnp-tv-z]{${length}}$`));
		})
	);
});

test('one hundred thousand close texts share no name', () => {
	const names = new Set(Array.from({ length: 100_000 }, (_, i) => digest(`fact ${i}`)));
	expect(names.size).toBe(100_000);
});
