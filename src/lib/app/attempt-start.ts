import { admission, type Admission } from '$lib/core/sets/admission';
import { attemptOf } from '$lib/core/sets/attempt';
import { drawnFor } from '$lib/core/sets/drawn';
import { learnerKey } from '$lib/core/sets/learner-key';
import { cleanLine, LIMITS } from '$lib/core/sets/limits';
import type { QuizSet } from '$lib/core/sets/types';
import { randomId } from '$lib/platform/random';
import type { App } from './app.svelte';
import { needsOf } from './needs';

/** An attempt on this device, for a list. */
export interface KnownAttempt {
	readonly session: string;
	readonly learner: string;
	/** ms since the epoch. */
	readonly started: number;
	/** ms since the epoch; null while it is open. */
	readonly finished: number | null;
	readonly answered: number;
	readonly total: number;
}

/** All attempts at a set on this device, whoever took them, the first one first. */
export async function attemptsAt(app: App, set: string): Promise<readonly KnownAttempt[]> {
	const sittings = [...app.learner.sittings.values()];
	const own = sittings.filter((each) => each.set === set && each.attempt !== null);
	const found = await Promise.all(
		own.map(async ({ session, done, total }) => {
			const attempt = attemptOf(await app.learner.sitting(session), session);
			if (!attempt) return [];
			const { learner, started, finished } = attempt;
			return [{ session, learner, started, finished, answered: done, total }];
		})
	);
	return found.flat();
}

/** Those of one learner: several may share a device. */
export const ofLearner = (
	attempts: readonly KnownAttempt[],
	learner: string
): readonly KnownAttempt[] =>
	attempts.filter((each) => learnerKey(each.learner) === learnerKey(learner));

/** Whether a learner may begin now. */
export const admitted = (
	app: App,
	{ rules }: QuizSet,
	before: readonly KnownAttempt[]
): Admission => admission(rules, app.now, before.length);

/**
 * Writes down that an attempt begins; resolves to its sitting, or null when it could not be kept.
 *
 * @param before how many the learner began
 */
export async function startAttempt(
	app: App,
	set: QuizSet,
	name: string,
	before: number
): Promise<string | null> {
	const learner = cleanLine(name, LIMITS.name);
	const { factor, breaks } = needsOf(app);
	const session = randomId();
	const kept = await app.learner.record({
		kind: 'session-started',
		session,
		where: 'set',
		title: set.title,
		questions: drawnFor(set, learner),
		set: set.id,
		seed: `${set.id}-${learnerKey(learner)}`,
		attempt: before + 1,
		...(factor > 1 && { factor }),
		...(breaks > 0 && { breaks }),
		learner
	});
	return kept.ok ? session : null;
}
