import {
	Aes256Gcm,
	CipherSuite,
	DhkemP256HkdfSha256,
	DhkemX25519HkdfSha256,
	HkdfSha256
} from '@hpke/core';
import { toUtf8 } from '../../share/utf8';
import type { Kem } from './envelope';
import { compressed, decompressed } from './p256';
import type { Key, KeyPair } from './power';

const INFO = toUtf8('dateline sealed 1');

/** HPKE (RFC 9180), base mode, with HKDF-SHA256 and AES-256-GCM; one message a context. */
const suiteOf = (kem: Kem): CipherSuite =>
	new CipherSuite({
		kem: kem === 'X25519' ? new DhkemX25519HkdfSha256() : new DhkemP256HkdfSha256(),
		kdf: new HkdfSha256(),
		aead: new Aes256Gcm()
	});

/** P-256 travels in 33 bytes and is computed with in 65. */
const long = (kem: Kem, key: Uint8Array): Uint8Array | null =>
	kem === 'P-256' ? decompressed(key) : key;
const short = (kem: Kem, key: Uint8Array): Uint8Array => (kem === 'P-256' ? compressed(key) : key);

export interface Sealed {
	readonly enc: Uint8Array;
	/** With the tag of 16 bytes at its end. */
	readonly text: Uint8Array;
}

/**
 * Seals bytes so that only the private half of `to` opens them.
 *
 * @param to a public key as it travels
 * @param aad what must be said again to open it
 * @throws RangeError where `to` is no key
 */
export async function hpkeSeal(
	kem: Kem,
	to: Uint8Array,
	{ bytes, aad }: { bytes: Uint8Array; aad: Uint8Array }
): Promise<Sealed> {
	const suite = suiteOf(kem);
	const raw = long(kem, to);
	if (raw === null) throw new RangeError('That is no public key');
	const recipientPublicKey: Key = (await suite.kem.deserializePublicKey(raw)) as Key;
	const sender = await suite.createSenderContext({ recipientPublicKey, info: INFO });
	const text = new Uint8Array(await sender.seal(bytes, aad));
	return { enc: short(kem, new Uint8Array(sender.enc)), text };
}

/** @returns null where it was sealed to another key, with another `aad`, or was changed by a bit */
export async function hpkeOpen(
	kem: Kem,
	pair: KeyPair,
	{ enc, text, aad }: Sealed & { aad: Uint8Array }
): Promise<Uint8Array | null> {
	const raw = long(kem, enc);
	if (raw === null) return null;
	try {
		const recipient = await suiteOf(kem).createRecipientContext({
			recipientKey: pair,
			enc: raw,
			info: INFO
		});
		return new Uint8Array(await recipient.open(text, aad));
	} catch {
		// Whatever is wrong with it, it cannot be opened; the platform says no more, on purpose.
		return null;
	}
}
