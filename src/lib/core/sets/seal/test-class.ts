import { someQuestions, someSet } from '../test-sets';
import type { QuizSet, Recipient, Submission } from '../types';
import type { OpeningKeys } from './sealed-result';
import { sealResult } from './sealed-result';
import { newSigningKey, type SigningKey } from './signing';
import { newTeacherKey, recipient } from './teacher-key';
import { power } from './test-power';

/** A teacher with keys, a set of five that goes back to them, and a learner's phone. */
export interface TestClass {
	readonly to: Recipient;
	readonly keys: OpeningKeys;
	readonly phone: SigningKey;
	readonly set: QuizSet;
}

export const questions = someQuestions(5);

export async function testClass(): Promise<TestClass> {
	const { key, keys } = await newTeacherKey(power, 'ten letters', { made: 0, rounds: 1_000 });
	const to = recipient(key);
	return { to, keys, phone: await newSigningKey(power, 'Ed25519'), set: someSet(5, { to }) };
}

/** What a learner of that class hands in. */
export const handedIn = (
	{ set, to, phone }: TestClass,
	submission: Submission,
	device: SigningKey = phone
): Promise<Uint8Array> => sealResult(power, submission, { set, questions, to, device });
