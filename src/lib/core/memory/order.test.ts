import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareEvents, unionEvents } from './order';
import { answered, anyLog, log, NOON } from './test-history';
import type { LearnerEvent } from './types';

const both = fc.tuple(anyLog('left'), anyLog('right'));
const ids = (events: readonly LearnerEvent[]): string[] => events.map(({ id }) => id);

test('the hybrid clock decides before device and sequence', () => {
	const [early] = log('z', [answered()], () => NOON);
	const [late] = log('a', [answered()], () => NOON + 1);
	expect(ids(unionEvents([late as LearnerEvent], [early as LearnerEvent]))).toEqual(['z-0', 'a-0']);
});

test('at one clock reading the device decides', () => {
	const [a] = log('a', [answered()]);
	const [b] = log('b', [answered()]);
	expect(compareEvents(a as LearnerEvent, b as LearnerEvent)).toBeLessThan(0);
	expect(compareEvents(b as LearnerEvent, a as LearnerEvent)).toBeGreaterThan(0);
});

test('an event compares equal to itself', () => {
	const [a] = log('a', [answered()]) as [LearnerEvent];
	expect(compareEvents(a, { ...a })).toBe(0);
});

test('one id with two contents ends the same on both sides', () => {
	const [one] = log('a', [answered({ grade: 1 })]) as [LearnerEvent];
	const other = { ...one, ...answered({ grade: 3 }) };
	expect(unionEvents([one], [other])).toEqual(unionEvents([other], [one]));
	expect(unionEvents([one], [other])).toHaveLength(1);
});

test('merging is commutative', () => {
	fc.assert(
		fc.property(both, ([a, b]) => {
			expect(unionEvents(a, b)).toEqual(unionEvents(b, a));
		})
	);
});

test('merging is associative and merging again changes nothing', () => {
	fc.assert(
		fc.property(both, anyLog('third'), ([a, b], c) => {
			const all = unionEvents(unionEvents(a, b), c);
			expect(unionEvents(a, unionEvents(b, c))).toEqual(all);
			expect(unionEvents(all, b)).toEqual(all);
		})
	);
});

test('a device keeps its own order even when its clock is set back', () => {
	fc.assert(
		fc.property(anyLog('left'), (events) => {
			expect(ids(unionEvents([...events].reverse(), []))).toEqual(ids(events));
		})
	);
});
