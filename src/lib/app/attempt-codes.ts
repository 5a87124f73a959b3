import type { Question } from '$lib/core/questions/types';
import { err, ok, type Result } from '$lib/core/result';
import { unlocked } from '$lib/core/sets/keyless';
import { factorOf, plainCode } from '$lib/core/sets/seal/codes';
import type { QuizSet } from '$lib/core/sets/types';
import { cryptoPower } from '$lib/platform/crypto';
import type { App } from './app.svelte';
import { setQuestions, shippedIn } from './sharing';

/** By which a teacher's code multiplies all time; null where the set knows no such code. */
export const factorFor = (set: QuizSet, typed: string): Promise<number | null> =>
	factorOf(cryptoPower(), set.rules?.extensions ?? [], typed);

/** What a right code opens. */
export interface OpenedKeys {
	/** As the log keeps it. */
	readonly code: string;
	/** Whole, in the set's order. */
	readonly questions: readonly Question[];
}

/** Opens the keys of a test; `no-keys` where the set holds none. */
export async function openKeys(
	app: App,
	set: QuizSet,
	typed: string
): Promise<Result<OpenedKeys, 'wrong-code' | 'damaged' | 'no-keys'>> {
	if (set.locked === undefined) return err('no-keys');
	const code = plainCode(typed);
	const isTest = set.rules?.mode === 'test';
	// What is no test has its keys at hand: its lock, which holds nothing, only tells the right code.
	await app.bank.openQuestions();
	const box = isTest ? set : { ...set, questions: [] };
	const opened = await unlocked(cryptoPower(), box, code, shippedIn(app));
	if (!opened.ok) return opened;
	return ok({ code, questions: isTest ? opened.value : setQuestions(app, set) });
}
