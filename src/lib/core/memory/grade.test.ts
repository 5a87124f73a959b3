import { expect, test } from 'vitest';
import { gradeFor } from './grade';

test.each([
	['right', 5000, 3],
	['right', 30_000, 3],
	['right', 30_001, 2],
	['nearly', 5000, 1],
	['wrong', 5000, 1],
	['wrong', 60_000, 1]
] as const)('%s after %i ms is grade %i', (outcome, ms, grade) => {
	for (const form of ['choice', 'true-false', 'typed'] as const)
		expect(gradeFor({ outcome, reason: 'key' }, form, ms)).toBe(grade);
});
