import type { Question } from '../../questions/types';
import { fromBase64url } from '../../share/base64url';
import { toUtf8 } from '../../share/utf8';
import { err, ok, type Result } from '../../result';
import type { QuizSet, Recipient, Seal, Submission } from '../types';
import { joined } from './bytes';
import { enveloped, headDigest, type Envelope } from './envelope';
import { hpkeOpen, hpkeSeal } from './hpke';
import type { CryptoPower, KeyPair } from './power';
import {
	deviceOf,
	has,
	SIGNATURE,
	signature,
	signed,
	SIGNER_BYTES,
	signerOf,
	SIGNINGS,
	type Signing,
	type SigningKey
} from './signing';
import { submissionBytes, submissionOfBytes } from './submission-bytes';

const CONTEXT = toUtf8('dateline result 1\n');

/** The private halves of a teacher's keys, as long as they are unlocked. */
export interface OpeningKeys {
	readonly x25519: KeyPair | null;
	readonly p256: KeyPair;
}

/** Why a sealed result does not open, as far as it can be told. */
export type SealProblem =
	/** Its last bytes are missing. */
	| 'cut'
	/** No sealed result, or its length is not what it says. */
	| 'damaged'
	| 'newer-version'
	/** This browser lacks what it was sealed or signed with. */
	| 'old-browser'
	/** It was changed, sealed for another key or set, or not signed by whom it names. */
	| 'forged'
	/** It opens, and what is in it is no submission to this set. */
	| 'bad-content';

/**
 * Which algorithm a device should sign with for this set: a teacher whose browser lacks X25519 could
 * not check Ed25519 either.
 */
export const signingFor = async (power: CryptoPower, to: Recipient): Promise<Signing> =>
	to.x25519 !== null && (await has(power, 'Ed25519')) ? 'Ed25519' : 'P-256';

/** A result that only the teacher of its set can read. */
export async function sealResult(
	power: CryptoPower,
	submission: Submission,
	about: { set: QuizSet; questions: readonly Question[]; to: Recipient; device: SigningKey }
): Promise<Uint8Array> {
	const { set, to, device } = about;
	const kem = to.x25519 !== null && (await has(power, 'X25519')) ? 'X25519' : 'P-256';
	const key = fromBase64url((kem === 'X25519' ? to.x25519 : to.p256) ?? '') ?? new Uint8Array();
	const aad = await headDigest(power, set);
	const content = submissionBytes(submission, set, about.questions);
	const mark = await signature(power, device, joined(CONTEXT, aad, content));
	const signing = Uint8Array.of(SIGNINGS.indexOf(device.signing));
	const bytes = joined(signing, await signerOf(power, device), mark, content);
	const { enc, text } = await hpkeSeal(kem, key, { bytes, aad });
	return enveloped(kem, aad, enc, text);
}

/** Opens a sealed result with the teacher's keys, and tells which device signed it. */
export async function openResult(
	power: CryptoPower,
	{ kem, enc, text }: Envelope,
	about: { set: QuizSet; questions: readonly Question[]; keys: OpeningKeys }
): Promise<Result<{ submission: Submission; seal: Seal }, SealProblem>> {
	const { set, questions, keys } = about;
	const pair = kem === 'X25519' ? keys.x25519 : keys.p256;
	if (pair === null) return err('old-browser');
	const aad = await headDigest(power, set);
	const bytes = await hpkeOpen(kem, pair, { enc, text, aad });
	if (bytes === null) return err('forged');
	const signing = SIGNINGS[bytes[0] ?? SIGNINGS.length];
	if (signing === undefined) return err('newer-version');
	const from = 1 + SIGNER_BYTES[signing];
	const signer = bytes.subarray(1, from);
	const mark = bytes.subarray(from, from + SIGNATURE);
	const content = bytes.subarray(from + SIGNATURE);
	const verdict = await signed(power, { signing, signer, mark }, joined(CONTEXT, aad, content));
	if (verdict !== 'yes') return err(verdict === 'unknown' ? 'old-browser' : 'forged');
	const submission = submissionOfBytes(content, set, questions);
	if (submission === null) return err('bad-content');
	return ok({ submission, seal: { device: await deviceOf(power, signing, signer) } });
}
