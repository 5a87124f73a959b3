import type { Question } from '$lib/core/questions/types';
import { sealedCode, sealedFile } from '$lib/core/sets/sealed-pack';
import { sealResult, signingFor } from '$lib/core/sets/seal/sealed-result';
import type { QuizSet, Recipient, Submission } from '$lib/core/sets/types';
import { cryptoPower } from '$lib/platform/crypto';
import { deviceKey } from './device-key';

/** A result that only its teacher can read, as a fragment and as a file's text. */
export async function sealed(
	submission: Submission,
	{ set, questions, to }: { set: QuizSet; questions: readonly Question[]; to: Recipient }
): Promise<{ fragment: string; file: string }> {
	const power = cryptoPower();
	const device = await deviceKey(power, await signingFor(power, to));
	const bytes = await sealResult(power, submission, { set, questions, to, device });
	return { fragment: sealedCode(bytes), file: sealedFile(bytes) };
}
