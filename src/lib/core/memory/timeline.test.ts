import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromCheckpoint, type Mark, toCheckpoint } from './checkpoint';
import { EMPTY_SUM, sumOf } from './log-sum';
import { replay } from './replay';
import { answered, log } from './test-history';
import { anyDisk, anyHistory } from './test-log';
import { advancing, type Arrived, START, Timeline } from './timeline';
import type { Happening, LearnerEvent } from './types';

/** Keys as a disk gives them: rising, with gaps. */
const arrived = (events: readonly LearnerEvent[], from = 0): Arrived => ({
	keys: events.map((_, at) => from + 3 * (at + 1)),
	events,
	sum: sumOf(events)
});

function advance(base: Mark, since: Arrived): Mark {
	const steps = advancing(base, since);
	for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

const coveredBy = (mark: Mark, { keys, events }: Arrived): readonly LearnerEvent[] =>
	events.filter((_, at) => (keys[at] ?? 0) <= mark.through);

const undo = (target: string): Happening => ({ kind: 'undone', target });
const many = (count: number): Happening[] =>
	Array.from({ length: count }, (_, at) => answered({ item: `item ${at % 7}` }));

test('a timeline that took events one by one holds what replaying them gives', () => {
	fc.assert(
		fc.property(anyDisk, ({ arrivals }) => {
			const timeline = new Timeline();
			for (const event of arrivals) expect(timeline.take([event])).toBe(true);
			expect(timeline.fold).toEqual(replay(arrivals));
		})
	);
});

test('what was taken before changes nothing when it comes again', () => {
	fc.assert(
		fc.property(anyDisk, ({ arrivals }) => {
			const timeline = new Timeline();
			timeline.take(arrivals);
			const { fold } = timeline;
			timeline.take(arrivals.slice(3));
			expect(timeline.fold).toBe(fold);
		})
	);
});

test('a checkpoint and what came after it give what replaying everything gives', () => {
	fc.assert(
		fc.property(anyDisk, fc.nat(60), ({ arrivals }, at) => {
			const all = arrived(arrivals);
			const kept = advance(START, arrived(arrivals.slice(0, at)));
			const mark = fromCheckpoint(structuredClone(toCheckpoint(kept))) ?? START;
			expect(mark).toEqual(kept);
			const timeline = new Timeline(mark);
			const since = all.events.filter((_, place) => (all.keys[place] ?? 0) > mark.through);
			if (timeline.take(since)) expect(timeline.fold).toEqual(replay(arrivals));
			else expect(coveredBy(mark, all).length).toBeGreaterThan(0);
		})
	);
});

test('moved forward again and again, a mark still covers exactly what it says', () => {
	const long = fc.tuple(anyHistory('left', 160), fc.array(fc.nat(80), { maxLength: 4 }));
	fc.assert(
		fc.property(long, ([events, cuts]) => {
			const all = arrived(events);
			let mark = START;
			for (const cut of [...cuts.sort((a, b) => a - b).map((each) => each * 2), events.length]) {
				const known = events.filter((_, at) => at < cut && (all.keys[at] ?? 0) > mark.through);
				const timeline = new Timeline(mark);
				// Reaching back: the mark stays where it is, as the app then replays from nothing.
				if (!timeline.take(known)) mark = START;
				const since = events.slice(0, cut).filter((_, at) => (all.keys[at] ?? 0) > mark.through);
				const keys = all.keys.slice(0, cut).filter((key) => key > mark.through);
				mark = advance(mark, { keys, events: since, sum: sumOf(since) });
				const covered = coveredBy(mark, all);
				expect(mark.fold).toEqual(replay(covered));
				expect(mark.sum).toEqual(sumOf(covered));
				const open = new Timeline(mark);
				expect(open.take(events.slice(covered.length, cut))).toBe(true);
				expect(open.fold).toEqual(replay(events.slice(0, cut)));
			}
		}),
		{ numRuns: 60 }
	);
});

test('the newest hundred arrivals stay open, so that taking them back needs no full replay', () => {
	const events = log('d', many(500));
	const mark = advance(START, arrived(events));
	expect(coveredBy(mark, arrived(events))).toHaveLength(400);
	const timeline = new Timeline(mark);
	timeline.take(events.slice(400));
	const [step] = log('d', [...many(500), undo('d-450')]).slice(500);
	expect(timeline.take([step as LearnerEvent])).toBe(true);
	expect(timeline.fold.days.get(20_000)?.answers).toBe(499);
});

test('an undo of what is covered reaches back, and says so', () => {
	const all = log('d', [...many(500), undo('d-3')]);
	const timeline = new Timeline(advance(START, arrived(all.slice(0, 500))));
	timeline.take(all.slice(400, 500));
	expect(timeline.take(all.slice(500))).toBe(false);
});

test('after it, the next mark leaves open what was undone and what is near it', () => {
	const all = log('d', [...many(500), undo('d-390')]);
	const mark = advance(START, arrived(all));
	expect(coveredBy(mark, arrived(all))).toHaveLength(290);
});

test.each<[string, Happening]>([
	[
		'weights',
		{ kind: 'weights-fitted', weights: [], method: 'full', reviews: 1, before: 1, after: 0 }
	],
	['a removal', { kind: 'article-removed', article: 'x' }],
	['an undo of something unknown', undo('nobody')]
])('%s among the newest is covered, since it changes what came before', (_, happening) => {
	const all = log('d', [...many(300), happening, ...many(5)]);
	expect(advance(START, arrived(all)).through).toBe(3 * all.length);
});

test('a short history needs no mark', () => {
	expect(advance(START, arrived(log('d', many(80))))).toBe(START);
	expect(START.sum).toEqual(EMPTY_SUM);
});

test('an arrival that belongs before what is covered reaches back', () => {
	const [early] = log('phone', [answered()], () => 1);
	const events = log('d', many(300));
	const timeline = new Timeline(advance(START, arrived(events)));
	timeline.take(events.slice(200));
	expect(timeline.take([early as LearnerEvent])).toBe(false);
});
