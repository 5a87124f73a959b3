import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded, shuffled } from './random';

test('one seed gives one sequence, another seed another', () => {
	const a = seeded('s');
	const b = seeded('s');
	const c = seeded('t');
	const first = [a(), a(), a()];
	expect([b(), b(), b()]).toEqual(first);
	expect([c(), c(), c()]).not.toEqual(first);
});

test('numbers stay in [0, 1) and spread evenly', () => {
	const random = seeded('spread');
	const bins = Array.from({ length: 10 }, () => 0);
	for (let i = 0; i < 10_000; i++) {
		const x = random();
		expect(x >= 0 && x < 1).toBe(true);
		bins[Math.floor(x * 10)]! += 1;
	}
	for (const bin of bins) expect(Math.abs(bin - 1000)).toBeLessThan(150);
});

test('a shuffle keeps every member and leaves its input alone', () => {
	fc.assert(
		fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
			const before = [...list];
			const out = shuffled(list, seeded(seed));
			expect([...out].sort()).toEqual([...before].sort());
			expect(list).toEqual(before);
		})
	);
});
