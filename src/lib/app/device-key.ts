import { newSigningKey, type Signing, type SigningKey } from '$lib/core/sets/seal/signing';
import type { CryptoPower } from '$lib/core/sets/seal/power';
import { openKeys } from '$lib/store/keys/open';

/** Kept by the page where the disk does not take a key: another one at the next visit. */
const held = new Map<Signing, SigningKey>();

/** The key this device signs with, made at its first use. */
export async function deviceKey(power: CryptoPower, signing: Signing): Promise<SigningKey> {
	const store = openKeys();
	const known = await store.known(signing);
	if (known.ok && known.value) return known.value;
	const fresh = held.get(signing) ?? (await newSigningKey(power, signing));
	held.set(signing, fresh);
	const kept = await store.device(signing, fresh);
	return kept.ok ? kept.value : fresh;
}
