import { isTimed, type RulesWish } from '$lib/core/sets/rules';
import type { Shelf } from '$lib/core/memory/shelf';
import type { Extension, QuizSet, Recipient } from '$lib/core/sets/types';
import { randomBytes } from '$lib/platform/random';

/** What the codes of a new set come from, and what the set tells of those for more time. */
export interface NewCodes {
	readonly secret: string;
	readonly extensions: readonly Extension[];
}

/** The codes a teacher can give to learners, as they are read aloud. */
export interface SetCodes {
	/** Opens the keys of a test; null for practice. */
	readonly capsule: string | null;
	/** Each multiplies the time of an attempt. */
	readonly extensions: readonly { readonly factor: number; readonly code: string }[];
}

/** Whom new sets are sealed to: the teacher's newest key; null where there is none. */
export function recipientIn({ keys: [key] }: Pick<Shelf, 'keys'>): Recipient | null {
	return key ? { x25519: key.x25519, p256: key.p256 } : null;
}

const codes = () =>
	Promise.all([import('$lib/core/sets/seal/codes'), import('$lib/platform/crypto')]);

/** Draws what a new set's codes are made from. */
export async function newCodes(rules: Pick<RulesWish, 'minutes' | 'closes'>): Promise<NewCodes> {
	const [{ extensionsOf, newSecret }, { cryptoPower }] = await codes();
	const secret = newSecret(randomBytes);
	try {
		return { secret, extensions: isTimed(rules) ? await extensionsOf(cryptoPower(), secret) : [] };
	} catch {
		// Served without https there is no cryptography: a set without codes for more time is one all the same.
		return { secret, extensions: [] };
	}
}

/** The codes of a set of this device, or null where it has none. */
export async function codesOf(set: QuizSet, secret: string | undefined): Promise<SetCodes | null> {
	const factors = (set.rules?.extensions ?? []).map(({ factor }) => factor);
	const isTest = set.rules?.mode === 'test' || set.rules?.feedback === 'released';
	if (secret === undefined || (!isTest && factors.length === 0)) return null;
	const [{ capsuleCode, extensionCode, shownCode }, { cryptoPower }] = await codes();
	const power = cryptoPower();
	const extensions = factors.map(async (factor) => ({
		factor,
		code: shownCode(await extensionCode(power, secret, factor))
	}));
	return {
		capsule: isTest ? shownCode(await capsuleCode(power, secret)) : null,
		extensions: await Promise.all(extensions)
	};
}
