import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apart } from './apart';

const labels = fc.array(
	fc.record({ at: fc.integer({ min: 0, max: 400 }), size: fc.integer({ min: 1, max: 30 }) }),
	{ maxLength: 40 }
);

test('of neighbours the largest is written, of two alike the first', () => {
	const crowd = [9, 10, 26, 26].map((size, place) => ({ at: place * 12, size }));
	expect([...apart(crowd, 26)]).toEqual([2]);
	expect([...apart([...crowd, { at: 200, size: 9 }], 26)]).toEqual([2, 4]);
});

test('where there is room, every label is written', () => {
	const far = [3, 1, 2].map((size, place) => ({ at: place * 30, size }));
	expect([...apart(far, 30)].sort()).toEqual([0, 1, 2]);
	expect(apart([], 30).size).toBe(0);
});

test('no two that are written touch, and whatever is left out touches a larger one', () => {
	fc.assert(
		fc.property(labels, fc.integer({ min: 1, max: 60 }), (all, room) => {
			const written = [...apart(all, room)].map((place) => all[place] ?? { at: 0, size: 0 });
			for (const one of written)
				for (const other of written)
					if (one !== other) expect(Math.abs(one.at - other.at)).toBeGreaterThanOrEqual(room);
			for (const one of all)
				expect(
					written.some(({ at, size }) => Math.abs(at - one.at) < room && size >= one.size)
				).toBe(true);
		})
	);
});
