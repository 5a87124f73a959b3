import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crockford } from './crockford';

test('sixteen bytes are twenty-six characters a person can read aloud', () => {
	fc.assert(
		fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
			expect(crockford(bytes)).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
		})
	);
});

test('bits come most significant first and the tail is padded with zeros', () => {
	expect(crockford(Uint8Array.of(0xff))).toBe('zw');
	expect(crockford(Uint8Array.of(0, 0, 0, 0, 1))).toBe('00000001');
	expect(crockford(new Uint8Array())).toBe('');
});

test('different bytes of one length never share a text', () => {
	const bytes = fc.uint8Array({ minLength: 8, maxLength: 8 });
	fc.assert(
		fc.property(bytes, bytes, (a, b) => {
			expect(crockford(a) === crockford(b)).toBe(a.join() === b.join());
		})
	);
});
