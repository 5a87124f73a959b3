import { expect, test } from 'vitest';
import * as v from 'valibot';
import { keyless } from './bare';
import { handedOut, unlocked } from './keyless';
import { keylessSchema, questionSchema } from './question-schema';
import { capsuleCode, newSecret, shownCode } from './seal/codes';
import { power } from './seal/test-power';
import { setSchema } from './schema';
import { setId } from './set-id';
import { someQuestion, someQuestions, someSet } from './test-sets';
import type { QuizSet, SetRules } from './types';

const secret = '0123456789abcdefghjk';
const withRules = (set: QuizSet, rules: SetRules): QuizSet => {
	const ruled = { ...set, rules };
	return { ...ruled, id: setId(ruled) };
};
const asTest = (set: QuizSet): QuizSet => ({ ...set, rules: { mode: 'test' } });
const questions = someQuestions(5);
const set = asTest(someSet(5));

test('what a test hands out holds none of its answers, sources or explanations', async () => {
	const out = await handedOut(power, set, questions, secret);
	const { locked: _, ...open } = out;
	for (const { answerValue, explanation, evidence, fact } of questions) {
		expect(JSON.stringify(open)).not.toContain(explanation);
		expect(JSON.stringify(open)).not.toContain(evidence[0]?.quote);
		expect(JSON.stringify(open)).not.toContain(answerValue);
		expect(JSON.stringify(open)).not.toContain(fact);
	}
	expect(out.id).toBe(set.id);
	expect(out.questions.map(({ id }) => id)).toEqual(set.questionIds);
});

test('practice that is released carries a lock that only its code opens, and is read back', async () => {
	const released: QuizSet = withRules(someSet(5), { feedback: 'released' });
	const out = await handedOut(power, released, questions, secret);
	expect({ ...out, locked: undefined }).toEqual({ ...released, locked: undefined });
	expect(v.is(setSchema, out)).toBe(true);
	const code = await capsuleCode(power, secret);
	expect(await unlocked(power, out, code)).toEqual({ ok: true, value: [] });
	const other = await capsuleCode(power, secret.slice(0, -1) + 'm');
	expect(await unlocked(power, out, other)).toEqual({ ok: false, error: 'wrong-code' });
});

test('the code opens the whole questions again, however it is typed', async () => {
	const out = await handedOut(power, set, questions, secret);
	const code = await capsuleCode(power, secret);
	for (const typed of [code, shownCode(code), ` ${shownCode(code).toLowerCase()} `]) {
		const whole = await unlocked(power, out, typed);
		expect(whole.ok && whole.value.map(byOptionId)).toEqual(questions.map(byOptionId));
	}
});

const byOptionId = (question: (typeof questions)[number]) => ({
	...question,
	options: [...question.options].sort((a, b) => (a.id < b.id ? -1 : 1))
});

test('any other code is told from damage', async () => {
	const out = await handedOut(power, set, questions, secret);
	const code = await capsuleCode(power, secret);
	const other = await capsuleCode(power, newSecret(power.random));
	expect(await unlocked(power, out, other)).toEqual({ ok: false, error: 'wrong-code' });
	expect(await unlocked(power, out, '')).toEqual({ ok: false, error: 'wrong-code' });
	const cut = { ...out, locked: out.locked?.slice(0, -8) ?? '' };
	expect(await unlocked(power, cut, code)).toEqual({ ok: false, error: 'damaged' });
	const bent = { ...out, locked: `${out.locked?.slice(0, 60)}AAAA${out.locked?.slice(64)}` };
	expect(await unlocked(power, bent, code)).toEqual({ ok: false, error: 'damaged' });
	const { locked: _, ...none } = out;
	expect(await unlocked(power, none, code)).toEqual({ ok: false, error: 'damaged' });
});

test('the keys of one test do not open in another', async () => {
	const out = await handedOut(power, set, questions, secret);
	const code = await capsuleCode(power, secret);
	const moved = { ...out, id: 'another000' };
	expect(await unlocked(power, moved, code)).toEqual({ ok: false, error: 'wrong-code' });
	const swapped = { ...out, questions: [...out.questions].reverse() };
	expect(await unlocked(power, swapped, code)).toEqual({ ok: false, error: 'damaged' });
});

test('handing out twice gives the same bytes, and other questions give others', async () => {
	const [once, again] = await Promise.all([
		handedOut(power, set, questions, secret),
		handedOut(power, set, questions, secret)
	]);
	expect(again).toEqual(once);
	const changed = questions.map((each) => ({ ...each, explanation: 'Otherwise.' }));
	const other = await handedOut(power, set, changed, secret);
	// Version and check are the same; the iv must not be.
	expect(other.locked?.slice(7, 23)).not.toBe(once.locked?.slice(7, 23));
});

test('a practice set goes out as it is', async () => {
	const practice = someSet(3, {}, false);
	expect(await handedOut(power, practice, practice.questions, secret)).toBe(practice);
});

test('a question that carries its own solution cannot be in a test', async () => {
	const order = { ...someQuestion(1), form: 'order' as const };
	await expect(handedOut(power, set, [order], secret)).rejects.toThrow(RangeError);
	const bare = keyless(someQuestion(1), false);
	await expect(handedOut(power, set, [bare], secret)).rejects.toThrow(RangeError);
});

test('where the right option stood is not told by where it stands', () => {
	const question = someQuestion(7);
	const ids = keyless(question, false).options.map(({ id }) => id);
	expect(ids).toEqual([...ids].sort());
	expect(keyless(question, true).options.map(({ id }) => id)).toEqual(
		question.options.map(({ id }) => id)
	);
});

test('every form that may be in a test passes the reader without its key', () => {
	const map = someQuestion(2, {
		form: 'map',
		answerValue: 'KR',
		options: ['KR', 'CU'].map((value) => ({ id: value, text: value, reason: 'near', value }))
	});
	const forms = [
		someQuestion(1),
		someQuestion(3, { form: 'typed', options: [] }),
		someQuestion(4, { form: 'true-false', options: [], answer: 'True' }),
		someQuestion(5, { form: 'cloze', options: [], prompt: 'It opened in _____ then.' }),
		map
	];
	for (const question of forms) {
		const bare = keyless({ ...question, edited: true }, false);
		expect(v.parse(keylessSchema, bare)).toEqual(bare);
		expect(v.safeParse(questionSchema, bare).success).toBe(false);
		expect(v.safeParse(keylessSchema, question).success).toBe(false);
	}
});
