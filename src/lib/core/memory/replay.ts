import { lessonsOf } from './lessons';
import { compareEvents } from './order';
import { nextMemory } from './scheduler';
import type { ItemMemory, LearnerEvent, StudyDay } from './types';
import { effective } from './undone';

type AnsweredEvent = Extract<LearnerEvent, { readonly kind: 'answered' }>;

/** What was done on one study day. */
export interface DayTally {
	readonly answers: number;
	readonly right: number;
	/** Time spent answering. */
	readonly ms: number;
}

/** Everything remembered, as a fold over the events; disposable. */
export interface Replay {
	readonly items: ReadonlyMap<string, ItemMemory>;
	readonly days: ReadonlyMap<StudyDay, DayTally>;
	/** Events folded, of every kind, each once. */
	readonly count: number;
	/** The newest event folded. */
	readonly last: LearnerEvent | null;
	/** Questions of own articles since removed: answers to them leave no memory. */
	readonly dropped: ReadonlySet<string>;
}

/** Questions that came with an article which was removed later and not added again. */
function droppedQuestions(
	events: readonly LearnerEvent[],
	shipped: (question: string) => boolean
): Set<string> {
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

function remember(items: Map<string, ItemMemory>, event: AnsweredEvent): void {
	for (const lesson of lessonsOf(event))
		items.set(lesson.item, nextMemory(items.get(lesson.item) ?? null, lesson));
}

function tally(days: Map<StudyDay, DayTally>, event: AnsweredEvent): void {
	const before = days.get(event.day) ?? { answers: 0, right: 0, ms: 0 };
	days.set(event.day, {
		answers: before.answers + 1,
		right: before.right + (event.verdict.outcome === 'right' ? 1 : 0),
		ms: before.ms + event.ms
	});
}

/**
 * Folds a whole history from nothing. Undone answers count nowhere; answers to questions of a
 * removed article leave no memory, but the day they were given stays a day of study.
 *
 * @param events in any order, repeats allowed: every permutation gives the same
 * @param shipped whether a question also stands in the shipped bank, so that removing an article of
 * one's own does not forget it
 */
export function replay(
	events: readonly LearnerEvent[],
	shipped: (question: string) => boolean = () => false
): Replay {
	const standing = effective(events);
	const dropped = droppedQuestions(standing, shipped);
	const items = new Map<string, ItemMemory>();
	const days = new Map<StudyDay, DayTally>();
	for (const event of standing)
		if (event.kind === 'answered') {
			if (!dropped.has(event.question)) remember(items, event);
			tally(days, event);
		}
	const last = events.reduce<LearnerEvent | null>(
		(newest, event) => (newest === null || compareEvents(event, newest) > 0 ? event : newest),
		null
	);
	return { items, days, count: new Set(events.map(({ id }) => id)).size, last, dropped };
}

/**
 * Adds one event to a fold, equal to replaying all of them.
 *
 * @param event newer than everything folded
 * @returns the next fold, or null where the event reaches back (an undo, a removal, a late arrival)
 * and the history has to be replayed
 */
export function applyEvent(state: Replay, event: LearnerEvent): Replay | null {
	if (state.last !== null && compareEvents(event, state.last) <= 0) return null;
	if (event.kind === 'undone' || event.kind === 'article-removed') return null;
	if (event.kind === 'article-added' && event.questions.some(({ id }) => state.dropped.has(id)))
		return null;
	const next = { ...state, count: state.count + 1, last: event };
	if (event.kind !== 'answered') return next;
	const days = new Map(state.days);
	tally(days, event);
	if (state.dropped.has(event.question)) return { ...next, days };
	const items = new Map(state.items);
	remember(items, event);
	return { ...next, items, days };
}
