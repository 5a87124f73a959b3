import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DaySpans } from './day-spans';

test('days of overlapping and touching spans are covered once', () => {
	const spans = new DaySpans();
	spans.add(3, 5);
	spans.add(5, 6);
	spans.add(9, 9);
	spans.add(8, 7);
	expect([...spans.covered()]).toEqual([3, 4, 5, 6, 9]);
});

test('as many spans as you like cover what each covers by itself', () => {
	const span = fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 }));
	fc.assert(
		fc.property(fc.array(span), (list) => {
			const spans = new DaySpans();
			const plain = new Set<number>();
			for (const [from, to] of list) {
				spans.add(from, to);
				for (let day = from; day <= to; day++) plain.add(day);
			}
			expect([...spans.covered()].sort((a, b) => a - b)).toEqual([...plain].sort((a, b) => a - b));
		})
	);
});
