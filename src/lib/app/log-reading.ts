import { fromCheckpoint, type Mark } from '$lib/core/memory/checkpoint';
import { addSums, EMPTY_SUM, sumOf } from '$lib/core/memory/log-sum';
import { advancing, type Arrived, START } from '$lib/core/memory/timeline';
import type { Shipped } from '$lib/core/memory/replay';
import type { LearnerEvent } from '$lib/core/memory/types';
import { effective } from '$lib/core/memory/undone';
import { ok, type Result } from '$lib/core/result';
import { now } from '$lib/platform/clock';
import type { Store, StoreProblem } from '$lib/store/port';

/** Arrivals read in one go. */
const BATCH = 10_000;
/** Work without a pause, ms: what a screen does not show. */
const STINT_MS = 40;
/** Reading takes about as long as folding. */
const READING = 0.5;
/** Waiting longer than this is told. */
const UNTOLD_MS = 500;

/** Told how far it is, 0 to 1. */
export type Progress = (done: number) => void;

/** Keeps quiet about what is over soon. */
export function patient(progress: (done: number | null) => void): {
	readonly at: Progress;
	over(): void;
} {
	const begun = now();
	let told = false;
	return {
		at: (done) => {
			told ||= now() - begun > UNTOLD_MS;
			if (told) progress(done);
		},
		over: () => {
			if (told) progress(null);
		}
	};
}

/** What the disk holds of a fold. */
export interface Kept {
	/** Where to go on from: nothing, if the log is shorter than the fold says. */
	readonly mark: Mark;
	/** What the log held when the fold was written down, to be held against what it holds now. */
	readonly evidence: Mark;
}

export async function keptMark(store: Store): Promise<Kept> {
	const [kept, newest] = await Promise.all([store.derived(), store.newest()]);
	const evidence = (kept.ok ? fromCheckpoint(kept.value) : null) ?? START;
	const usable = newest.ok && evidence.through <= newest.value;
	return { mark: usable ? evidence : START, evidence };
}

/** All arrivals after a key, read in batches. */
export async function arrivedAfter(
	store: Store,
	after: number,
	progress: Progress = () => undefined
): Promise<Result<Arrived, StoreProblem>> {
	const newest = await store.newest();
	if (!newest.ok) return newest;
	const [keys, events]: [number[], LearnerEvent[]] = [[], []];
	let sum = EMPTY_SUM;
	for (let more = true; more;) {
		const batch = await store.arrivals(keys.at(-1) ?? after, BATCH);
		if (!batch.ok) return batch;
		for (const { key, event } of batch.value) {
			keys.push(key);
			events.push(event);
		}
		sum = addSums(sum, sumOf(batch.value.map(({ event }) => event)));
		more = batch.value.length === BATCH;
		const read = (keys.at(-1) ?? after) - after;
		if (more) progress(Math.min(1, read / Math.max(1, newest.value - after)));
	}
	return ok({ keys, events, sum });
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Moves a mark forward over what arrived since, leaving the screen time to breathe. */
export async function advanced(
	base: Mark,
	arrived: Arrived,
	shipped: Shipped,
	progress: Progress
): Promise<Mark> {
	const steps = advancing(base, arrived, shipped);
	let pausedAt = now();
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
		if (now() - pausedAt < STINT_MS) continue;
		progress(step.value / arrived.events.length);
		await pause();
		pausedAt = now();
	}
}

/** A log read and folded from nothing. */
export interface Rebuilt {
	readonly mark: Mark;
	readonly arrived: Arrived;
}

export async function rebuilt(
	store: Store,
	shipped: Shipped,
	progress: Progress
): Promise<Result<Rebuilt, StoreProblem>> {
	const arrived = await arrivedAfter(store, 0, (done) => progress(done * READING));
	if (!arrived.ok) return arrived;
	const mark = await advanced(START, arrived.value, shipped, (done) =>
		progress(READING + done * (1 - READING))
	);
	return ok({ mark, arrived: arrived.value });
}

/** Arrivals in which a sitting of these days lies; doubled until it is found. */
const NEAR = 2000;

/**
 * What stands of one sitting, read from the end of the log backwards.
 *
 * @param answers how many there must be
 */
export async function sittingOnDisk(
	store: Store,
	session: string,
	answers: number
): Promise<readonly LearnerEvent[]> {
	const newest = await store.newest();
	if (!newest.ok) return [];
	for (let back = NEAR; ; back *= 4) {
		const after = Math.max(0, newest.value - back);
		const arrived = await arrivedAfter(store, after);
		if (!arrived.ok) return [];
		const found = ofSitting(arrived.value.events, session);
		const whole = answersIn(found) === answers;
		if (after === 0 || (whole && found[0]?.kind === 'session-started')) return found;
	}
}

/** Answers as the sitting counts them: of an attempt each question that has one. */
function answersIn(found: readonly LearnerEvent[]): number {
	const end = found.findIndex(({ kind }) => kind === 'session-finished');
	const given = new Map<string, boolean>();
	for (const event of end < 0 ? found : found.slice(0, end))
		if (event.kind === 'attempt-answered')
			given.set(event.question, event.response.form !== 'skipped');
	if (given.size > 0) return [...given.values()].filter(Boolean).length;
	return found.filter(({ kind }) => kind === 'answered').length;
}

/** What stands of one sitting, in order. */
export const ofSitting = (events: readonly LearnerEvent[], session: string): LearnerEvent[] =>
	effective(events).filter((event) => 'session' in event && event.session === session);
