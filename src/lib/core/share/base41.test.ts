import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase41, toBase41 } from './base41';

test.each([
	[[], ''],
	[[0], '00'],
	[[255], '96'],
	[[0, 0], '000'],
	[[0, 1], '100'],
	[[0, 41], '010'],
	[[255, 255], 'H/+'],
	[[1, 2, 3], 'C6030']
])('%j is written as %j', (bytes, text) => {
	expect(toBase41(Uint8Array.from(bytes))).toBe(text);
});

test('what was written is read, at every length', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 301 }), (bytes) => {
			expect(fromBase41(toBase41(bytes))).toEqual(bytes);
		}),
		{ numRuns: 300 }
	);
});

test('every pair of bytes has its own three characters', () => {
	const seen = new Set<string>();
	for (let value = 0; value < 0x10000; value++)
		seen.add(toBase41(Uint8Array.of(value >> 8, value & 255)));
	expect(seen.size).toBe(0x10000);
});

test('only what QR codes write compactly and a fragment holds unescaped is used', () => {
	fc.assert(
		fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), (bytes) => {
			const text = toBase41(bytes);
			expect(text).toMatch(/^[0-9A-Z$*+\-/]+$/);
			expect(text).toHaveLength(Math.ceil((bytes.length * 3) / 2));
			expect(new URL(`https://example.org/#${text}`).hash).toBe(`#${text}`);
		})
	);
});

test.each([
	['a stray character', '0'],
	['four characters', '0000'],
	['lower case', 'abc'],
	['a blank', '0 0'],
	['a point', '0.0'],
	['a colon', '0:0'],
	['a percent sign', '0%0'],
	['base64url', 'Zm9v_w'],
	['a number above two bytes', '///'],
	['the first number above two bytes', 'I/+'],
	['a last number above one byte', '//'],
	['the first above one byte', 'A6'],
	['a letter beyond ASCII', '0Ä0'],
	['half an emoji', '0\ud83c0']
])('%s is refused', (_, text) => {
	expect(fromBase41(text)).toBeNull();
});

test('each text that is read is the one that would be written: no two texts are one value', () => {
	const alphabet = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ$*+-/'];
	fc.assert(
		fc.property(fc.string({ unit: fc.constantFrom(...alphabet), maxLength: 60 }), (text) => {
			const bytes = fromBase41(text);
			if (bytes !== null) expect(toBase41(bytes)).toBe(text);
			else expect(text).not.toBe('');
		}),
		{ numRuns: 1_000 }
	);
});

test('a megabyte is read without a hitch', () => {
	const long = '000'.repeat(333_333);
	const before = process.cpuUsage();
	expect(fromBase41(long)).toHaveLength(666_666);
	expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2_000);
});
