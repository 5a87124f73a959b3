import { expect, test, vi } from 'vitest';
import { judgeTyped } from '$lib/core/answers/typed';
import { question } from '$lib/core/quiz/test-questions';
import { readyFor } from './ready-for-typing';

const person = (n: number) =>
	question({ id: String(n), form: 'typed', answer: `Ada Number${n}`, answerValue: String(n) });
const bank = Array.from({ length: 200 }, (_, n) => person(n));

test('the names an answer is held against are looked at in slices, one type after another', async () => {
	const pause = vi.fn(() => Promise.resolve());
	const place = question({ id: 'p', answerType: 'place', answer: 'Lima', answerValue: 'lima' });
	await readyFor([person(0), person(1), place], [...bank, place], pause);
	// A pause before each type, and one before each of five slices of persons; Lima is alone.
	expect(pause).toHaveBeenCalledTimes(2 + 5);
});

test('where nothing is typed, nothing is looked at', async () => {
	const pause = vi.fn(() => Promise.resolve());
	await readyFor([], bank, pause);
	expect(pause).not.toHaveBeenCalled();
});

test('looking ahead changes no verdict', async () => {
	const [asked] = bank;
	if (!asked) throw new Error('no bank');
	const before = judgeTyped(asked, 'Number1', [{ type: 'person', names: ['Ada Number1'] }]);
	await readyFor([asked], bank, () => Promise.resolve());
	expect(before.reason).toBe('other-entity');
	expect(judgeTyped(asked, 'Ada Number0', [])).toEqual({ outcome: 'right', reason: 'key' });
});
