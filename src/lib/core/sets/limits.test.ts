import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cut, isLine, LIMITS } from './limits';
import { readSet, setFile, setFragment } from './pack';
import { setId } from './set-id';
import { someQuestion, someSet } from './test-sets';
import type { QuizSet } from './types';

/** Letters of one and two units, half ones, and what must not be seen. */
const letter = fc.constantFrom(
	...['a', 'é', '日', '🌍', '\ud83c', '\udf0d', ' ', '\n', '\u0000', '\u0085', '\u2028'],
	...['\u202e', '\u2066', '\u200f', '\u00a0', '\ufeff', '\u0301']
);

describe('a line is one line, with nothing unseen', () => {
	test.each([
		['a title', 'a title'],
		['  a  title ', 'a title'],
		['two\nlines', 'two lines'],
		['two\r\nlines', 'two lines'],
		['a\ttab', 'a tab'],
		['a\u0000null', 'a null'],
		['an\u001b[31mescape', 'an [31mescape'],
		['a\u0085next line', 'a next line'],
		['gnp\u202eexe', 'gnp exe'],
		['\u2066isolated\u2069', 'isolated'],
		['left\u200eright\u200fleft', 'left right left'],
		['a\u00a0blank', 'a blank'],
		['\u2028line\u2029paragraph', 'line paragraph'],
		['👩‍🏫 class', '👩‍🏫 class'],
		['العربية', 'العربية'],
		[' \n\t', ''],
		['', '']
	])('%j becomes %j', (typed, line) => {
		expect(cleanLine(typed, 80)).toBe(line);
	});

	test('what was cleaned is let through, and cleaning it again changes nothing', () => {
		fc.assert(
			fc.property(fc.string({ unit: letter, maxLength: 60 }), fc.nat(60), (text, limit) => {
				const line = cleanLine(text, limit);
				expect(isLine(line)).toBe(true);
				expect(line.length).toBeLessThanOrEqual(limit);
				expect(cleanLine(line, limit)).toBe(line);
				expect(line).toBe(line.trim());
			})
		);
	});
});

describe('cutting', () => {
	test.each([
		['abc', 3, 'abc'],
		['abc', 2, 'ab'],
		['abc', 0, ''],
		['a🌍', 3, 'a🌍'],
		['a🌍', 2, 'a'],
		['a🌍', 1, 'a'],
		['🌍🌍', 3, '🌍'],
		['\ud83c', 1, '\ud83c'],
		['x\ud83cy', 2, 'x']
	])('%j to %i is %j', (text, limit, short) => {
		expect(cut(text, limit)).toBe(short);
	});

	test('it keeps a beginning and loses at most half a character more than it must', () => {
		fc.assert(
			fc.property(fc.string({ unit: letter, maxLength: 40 }), fc.nat(40), (text, limit) => {
				const short = cut(text, limit);
				expect(text.startsWith(short)).toBe(true);
				expect(short.length).toBeLessThanOrEqual(limit);
				expect(short.length).toBeGreaterThanOrEqual(Math.min(text.length, limit) - 1);
			})
		);
	});
});

/** A set of one question inside, changed by hand afterwards, its id put right: read or not. */
function reads(changes: Partial<QuizSet>): boolean {
	const set = { ...someSet(1, {}, false), ...changes };
	const text = setFile({ ...set, id: setId(set) });
	return readSet(text).ok;
}

const x = (length: number): string => 'x'.repeat(length);
const withQuestion = (changes: Parameters<typeof someQuestion>[1]): Partial<QuizSet> => {
	const question = someQuestion(0, changes);
	return { questions: [question], questionIds: [question.id] };
};
const evidence = someQuestion(0).evidence[0];
const quoting = (changes: object): Partial<QuizSet> =>
	withQuestion({ evidence: evidence ? [{ ...evidence, ...changes }] : [] });

/** What is as large as the limit allows, and how it looks with so much more. */
describe('what a set may hold, to the character', () => {
	test.each<[string, number, (size: number) => Partial<QuizSet>]>([
		['a title', LIMITS.title, (size) => ({ title: x(size) })],
		['a teacher’s name', LIMITS.name, (size) => ({ from: x(size) })],
		['instructions', LIMITS.instructions, (size) => ({ instructions: x(size) })],
		['a version of the bank', LIMITS.id, (size) => ({ bank: x(size) })],
		['a prompt', LIMITS.text, (size) => withQuestion({ prompt: x(size) })],
		['an answer', LIMITS.text, (size) => withQuestion({ answer: x(size) })],
		['an explanation', LIMITS.text, (size) => withQuestion({ explanation: x(size) })],
		['an id', LIMITS.id, (size) => withQuestion({ id: x(size) })],
		['an item', 2 * LIMITS.id, (size) => withQuestion({ item: x(size) })],
		['a quote', LIMITS.quote, (size) => quoting({ quote: x(size) })],
		['a publisher', LIMITS.text, (size) => quoting({ publisher: x(size) })],
		['another spelling', LIMITS.text, (size) => withQuestion({ accepted: [x(size)] })],
		[
			'other spellings',
			200,
			(size) => withQuestion({ accepted: Array.from({ length: size }, (_, n) => `n${String(n)}`) })
		],
		[
			'articles',
			100,
			(size) => withQuestion({ articles: Array.from({ length: size }, (_, n) => `a${String(n)}`) })
		],
		[
			'options',
			4,
			(size) =>
				withQuestion({
					options: Array.from({ length: size }, (_, n) => ({
						id: `o${String(n)}`,
						text: x(n),
						reason: ''
					}))
				})
		],
		[
			'questions',
			LIMITS.questions,
			(size) => ({
				questionIds: Array.from({ length: size }, (_, n) => `q${String(n)}`),
				questions: []
			})
		]
	])('%s of %i fits, of one more does not', (_, limit, changed) => {
		expect(reads(changed(limit))).toBe(true);
		expect(reads(changed(limit + 1))).toBe(false);
	});

	test.each<[string, Partial<QuizSet>]>([
		['an empty title', { title: '' }],
		['an empty prompt', withQuestion({ prompt: '' })],
		['an empty answer', withQuestion({ answer: '' })],
		['an empty item', withQuestion({ item: '' })],
		['an id of blanks', withQuestion({ id: ' ' })],
		['a choice without options', withQuestion({ options: [] })],
		['a typed question with options', withQuestion({ form: 'typed' })],
		['a country by name', withQuestion({ countries: ['Korea'] })],
		['a country code in small letters', withQuestion({ countries: ['kr'] })],
		['a date with a time', withQuestion({ asOf: '2024-03-05T10:00' })],
		['a salience beyond numbers', withQuestion({ salience: Infinity })],
		['a quote that begins between letters', quoting({ start: 0.5 })],
		['a format of another year', { format: 2 as 1 }],
		['a made time between milliseconds', { made: 0.5 }]
	])('%s does not', (_, changes) => {
		expect(reads(changes)).toBe(false);
	});

	test.each<[string, Partial<QuizSet>]>([
		['no name of a teacher', { from: '' }],
		['no instructions', { instructions: '' }],
		['instructions of many lines', { instructions: 'One.\n\nTwo.\tThree.' }],
		['no explanation', withQuestion({ explanation: '' })],
		['a typed question', withQuestion({ form: 'typed', options: [] })],
		['no evidence', withQuestion({ evidence: [] })],
		['no date', withQuestion({ asOf: null })],
		['a year for a date', withQuestion({ asOf: '2024' })],
		['a title of other letters', { title: 'Неделя 12: договоры – 条約' }],
		['the beginning of all time', { made: 0 }]
	])('%s does', (_, changes) => {
		expect(reads(changes)).toBe(true);
	});
});

test('the largest title a teacher can type survives a link', () => {
	for (const title of [x(LIMITS.title), '日'.repeat(LIMITS.title), '🌍'.repeat(LIMITS.title / 2)]) {
		const set = someSet(1, { title });
		expect(set.title).toBe(title);
		expect(readSet(setFragment(set))).toEqual({ ok: true, value: set });
	}
});
