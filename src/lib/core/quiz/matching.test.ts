import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memory } from '../memory/test-history';
import type { Evidence, Part, Question } from '../questions/types';
import { allowed, available } from './allowed';
import type { Circumstances } from './matching';
import { choose } from './plan';
import { anyBank, question } from './test-questions';
import type { QuizFilter } from './types';

/** 2024-10-04. */
const TODAY = 20_000;

const filter = (over: Partial<QuizFilter> = {}): QuizFilter => ({
	subject: 'mixed',
	forms: ['choice', 'true-false', 'typed', 'order', 'match'],
	countries: [],
	articles: [],
	...over
});

const around = (over: Partial<Circumstances> = {}): Circumstances => ({
	items: new Map(),
	today: TODAY,
	fresh: new Set(),
	...over
});

const told = (over: Partial<Evidence>): Evidence => ({
	article: 'a1',
	title: 'A title',
	publisher: 'The Gazette',
	url: null,
	published: '2024-09-30',
	quote: 'It is so.',
	start: 0,
	end: 9,
	...over
});

const found = (
	bank: readonly Question[],
	over: Partial<QuizFilter>,
	circumstances = around()
): string[] => allowed(bank, filter(over), circumstances).map(({ id }) => id);

const BANK: readonly Question[] = [
	question({ id: 'kr', countries: ['KR', 'CU'], kind: 'visits', evidence: [told({})] }),
	question({
		id: 'sy',
		countries: ['SY'],
		kind: 'signs',
		evidence: [told({ publisher: 'Radio Two', published: '2023-01-05', article: 'a2' })]
	}),
	question({ id: 'flawed', countries: ['KR'], kind: 'visits', flaws: ['negation'] })
];

test.each<[string, Partial<QuizFilter>, string[]]>([
	['nothing', {}, ['kr', 'sy']],
	['a country', { countries: ['CU'] }, ['kr']],
	['one of two countries', { countries: ['CU', 'SY'] }, ['kr', 'sy']],
	['a kind', { kinds: ['signs'] }, ['sy']],
	['a source', { sources: ['Radio Two'] }, ['sy']],
	['two limits at once', { countries: ['KR'], kinds: ['signs'] }, []],
	['an empty list', { kinds: [], sources: [], people: [], levels: [] }, ['kr', 'sy']],
	['what the bank does not have', { countries: ['XX'] }, []],
	['no form at all', { forms: [] }, []]
])('limited by %s', (_what, over, ids) => {
	expect(found(BANK, over)).toEqual(ids);
});

test.each<[string, Partial<QuizFilter>, string[]]>([
	['a year', { from: '2024', until: '2024' }, ['kr']],
	['from a month on', { from: '2024-09' }, ['kr']],
	['up to a day', { until: '2023-01-05' }, ['sy']],
	['the day before', { until: '2023-01-04' }, []],
	['nonsense, which limits nothing', { from: 'soon' }, ['kr', 'sy']]
])('by period: %s', (_what, over, ids) => {
	expect(found(BANK, over)).toEqual(ids);
});

test('the day of a fact is told by the question that asks for it', () => {
	const bank = [
		question({
			id: 'when',
			fact: 'f',
			item: 'f.date',
			slot: 'date',
			answerType: 'date',
			answerValue: '1994-05',
			evidence: [told({})]
		}),
		question({ id: 'who', fact: 'f', item: 'f.person', evidence: [told({})] })
	];
	expect(found(bank, { from: '1994-05-31', until: '1994-06' })).toEqual(['when', 'who']);
	expect(found(bank, { from: '2024' })).toEqual([]);
});

test('a question in parts lasts from its first date to its last', () => {
	const part = (value: string): Part => ({
		id: value,
		item: `${value}.date`,
		fact: value,
		left: 'Event',
		right: value,
		value
	});
	const bank = [
		question({ id: 'o', form: 'order', options: [], parts: ['1990', '2001-02'].map(part) })
	];
	expect(found(bank, { from: '1995', until: '1996' })).toEqual(['o']);
	expect(found(bank, { from: '2001-03' })).toEqual([]);
});

test('what I miss: wrong last time, or forgotten again and again', () => {
	const bank = ['wrong', 'leech', 'firm', 'never'].map((id) => question({ id }));
	const items = new Map([
		['f-wrong.person', memory({ span: 0 })],
		['f-leech.person', memory({ lapses: 3, stability: 5 })],
		['f-firm.person', memory({ lapses: 3, stability: 90, dueDay: TODAY + 9 })]
	]);
	const circumstances = around({ items });
	expect(found(bank, { memory: 'missed' }, circumstances)).toEqual(['wrong', 'leech']);
	expect(found(bank, { memory: 'unseen' }, circumstances)).toEqual(['never']);
	const due = new Map([['f-firm.person', memory({ dueDay: TODAY })]]);
	expect(found(bank, { memory: 'due' }, around({ items: due }))).toEqual(['firm']);
});

test('this week is the last seven days; the latest week ends with the newest article', () => {
	const dated = (id: string, published: string | null): Question =>
		question({ id, evidence: [told({ published })], articles: [`a-${id}`] });
	const bank = [
		dated('today', '2024-10-04'),
		dated('six', '2024-09-28'),
		dated('seven', '2024-09-27'),
		dated('undated', null)
	];
	expect(found(bank, { news: 'week' })).toEqual(['today', 'six']);
	const later = around({ today: TODAY + 400 });
	expect(found(bank, { news: 'week' }, later)).toEqual([]);
	expect(found(bank, { news: 'latest' }, later)).toEqual(['today', 'six']);
});

test('new since last time: never asked, and of an article that came since', () => {
	const bank = ['old', 'came', 'asked'].map((id) => question({ id, articles: [id] }));
	const circumstances = around({
		fresh: new Set(['came', 'asked']),
		items: new Map([['f-asked.person', memory()]])
	});
	expect(found(bank, { news: 'new' }, circumstances)).toEqual(['came']);
});

test('a person is found where asked for, named, or of the same fact', () => {
	const bank = [
		question({ id: 'who', fact: 'f', item: 'f.person', answer: 'Amber Stone' }),
		question({ id: 'what', fact: 'f', item: 'f.office', answerType: 'office', answer: 'mayor' }),
		question({ id: 'named', answerType: 'date', prompt: 'When did Amber Stone, mayor, arrive?' }),
		question({ id: 'other', answerType: 'date', prompt: 'When did Amber Stones arrive?' })
	];
	expect(found(bank, { people: ['Amber Stone'] })).toEqual(['who', 'what', 'named']);
	expect(found(bank, { people: ['Nobody Here'] })).toEqual([]);
});

test('difficulty follows what the learner remembers', () => {
	const bank = [question({ id: 'typed', form: 'typed', options: [] })];
	expect(found(bank, { levels: ['hard'] })).toEqual(['typed']);
	const items = new Map([['f-typed.person', memory({ reps: 9, stability: 300 })]]);
	expect(found(bank, { levels: ['hard'] }, around({ items }))).toEqual([]);
	expect(found(bank, { levels: ['easy', 'medium'] }, around({ items }))).toEqual(['typed']);
});

const anyFilter: fc.Arbitrary<QuizFilter> = fc
	.record(
		{
			countries: fc.subarray(['AA', 'BB', 'CC', 'DD']),
			forms: fc.subarray(['choice', 'true-false', 'typed'] as const),
			subject: fc.constantFrom('mixed', 'people', 'dates'),
			levels: fc.subarray(['easy', 'medium', 'hard'] as const),
			people: fc.subarray(['Amber Stone', 'Basil Reed']),
			memory: fc.constantFrom('missed', 'due', 'unseen')
		},
		{ requiredKeys: ['countries', 'forms', 'subject'] }
	)
	.map((over) => filter(over as Partial<QuizFilter>));

test('a limit more never lets more through, and what is counted can be asked', () => {
	fc.assert(
		fc.property(anyBank, anyFilter, (bank, wanted) => {
			const all = new Set(allowed(bank, filter({ forms: wanted.forms })).map(({ id }) => id));
			const some = allowed(bank, wanted, around());
			for (const { id } of some) expect(all.has(id)).toBe(true);
			const count = available(bank, wanted, around());
			expect(count).toBeLessThanOrEqual(some.length);
			expect(count > 0).toBe(some.length > 0);
			const quiz = choose(bank, { ...wanted, count: 50, seed: 's' }, new Map(), TODAY);
			expect(quiz.length).toBeLessThanOrEqual(count);
			expect(quiz.length > 0).toBe(count > 0);
			for (const each of quiz) expect(some).toContain(each);
		})
	);
});
