import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextMemory } from '../memory/scheduler';
import type { Grade, ItemMemory } from '../memory/types';
import type { Question, QuestionForm } from '../questions/types';
import { climbed, formAt, rungOf } from './climb';
import { anyBank, question } from './test-questions';

const ALL: readonly QuestionForm[] = ['choice', 'true-false', 'cloze', 'typed', 'map'];

const asked = (form: QuestionForm, over: Partial<Question> = {}): Question =>
	question({ id: `q-${form}`, item: 'f.person', fact: 'f', form, ...over });

const LADDER = [asked('typed'), asked('cloze'), asked('choice')];

/** Memory after answers by choice (3) and recall, a day or its interval apart. */
function after(...grades: readonly (readonly [Grade, options: number])[]): ItemMemory | null {
	let memory: ItemMemory | null = null;
	let day = 20_000;
	for (const [grade, options] of grades) {
		memory = nextMemory(memory, { item: 'f.person', question: 'q', grade, day, at: 0, options });
		day += Math.max(1, memory.span);
	}
	return memory;
}

const formFor = (memory: ItemMemory | null): QuestionForm | undefined =>
	formAt(LADDER, rungOf(memory))?.form;

test('a thing is chosen first, then put into a gap, then typed', () => {
	expect(formFor(null)).toBe('choice');
	expect(formFor(after([3, 4]))).toBe('cloze');
	expect(formFor(after([3, 4], [3, 0]))).toBe('typed');
	expect(formFor(after([3, 4], [3, 0], [3, 0]))).toBe('typed');
});

test('what was missed goes a rung down', () => {
	expect(formFor(after([1, 4]))).toBe('choice');
	expect(formFor(after([3, 4], [1, 0]))).toBe('choice');
	expect(formFor(after([3, 4], [3, 0], [3, 0], [3, 0], [3, 0]))).toBe('typed');
	expect(rungOf({ stability: 40, span: 0 })).toBe(1);
	expect(rungOf({ stability: 40, span: 38 })).toBe(2);
});

test('a ladder that lacks a rung waits on the one below, or begins on the lowest it has', () => {
	const two = [asked('typed'), asked('choice')];
	expect(formAt(two, 1)?.form).toBe('choice');
	expect(formAt(two, 2)?.form).toBe('typed');
	expect(formAt([asked('typed'), asked('cloze')], 0)?.form).toBe('cloze');
	expect(formAt([asked('map'), asked('order')], 2)).toBeNull();
	expect(formAt([], 0)).toBeNull();
});

test('a quiz asks the same things in the forms that fit', () => {
	const items = new Map([['f.person', { stability: 20, span: 20 }]]);
	expect(climbed([asked('choice')], LADDER, { items, forms: ALL })).toEqual([asked('typed')]);
	expect(climbed([asked('typed')], LADDER, { items: new Map(), forms: ALL })).toEqual([
		asked('choice')
	]);
});

test('a form the learner did not choose is not climbed to', () => {
	const items = new Map([['f.person', { stability: 20, span: 20 }]]);
	const forms: QuestionForm[] = ['choice', 'cloze'];
	expect(climbed([asked('choice')], LADDER, { items, forms })).toEqual([asked('cloze')]);
	expect(climbed([asked('choice')], LADDER, { items, forms: ['choice'] })).toEqual([
		asked('choice')
	]);
});

test('a map, an order and a question with a flaw are left alone', () => {
	const items = new Map([['f.person', { stability: 20, span: 20 }]]);
	expect(climbed([asked('map')], LADDER, { items, forms: ALL })).toEqual([asked('map')]);
	const flawed = [asked('typed', { flaws: ['key-in-stem'] })];
	expect(climbed([asked('choice')], flawed, { items, forms: ALL })).toEqual([asked('choice')]);
});

test('a form that would tell the answer of another question is not taken', () => {
	const other = question({ id: 'o', item: 'f.place', fact: 'f', answer: 'Windhoek' });
	const telling = asked('cloze', { prompt: '_____ spoke in Windhoek.' });
	const items = new Map([['f.person', { stability: 2, span: 2 }]]);
	expect(climbed([asked('choice'), other], [telling], { items, forms: ALL })).toEqual([
		asked('choice'),
		other
	]);
	expect(climbed([asked('choice')], [telling], { items, forms: ALL })).toEqual([telling]);
});

test('whatever the bank and memory, a climbed quiz asks the same items in allowed forms', () => {
	const memory = fc.record({
		stability: fc.double({ min: 0.01, max: 500, noNaN: true }),
		span: fc.integer({ min: 0, max: 500 })
	});
	fc.assert(
		fc.property(anyBank, fc.array(memory, { minLength: 60, maxLength: 60 }), (bank, memories) => {
			const chosen = bank.filter(
				({ item }, at) => bank.findIndex((each) => each.item === item) === at
			);
			const items = new Map(
				bank.flatMap(({ item }, at) => {
					const known = memories[at];
					return known ? [[item, known] as const] : [];
				})
			);
			const quiz = climbed(chosen, bank, { items, forms: ALL });
			expect(quiz.map(({ item }) => item)).toEqual(chosen.map(({ item }) => item));
			for (const one of quiz) expect(bank).toContain(one);
			expect(climbed(quiz, bank, { items, forms: ALL }).map(({ form }) => form)).toEqual(
				quiz.map(({ form }) => form)
			);
		})
	);
});
