import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../article/types';
import type { Question } from '../questions/types';
import { unionEvents } from './order';
import { applyEvent, replay, replaying } from './replay';
import type { Fold } from './fold';
import { DEFAULT_WEIGHTS } from './scheduler';
import { answered, anyLog, DAY, log, NOON } from './test-history';
import type { Happening, LearnerEvent } from './types';

const added = (article: string, ...questions: string[]): Happening => ({
	kind: 'article-added',
	article: { id: article } as Article,
	questions: questions.map((id) => ({ id }) as Question)
});
const removed = (article: string): Happening => ({ kind: 'article-removed', article });
const own = answered({ question: 'own1', item: 'own.date' });

/** Feeds events one at a time, replaying only where `applyEvent` asks for it. */
function feed(events: readonly LearnerEvent[]): Fold {
	let state = replay([]);
	events.forEach((event, index) => {
		state = applyEvent(state, event) ?? replay(events.slice(0, index + 1));
	});
	return state;
}

test('an answer is remembered and its day counted', () => {
	const state = replay(
		log('d', [
			answered(),
			answered({ verdict: { outcome: 'wrong', reason: 'no-match' }, grade: 1 })
		])
	);
	expect(state.items.get('fact1.person')).toMatchObject({ reps: 2, lapses: 1 });
	expect([...state.days]).toEqual([[20_000, { answers: 2, right: 1, ms: 10_000 }]]);
	expect(state.count).toBe(2);
});

test('an undone answer counts nowhere, its undoing counts as events', () => {
	const state = replay(log('d', [answered(), { kind: 'undone', target: 'd-0' }]));
	expect([state.items.size, state.days.size, state.count]).toEqual([0, 0, 2]);
});

test('redoing restores exactly what was there', () => {
	const events = log('d', [
		answered(),
		{ kind: 'undone', target: 'd-0' },
		{ kind: 'undone', target: 'd-1' }
	]);
	expect(replay(events).items).toEqual(replay(events.slice(0, 1)).items);
});

test('several questions on one item feed one memory', () => {
	const state = replay(log('d', [answered(), answered({ question: 'q2' })]));
	expect([...state.items.values()]).toMatchObject([{ reps: 2, lastQuestion: 'q2' }]);
});

test('the stored day counts, whatever the clock says', () => {
	const [event] = log('d', [answered()]) as [LearnerEvent];
	const state = replay([{ ...event, day: 123 }]);
	expect([state.items.get('fact1.person')?.lastDay, ...state.days.keys()]).toEqual([123, 123]);
});

test('removing an article of one’s own forgets its items but not the day of study', () => {
	const state = replay(log('d', [added('a', 'own1'), own, answered(), removed('a')]));
	expect([...state.items.keys()]).toEqual(['fact1.person']);
	expect(state.days.get(20_000)?.answers).toBe(2);
});

test('adding the article again brings its items back', () => {
	const events = log('d', [added('a', 'own1'), own, removed('a'), added('a', 'own1')]);
	expect([...replay(events).items.keys()]).toEqual(['own.date']);
	expect(feed(events)).toEqual(replay(events));
});

test('a question that another article still holds is kept', () => {
	const happenings = [added('a', 'own1'), added('b', 'own1'), own, removed('a')];
	expect(replay(log('d', happenings)).items.size).toBe(1);
});

test('a question that the shipped bank also holds is kept', () => {
	const events = log('d', [added('a', 'own1'), own, removed('a')]);
	expect(replay(events, (id) => id === 'own1').items.size).toBe(1);
});

test('an undone removal forgets nothing', () => {
	const events = log('d', [
		added('a', 'own1'),
		own,
		removed('a'),
		{ kind: 'undone', target: 'd-2' }
	]);
	expect(replay(events).items.size).toBe(1);
});

test('answers on two devices are folded in the order they were given', () => {
	const phone = log('a', [answered(), answered()], (index) => NOON + index * 20 * DAY);
	const desk = log('b', [answered({ grade: 1 })], () => NOON + 10 * DAY);
	const item = replay([...desk, ...phone]).items.get('fact1.person');
	expect(item).toMatchObject({ reps: 3, lapses: 1, phase: 'review', lastDay: 20_020 });
});

test('a late arrival, an undo and a removal ask for a replay', () => {
	const [first, second] = log('d', [answered(), answered()]) as [LearnerEvent, LearnerEvent];
	expect(applyEvent(replay([second]), first)).toBeNull();
	expect(applyEvent(replay([first]), first)).toBeNull();
	const [, undo, removal] = log('d', [
		answered(),
		{ kind: 'undone', target: 'd-0' },
		removed('a')
	]) as [LearnerEvent, LearnerEvent, LearnerEvent];
	expect(applyEvent(replay([first]), undo)).toBeNull();
	expect(applyEvent(replay([first]), removal)).toBeNull();
});

test('applying leaves the state it was given alone', () => {
	const [first, second] = log('d', [answered(), answered()]) as [LearnerEvent, LearnerEvent];
	const state = replay([first]);
	applyEvent(state, second);
	expect(state).toEqual(replay([first]));
});

test('feeding events one by one equals replaying them all', () => {
	fc.assert(
		fc.property(anyLog('left'), anyLog('right'), (a, b) => {
			const all = unionEvents(a, b);
			expect(feed(all)).toEqual(replay(all));
		})
	);
});

test('any permutation and repetition of two devices’ logs folds to the same state', () => {
	const mixed = fc.tuple(anyLog('left'), anyLog('right')).chain(([a, b]) => {
		const all = [...a, ...b];
		return fc.tuple(
			fc.constant(all),
			fc.shuffledSubarray([...all, ...all, ...a], { minLength: 2 * all.length + a.length })
		);
	});
	fc.assert(
		fc.property(mixed, ([all, arrived]) => {
			const state = replay(arrived);
			expect(state).toEqual(replay(all));
			expect([...state.items.keys()]).toEqual([...replay(all).items.keys()]);
		})
	);
});

test('what is put away is told, and taken up again', () => {
	const put = (aside: boolean): Happening => ({ kind: 'item-set-aside', item: 'a', aside });
	const events = log('d', [put(true), put(false), put(true)]);
	expect([...replay(events).aside]).toEqual(['a']);
	expect([...replay(events.slice(0, 2)).aside]).toEqual([]);
});

test('all answers are computed with the weights that stand last, and undo takes them back', () => {
	const fitted = (factor: number): Happening => ({
		kind: 'weights-fitted',
		weights: DEFAULT_WEIGHTS.map((weight, at) => (at < 4 ? weight * factor : weight)),
		method: 'first-intervals',
		reviews: 300,
		before: 0.4,
		after: 0.3
	});
	const events = log('d', [
		answered(),
		fitted(2),
		fitted(3),
		{ kind: 'undone', target: 'd-2' },
		{ kind: 'undone', target: 'd-1' }
	]);
	const stability = (count: number): number =>
		replay(events.slice(0, count)).items.get('fact1.person')?.stability ?? 0;
	expect(stability(2)).toBeCloseTo(2 * stability(1), 10);
	expect(stability(3)).toBeCloseTo(3 * stability(1), 10);
	expect(stability(4)).toBe(stability(2));
	expect(stability(5)).toBe(stability(1));
});

test('a replay in steps gives the same and tells how far it is', () => {
	const events = log(
		'd',
		Array.from({ length: 5000 }, (_, at) => answered({ item: `i${at % 50}` }))
	);
	const steps = replaying(events);
	const told: number[] = [];
	let step = steps.next();
	for (; step.done !== true; step = steps.next()) told.push(step.value);
	expect(told).toEqual([2000, 4000]);
	expect(step.value).toEqual(replay(events));
});
