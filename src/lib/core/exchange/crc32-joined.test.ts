import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '../crc32';
import { crc32Joined } from './crc32-joined';

const bytes = fc.uint8Array({ maxLength: 300 });

test('two pieces have the checksum of the whole', () => {
	fc.assert(
		fc.property(bytes, bytes, (first, second) => {
			const whole = crc32(Uint8Array.of(...first, ...second));
			expect(crc32Joined(crc32(first), crc32(second), second.length)).toBe(whole);
		})
	);
});

test('the second piece may be of any length', () => {
	const first = crc32(Uint8Array.of(1, 2, 3));
	for (const length of [0, 1, 2, 255, 256, 65_537, 1_000_000]) {
		const second = new Uint8Array(length).fill(7);
		expect(crc32Joined(first, crc32(second), length)).toBe(crc32(second, first));
	}
});
