import { expect, test } from 'vitest';
import * as v from 'valibot';
import type { Question } from '../questions/types';
import { keyless } from './bare';
import { handedOut, unlocked } from './keyless';
import { keylessSchema, questionSchema } from './question-schema';
import { setFragment } from './pack';
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

/** Questions as a news bank has them: several sources each, which no other question has. */
const sourced = someQuestions(20).map((question, number) => ({
	...question,
	accepted: ['The harbour', `Port of ${question.answer}`],
	evidence: [0, 1, 2].map((source) => ({
		...question.evidence[0]!,
		title: `Report ${source} on the opening in ${question.answer}`,
		url: `https://news${source}.example.org/2024/03/${number * 104_729}`,
		quote: `On ${number + 1} March the envoys of country ${number * 31} and ${source} others met at ${question.answer} to open it.`
	}))
}));
const bankOf = (list: readonly Question[]) => {
	const all = new Map(list.map((each) => [each.id, each]));
	return (id: string) => all.get(id);
};

test('what the shipped bank says of a question is named in the lock and not repeated', async () => {
	const code = await capsuleCode(power, secret);
	const sizes = await Promise.all(
		[3, 20].map(async (count) => {
			const asked = sourced.slice(0, count);
			const test = asTest(someSet(1, { questions: asked }, false));
			const byValue = await handedOut(power, test, asked, secret);
			const byName = await handedOut(power, test, asked, secret, bankOf(sourced));
			const whole = await unlocked(power, byName, code, bankOf(sourced));
			expect(whole.ok && whole.value.map(byOptionId)).toEqual(asked.map(byOptionId));
			return [byValue, byName].map((out) => setFragment(out).length);
		})
	);
	const [[three = 0, threeNamed = 0] = [], [twenty = 0, twentyNamed = 0] = []] = sizes;
	expect(threeNamed).toBeLessThan(900);
	expect(twentyNamed).toBeLessThan(4_200);
	expect(threeNamed / three).toBeLessThan(0.75);
	expect(twentyNamed / twenty).toBeLessThan(0.75);
});

test('where a learner has another bank the key is there all the same, without its sources', async () => {
	const asked = sourced.slice(0, 3);
	const test = asTest(someSet(1, { questions: asked }, false));
	const code = await capsuleCode(power, secret);
	const out = await handedOut(power, test, asked, secret, bankOf(sourced));
	const other = bankOf(asked.slice(1).map((each) => ({ ...each, explanation: 'Otherwise.' })));
	for (const known of [other, undefined]) {
		const whole = await unlocked(power, out, code, known);
		const keys = asked.map(({ answer, answerValue, accepted }) => [answer, answerValue, accepted]);
		expect(
			whole.ok && whole.value.map((each) => [each.answer, each.answerValue, each.accepted])
		).toEqual(keys);
		expect(whole.ok && whole.value.flatMap(({ evidence }) => evidence)).toEqual([]);
	}
});

test('a question reworded, or of the teacher’s own, is locked whole', async () => {
	const asked = sourced.slice(0, 2).map((each) => ({ ...each, explanation: 'Mine.' }));
	const test = asTest(someSet(1, { questions: asked }, false));
	const out = await handedOut(power, test, asked, secret, bankOf(sourced));
	const whole = await unlocked(power, out, await capsuleCode(power, secret));
	expect(whole.ok && whole.value.map(byOptionId)).toEqual(asked.map(byOptionId));
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
