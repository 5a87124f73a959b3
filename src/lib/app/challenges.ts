import type { LearnerEvent } from '$lib/core/memory/types';
import { outcomesFor, outcomesOf } from '$lib/core/quiz/outcomes';
import type { Session } from '$lib/core/quiz/types';
import type { Question } from '$lib/core/questions/types';
import {
	type Challenge,
	challengeFragment,
	markOf,
	readChallenge,
	type Run,
	withRun
} from '$lib/core/sets/challenge';
import { cleanLine, LIMITS } from '$lib/core/sets/limits';
import type { PackProblem } from '$lib/core/sets/types';
import type { Result } from '$lib/core/result';
import { canShare } from '$lib/platform/share';
import type { App } from './app.svelte';
import { sittingTitle } from './quiz-title';
import { CLOCK_NEVER } from './clock-wish';

type Started = LearnerEvent & { kind: 'session-started' };

/** A link to give to somebody, and as a code where it is short enough. */
export interface Link {
	readonly link: string;
	readonly qr: readonly (readonly boolean[])[] | null;
	readonly shareable: boolean;
}

/** What a device can play of a challenge. */
export interface Playable {
	readonly questions: readonly Question[];
	/** Questions that this device's bank does not have. */
	readonly missing: number;
	/** Both banks are the same, so that the quiz is too. */
	readonly sameBank: boolean;
}

/** Reads what a link brought; stores nothing. */
export const openChallenge = (text: string): Result<Challenge, PackProblem> => readChallenge(text);

/** Needs the bank's questions. */
export function playable(app: App, challenge: Challenge): Playable {
	const shipped = new Map((app.bank.questions ?? []).map((each) => [each.id, each]));
	const questions = challenge.questions.flatMap((id) => shipped.get(id) ?? []);
	return {
		questions,
		missing: challenge.questions.length - questions.length,
		sameBank: challenge.bank === app.bank.version
	};
}

/** Whether a run was made on this device. */
export const isOwn = (app: App, { mark }: Run): boolean =>
	[...app.learner.sittings.keys()].some((session) => markOf(session) === mark);

/** Begins the very quiz of a challenge; resolves to its sitting, or null. */
export async function startChallenge(app: App, challenge: Challenge): Promise<string | null> {
	const { questions } = playable(app, challenge);
	if (questions.length === 0) return null;
	const { startSitting } = await import('./quiz-run.svelte');
	const timed = challenge.clock !== 'off' && app.learner.setting(CLOCK_NEVER, 'off') !== 'on';
	return startSitting(app, {
		where: 'quiz',
		title: challenge.title,
		questions: questions.map(({ id }) => id),
		set: null,
		seed: challenge.seed,
		of: `challenge:${challenge.seed}`,
		challenge: challengeFragment(challenge),
		wish: challenge.wish,
		...(timed && { clock: challenge.clock })
	});
}

/** The challenge a sitting answers, or null where it answers none. */
export function challengeOf(started: Started): Challenge | null {
	const read = started.challenge === undefined ? null : readChallenge(started.challenge);
	return read?.ok ? read.value : null;
}

/**
 * What a finished sitting hands to a friend: the challenge it answered, or a new one of those of its
 * questions that are in the shipped bank.
 *
 * @param scored whether this run is told with it
 */
export function challengeFrom(
	app: App,
	started: Started,
	session: Session,
	scored: boolean
): { readonly challenge: Challenge; readonly left: number } {
	const asked = session.questions.map(({ id }) => id);
	const shipped = new Set((app.bank.questions ?? []).map(({ id }) => id));
	const own = asked.filter((id) => shipped.has(id));
	const base: Challenge = challengeOf(started) ?? {
		title: cleanLine(sittingTitle(started, app.locale), LIMITS.title),
		seed: started.seed,
		bank: app.bank.version,
		questions: own,
		clock: started.clock ?? 'off',
		wish: (started.wish ?? '').slice(0, 600),
		runs: []
	};
	const outcomes = outcomesFor(base.questions, asked, outcomesOf(session));
	const run = { mark: markOf(session.id), outcomes };
	return {
		challenge: scored ? withRun(base, run) : base,
		left: challengeOf(started) ? 0 : asked.length - own.length
	};
}

/** A challenge as a link and a code. */
export async function challengeLink(app: App, challenge: Challenge): Promise<Link> {
	const { codesOf } = await import('$lib/core/share/codes');
	const site = `${location.origin}${app.base}/`;
	const fragment = challengeFragment(challenge);
	const link = `${site}challenge#${fragment}`;
	const { one } = codesOf(site, 'challenge', fragment);
	return { link, qr: one, shareable: canShare({ url: link }) };
}
