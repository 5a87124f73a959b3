import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { makeSet } from './make';
import { newFlaws } from './own-gate';
import { questionSchema } from './question-schema';
import { isMended, type Words, withWords, wordSlips, wordsOf } from './reword';
import { someQuestion, someSet } from './test-sets';

const question = someQuestion(1, {
	answer: 'Aldermoor',
	answerValue: 'aldermoor',
	options: ['Aldermoor', 'Brackwel', 'Corrinport'].map((text, at) => ({
		id: `option000${at}`,
		text,
		reason: 'same-region'
	}))
});
const words = wordsOf(question);
const changed = (part: Partial<Words>) => withWords(question, { ...words, ...part });

test('the same words give the very same question', () => {
	expect(withWords(question, { ...words })).toBe(question);
});

test('wording, explanation and spellings change without its id', () => {
	const after = changed({
		prompt: ' In which town did it open? ',
		explanation: 'It opened in Aldermoor.',
		accepted: ['Alder Moor', 'aldermoor', ' ', 'Alder Moor']
	});
	expect(after).toMatchObject({
		id: question.id,
		item: question.item,
		prompt: 'In which town did it open?',
		accepted: ['Alder Moor'],
		edited: true
	});
	expect(v.parse(questionSchema, after)).toEqual(after);
});

test('an option whose spelling was mended is the same option, another one is not', () => {
	const ids = (wrong: string[]) => changed({ wrong }).options.map(({ id }) => id);
	expect(ids(['Brackwell', 'Corrinport'])).toEqual(question.options.map(({ id }) => id));
	const [key, first, second] = ids(['Dunmere', 'Corrinport']);
	expect([key, second]).toEqual(['option0000', 'option0002']);
	expect(first).not.toBe('option0001');
});

test('a key whose spelling was mended keeps the question and its option', () => {
	const after = changed({ answer: 'Aldermooor' });
	expect(after.id).toBe(question.id);
	expect(after.answer).toBe('Aldermooor');
	expect(after.options[0]).toEqual({ id: 'option0000', text: 'Aldermooor', reason: 'same-region' });
});

test('another key makes another question of the same item', () => {
	const after = changed({ answer: 'Dunmere' });
	expect(after.id).not.toBe(question.id);
	expect(after.item).toBe(question.item);
	expect(after.answerValue).toBe('dunmere');
	expect(after.options.map(({ text }) => text)).toContain('Dunmere');
});

test('options that changed places are told apart by their words', () => {
	const close = { ...question, options: question.options.map((each) => ({ ...each })) };
	const after = withWords(close, { ...words, wrong: ['Corrinport', 'Brackwel'] });
	expect(new Set(after.options.map(({ id }) => id)).size).toBe(3);
});

test('a number is never mended: 1,190 is another one than 1,191', () => {
	expect(isMended('1,190', '1,191')).toBe(false);
	expect(isMended('5 March 2024', '6 March 2024')).toBe(false);
	expect(isMended('Brackwel', 'Brackwell')).toBe(true);
	expect(isMended('Bex', 'Box')).toBe(false);
	const long = `${'The same beginning of a long option. '.repeat(3)}It opened.`;
	expect(isMended(long, long.replace('opened', 'was never closed at all'))).toBe(false);
});

test('what is no question any more is told slip by slip', () => {
	const slips = (part: Partial<Words>) => wordSlips(question, { ...words, ...part });
	expect(slips({})).toEqual([]);
	expect(slips({ prompt: ' ' })).toEqual(['no-prompt']);
	expect(slips({ answer: '' })).toEqual(['no-answer']);
	expect(slips({ wrong: ['', 'Corrinport'] })).toEqual(['empty-option']);
	expect(slips({ wrong: ['ALDERMOOR', 'Corrinport'] })).toEqual(['same-options']);
	const dated = someQuestion(2, { form: 'typed', options: [], answerType: 'date' });
	expect(wordSlips(dated, { ...wordsOf(dated), answer: 'some time ago' })).toEqual(['not-read']);
	const gapped = someQuestion(3, { form: 'cloze', options: [], prompt: 'It was in _____.' });
	expect(wordSlips(gapped, { ...wordsOf(gapped), prompt: 'It was there.' })).toEqual(['no-gap']);
});

test('a statement says something else by its words alone, true or false by its answer', () => {
	const statement = someQuestion(4, {
		form: 'true-false',
		options: [],
		answerType: 'truth',
		answer: 'True',
		answerValue: 'true'
	});
	const after = withWords(statement, { ...wordsOf(statement), answer: 'False' });
	expect(after).toMatchObject({ answer: 'False', answerValue: 'false' });
	expect(after.id).not.toBe(statement.id);
});

test('the gate tells only what the new words brought', () => {
	const after = changed({ prompt: 'In which town did it not open in March 2024?' });
	expect(newFlaws(question, after).map(({ name }) => name)).toContain('negative-stem');
	expect(newFlaws(after, after)).toEqual([]);
});

test('a set with a reworded question carries its words, though the bank knows its id', () => {
	const set = makeSet(
		{ ...someSet(1), questions: [changed({ prompt: 'Where did it open in March 2024?' })] },
		new Set([question.id])
	);
	expect(set.questions[0]?.prompt).toBe('Where did it open in March 2024?');
	expect(set.questionIds).toEqual([question.id]);
});

test('whatever words are chosen, what has no slip passes the reader of sets', () => {
	const text = fc.string({ unit: 'grapheme', maxLength: 30 });
	fc.assert(
		fc.property(text, text, text, text, (prompt, answer, one, two) => {
			const next = { ...words, prompt, answer, wrong: [one, two] };
			if (wordSlips(question, next).length > 0) return;
			expect(v.safeParse(questionSchema, withWords(question, next)).success).toBe(true);
		})
	);
});
