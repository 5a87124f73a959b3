import { webcrypto } from 'node:crypto';
import type { CryptoPower } from './power';

/** Node's own. */
export const power: CryptoPower = {
	subtle: webcrypto.subtle,
	random: (count) => webcrypto.getRandomValues(new Uint8Array(count))
};

/** A browser that lacks some algorithms: they are refused as it would refuse them. */
export function powerWithout(...missing: readonly string[]): CryptoPower {
	const refuse = (algorithm: unknown): void => {
		const name = typeof algorithm === 'string' ? algorithm : (algorithm as { name: string }).name;
		if (missing.includes(name)) throw new DOMException(`no ${name}`, 'NotSupportedError');
	};
	const subtle = {
		...bound,
		generateKey: async (...given: Parameters<typeof bound.generateKey>) => {
			refuse(given[0]);
			return bound.generateKey(...given);
		},
		importKey: async (...given: Parameters<typeof bound.importKey>) => {
			refuse(given[2]);
			return bound.importKey(...given);
		}
	};
	return { ...power, subtle };
}

const { subtle } = power;
const bound = {
	digest: subtle.digest.bind(subtle),
	encrypt: subtle.encrypt.bind(subtle),
	decrypt: subtle.decrypt.bind(subtle),
	sign: subtle.sign.bind(subtle),
	verify: subtle.verify.bind(subtle),
	deriveBits: subtle.deriveBits.bind(subtle),
	generateKey: subtle.generateKey.bind(subtle),
	exportKey: subtle.exportKey.bind(subtle),
	importKey: subtle.importKey.bind(subtle)
};
