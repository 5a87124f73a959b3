import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endsAt, isLate, LATE_AFTER_MS, saidAt, timeFor } from './attempt-time';

const START = 1_800_000_000_000;
const MINUTE = 60_000;
const pace = (over = {}) => ({ started: START, factor: 1, breaks: 0, ...over });

test('an attempt without a limit never ends', () => {
	expect(endsAt(undefined, pace())).toBeNull();
	expect(endsAt({ attempts: 2 }, pace({ factor: 2, breaks: 10 }))).toBeNull();
});

test('time limit and closing time: whichever comes first', () => {
	const rules = { minutes: 30, closes: START + 20 * MINUTE };
	expect(endsAt(rules, pace())).toBe(START + 20 * MINUTE);
	expect(endsAt({ ...rules, minutes: 10 }, pace())).toBe(START + 10 * MINUTE);
});

test('more time is not cut off by the closing time: that is moved as well', () => {
	const rules = { minutes: 30, closes: START + 30 * MINUTE };
	expect(endsAt(rules, pace({ factor: 1.5 }))).toBe(START + 45 * MINUTE);
	expect(endsAt({ closes: START + 30 * MINUTE }, pace({ factor: 2 }))).toBe(START + 60 * MINUTE);
});

test('time for breaks comes on top, and is not multiplied', () => {
	expect(endsAt({ minutes: 20 }, pace({ factor: 2, breaks: 5 }))).toBe(START + 45 * MINUTE);
});

test('a factor below one takes no time away', () => {
	expect(endsAt({ minutes: 20 }, pace({ factor: 0.5, breaks: -5 }))).toBe(START + 20 * MINUTE);
});

test('whoever has the greater factor has at least as much time, whatever the limits', () => {
	const limits = fc.record({
		minutes: fc.option(fc.integer({ min: 1, max: 1440 }), { nil: undefined }),
		closes: fc.option(fc.integer({ min: -60, max: 10_000 }), { nil: undefined })
	});
	fc.assert(
		fc.property(
			limits,
			fc.double({ min: 1, max: 10, noNaN: true }),
			fc.double({ min: 1, max: 10, noNaN: true }),
			({ minutes, closes }, a, b) => {
				const rules = {
					...(minutes !== undefined && { minutes }),
					...(closes !== undefined && { closes: START + closes * MINUTE })
				};
				const [less, more] = [Math.min(a, b), Math.max(a, b)];
				const ends = (factor: number) => endsAt(rules, pace({ factor }));
				const [early, late] = [ends(less), ends(more)];
				if (early === null || late === null) {
					expect([early, late]).toEqual([null, null]);
					return;
				}
				expect(late).toBeGreaterThanOrEqual(early);
				// In proportion to what everybody has.
				const plain = (ends(1) ?? START) - START;
				expect(Math.abs(late - START - plain * more)).toBeLessThanOrEqual(1);
			}
		)
	);
});

describe('late', () => {
	test('is what comes after the end and the moment that browsers and disks take', () => {
		expect(isLate(START, START + LATE_AFTER_MS)).toBe(false);
		expect(isLate(START, START + LATE_AFTER_MS + 1)).toBe(true);
	});
	test('is nothing where there is no end', () => {
		expect(isLate(null, Number.MAX_SAFE_INTEGER)).toBe(false);
	});
});

describe('the time of an attempt', () => {
	const known = { wall: START, steady: 1000 };
	test('goes on while the laptop is closed, when the steady clock stands still', () => {
		expect(timeFor(known, { wall: START + 20 * MINUTE, steady: 1001 })).toBe(START + 20 * MINUTE);
	});
	test('goes on although the clock is set back', () => {
		expect(timeFor(known, { wall: START - 60 * MINUTE, steady: 1000 + MINUTE })).toBe(
			START + MINUTE
		);
	});
	test('does not begin again with a clock that a flat battery set to 1970', () => {
		expect(timeFor(known, { wall: 0, steady: 1000 })).toBe(START);
	});
	test('is not moved by a steady clock that begins again', () => {
		expect(timeFor(known, { wall: START + 5, steady: 0 })).toBe(START + 5);
	});
	test('is never behind the steady clock, whatever is done to the other', () => {
		fc.assert(
			fc.property(fc.integer({ min: -1e7, max: 1e7 }), fc.nat(1e6), (off, gap) => {
				const now = timeFor(known, { wall: START + off, steady: 1000 + gap });
				expect(now).toBe(Math.max(START + off, START + gap));
			})
		);
	});
});

test('what is left is said three times at most, each time less, and never at the start', () => {
	expect(saidAt(60 * MINUTE)).toEqual([30 * MINUTE, 5 * MINUTE, MINUTE]);
	expect(saidAt(8 * MINUTE)).toEqual([4 * MINUTE, MINUTE]);
	expect(saidAt(MINUTE)).toEqual([MINUTE / 2]);
	fc.assert(
		fc.property(fc.integer({ min: 1000, max: 1e9 }), (whole) => {
			const marks = saidAt(whole);
			expect(marks.length).toBeLessThanOrEqual(3);
			expect(marks.every((mark, at) => mark < (marks[at - 1] ?? whole))).toBe(true);
		})
	);
});
