import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { judge } from '../answers/judge';
import { judgeTyped } from '../answers/typed';
import { ownFlaws } from './own-gate';
import {
	EMPTY_OWN,
	OWN_FORMS,
	type OwnDraft,
	ownDraftOf,
	ownQuestion,
	slipsOf,
	typeOf
} from './own-question';
import { questionSchema } from './question-schema';

const CHOICE: OwnDraft = {
	...EMPTY_OWN,
	prompt: 'Which town hosted the lantern fair of March 2024?',
	answer: 'Aldermoor',
	wrong: ['Brackwell', 'Corrinport', '']
};
const named = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name);

test('an answer is taken for what it looks like', () => {
	expect(typeOf('Uruguay')).toBe('country');
	expect(typeOf('12 March 2024')).toBe('date');
	expect(typeOf('2024')).toBe('date');
	expect(typeOf('191')).toBe('number');
	expect(typeOf('1,250.5')).toBe('number');
	expect(typeOf('12 angry gulls')).toBe('text');
	expect(typeOf('Aldermoor')).toBe('text');
	expect(typeOf('')).toBe('text');
});

test('a question written by hand passes the reader of sets, in every form', () => {
	const drafts: OwnDraft[] = [
		CHOICE,
		{ ...CHOICE, form: 'true-false', prompt: 'The fair was in Aldermoor.', answer: 'False' },
		{ ...CHOICE, form: 'typed', accepted: ['Alder Moor', ' Alder Moor ', 'ALDERMOOR'] },
		{ ...CHOICE, form: 'cloze', prompt: 'The lantern fair of March 2024 was in _____.' }
	];
	expect(drafts.map(({ form }) => form)).toEqual([...OWN_FORMS]);
	for (const draft of drafts) {
		const question = ownQuestion(draft, 'seed');
		expect(v.parse(questionSchema, question)).toEqual(question);
	}
	expect(ownQuestion(drafts[2] ?? CHOICE, 'seed').accepted).toEqual(['Alder Moor']);
});

test('options stand in no order that gives the key away, and empty ones are left out', () => {
	const { options, answer } = ownQuestion(CHOICE, 'seed');
	expect(options.map(({ text }) => text)).toEqual(['Aldermoor', 'Brackwell', 'Corrinport']);
	const late = ownQuestion({ ...CHOICE, answer: 'Zell' }, 'seed').options;
	expect(late.map(({ text }) => text)).toEqual(['Brackwell', 'Corrinport', 'Zell']);
	expect(answer).toBe('Aldermoor');
});

test('while its key stays it is the same question; another key or another beginning makes another', () => {
	const { id, item } = ownQuestion(CHOICE, 'seed');
	const reworded = ownQuestion({ ...CHOICE, prompt: 'Where was the fair of lanterns?' }, 'seed');
	expect(reworded.id).toBe(id);
	const rekeyed = ownQuestion({ ...CHOICE, answer: 'Dunmere' }, 'seed');
	expect(rekeyed.id).not.toBe(id);
	expect(rekeyed.item).toBe(item);
	expect(ownQuestion(CHOICE, 'other').id).not.toBe(id);
});

test('what is typed is judged by its sort: a country by its other names, a date by other writings', () => {
	const outcome = (answer: string, text: string): string => {
		const draft: OwnDraft = { ...CHOICE, form: 'typed', answer };
		const response = { form: 'typed' as const, text };
		return judge(ownQuestion(draft, 's'), response, [], judgeTyped, {}).outcome;
	};
	expect(outcome('Aldermoor', 'aldermoor')).toBe('right');
	expect(outcome('Aldermoor', 'Brackwell')).toBe('wrong');
	expect(outcome('United Kingdom', 'UK')).toBe('right');
	expect(outcome('12 March 2024', '2024-03-12')).toBe('right');
	expect(outcome('191', 'one hundred and ninety-one')).toBe('right');
	expect(outcome('서울시립미술관', '서울시립미술관')).toBe('right');
});

test('a person is known by the surname where the teacher says that it is one', () => {
	const draft: OwnDraft = {
		...CHOICE,
		form: 'typed',
		answer: 'Marta Quillfeather',
		type: 'person'
	};
	const response = { form: 'typed' as const, text: 'Quillfeather' };
	expect(judge(ownQuestion(draft, 's'), response, [], judgeTyped, {}).outcome).toBe('right');
});

test('what is not yet a question is told slip by slip, and cannot be made', () => {
	expect(slipsOf(EMPTY_OWN)).toEqual(['no-prompt', 'no-answer', 'few-options']);
	expect(slipsOf({ ...CHOICE, wrong: ['', ' '] })).toEqual(['few-options']);
	expect(slipsOf({ ...CHOICE, wrong: ['aldermoor'] })).toEqual(['same-options']);
	expect(slipsOf({ ...CHOICE, form: 'cloze' })).toEqual(['no-gap']);
	expect(slipsOf({ ...CHOICE, form: 'typed', type: 'date' })).toEqual(['not-read']);
	expect(slipsOf({ ...CHOICE, form: 'true-false', answer: 'Perhaps' })).toEqual(['not-read']);
	expect(() => ownQuestion(EMPTY_OWN, 's')).toThrow(RangeError);
});

test('a sound question has nothing against it', () => {
	expect(ownFlaws(ownQuestion(CHOICE, 'seed'))).toEqual([]);
});

const FLAWED: readonly (readonly [string, Partial<OwnDraft>])[] = [
	['key-in-stem', { prompt: 'Which town, Aldermoor or not, hosted the lantern fair?' }],
	['negative-stem', { prompt: 'Which town did not host the lantern fair of 2024?' }],
	['unresolved-date', { prompt: 'Which town hosted the lantern fair yesterday?' }],
	['no-question-mark', { prompt: 'The town that hosted the lantern fair in 2024' }],
	['dangling-pronoun', { prompt: 'In which town did he open the lantern fair of 2024?' }],
	['yes-no-stem', { prompt: 'Did the town of lanterns hold a fair in 2024?' }],
	['all-of-the-above', { wrong: ['Brackwell', 'All of these'] }],
	['too-few-options', { wrong: ['Brackwell'] }],
	[
		'longest-key',
		{ answer: 'The old harbour town of Aldermoor by the sea', wrong: ['Bex', 'Cray'] }
	],
	['distractor-in-stem', { prompt: 'Which town near Brackwell hosted the lantern fair of 2024?' }],
	['doubled-words', { prompt: 'Which town hosted the the lantern fair of March 2024?' }],
	['according-to-the-passage', { prompt: 'Which town does the article name as host of the fair?' }]
];

for (const [flaw, change] of FLAWED)
	test(`the gate is live for what is written by hand: ${flaw}`, () => {
		expect(named(ownFlaws(ownQuestion({ ...CHOICE, ...change }, 'seed')))).toContain(flaw);
	});

test('nobody is asked to prove what they write themselves', () => {
	const { source: _, ...bare } = CHOICE;
	const flaws = named(ownFlaws(ownQuestion({ ...bare, source: '', explanation: '' }, 'seed')));
	expect(flaws).not.toContain('no-evidence');
	expect(flaws).not.toContain('no-explanation');
});

test('a source is an address where it is one, and never a script', () => {
	const source = (text: string) => ownQuestion({ ...CHOICE, source: text }, 's').evidence[0];
	expect(source('https://example.org/fair')?.url).toBe('https://example.org/fair');
	expect(source('The Aldermoor Gazette, page 3')?.url).toBeNull();
	expect(source('javascript:alert(1)')?.url).toBeNull();
	expect(source(' ')).toBeUndefined();
});

test('a question taken up again for changing makes itself', () => {
	const made = ownQuestion(
		{ ...CHOICE, explanation: 'It was in Aldermoor.', source: 'Gazette' },
		's'
	);
	expect(ownQuestion(ownDraftOf(made), 's')).toEqual(made);
});

test('whatever is typed, it is told as slips or becomes a question that the reader takes', () => {
	const text = fc.oneof(
		fc.string({ maxLength: 60 }),
		fc.string({ unit: 'grapheme', maxLength: 40 })
	);
	fc.assert(
		fc.property(
			fc.constantFrom(...OWN_FORMS),
			fc.array(text, { minLength: 3, maxLength: 6 }),
			(form, [prompt = '', answer = '', ...wrong]) => {
				const draft = { ...EMPTY_OWN, form, prompt, answer, wrong, explanation: answer };
				if (slipsOf(draft).length > 0) return;
				const question = ownQuestion(draft, 'seed');
				expect(v.safeParse(questionSchema, question).success).toBe(true);
				expect(Array.isArray(ownFlaws(question))).toBe(true);
			}
		)
	);
});
