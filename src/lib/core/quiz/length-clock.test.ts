import { expect, test } from 'vitest';
import { FORMS } from '../questions/forms';
import { secondsAllowed } from './clock';
import { minutesFor, secondsFor } from './length';
import { choose } from './plan';
import { question } from './test-questions';

test('a quiz of minutes takes about so long, whatever its count', () => {
	const bank = Array.from({ length: 200 }, (_, at) =>
		question({ id: `q${String(at)}`, form: at % 2 ? 'typed' : 'choice' })
	);
	const plan = { subject: 'mixed', countries: [], articles: [], seed: 's', count: 100 } as const;
	const forms = ['choice', 'typed'] as const;
	for (const minutes of [1, 3, 10]) {
		const quiz = choose(bank, { ...plan, forms, minutes }, new Map(), 20_000);
		const seconds = quiz.reduce((sum, { form }) => sum + secondsFor(form), 0);
		expect(seconds).toBeGreaterThanOrEqual(60 * minutes);
		expect(seconds).toBeLessThan(60 * minutes + 20);
	}
	expect(choose(bank, { ...plan, count: 4, forms, minutes: 9 }, new Map(), 20_000)).toHaveLength(4);
});

test('no quiz is said to take no time', () => {
	expect([minutesFor([]), minutesFor(['choice']), minutesFor(Array(20).fill('choice'))]).toEqual([
		1, 1, 5
	]);
});

test('a clock gives more time than the question usually takes, a calm one twice as much', () => {
	for (const form of FORMS) {
		const [brisk, calm] = [secondsAllowed(form, 'brisk'), secondsAllowed(form, 'calm')];
		expect(brisk).toBeGreaterThan(secondsFor(form));
		expect(calm).toBe(2 * (brisk ?? 0));
		expect(secondsAllowed(form, 'off')).toBeNull();
	}
});
