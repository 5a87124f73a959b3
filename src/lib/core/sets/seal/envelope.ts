import { err, ok, type Result } from '../../result';
import { toUtf8 } from '../../share/utf8';
import { setHead } from '../set-id';
import type { QuizSet } from '../types';
import { joined, sameBytes } from './bytes';
import { sha256 } from './derive';
import type { CryptoPower } from './power';

/** How a key for one message is agreed on. */
export type Kem = 'X25519' | 'P-256';

const VERSION = 1;
const KEMS: readonly Kem[] = ['X25519', 'P-256'];

/** Bytes of what the recipient needs to agree on the same key. */
const ENC: Readonly<Record<Kem, number>> = { X25519: 32, 'P-256': 33 };

/** Of the digest of the set's head: by which its teacher finds the set. */
const HINT = 8;
/** Version and kind of key in one byte, bytes of the whole in two, the hint. */
const HEAD = 3 + HINT;
const TAG = 16;
const MAX_BYTES = 0xffff;

/** What can be told from outside. */
export interface Envelope {
	readonly kem: Kem;
	/** The beginning of `headDigest` of the set it answers. */
	readonly hint: Uint8Array;
	readonly enc: Uint8Array;
	readonly text: Uint8Array;
}

/** SHA-256 over what makes a set this very set: what answers are sealed with. */
export const headDigest = (power: CryptoPower, set: QuizSet): Promise<Uint8Array> =>
	sha256(power, toUtf8(setHead(set)));

/**
 * Puts a sealed result together.
 *
 * @throws RangeError where it is more than 65 535 bytes
 */
export function enveloped(
	kem: Kem,
	digest: Uint8Array,
	enc: Uint8Array,
	text: Uint8Array
): Uint8Array {
	const length = HEAD + enc.length + text.length;
	if (length > MAX_BYTES) throw new RangeError('That is more than a result can hold');
	const head = Uint8Array.of(16 * VERSION + KEMS.indexOf(kem), length >> 8, length & 0xff);
	return joined(head, digest.subarray(0, HINT), enc, text);
}

/** Takes a sealed result apart without opening it. */
export function envelopeOf(
	bytes: Uint8Array
): Result<Envelope, 'cut' | 'damaged' | 'newer-version'> {
	const [first = 0, high = 0, low = 0] = bytes;
	if (bytes.length > 0 && first >> 4 > VERSION) return err('newer-version');
	const kem = KEMS[first & 15];
	if (bytes.length > 0 && (first >> 4 !== VERSION || kem === undefined)) return err('damaged');
	if (bytes.length < HEAD || kem === undefined) return err('cut');
	const length = 256 * high + low;
	if (length < HEAD + ENC[kem] + TAG) return err('damaged');
	if (bytes.length !== length) return err(bytes.length < length ? 'cut' : 'damaged');
	const from = HEAD + ENC[kem];
	return ok({
		kem,
		hint: bytes.subarray(HEAD - HINT, HEAD),
		enc: bytes.subarray(HEAD, from),
		text: bytes.subarray(from)
	});
}

/** The sets that it can be an answer to, nearly always one or none. */
export async function setsOf<T extends QuizSet>(
	power: CryptoPower,
	{ hint }: Envelope,
	sets: readonly T[]
): Promise<T[]> {
	const fits = await Promise.all(
		sets.map(async (set) => sameBytes((await headDigest(power, set)).subarray(0, HINT), hint))
	);
	return sets.filter((_, at) => fits[at]);
}
