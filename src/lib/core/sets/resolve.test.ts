import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Question } from '../questions/types';
import { resolveSet } from './resolve';
import { someQuestion, someQuestions, someSet } from './test-sets';

const lookingIn = (bank: readonly Question[]) => (id: string) => bank.find((it) => it.id === id);

test('a set by reference takes the wording of the learner’s own bank', () => {
	const set = someSet(2);
	const reworded = someQuestions(2).map((it) => ({ ...it, prompt: `Reworded: ${it.prompt}` }));
	expect(resolveSet(set, lookingIn(reworded))).toEqual({ ok: true, value: reworded });
});

test('a set with its questions keeps its own wording, though the bank has another', () => {
	const set = someSet(2, {}, false);
	const reworded = someQuestions(2).map((it) => ({ ...it, prompt: 'Reworded' }));
	expect(resolveSet(set, lookingIn(reworded))).toEqual({ ok: true, value: someQuestions(2) });
});

test('an empty bank lacks them all, in the order of the set', () => {
	const set = someSet(0, { questions: someQuestions(4).reverse() });
	expect(resolveSet(set, () => undefined)).toEqual({
		ok: false,
		error: { missing: set.questionIds }
	});
});

test('either every question is found or every missing one is named', () => {
	const questions = someQuestions(12);
	fc.assert(
		fc.property(
			fc.shuffledSubarray(questions, { minLength: 1 }),
			fc.subarray(questions),
			(asked, bank) => {
				const set = someSet(0, { questions: asked });
				const resolved = resolveSet(set, lookingIn(bank));
				const missing = set.questionIds.filter((id) => !bank.some((it) => it.id === id));
				if (missing.length > 0) expect(resolved).toEqual({ ok: false, error: { missing } });
				else expect(resolved).toEqual({ ok: true, value: asked });
			}
		)
	);
});

test('what is handed out may be changed without changing the set', () => {
	const set = someSet(2, {}, false);
	const resolved = resolveSet(set, () => undefined);
	if (!resolved.ok) throw new Error('missing');
	resolved.value.push(someQuestion(9));
	expect(set.questions).toHaveLength(2);
});
