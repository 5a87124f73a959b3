import { err, ok, type Result } from '../../result';
import { fromBase64url, toBase64url } from '../../share/base64url';
import type { Recipient, TeacherKey } from '../types';
import { joined } from './bytes';
import { aesKey, decrypted, encrypted, stretched } from './derive';
import { keyId, publicHalves } from './key-id';
import { compressed, decompressed } from './p256';
import { plainPassphrase } from './passphrase';
import type { CryptoPower, Key, KeyPair } from './power';
import type { OpeningKeys } from './sealed-result';
import { has } from './signing';

/** What OWASP asks of PBKDF2 with HMAC-SHA-256 (password storage cheat sheet, 2023). */
export const ROUNDS = 600_000;

const X25519 = { name: 'X25519' };
const P256 = { name: 'ECDH', namedCurve: 'P-256' };
const IV = 12;
const SALT = 16;
/**
 * Makes a teacher's keys: X25519 where this browser has it (and can check Ed25519), and P-256 for
 * learners whose browser has not.
 *
 * @param made ms since the epoch
 * @param rounds of PBKDF2
 * @returns what may be kept anywhere, and the keys themselves, which cannot be taken out of the platform
 */
export async function newTeacherKey(
	power: CryptoPower,
	passphrase: string,
	{ made, rounds = ROUNDS }: { made: number; rounds?: number }
): Promise<{ key: TeacherKey; keys: OpeningKeys }> {
	const modern = (await has(power, 'X25519')) && (await has(power, 'Ed25519'));
	const pairs = {
		x25519: modern ? await freshPair(power, X25519) : null,
		p256: await freshPair(power, P256)
	};
	const to = await recipientOf(power, pairs);
	const salt = power.random(SALT);
	const iv = power.random(IV);
	const opener = await aesKey(
		power,
		await stretched(power, plainPassphrase(passphrase), { salt, rounds, length: 32 })
	);
	const bytes = await packed(power, pairs);
	const box = await encrypted(power, opener, { iv, aad: publicHalves(to), bytes });
	const wrapped = { salt: toBase64url(salt), iv: toBase64url(iv), box: toBase64url(box), rounds };
	const key = { id: await keyId(power, to), ...to, made, wrapped };
	return { key, keys: await imported(power, to, bytes) };
}

/** Opens a teacher's keys for use; they cannot be taken out of the platform. */
export async function unlockedKeys(
	power: CryptoPower,
	key: TeacherKey,
	passphrase: string
): Promise<Result<OpeningKeys, 'wrong-passphrase' | 'damaged'>> {
	const [salt, iv, box] = [key.wrapped.salt, key.wrapped.iv, key.wrapped.box].map(fromBase64url);
	if (!salt || !iv || !box) return err('damaged');
	const { rounds } = key.wrapped;
	const opener = await aesKey(
		power,
		await stretched(power, plainPassphrase(passphrase), { salt, rounds, length: 32 })
	);
	const bytes = await decrypted(power, opener, { iv, aad: publicHalves(key), bytes: box });
	if (bytes === null) return err('wrong-passphrase');
	try {
		return ok(await imported(power, key, bytes));
	} catch {
		// What the passphrase opened is no key of this kind: written by something else than this.
		return err('damaged');
	}
}

/** What a set says of whom it goes back to. */
export const recipient = ({ x25519, p256 }: Recipient): Recipient => ({ x25519, p256 });

const freshPair = async ({ subtle }: CryptoPower, algorithm: { name: string }): Promise<KeyPair> =>
	(await subtle.generateKey(algorithm, true, ['deriveBits'])) as KeyPair;

interface Pairs {
	readonly x25519: KeyPair | null;
	readonly p256: KeyPair;
}

const exported = async (
	{ subtle }: CryptoPower,
	format: 'raw' | 'pkcs8',
	key: Key
): Promise<Uint8Array> => new Uint8Array(await subtle.exportKey(format, key));

async function recipientOf(power: CryptoPower, { x25519, p256 }: Pairs): Promise<Recipient> {
	return {
		x25519: x25519 && toBase64url(await exported(power, 'raw', x25519.publicKey)),
		p256: toBase64url(compressed(await exported(power, 'raw', p256.publicKey)))
	};
}

/** Length of the first in two bytes, PKCS #8 of X25519 (may be empty), PKCS #8 of P-256. */
async function packed(power: CryptoPower, { x25519, p256 }: Pairs): Promise<Uint8Array> {
	const first = x25519 ? await exported(power, 'pkcs8', x25519.privateKey) : new Uint8Array();
	const second = await exported(power, 'pkcs8', p256.privateKey);
	return joined(Uint8Array.of(first.length >> 8, first.length & 0xff), first, second);
}

async function imported(
	power: CryptoPower,
	to: Recipient,
	bytes: Uint8Array
): Promise<OpeningKeys> {
	const first = 256 * (bytes[0] ?? 0) + (bytes[1] ?? 0);
	const [short, long] = [bytes.subarray(2, 2 + first), bytes.subarray(2 + first)];
	const usable = to.x25519 !== null && (await has(power, 'X25519'));
	const raw = decompressed(fromBase64url(to.p256) ?? new Uint8Array()) ?? new Uint8Array();
	return {
		x25519: usable
			? await pairOf(power, X25519, short, fromBase64url(to.x25519) ?? new Uint8Array())
			: null,
		p256: await pairOf(power, P256, long, raw)
	};
}

async function pairOf(
	{ subtle }: CryptoPower,
	algorithm: { name: string },
	pkcs8: Uint8Array,
	raw: Uint8Array
): Promise<KeyPair> {
	return {
		privateKey: await subtle.importKey('pkcs8', pkcs8, algorithm, false, ['deriveBits']),
		publicKey: await subtle.importKey('raw', raw, algorithm, true, [])
	};
}
