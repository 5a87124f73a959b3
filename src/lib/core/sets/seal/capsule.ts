import { deflateSync } from 'fflate';
import { fromBase64url, toBase64url } from '../../share/base64url';
import { inflateBounded } from '../../share/inflate';
import { parseJson } from '../../share/json';
import { fromUtf8, toUtf8 } from '../../share/utf8';
import { err, ok, type Result } from '../../result';
import { joined, sameBytes } from './bytes';
import { plainCode } from './codes';
import { aesKey, decrypted, encrypted, hmac, stretched } from './derive';
import type { CryptoPower, Key } from './power';

const VERSION = 1;

/** The code has 60 bits, so fewer rounds than for words of a person's choosing. */
const ROUNDS = 100_000;

/** Of a code: tells a wrong one from a damaged box. */
const CHECK = 4;
const IV = 12;
const HEAD = 1 + CHECK + IV;

/** Inflated, bytes: explanations and evidence of a hundred questions. */
const MAX_INSIDE = 4_000_000;
const MAX_DEPTH = 8;

interface Opener {
	readonly key: Key;
	/** Of these the iv is made. */
	readonly mixing: Uint8Array;
	readonly check: Uint8Array;
}

async function opener(power: CryptoPower, set: string, code: string): Promise<Opener> {
	const salt = toUtf8(`dateline capsule ${set}`);
	const made = await stretched(power, plainCode(code), { salt, rounds: ROUNDS, length: 32 });
	const part = (purpose: string): Promise<Uint8Array> => hmac(power, made, toUtf8(purpose));
	return {
		key: await aesKey(power, await part('key')),
		mixing: await part('iv'),
		check: (await part('check')).subarray(0, CHECK)
	};
}

/**
 * Locks JSON so that the code opens it. The same content gives the same text: its iv is made from
 * code and content, so that no two contents ever share one.
 *
 * @param set id of the set it belongs to, which must be named again to open it
 * @returns base64url
 */
export async function locked(
	power: CryptoPower,
	{ set, code, content }: { set: string; code: string; content: unknown }
): Promise<string> {
	const { key, mixing, check } = await opener(power, set, code);
	const bytes = deflateSync(toUtf8(JSON.stringify(content)), { level: 9 });
	const iv = (await hmac(power, mixing, bytes)).subarray(0, IV);
	const head = joined(Uint8Array.of(VERSION), check, iv);
	return toBase64url(joined(head, await encrypted(power, key, { iv, aad: head, bytes })));
}

/** What was locked, still to be checked against what it should be. */
export async function opened(
	power: CryptoPower,
	{ set, code, box }: { set: string; code: string; box: string }
): Promise<Result<unknown, 'wrong-code' | 'damaged'>> {
	const all = fromBase64url(box);
	if (all === null || all.length <= HEAD || all[0] !== VERSION) return err('damaged');
	const { key, check } = await opener(power, set, code);
	if (!sameBytes(check, all.subarray(1, 1 + CHECK))) return err('wrong-code');
	const aad = all.subarray(0, HEAD);
	const parts = { iv: all.subarray(1 + CHECK, HEAD), aad, bytes: all.subarray(HEAD) };
	const bytes = await decrypted(power, key, parts);
	if (bytes === null) return err('damaged');
	const inside = inflateBounded(bytes, MAX_INSIDE);
	const text = inside.state === 'whole' ? fromUtf8(inside.bytes) : null;
	const json = text === null ? undefined : parseJson(text, MAX_DEPTH);
	return json === undefined ? err('damaged') : ok(json);
}
