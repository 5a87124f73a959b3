import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counts, dueQueue, isDue } from './queue';
import { DAY, memory, NOON } from './test-history';
import { retrievability } from './scheduler';
import type { ItemMemory } from './types';

const TODAY = 20_000;
const step = (item: string, minutes: number): ItemMemory =>
	memory({ item, phase: 'relearning', dueDay: TODAY, dueAt: NOON + minutes * 60_000 });
const items = (list: readonly ItemMemory[]): string[] => list.map(({ item }) => item);

test('the item most nearly forgotten comes first', () => {
	const strong = memory({ item: 'strong', lastDay: TODAY - 10, dueDay: TODAY, stability: 100 });
	const weak = memory({ item: 'weak', lastDay: TODAY - 10, dueDay: TODAY, stability: 2 });
	expect(items(dueQueue([strong, weak], TODAY, NOON, { max: 10 }))).toEqual(['weak', 'strong']);
});

test('tomorrow’s items are left alone', () => {
	expect(dueQueue([memory({ dueDay: TODAY + 1 })], TODAY, NOON, { max: 10 })).toEqual([]);
});

test('a step is not due before its moment', () => {
	expect([isDue(step('a', 5), TODAY, NOON), isDue(step('a', 0), TODAY, NOON)]).toEqual([
		false,
		true
	]);
});

test('a step is asked early only when nothing else is due', () => {
	const due = memory({ item: 'due', dueDay: TODAY });
	expect(items(dueQueue([due, step('soon', 5)], TODAY, NOON, { max: 10 }))).toEqual(['due']);
	expect(items(dueQueue([step('soon', 5)], TODAY, NOON, { max: 10 }))).toEqual(['soon']);
	expect(dueQueue([step('later', 25)], TODAY, NOON, { max: 10 })).toEqual([]);
	expect(dueQueue([step('soon', 5)], TODAY, NOON, { max: 10, learnAheadMs: 0 })).toEqual([]);
});

test('a step left over from yesterday is due even if the clock was set back', () => {
	const left = { ...step('a', 5), dueDay: TODAY - 1 };
	expect(isDue(left, TODAY, NOON - DAY)).toBe(true);
});

test('an item answered while the clock ran years ahead is due', () => {
	expect(isDue(memory({ lastDay: TODAY + 800, dueDay: TODAY + 900 }), TODAY, NOON)).toBe(true);
});

test('the limit holds', () => {
	const many = Array.from({ length: 9 }, (_, index) =>
		memory({ item: String(index), dueDay: TODAY })
	);
	expect(items(dueQueue(many, TODAY, NOON, { max: 3 }))).toEqual(['0', '1', '2']);
	expect(dueQueue(many, TODAY, NOON, { max: -1 })).toEqual([]);
});

test('counts tell due, learning, known and seen apart', () => {
	const list = [
		memory({ item: 'due', dueDay: TODAY, lastDay: TODAY - 30 }),
		memory({ item: 'known', stability: 40 }),
		memory({ item: 'fading', stability: 8, lastDay: TODAY - 30, dueDay: TODAY + 1 }),
		memory({ item: 'fresh', stability: 1, phase: 'learning', dueDay: TODAY + 1 })
	];
	expect(counts(list, TODAY, NOON)).toEqual({ due: 1, learning: 1, known: 1, seen: 4 });
});

test('nothing seen, nothing due', () => {
	expect(counts([], TODAY, NOON)).toEqual({ due: 0, learning: 0, known: 0, seen: 0 });
});

const anyMemory = fc
	.record({
		item: fc.string({ minLength: 1, maxLength: 4 }),
		stability: fc.double({ min: 0.01, max: 500, noNaN: true }),
		lastDay: fc.integer({ min: TODAY - 50, max: TODAY }),
		dueDay: fc.integer({ min: TODAY - 20, max: TODAY + 20 })
	})
	.map((part) => memory(part));

test('a queue is sorted, due, and the same however the items are given', () => {
	const list = fc
		.uniqueArray(anyMemory, { selector: ({ item }) => item })
		.chain((all) =>
			fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))
		);
	fc.assert(
		fc.property(list, ([all, mixed]) => {
			const queue = dueQueue(all, TODAY, NOON, { max: 1000 });
			expect(dueQueue(mixed, TODAY, NOON, { max: 1000 })).toEqual(queue);
			expect(queue.length).toBe(counts(all, TODAY, NOON).due);
			const recall = queue.map((held) => retrievability(held, TODAY));
			expect(recall).toEqual([...recall].sort((a, b) => a - b));
		})
	);
});

test('of a hundred thousand items the most urgent two hundred are found without sorting them all', () => {
	const many = Array.from({ length: 100_000 }, (_, at) =>
		memory({
			item: String(at),
			stability: 1 + ((at * 7919) % 100_003) / 10,
			lastDay: TODAY - 10,
			dueDay: TODAY - (at % 5)
		})
	);
	const took = (work: () => unknown): number => {
		const started = performance.now();
		work();
		return performance.now() - started;
	};
	const least = (work: () => unknown): number => Math.min(took(work), took(work), took(work));
	const floor = least(() => many.map((each) => retrievability(each, TODAY)));
	const queue = dueQueue(many, TODAY, NOON, { max: 200 });
	expect(queue.map(({ stability }) => stability)).toEqual(
		many
			.map(({ stability }) => stability)
			.sort((a, b) => a - b)
			.slice(0, 200)
	);
	expect(least(() => dueQueue(many, TODAY, NOON, { max: 200 }))).toBeLessThan(12 * floor);
});

test('another measure of loss gives another order', () => {
	const [a, b] = [memory({ item: 'a', dueDay: TODAY }), memory({ item: 'b', dueDay: TODAY })];
	const loss = ({ item }: ItemMemory): number => (item === 'b' ? 1 : 0);
	expect(items(dueQueue([a, b], TODAY, NOON, { max: 2, loss }))).toEqual(['b', 'a']);
	expect(items(dueQueue([a, b], TODAY, NOON, { max: 1, loss }))).toEqual(['b']);
});
