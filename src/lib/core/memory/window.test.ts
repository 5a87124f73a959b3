import fc from 'fast-check';
import { expect, test } from 'vitest';
import { get_fuzz_range } from 'ts-fsrs';
import { memory } from './test-history';
import { intervalOf, windowOf } from './window';

const anyMemory = fc.record({
	stability: fc.double({ min: 0.1, max: 9000, noNaN: true }),
	elapsed: fc.integer({ min: 0, max: 5000 }),
	cap: fc.integer({ min: 1, max: 3650 }),
	reps: fc.nat({ max: 50 }),
	lastDay: fc.integer({ min: 0, max: 40_000 })
});

test('an item’s days lie within the fuzz of ts-fsrs around its interval', () => {
	fc.assert(
		fc.property(anyMemory, fc.double({ min: 0.7, max: 0.97, noNaN: true }), (fields, retention) => {
			const held = memory({ ...fields, dueAt: null, span: 1 });
			const interval = intervalOf(held, retention);
			const { from, to, middle } = windowOf(held, retention);
			const fuzz = get_fuzz_range(interval, held.elapsed, held.cap);
			const [first, last] = interval < 2.5 ? [interval, interval] : [fuzz.min_ivl, fuzz.max_ivl];
			const days = (day: number): number => day - held.lastDay;
			expect(days(from)).toBe(Math.max(first, days(middle) - 3));
			expect(days(to)).toBe(Math.min(last, days(middle) + 3));
			expect(days(middle)).toBeGreaterThanOrEqual(first);
			expect(days(middle)).toBeLessThanOrEqual(last);
		}),
		{ numRuns: 2000 }
	);
});

test('the middle of a window depends on the item and its repetition alone', () => {
	const days = Array.from({ length: 40 }, (_, at) =>
		windowOf(memory({ item: `i${at}`, stability: 100, elapsed: 30, cap: 3650, span: 100 }), 0.9)
	).map(({ middle }) => middle);
	expect(new Set(days).size).toBeGreaterThan(5);
});
