import fc from 'fast-check';
import { deflateSync, gzipSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { inflateBounded } from './inflate';

test.each(['raw', 'gzip'] as const)('%s data comes out as it went in', (format) => {
	const pack = format === 'raw' ? deflateSync : gzipSync;
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 1_000 }), (bytes) => {
			const out = inflateBounded(pack(bytes), 5_000, format);
			expect(out.state).toBe('whole');
			expect(out.bytes).toEqual(bytes);
		})
	);
});

test('the limit itself fits, one byte more does not', () => {
	const packed = deflateSync(new Uint8Array(1000).fill(7));
	expect(inflateBounded(packed, 1000).state).toBe('whole');
	expect(inflateBounded(packed, 999)).toEqual({ state: 'too-big', bytes: new Uint8Array() });
});

test('what came out before the damage is handed over', () => {
	const text = Array.from({ length: 5_000 }, (_, i) => `line ${i * 7919}`).join('\n');
	const packed = gzipSync(strToU8(text));
	const out = inflateBounded(packed.subarray(0, packed.length / 2), 1_000_000, 'gzip');
	expect(out.state).toBe('cut');
	expect(out.bytes.length).toBeGreaterThan(1_000);
	expect(text.startsWith(new TextDecoder().decode(out.bytes))).toBe(true);
});

test('nothing is no data', () => {
	expect(inflateBounded(new Uint8Array(), 10).state).toBe('cut');
});

test('random bytes never throw', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 2_000 }), fc.boolean(), (bytes, raw) => {
			const out = inflateBounded(bytes, 10_000, raw ? 'raw' : 'gzip');
			expect(out.bytes.length).toBeLessThanOrEqual(10_000);
		}),
		{ numRuns: 200 }
	);
});
