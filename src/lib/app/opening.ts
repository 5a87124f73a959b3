import { err, ok, type Result } from '$lib/core/result';
import { openAll, type Opening } from '$lib/core/sets/opening';
import { arrivedIn, type Arrived } from '$lib/core/sets/sealed-pack';
import type { Submission } from '$lib/core/sets/types';
import { cryptoPower } from '$lib/platform/crypto';
import type { StoreProblem } from '$lib/store/port';
import type { App } from './app.svelte';
import { findSet, setQuestions } from './sharing';
import { teacherOf } from './teacher.svelte';

/**
 * Opens whatever results are in these texts: links, chats, files. Nothing is stored.
 *
 * @param read a result that was read already
 */
export async function openResults(
	app: App,
	texts: readonly string[],
	read: Submission | null = null
): Promise<readonly Opening[]> {
	const teacher = teacherOf(app);
	await Promise.all([teacher.look(), app.bank.openQuestions()]);
	const { made, results, seals } = app.learner.shelf;
	const arrived: readonly Arrived[] = [
		...(read ? [{ kind: 'open' as const, submission: read }] : []),
		...texts.flatMap((text) => arrivedIn(text, (id) => findSet(app, id)))
	];
	return openAll(cryptoPower(), arrived, {
		sets: made,
		questions: (set) => setQuestions(app, set),
		keys: (to) => teacher.keysFor(to),
		results,
		seals
	});
}

/**
 * Keeps those that are new.
 *
 * @returns how many were kept; on a problem those before it are
 */
export async function keepResults(
	app: App,
	openings: readonly Opening[]
): Promise<Result<number, StoreProblem>> {
	let count = 0;
	for (const opening of openings) {
		if (opening.kind !== 'new') continue;
		const { submission, seal } = opening;
		const kept = await app.learner.record({
			kind: 'result-received',
			submission,
			...(seal && { seal })
		});
		if (!kept.ok) return err(kept.error);
		count++;
	}
	return ok(count);
}
