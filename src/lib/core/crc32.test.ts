import fc from 'fast-check';
import { gzipSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { crc32 } from './crc32';

test('it gives the check value that the standard names', () => {
	expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
	expect(crc32(new Uint8Array())).toBe(0);
});

test('it is what gzip writes at its end, however the bytes are cut', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(300), (bytes, cut) => {
			const packed = gzipSync(bytes);
			const written = new DataView(packed.buffer, packed.byteOffset + packed.length - 8);
			const first = crc32(bytes.subarray(0, cut));
			expect(crc32(bytes.subarray(cut), first)).toBe(written.getUint32(0, true));
		})
	);
});
