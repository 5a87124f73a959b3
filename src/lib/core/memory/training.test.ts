import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MemoryAnswer } from './scheduler';
import { trainingSet } from './training';
import type { Grade } from './types';

const lesson = (item: string, grade: Grade, day: number, options = 0): MemoryAnswer => ({
	item,
	question: item,
	grade,
	day,
	at: 0,
	options
});
const plain = (lessons: readonly MemoryAnswer[]) => {
	const { ratings, days, lengths } = trainingSet(lessons);
	return { ratings: [...ratings], days: [...days], lengths: [...lengths] };
};

test('each answer on a later day is predicted from everything before it', () => {
	expect(plain([lesson('a', 3, 10), lesson('a', 1, 13), lesson('a', 3, 14)])).toEqual({
		ratings: [3, 1, 3, 1, 3],
		days: [0, 3, 0, 3, 1],
		lengths: [2, 3]
	});
});

test('answers of the same day are steps and not predicted', () => {
	expect(plain([lesson('a', 1, 10), lesson('a', 3, 10), lesson('a', 3, 12)])).toEqual({
		ratings: [1, 3, 3],
		days: [0, 0, 2],
		lengths: [3]
	});
});

test('picked answers are steps and not predicted', () => {
	expect(plain([lesson('a', 3, 10, 4), lesson('a', 3, 12, 4), lesson('a', 1, 15)])).toEqual({
		ratings: [3, 3, 1],
		days: [0, 2, 3],
		lengths: [3]
	});
});

test('items come in the order in which they were answered last', () => {
	const { ratings, lengths } = plain([
		lesson('a', 1, 1),
		lesson('b', 2, 1),
		lesson('b', 3, 2),
		lesson('a', 4, 3)
	]);
	expect([ratings, lengths]).toEqual([
		[2, 3, 1, 4],
		[2, 2]
	]);
});

test('a clock set back counts as the same day, a century as ten years', () => {
	expect(plain([lesson('a', 3, 10), lesson('a', 3, 5), lesson('a', 3, 40_000)]).days).toEqual([
		0, 0, 3650
	]);
});

test('nothing answered twice is nothing to train on', () => {
	expect(plain([lesson('a', 3, 1), lesson('b', 3, 2)]).lengths).toEqual([]);
});

test('an item answered a hundred times is cut where the optimiser would leave it out', () => {
	const lessons = Array.from({ length: 100 }, (_, day) => lesson('a', 3, day));
	expect(Math.max(...plain(lessons).lengths)).toBe(64);
});

test('lengths add up, each item begins at day 0 and ends on a later one', () => {
	const anyLesson = fc.tuple(
		fc.constantFrom('a', 'b', 'c'),
		fc.constantFrom<Grade>(1, 2, 3, 4),
		fc.nat(100),
		fc.constantFrom(0, 4)
	);
	fc.assert(
		fc.property(fc.array(anyLesson, { maxLength: 60 }), (list) => {
			const { ratings, days, lengths } = plain(list.map((each) => lesson(...each)));
			expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(ratings.length);
			expect(days).toHaveLength(ratings.length);
			let from = 0;
			for (const length of lengths) {
				expect(days[from]).toBe(0);
				expect(days[from + length - 1]).toBeGreaterThan(0);
				from += length;
			}
		})
	);
});
