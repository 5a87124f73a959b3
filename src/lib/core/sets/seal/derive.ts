import { toUtf8 } from '../../share/utf8';
import type { CryptoPower, Key } from './power';

/** SHA-256, 32 bytes. */
export const sha256 = async ({ subtle }: CryptoPower, bytes: Uint8Array): Promise<Uint8Array> =>
	new Uint8Array(await subtle.digest('SHA-256', bytes));

/** HMAC with SHA-256, 32 bytes. */
export async function hmac(
	{ subtle }: CryptoPower,
	key: Uint8Array,
	bytes: Uint8Array
): Promise<Uint8Array> {
	const algorithm = { name: 'HMAC', hash: 'SHA-256' };
	const held = await subtle.importKey('raw', key, algorithm, false, ['sign']);
	return new Uint8Array(await subtle.sign('HMAC', held, bytes));
}

/**
 * PBKDF2 with HMAC-SHA-256 (RFC 8018): what a person can type, made dear to guess.
 *
 * @param rounds iterations; OWASP's password storage cheat sheet asks for 600 000 where a person chose
 * the words
 * @param length bytes wanted
 */
export async function stretched(
	{ subtle }: CryptoPower,
	words: string,
	{ salt, rounds, length }: { salt: Uint8Array; rounds: number; length: number }
): Promise<Uint8Array> {
	const held = await subtle.importKey('raw', toUtf8(words), { name: 'PBKDF2' }, false, [
		'deriveBits'
	]);
	const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
	return new Uint8Array(await subtle.deriveBits(algorithm, held, 8 * length));
}

/** A key for AES-256-GCM. */
export const aesKey = ({ subtle }: CryptoPower, bytes: Uint8Array): Promise<Key> =>
	subtle.importKey('raw', bytes, { name: 'AES-GCM' }, false, ['encrypt', 'decrypt']);

/** AES-256-GCM: the tag's 16 bytes are at the end. */
export const encrypted = async (
	{ subtle }: CryptoPower,
	key: Key,
	{ iv, aad, bytes }: { iv: Uint8Array; aad: Uint8Array; bytes: Uint8Array }
): Promise<Uint8Array> =>
	new Uint8Array(await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: aad }, key, bytes));

/** @returns null where a single bit is not what was encrypted */
export async function decrypted(
	{ subtle }: CryptoPower,
	key: Key,
	{ iv, aad, bytes }: { iv: Uint8Array; aad: Uint8Array; bytes: Uint8Array }
): Promise<Uint8Array | null> {
	try {
		const algorithm = { name: 'AES-GCM', iv, additionalData: aad };
		return new Uint8Array(await subtle.decrypt(algorithm, key, bytes));
	} catch {
		// The one thing the platform says of a wrong tag, a wrong key and a text too short for a tag.
		return null;
	}
}
