import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addSums, EMPTY_SUM, sameSum, sumOf, withoutSum } from './log-sum';
import { anyHistory } from './test-log';
import { answered, log } from './test-history';
import type { LearnerEvent } from './types';

test('the order of events does not matter, nor how they are taken together', () => {
	const shuffledParts = anyHistory('left').chain((events) =>
		fc.tuple(
			fc.constant(events),
			fc.shuffledSubarray(events, { minLength: events.length }),
			fc.nat(events.length)
		)
	);
	fc.assert(
		fc.property(shuffledParts, ([events, shuffled, cut]) => {
			const whole = sumOf(events);
			const [a, b] = [sumOf(shuffled.slice(0, cut)), sumOf(shuffled.slice(cut))];
			expect(addSums(a, b)).toEqual(whole);
			expect(withoutSum(whole, a)).toEqual(b);
		})
	);
});

test('an event lost, altered or put in place of another is noticed', () => {
	const events = log('d', [answered(), answered(), answered()]);
	const [first, second] = events as [LearnerEvent, LearnerEvent];
	const whole = sumOf(events);
	expect(sameSum(whole, sumOf(events.slice(1)))).toBe(false);
	expect(sameSum(whole, sumOf([{ ...first, day: 1 }, ...events.slice(1)]))).toBe(false);
	expect(sameSum(whole, sumOf([second, ...events.slice(1)]))).toBe(false);
	expect(sameSum(whole, sumOf(structuredClone(events)))).toBe(true);
});

test('nothing adds nothing', () => {
	const some = sumOf(log('d', [answered()]));
	expect(addSums(some, EMPTY_SUM)).toEqual(some);
	expect(sumOf([])).toEqual(EMPTY_SUM);
});
