import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from './base64url';

test.each([
	['', ''],
	['f', 'Zg'],
	['fo', 'Zm8'],
	['foo', 'Zm9v'],
	['foob', 'Zm9vYg'],
	['fooba', 'Zm9vYmE'],
	['foobar', 'Zm9vYmFy']
])('%j is written as RFC 4648 has it, without padding', (plain, encoded) => {
	expect(toBase64url(new TextEncoder().encode(plain))).toBe(encoded);
});

test('the two characters of the URL alphabet are used', () => {
	expect(toBase64url(Uint8Array.of(0xfb, 0xff))).toBe('-_8');
});

test('Node writes the same', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
			expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
		})
	);
});

test('what was written is read', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
			expect(fromBase64url(toBase64url(bytes))).toEqual(bytes);
		})
	);
});

test.each(['Z', 'Zg==', 'Z+', 'Zm9v!', 'Zh', 'Zm9', ' Zg', 'Zm9vÄ'])('%j is refused', (text) => {
	expect(fromBase64url(text)).toBeNull();
});
