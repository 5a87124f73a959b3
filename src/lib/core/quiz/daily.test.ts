import { expect, test } from 'vitest';
import type { Question } from '../questions/types';
import { factsOf } from './asked-about';
import { dailyQuiz } from './daily';
import { DAILY_COUNT, dailyMark, dailyNumber, dailySeed, dayOfMark } from './daily-mark';
import { question } from './test-questions';

/** 2026-11-22. */
const DAY = 20_779;

const bank = (count: number): Question[] =>
	Array.from({ length: count }, (_, at) =>
		question({
			id: `q${String(at).padStart(3, '0')}`,
			form: (['choice', 'true-false', 'typed', 'cloze'] as const)[at % 4] ?? 'choice'
		})
	);
const ids = (questions: readonly Question[]): string[] => questions.map(({ id }) => id);

test('numbers count the days from the first of January 2026', () => {
	expect(dailyNumber(20_454)).toBe(1);
	expect([dailyNumber(DAY), dailySeed(DAY)]).toEqual([326, 'daily 2026-11-22']);
});

test('a mark tells its day, and nothing else is taken for one', () => {
	expect(dayOfMark(dailyMark(DAY))).toBe(DAY);
	for (const mark of [null, '', 'daily:', 'daily:x', 'challenge:20779', 'daily:20779:1'])
		expect(dayOfMark(mark)).toBeNull();
});

test('ten questions, the same however the bank is ordered, others the next day', () => {
	const whole = bank(400);
	const quiz = ids(dailyQuiz(whole, DAY));
	expect(quiz).toHaveLength(DAILY_COUNT);
	expect(ids(dailyQuiz([...whole].reverse(), DAY))).toEqual(quiz);
	expect(ids(dailyQuiz(whole, DAY + 1))).not.toEqual(quiz);
});

test('no fact comes back within a week', () => {
	const whole = bank(400);
	const week = Array.from({ length: 7 }, (_, at) => dailyQuiz(whole, DAY + at)).flat();
	const facts = week.flatMap(factsOf);
	expect(new Set(facts).size).toBe(facts.length);
});

test('a bank too small for a week is asked whole, an empty one not at all', () => {
	expect(dailyQuiz(bank(12), DAY)).toHaveLength(DAILY_COUNT);
	expect(dailyQuiz([], DAY)).toEqual([]);
});
