import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { isPlainQuestion } from './plain-question';
import { questionSchema } from './question-schema';

const QUESTION = {
	id: 'q-1.a',
	item: 'fact1.person',
	fact: 'fact1',
	kind: 'holds-office',
	slot: 'person',
	form: 'choice',
	subject: 'people',
	prompt: 'Who holds the office?',
	answerType: 'person',
	answer: 'Ada Brightwater',
	answerValue: 'ada brightwater',
	accepted: ['Brightwater'],
	options: [
		{ id: 'a', text: 'Ada Brightwater', reason: '' },
		{ id: 'b', text: 'Bela Kovashazy', reason: 'same office' }
	],
	asOf: '2025-03',
	expires: null,
	countries: ['PE'],
	articles: ['own-1'],
	evidence: [
		{
			article: 'own-1',
			title: 'News',
			publisher: null,
			url: 'https://example.org/a',
			published: '2025-03-10',
			quote: 'Ada Brightwater holds the office.',
			start: 0,
			end: 33
		}
	],
	explanation: 'Ada Brightwater holds the office.',
	salience: 0.5,
	flaws: []
};

const typed = { ...QUESTION, form: 'typed', options: [] };

test('ordinary questions are seen at the first look', () => {
	expect(isPlainQuestion(QUESTION)).toBe(true);
	expect(isPlainQuestion(typed)).toBe(true);
	expect(isPlainQuestion({ ...typed, form: 'cloze', prompt: 'It was _____ then.' })).toBe(true);
});

test.each<[string, unknown]>([
	['nothing', null],
	['a list', []],
	['a field too many', { ...typed, more: 1 }],
	['a field too few', { ...typed, flaws: undefined }],
	['options that are one', { ...QUESTION, options: QUESTION.options.slice(1) }],
	['the same option twice', { ...QUESTION, options: [QUESTION.options[0], QUESTION.options[0]] }],
	[
		'an address that runs a script',
		{ ...typed, evidence: [{ ...QUESTION.evidence[0], url: 'javascript:1' }] }
	],
	['an id with a space', { ...typed, id: 'a b' }],
	['a cloze without a gap', { ...typed, form: 'cloze' }],
	['a number for a text', { ...typed, answer: 7 }],
	['no number', { ...typed, salience: NaN }]
])('%s is left to the schema', (_, value) => {
	expect(isPlainQuestion(value)).toBe(false);
});

const odd = fc.oneof(
	fc.constantFrom(
		null,
		undefined,
		true,
		-1,
		NaN,
		Infinity,
		1e300,
		'',
		' ',
		'PE',
		'a.b',
		'2025-13',
		'_____'
	),
	fc.string({ maxLength: 90 }),
	fc.constant('x'.repeat(2_001)),
	fc.constantFrom(
		'map',
		'order',
		'match',
		'cloze',
		'true-false',
		'date',
		'http://a b',
		'https://é.org'
	),
	fc.array(fc.constantFrom('PE', 'a', '', null, 3), { maxLength: 5 }),
	fc.constant([{ id: 'a', text: '', reason: '' }]),
	fc.constant({ __proto__: { id: 'a' } })
);

test('whatever passes the first look passes the schema, and comes out as it went in', () => {
	const changed = fc.tuple(
		fc.constantFrom(QUESTION, typed),
		fc.dictionary(fc.constantFrom(...Object.keys(QUESTION), 'parts', 'edited'), odd, {
			maxKeys: 3
		}),
		fc.dictionary(fc.constantFrom(...Object.keys(QUESTION.evidence[0] ?? {})), odd, { maxKeys: 2 })
	);
	fc.assert(
		fc.property(changed, ([base, fields, inEvidence]) => {
			const value = { ...base, evidence: [{ ...base.evidence[0], ...inEvidence }], ...fields };
			if (!isPlainQuestion(value)) return;
			const read = v.safeParse(questionSchema, value);
			expect(read.success && read.output).toEqual(value);
		}),
		{ numRuns: 3_000 }
	);
});
