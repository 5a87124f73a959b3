import { expect, test } from 'vitest';
import { USUAL_SECONDS } from './exam';
import { paceOf, usualDay } from './pace';

const TODAY = 20_000;
const day = (answers: number, seconds: number) => ({
	answers,
	right: answers,
	ms: answers * seconds * 1000
});

test('a learner nothing is known of answers at a usual pace', () => {
	expect(paceOf(new Map(), TODAY)).toBe(USUAL_SECONDS);
	expect(paceOf(new Map([[TODAY, day(19, 3)]]), TODAY)).toBe(USUAL_SECONDS);
});

test('the pace is the learner’s own, and one slow day counts for its answers alone', () => {
	const days = new Map([
		[TODAY, day(40, 8)],
		[TODAY - 1, day(30, 9)],
		[TODAY - 2, day(5, 60)]
	]);
	expect(paceOf(days, TODAY)).toBe(8);
});

test('what is longer ago than thirty days says nothing', () => {
	expect(paceOf(new Map([[TODAY - 30, day(100, 4)]]), TODAY)).toBe(USUAL_SECONDS);
});

test('no table makes answering faster than reading', () => {
	expect(paceOf(new Map([[TODAY, day(100, 0.1)]]), TODAY)).toBe(2);
});

test('a usual day is the median of days studied, today left out', () => {
	const days = new Map([
		[TODAY, day(500, 5)],
		[TODAY - 1, day(10, 5)],
		[TODAY - 3, day(30, 5)],
		[TODAY - 9, day(80, 5)]
	]);
	expect(usualDay(days, TODAY)).toBe(30);
	expect(usualDay(new Map(), TODAY)).toBe(0);
});
