import type { CryptoPower, Subtle } from '../core/sets/seal/power';
import { randomBytes } from './random';

/**
 * Cryptography as this browser has it.
 *
 * @throws TypeError where the page was not served securely: there is no `crypto.subtle` then
 */
export function cryptoPower(): CryptoPower {
	const { subtle } = globalThis.crypto as { subtle?: SubtleCrypto };
	if (!subtle) throw new TypeError('crypto.subtle is missing: the page was not served securely');
	// Types allow for bytes in memory shared between threads, which it would refuse; there are none.
	return { subtle: subtle as unknown as Subtle, random: randomBytes };
}

/** The page was served securely, so that there is cryptography at all. */
export const hasCrypto = (): boolean =>
	(globalThis.crypto as { subtle?: SubtleCrypto } | undefined)?.subtle !== undefined;
