import type { Recipient } from '$lib/core/sets/types';

/** The name of the key that answers are sealed to, '' where the browser cannot compute it. */
export async function keyName(to: Recipient): Promise<string> {
	const [{ keyId }, { cryptoPower }] = await Promise.all([
		import('$lib/core/sets/seal/key-id'),
		import('$lib/platform/crypto')
	]);
	try {
		return await keyId(cryptoPower(), to);
	} catch {
		// Served without https there is no cryptography; then nothing is sealed either.
		return '';
	}
}
