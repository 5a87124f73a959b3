import { EMPTY_FOLD, type Fold, FoldDraft } from './fold';
import { compareEvents } from './order';
import { DEFAULT_WEIGHTS } from './scheduler';
import type { LearnerEvent } from './types';
import { effective, pointsBack } from './undone';

export type { DayTally, Fold } from './fold';

/** Questions that came with an article which was removed later and not added again. */
function droppedQuestions(events: readonly LearnerEvent[], shipped: Shipped): Set<string> {
	const brought = new Map<string, string[]>();
	const removed = new Set<string>();
	for (const event of events)
		if (event.kind === 'article-added') {
			const known = brought.get(event.article.id) ?? [];
			brought.set(event.article.id, [...known, ...event.questions.map(({ id }) => id)]);
			removed.delete(event.article.id);
		} else if (event.kind === 'article-removed') removed.add(event.article);
	const dropped = new Set([...removed].flatMap((article) => brought.get(article) ?? []));
	for (const [article, questions] of brought)
		if (!removed.has(article)) for (const id of questions) dropped.delete(id);
	for (const id of dropped) if (shipped(id)) dropped.delete(id);
	return dropped;
}

/** Weights of the newest event that fitted some, those of FSRS-6 where there is none. */
function weightsOf(standing: readonly LearnerEvent[]): readonly number[] {
	const fitted = standing.findLast((event) => event.kind === 'weights-fitted');
	return fitted?.kind === 'weights-fitted' ? fitted.weights : DEFAULT_WEIGHTS;
}

const newest = (events: readonly LearnerEvent[]): LearnerEvent | null =>
	events.reduce<LearnerEvent | null>(
		(last, event) => (last === null || compareEvents(event, last) > 0 ? event : last),
		null
	);

/** Events folded between two pauses: a few milliseconds of work. */
const STRIDE = 2000;

/** Whether a question also stands in the shipped bank: removing one's own article forgets it not. */
export type Shipped = (question: string) => boolean;
const NONE: Shipped = () => false;

/** `replay` in short steps: yields how many events have been folded, so that a screen can be kept alive. */
export function* replaying(
	events: readonly LearnerEvent[],
	shipped: Shipped = NONE,
	base: Fold = EMPTY_FOLD
): Generator<number, Fold, void> {
	const standing = effective(events);
	const whole = base.count === 0;
	const start = whole
		? { ...base, dropped: droppedQuestions(standing, shipped), weights: weightsOf(standing) }
		: base;
	const draft = new FoldDraft(start);
	for (const [done, event] of standing.entries()) {
		draft.take(event);
		if (done % STRIDE === STRIDE - 1) yield done + 1;
	}
	return draft.done(new Set(events.map(({ id }) => id)).size, newest(events));
}

/**
 * Folds a history. Undone answers count nowhere; answers to questions of a removed article leave no
 * memory, but the day they were given stays a day of study; all are computed with the weights that
 * stand last.
 *
 * @param events in any order, repeats allowed: every permutation gives the same
 * @param shipped whether a question also stands in the shipped bank, so that removing an article of
 * one's own does not forget it
 * @param base a fold of other events, none of which `events` reach back to (see `reachesBack`)
 */
export function replay(
	events: readonly LearnerEvent[],
	shipped: Shipped = NONE,
	base: Fold = EMPTY_FOLD
): Fold {
	const steps = replaying(events, shipped, base);
	let step = steps.next();
	while (step.done !== true) step = steps.next();
	return step.value;
}

/** Kinds that change what earlier answers mean. */
const rewrites = (event: LearnerEvent, base: Fold): boolean =>
	event.kind === 'article-removed' ||
	event.kind === 'weights-fitted' ||
	(event.kind === 'article-added' && event.questions.some(({ id }) => base.dropped.has(id)));

/**
 * Whether some of these events change the meaning of what was folded before, so that the history
 * has to be replayed from nothing: an undo or override of something older, a removal, new weights, an arrival
 * that belongs further back.
 *
 * @param base a fold of other events
 * @param events in any order
 */
export function reachesBack(base: Fold, events: readonly LearnerEvent[]): boolean {
	const { last } = base;
	if (last === null) return false;
	if (events.some((event) => compareEvents(event, last) <= 0)) return true;
	if (effective(events).some((event) => rewrites(event, base))) return true;
	const here = new Set(events.map(({ id }) => id));
	return events.some((event) => pointsBack(event) && !here.has(event.target));
}

/**
 * Adds one event to a fold, equal to replaying all of them.
 *
 * @param event newer than everything folded
 * @returns the next fold, or null where the event reaches back and more has to be replayed
 */
export function applyEvent(fold: Fold, event: LearnerEvent): Fold | null {
	if (pointsBack(event) || rewrites(event, fold)) return null;
	if (fold.last !== null && compareEvents(event, fold.last) <= 0) return null;
	const draft = new FoldDraft(fold);
	draft.take(event);
	return draft.done(1, event);
}
