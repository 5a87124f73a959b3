import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromCheckpoint, toCheckpoint } from './checkpoint';
import { sumOf } from './log-sum';
import { replay } from './replay';
import { streak } from './streak';
import { studyDay } from './study-day';
import { answered, log } from './test-history';
import { anyHistory } from './test-log';
import { advancing, Timeline } from './timeline';
import type { Fold } from './fold';
import type { LearnerEvent } from './types';

/** Three devices' histories of every kind of event, and how they came: mixed, doubled, in lumps. */
const anyArrival = fc
	.tuple(anyHistory('left', 20), anyHistory('right', 20), anyHistory('third', 8))
	.chain(([a, b, c]) => {
		const all = [...a, ...b, ...c];
		const twice = [...all, ...all, ...b];
		return fc.record({
			all: fc.constant(all),
			came: fc.shuffledSubarray(twice, { minLength: twice.length }),
			lumps: fc.infiniteStream(fc.integer({ min: 1, max: 12 })),
			keptAfter: fc.nat(6)
		});
	});

const sorted = (value: object): object =>
	Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

/** As text: the order of maps and lists counts, for it is what screens show; that of fields does not. */
const shown = (fold: Fold): string =>
	JSON.stringify(fold, (_, value: unknown) => {
		if (value instanceof Map || value instanceof Set) return [...(value as Iterable<unknown>)];
		return typeof value === 'object' && value !== null && !Array.isArray(value)
			? sorted(value)
			: value;
	});

/** A fold of what a disk holds, from nothing or through a checkpoint of it. */
function folded(disk: readonly LearnerEvent[], through: boolean): Timeline {
	const timeline = new Timeline();
	if (!through) {
		timeline.take(disk);
		return timeline;
	}
	const arrived = { keys: disk.map((_, at) => at + 1), events: disk, sum: sumOf(disk) };
	const steps = advancing(timeline.base, arrived);
	let step = steps.next();
	while (step.done !== true) step = steps.next();
	const mark = fromCheckpoint(structuredClone(toCheckpoint(step.value)));
	if (mark === null) throw new Error('a checkpoint was not believed');
	const next = new Timeline(mark);
	next.take(disk.slice(mark.through));
	return next;
}

test('every kind of event of three devices, in any order, any number of times and in any lumps, is one state', () => {
	fc.assert(
		fc.property(anyArrival, ({ all, came, lumps, keptAfter }) => {
			const whole = shown(replay(all));
			expect(shown(replay(came))).toBe(whole);
			const disk = new Map<string, LearnerEvent>();
			let timeline = new Timeline();
			let turn = 0;
			for (let at = 0; at < came.length; turn++) {
				const lump = came.slice(at, (at += lumps.next().value ?? 1));
				const fresh = new Map(lump.map((event) => [event.id, event]));
				for (const id of disk.keys()) fresh.delete(id);
				for (const [id, event] of fresh) disk.set(id, event);
				if (!timeline.take([...fresh.values()]))
					timeline = folded([...disk.values()], turn >= keptAfter);
			}
			expect(shown(timeline.fold)).toBe(whole);
			expect(shown(folded([...disk.values()], true).fold)).toBe(whole);
		}),
		{ numRuns: 150 }
	);
});

const HOUR = 3_600_000;

/** A learner on the move: hours pass, the zone becomes another, the day begins at another hour. */
const anyJourney = fc.array(
	fc.record({
		hours: fc.integer({ min: 1, max: 30 }),
		/** Samoa to Kiribati, also those with half and quarter hours. */
		offsetMin: fc.integer({ min: -44, max: 56 }).map((quarters) => quarters * 15),
		rollover: fc.integer({ min: 0, max: 12 }),
		again: fc.boolean()
	}),
	{ minLength: 1, maxLength: 60 }
);

test('wherever a learner goes and whenever the day begins, intervals and streaks are sane', () => {
	fc.assert(
		fc.property(anyJourney, (stops) => {
			let at = Date.UTC(2024, 9, 1, 12);
			const moments = stops.map(({ hours }) => (at += hours * HOUR));
			const events = log(
				'd',
				stops.map(({ again }) => answered({ grade: again ? 1 : 3, options: 0, form: 'card' })),
				(index) => moments[index] ?? at
			).map((event, index) => {
				const { offsetMin = 0, rollover = 4 } = stops[index] ?? {};
				return { ...event, offsetMin, day: studyDay(event.at, offsetMin, rollover) };
			});
			const { items, days } = replay(events);
			const [memory] = items.values();
			const studied = events.map(({ day }) => day);
			expect([...days.keys()].sort((a, b) => a - b)).toEqual(
				[...new Set(studied)].sort((a, b) => a - b)
			);
			expect(memory?.reps).toBe(events.length);
			expect(memory?.elapsed).toBeGreaterThanOrEqual(0);
			expect(memory?.stability).toBeGreaterThan(0);
			expect(memory?.dueDay).toBeGreaterThanOrEqual(memory?.lastDay ?? NaN);
			expect(streak(days.keys(), Math.max(...studied)).longest).toBeLessThanOrEqual(days.size);
		})
	);
});
