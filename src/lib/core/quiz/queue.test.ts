import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Queue } from './queue';

test('everything put in is taken, the best first', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(1000)), (scores) => {
			const before = (a: number, b: number): boolean =>
				(scores[a] ?? 0) > (scores[b] ?? 0) || (scores[a] === scores[b] && a < b);
			const places = scores.map((_, at) => at);
			const values = Uint32Array.from(places, (at) => 1000 + at);
			const queue = new Queue([...places], values, before);
			expect(queue.size).toBe(scores.length);
			const taken = places.map(() => queue.take());
			const sorted = places.sort((a, b) => (before(a, b) ? -1 : 1)).map((at) => 1000 + at);
			expect(taken).toEqual(sorted);
			expect([queue.take(), queue.size]).toEqual([null, 0]);
		})
	);
});
