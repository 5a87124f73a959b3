import { expect, test } from 'vitest';
import { makeSet } from './make';
import { resolveSet } from './resolve';
import { someQuestion, someQuestions, someSet } from './test-sets';

test('a set of shipped questions goes by reference, one strange question brings all of them along', () => {
	expect(someSet(3).questions).toEqual([]);
	const questions = someQuestions(3);
	const known = new Set(questions.slice(0, 2).map(({ id }) => id));
	const draft = { ...someSet(1), questions };
	expect(makeSet(draft, known).questions).toEqual(questions);
});

test('the id follows title, author, time and questions, and nothing else', () => {
	const { id } = someSet(3);
	expect(someSet(3, { instructions: 'other', shuffle: false, bank: 'other' }).id).toBe(id);
	const others = [{ title: 'Week 13' }, { from: 'Mr Lind' }, { made: 1 }].map(
		(it) => someSet(3, it).id
	);
	expect(new Set([id, someSet(2).id, ...others]).size).toBe(5);
});

test('what a reader would refuse is cleaned while making', () => {
	const set = someSet(1, {
		title: `  two\nlines \u202e${'x'.repeat(300)}`,
		from: 'a\u0000b',
		instructions: ` keep\nlines ${'y'.repeat(2_000)}`
	});
	expect(set.title).toMatch(/^two lines x+$/);
	expect(set.title).toHaveLength(120);
	expect(set.from).toBe('a b');
	expect(set.instructions).toMatch(/^keep\nlines/);
	expect(set.instructions).toHaveLength(1_000);
});

test('cutting does not leave half a character', () => {
	expect(someSet(1, { title: `${'x'.repeat(119)}🌍` }).title).toBe('x'.repeat(119));
});

test('a question twice is asked once', () => {
	const question = someQuestion(1);
	expect(someSet(0, { questions: [question, question] }).questionIds).toEqual([question.id]);
});

test('a set without a title or questions is a bug of the caller', () => {
	expect(() => someSet(1, { title: ' \n' })).toThrow(RangeError);
	expect(() => someSet(0)).toThrow(RangeError);
	expect(() => someSet(101)).toThrow(RangeError);
});

test('questions are found in the order of the set', () => {
	const set = someSet(3);
	const bank = new Map(
		someQuestions(5)
			.reverse()
			.map((question) => [question.id, question])
	);
	expect(resolveSet(set, (id) => bank.get(id))).toEqual({ ok: true, value: someQuestions(3) });
});

test('what the bank lacks is named', () => {
	const set = someSet(3);
	const bank = new Map(someQuestions(1).map((question) => [question.id, question]));
	expect(resolveSet(set, (id) => bank.get(id))).toEqual({
		ok: false,
		error: { missing: set.questionIds.slice(1) }
	});
});

test('a set that carries its questions asks no bank', () => {
	const set = someSet(2, {}, false);
	expect(resolveSet(set, () => undefined)).toEqual({ ok: true, value: someQuestions(2) });
});
