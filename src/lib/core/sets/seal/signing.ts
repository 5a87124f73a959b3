import { crockford } from '../../share/crockford';
import { joined } from './bytes';
import { sha256 } from './derive';
import { compressed, decompressed } from './p256';
import type { CryptoPower, KeyPair } from './power';

/** What a device signs with, in the order of their numbers in a seal. */
export const SIGNINGS = ['Ed25519', 'P-256'] as const;
export type Signing = (typeof SIGNINGS)[number];

/** A device's key; its private half never leaves the platform. */
export interface SigningKey {
	readonly signing: Signing;
	readonly pair: KeyPair;
}

export const SIGNATURE = 64;
/** Bytes of a public key as it travels. */
export const SIGNER_BYTES: Readonly<Record<Signing, number>> = { Ed25519: 32, 'P-256': 33 };

const MAKING = { Ed25519: { name: 'Ed25519' }, 'P-256': { name: 'ECDSA', namedCurve: 'P-256' } };
const USING = { Ed25519: { name: 'Ed25519' }, 'P-256': { name: 'ECDSA', hash: 'SHA-256' } };

/** @throws what the platform throws where it lacks the algorithm */
export async function newSigningKey(
	{ subtle }: CryptoPower,
	signing: Signing
): Promise<SigningKey> {
	const pair = (await subtle.generateKey(MAKING[signing], false, ['sign', 'verify'])) as KeyPair;
	return { signing, pair };
}

/** The public half as it travels. */
export async function signerOf(
	{ subtle }: CryptoPower,
	{ signing, pair }: SigningKey
): Promise<Uint8Array> {
	const raw = new Uint8Array(await subtle.exportKey('raw', pair.publicKey));
	return signing === 'P-256' ? compressed(raw) : raw;
}

/** 64 bytes: Ed25519 (RFC 8032), or ECDSA with SHA-256 as r and s (IEEE P1363). */
export const signature = async (
	{ subtle }: CryptoPower,
	{ signing, pair }: SigningKey,
	bytes: Uint8Array
): Promise<Uint8Array> => new Uint8Array(await subtle.sign(USING[signing], pair.privateKey, bytes));

/**
 * Whether the signer signed these bytes.
 *
 * @returns `unknown` where this browser lacks the algorithm
 */
export async function signed(
	{ subtle }: CryptoPower,
	{ signing, signer, mark }: { signing: Signing; signer: Uint8Array; mark: Uint8Array },
	bytes: Uint8Array
): Promise<'yes' | 'no' | 'unknown'> {
	const raw = signing === 'P-256' ? decompressed(signer) : signer;
	if (raw === null) return 'no';
	try {
		const key = await subtle.importKey('raw', raw, MAKING[signing], true, ['verify']);
		return (await subtle.verify(USING[signing], key, mark, bytes)) ? 'yes' : 'no';
	} catch (error) {
		return (error as Error).name === 'NotSupportedError' ? 'unknown' : 'no';
	}
}

/** What a device is called by: ten characters of its key's digest. */
export const deviceOf = async (
	power: CryptoPower,
	signing: Signing,
	signer: Uint8Array
): Promise<string> => {
	const named = joined(Uint8Array.of(SIGNINGS.indexOf(signing)), signer);
	return crockford(await sha256(power, named)).slice(0, 10);
};

/** The platform makes and uses keys of this algorithm. */
export async function has(
	{ subtle }: CryptoPower,
	algorithm: 'X25519' | 'Ed25519'
): Promise<boolean> {
	try {
		const uses = algorithm === 'X25519' ? (['deriveBits'] as const) : (['sign', 'verify'] as const);
		await subtle.generateKey({ name: algorithm }, false, [...uses]);
		return true;
	} catch {
		return false;
	}
}
