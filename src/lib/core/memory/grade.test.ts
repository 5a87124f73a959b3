import { expect, test } from 'vitest';
import type { QuestionForm } from '../questions/types';
import { GRADING, gradeFor } from './grade';

const FORMS = Object.keys(GRADING.slowFrom) as QuestionForm[];

test.each([
	['right', 5000, 3],
	['right', 29_999, 3],
	['right', 30_000, 2],
	['nearly', 5000, 1],
	['wrong', 5000, 1],
	['wrong', 60_000, 1]
] as const)('%s after %i ms is grade %i', (outcome, ms, grade) => {
	for (const form of ['choice', 'true-false', 'typed', 'cloze', 'map'] as const)
		expect(gradeFor({ outcome }, form, ms)).toBe(grade);
});

test('putting things in order or together is slow from the longest time the log holds', () => {
	for (const form of ['order', 'match'] as const) {
		expect(gradeFor({ outcome: 'right' }, form, 59_999)).toBe(3);
		expect(gradeFor({ outcome: 'right' }, form, 60_000)).toBe(2);
	}
});

test('right after a hint is Hard, wrong after a hint is Again, in every form', () => {
	for (const form of FORMS) {
		expect(gradeFor({ outcome: 'right' }, form, 1000, true)).toBe(2);
		expect(gradeFor({ outcome: 'wrong' }, form, 1000, true)).toBe(1);
	}
});

test('no judged answer is ever Easy', () => {
	for (const form of FORMS)
		for (const ms of [0, 1, 100, 1e9, -1, Number.NaN])
			expect(gradeFor({ outcome: 'right' }, form, ms)).toBeLessThan(4);
});

test('every slow time can be reached', () => {
	for (const slow of Object.values(GRADING.slowFrom)) expect(slow).toBeLessThanOrEqual(60_000);
});
