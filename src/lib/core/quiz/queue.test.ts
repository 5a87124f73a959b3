import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queuesOf } from './queue';

const earlier = (a: number, b: number): boolean => a < b;

test('everything put in is taken, the best of its lot first', () => {
	const entry = fc.tuple(
		fc.oneof(fc.integer({ min: -20, max: 20 }), fc.double({ noNaN: true, min: -9, max: 9 })),
		fc.nat(3)
	);
	fc.assert(
		fc.property(fc.array(entry, { maxLength: 400 }), (entries) => {
			const scores = Float64Array.from(entries, ([score]) => score);
			const lots = Uint8Array.from(entries, ([, lot]) => lot);
			queuesOf(scores, lots, 4, earlier).forEach((queue, lot) => {
				const mine = entries.flatMap(([, of], at) => (of === lot ? [at] : []));
				expect(queue.size).toBe(mine.length);
				const taken = mine.map((_, at) => {
					const place = queue.take();
					expect(queue.size).toBe(mine.length - at - 1);
					return place;
				});
				const sorted = mine.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
				expect(taken).toEqual(sorted);
				expect([queue.take(), queue.size]).toEqual([null, 0]);
			});
		})
	);
});

test('places of one score go in the order that is told', () => {
	const scores = new Float64Array(100).fill(0.5);
	const [queue] = queuesOf(scores, new Uint8Array(100), 1, (a, b) => a > b);
	expect([queue?.take(), queue?.take(), queue?.size]).toEqual([99, 98, 98]);
});

test('nothing put in gives nothing', () => {
	const queues = queuesOf(new Float64Array(0), new Uint8Array(0), 2, earlier);
	expect(queues.map((queue) => [queue.size, queue.take()])).toEqual([
		[0, null],
		[0, null]
	]);
});
