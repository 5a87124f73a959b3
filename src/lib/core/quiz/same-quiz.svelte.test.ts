import { expect, test } from 'vitest';
import { SAME, sameQuizzes } from './test-same-quiz';

test('the same seeds and days give the same quizzes in Chromium', () => {
	expect(sameQuizzes()).toBe(SAME);
});
