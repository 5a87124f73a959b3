import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compressed, decompressed } from './p256';
import type { KeyPair } from './power';
import { power } from './test-power';

test('points of the platform are written in 33 bytes and come back whole', async () => {
	const algorithm = { name: 'ECDH', namedCurve: 'P-256' };
	const signs = new Set<number | undefined>();
	for (let i = 0; i < 12; i++) {
		const pair = (await power.subtle.generateKey(algorithm, true, ['deriveBits'])) as KeyPair;
		const raw = new Uint8Array(await power.subtle.exportKey('raw', pair.publicKey));
		const short = compressed(raw);
		signs.add(short[0]);
		expect(short).toHaveLength(33);
		expect(decompressed(short)).toEqual(raw);
	}
	expect([...signs].every((sign) => sign === 2 || sign === 3)).toBe(true);
});

test('what is no point of the curve is refused', () => {
	const all = Uint8Array.from({ length: 33 }, () => 0xff);
	all[0] = 2;
	const outside = [new Uint8Array(), new Uint8Array(33), new Uint8Array(65), all];
	for (const each of outside) expect(decompressed(each)).toBeNull();
	// About half of all numbers are no abscissa; whatever comes out is on the curve.
	fc.assert(
		fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.boolean(), (x, odd) => {
			const short = Uint8Array.of(odd ? 3 : 2, ...x);
			const point = decompressed(short);
			if (point) expect(compressed(point)).toEqual(short);
		}),
		{ numRuns: 40 }
	);
});
