import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockFlags } from './clock-flags';
import { nextHlc } from './hlc';
import { replay } from './replay';
import { streak } from './streak';
import { studyDay } from './study-day';
import { answered, DAY, log, NOON } from './test-history';
import type { LearnerEvent } from './types';

const HOUR = 3_600_000;
const YEAR = 365 * DAY;

/** Answers at these moments of one device's clock. */
const at = (...times: readonly number[]): LearnerEvent[] =>
	log(
		'd',
		times.map((_, index) => answered({ item: `i${String(index)}` })),
		(index) => times[index] ?? NOON
	);
const flagsOf = (events: readonly LearnerEvent[], now: number | null = null) =>
	Object.fromEntries(clockFlags(events, now));

test('a clock that runs as it should is never flagged', () => {
	expect(flagsOf(at(NOON, NOON + 1, NOON + DAY, NOON + YEAR))).toEqual({});
	expect(flagsOf([])).toEqual({});
});

test('an hour put right, or a day of travel, is daily life', () => {
	expect(flagsOf(at(NOON, NOON + 2 * HOUR, NOON + HOUR, NOON + 20 * HOUR, NOON))).toEqual({});
});

test('one answer a year ahead is flagged, those around it are not', () => {
	expect(flagsOf(at(NOON, NOON + YEAR, NOON + DAY, NOON + 2 * DAY))).toEqual({ 'd-1': 'ahead' });
});

test('answers of a clock that lost its date are flagged behind', () => {
	const lost = NOON - 3 * YEAR;
	const good = [NOON, NOON + HOUR, NOON + 2 * HOUR];
	expect(flagsOf(at(...good, lost, lost + HOUR, NOON + DAY))).toEqual({
		'd-3': 'behind',
		'd-4': 'behind'
	});
});

test('a clock before this app was, or beyond the century, is impossible', () => {
	expect(flagsOf(at(0, NOON, 5e12, NOON + DAY))).toEqual({
		'd-0': 'impossible',
		'd-2': 'impossible'
	});
});

test('a clock ahead of now is flagged even where nothing came after', () => {
	const events = at(NOON, NOON + YEAR);
	expect(flagsOf(events)).toEqual({});
	expect(flagsOf(events, NOON + DAY)).toEqual({ 'd-1': 'ahead' });
});

test('the newest answers are believed when they agree with most others', () => {
	const ahead = at(NOON, NOON + DAY, NOON + YEAR, NOON + 2 * DAY, NOON + 3 * DAY);
	expect(Object.keys(flagsOf(ahead))).toEqual(['d-2']);
});

test('two devices that were never together are not held against each other', () => {
	const phone = log('phone', [answered(), answered()], (index) => NOON + index * DAY);
	const desk = log('desk', [answered(), answered()], (index) => NOON - 400 * DAY + index * DAY);
	expect(flagsOf([...phone, ...desk])).toEqual({});
});

test('a device that lags steadily betrays itself once it has seen another', () => {
	const phone = at(NOON);
	const desk = log('desk', [answered()], () => NOON - YEAR).map((event) => ({
		...event,
		hlc: nextHlc(phone[0]?.hlc ?? null, NOON - YEAR)
	}));
	expect(flagsOf([...phone, ...desk])).toEqual({ 'desk-0': 'behind' });
});

test('whoever saw a clock that ran ahead is not blamed for it', () => {
	const phone = at(NOON, NOON + YEAR, NOON + DAY);
	expect(flagsOf(phone)).toEqual({ 'd-1': 'ahead' });
});

test('order of arrival does not matter, and a clock that never goes back has no flag', () => {
	const gaps = fc.array(fc.integer({ min: -30 * DAY, max: 60 * DAY }), { maxLength: 30 });
	fc.assert(
		fc.property(gaps, (steps) => {
			let time = NOON;
			const events = at(...steps.map((gap) => (time += gap)));
			expect(flagsOf([...events].reverse())).toEqual(flagsOf(events));
			if (steps.every((gap) => gap >= -DAY / 30)) expect(flagsOf(events)).toEqual({});
			expect(Object.keys(flagsOf(events)).length).toBeLessThan(Math.max(1, events.length));
		})
	);
});

// A traveller's hundred days: what the device says of its own place, and what the log makes of it.

/** An answer at a local time of a place so many minutes east of UTC. */
const local = (
	day: number,
	hour: number,
	offsetMin: number
): { at: number; offsetMin: number } => ({
	at: day * DAY + hour * HOUR - offsetMin * 60_000,
	offsetMin
});

function journey(
	stops: readonly { at: number; offsetMin: number }[],
	rollover: (index: number) => number = () => 4
): LearnerEvent[] {
	return log(
		'd',
		stops.map(() => answered()),
		(index) => stops[index]?.at ?? 0
	).map((event, index) => {
		const { at: moment, offsetMin } = stops[index] ?? { at: 0, offsetMin: 0 };
		return { ...event, offsetMin, day: studyDay(moment, offsetMin, rollover(index)) };
	});
}

const daysOf = (events: readonly LearnerEvent[]): number[] => events.map(({ day }) => day - 20_000);

/** Day, elapsed days and streak are sane, and no clock is blamed. */
function sane(events: readonly LearnerEvent[], last: number): void {
	expect(flagsOf(events)).toEqual({});
	const { items, days } = replay(events);
	const memory = items.get('fact1.person');
	expect(memory?.reps).toBe(events.length);
	expect(memory?.lastDay).toBe(last);
	expect(memory?.dueDay).toBeGreaterThanOrEqual(last);
	expect(streak(days.keys(), last).current).toBe(days.size);
}

test('in spring, the day of 23 hours is one day', () => {
	const berlin = [local(20_000, 23, 60), local(20_001, 23, 120), local(20_002, 1, 120)];
	const events = journey(berlin);
	expect(daysOf(events)).toEqual([0, 1, 1]);
	sane(events, 20_001);
});

test('in autumn, the day of 25 hours is one day, and the doubled hour counts once', () => {
	const berlin = [
		local(20_000, 23, 120),
		local(20_001, 2.5, 120),
		local(20_001, 2.5, 60),
		local(20_001, 23, 60)
	];
	const events = journey(berlin);
	expect(daysOf(events)).toEqual([0, 0, 0, 1]);
	sane(events, 20_001);
});

test('from Kiribati to Samoa the same day comes twice and is one day of study', () => {
	const events = journey([local(20_001, 9, 14 * 60), local(20_000, 12, -11 * 60)]);
	expect(daysOf(events)).toEqual([1, 0]);
	expect(flagsOf(events)).toEqual({});
	const { items, days } = replay(events);
	expect(items.get('fact1.person')).toMatchObject({ elapsed: 0, lastDay: 20_000 });
	expect(streak(days.keys(), 20_000).current).toBe(2);
});

test('from Samoa to Kiribati a day is skipped and nothing is lost but it', () => {
	const events = journey([local(20_000, 9, -11 * 60), local(20_002, 11, 14 * 60)]);
	expect(daysOf(events)).toEqual([0, 2]);
	expect(replay(events).items.get('fact1.person')).toMatchObject({ elapsed: 2, lastDay: 20_002 });
});

test('another rollover hour holds from then on and rewrites no day', () => {
	const late = [local(20_000, 20, 60), local(20_001, 5, 60), local(20_001, 20, 60)];
	const events = journey(late, (index) => (index === 0 ? 4 : 6));
	expect(daysOf(events)).toEqual([0, 0, 1]);
	sane(events, 20_001);
	const earlier = journey(late, (index) => (index === 0 ? 6 : 0));
	expect(daysOf(earlier)).toEqual([0, 1, 1]);
	sane(earlier, 20_001);
});

test('a hundred days around the world are a streak of a hundred days', () => {
	const stops = Array.from({ length: 100 }, (_, day) => {
		// West to east and back in steps of no more than three hours, late at night and early at dawn.
		const offset = Math.round(Math.sin(day / 8) * 11) * 60;
		return local(20_000 + day, day % 3 === 0 ? 23.9 : 9, offset);
	});
	const events = journey(stops);
	expect(daysOf(events)).toEqual(Array.from({ length: 100 }, (_, day) => day));
	sane(events, 20_099);
});

test('answers after midnight belong to the evening before, wherever that is', () => {
	const offsets = [-660, -210, 0, 345, 840];
	for (const offset of offsets)
		expect(daysOf(journey([local(20_000, 22, offset), local(20_001, 1, offset)]))).toEqual([0, 0]);
});

test('a school computer a year ahead for one lesson costs that lesson its place, no more', () => {
	const events = at(NOON, NOON + YEAR, NOON + DAY, NOON + 2 * DAY).map((event) => ({
		...event,
		item: 'same'
	}));
	const { items, days } = replay(events);
	expect(items.get('same')).toMatchObject({ reps: 4, lastDay: 20_002 });
	expect(items.get('same')?.dueDay).toBeLessThan(20_100);
	expect(streak(days.keys(), 20_002).current).toBe(3);
});
