import type { CryptoPower } from '../core/sets/seal/power';
import { randomBytes } from './random';

/**
 * Cryptography as this browser has it.
 *
 * @throws TypeError where the page was not served securely: there is no `crypto.subtle` then
 */
export function cryptoPower(): CryptoPower {
	const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto };
	if (!subtle) throw new TypeError('crypto.subtle is missing: the page was not served securely');
	return { subtle, random: randomBytes };
}
