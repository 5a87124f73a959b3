import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { judge } from '../answers/judge';
import { judgeTyped } from '../answers/typed';
import type { Part, Question } from '../questions/types';
import { gradebook } from './gradebook';
import { makeSet } from './make';
import {
	itemsOf,
	paperOf,
	paperSubmission,
	type PaperItem,
	readMark,
	stemOf,
	VERSIONS
} from './paper';
import { submissionSchema } from './schema';
import { findSheet, readSheet, sheetFragment } from './sheet-code';
import { someQuestion, someQuestions, someSet } from './test-sets';
import type { SetRules } from './types';

const part = (at: number): Part => ({
	id: `part00000${at}`,
	item: `fact${at}.date`,
	fact: `fact${at}`,
	left: `Event ${at}`,
	right: `${at} May 2020`,
	value: `2020-05-0${at}`
});
const parts = [1, 2, 3, 4].map(part);

/** One of every form that goes on paper. */
const MIXED: readonly Question[] = [
	someQuestion(1),
	someQuestion(2, { form: 'true-false', options: [], answer: 'False', answerValue: 'false' }),
	someQuestion(3, { form: 'typed', options: [] }),
	someQuestion(4, { form: 'order', options: [], parts }),
	someQuestion(5, { form: 'match', options: [], parts }),
	someQuestion(6, {
		form: 'map',
		answer: 'Uruguay',
		answerValue: 'UY',
		answerType: 'country',
		options: [
			{ id: 'optionuy00', text: 'Uruguay', reason: '', value: 'UY' },
			{ id: 'optionpy00', text: 'Paraguay', reason: '', value: 'PY' }
		]
	}),
	someQuestion(7, { form: 'cloze', options: [], prompt: 'It was in _____.' })
];

const setOf = (questions: readonly Question[], shuffle = false, rules?: SetRules) =>
	makeSet({ ...someSet(1), questions, shuffle, rules }, new Set());
const mixed = setOf(MIXED);
const itemOf = (form: Question['form']): PaperItem => {
	const item = itemsOf(paperOf(mixed, MIXED, 'B')).find(({ question }) => question.form === form);
	if (!item) throw new Error(`no ${form}`);
	return item;
};

test('version A stands as the teacher put it, the others in an order of their own', () => {
	const questions = someQuestions(12);
	const set = setOf(questions);
	const ids = VERSIONS.map((version) =>
		itemsOf(paperOf(set, questions, version)).map(({ question }) => question.id)
	);
	expect(ids[0]).toEqual(set.questionIds);
	expect(new Set(ids.map((list) => list.join())).size).toBe(VERSIONS.length);
	for (const list of ids) expect([...list].sort()).toEqual([...set.questionIds].sort());
});

test('options are shuffled from version to version, so that no letter is always right', () => {
	const questions = someQuestions(30);
	const set = setOf(questions);
	const keys = VERSIONS.map((version) =>
		itemsOf(paperOf(set, questions, version)).map(({ key }) => key)
	);
	for (const list of keys) expect(new Set(list)).toEqual(new Set(['A', 'B', 'C']));
	const [first] = questions;
	const letters = VERSIONS.map((version) => {
		const items = itemsOf(paperOf(set, questions, version));
		return items.find(({ question }) => question.id === first?.id)?.lettered.map(({ id }) => id);
	});
	expect(new Set(letters.map(String)).size).toBeGreaterThan(1);
});

test('options that stand as they were written do so on every version', () => {
	const questions = someQuestions(6);
	const set = setOf(questions, false, { fixedOptions: true });
	for (const version of VERSIONS)
		for (const { lettered, question } of itemsOf(paperOf(set, questions, version)))
			expect(lettered.map(({ id }) => id)).toEqual(question.options.map(({ id }) => id));
});

test('sections stay together, pools draw, points go with their question', () => {
	const questions = someQuestions(10);
	const points = questions.map((_, at) => at + 1);
	const sections = [
		{ title: 'One', count: 4 },
		{ title: 'Two', count: 6, draw: 3 }
	];
	const set = setOf(questions, false, { sections, points });
	for (const version of VERSIONS) {
		const paper = paperOf(set, questions, version);
		expect(paper.sections.map(({ title, items }) => [title, items.length])).toEqual([
			['One', 4],
			['Two', 3]
		]);
		const items = itemsOf(paper);
		expect(items.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
		for (const { question, points: worth } of items)
			expect(worth).toBe(set.questionIds.indexOf(question.id) + 1);
	}
});

test('what needs a screen is left out, and a section of nothing else with it', () => {
	const questions = [...someQuestions(1), someQuestion(9, { form: 'sprint', options: [], parts })];
	const sections = [
		{ title: '', count: 1 },
		{ title: 'Quick', count: 1 }
	];
	const paper = paperOf(setOf(questions, false, { sections }), questions, 'A');
	expect(paper.sections).toHaveLength(1);
	expect(itemsOf(paper)).toHaveLength(1);
});

test('a statement stands by itself, any other prompt as it is', () => {
	expect(stemOf({ prompt: 'True or false: as of May 2024, it was open.' })).toBe(
		'As of May 2024, it was open.'
	);
	expect(stemOf({ prompt: 'True or false: ' })).toBe('True or false: ');
	expect(stemOf({ prompt: 'Which town was it?' })).toBe('Which town was it?');
});

test('events never stand in the right order already', () => {
	for (const version of VERSIONS) {
		const items = itemsOf(paperOf(mixed, MIXED, version));
		const order = items.find(({ question }) => question.form === 'order');
		expect(order?.lettered.map(({ id }) => id)).not.toEqual(parts.map(({ id }) => id));
	}
});

test('the key of every form, typed in as a mark, is right', () => {
	for (const version of VERSIONS)
		for (const item of itemsOf(paperOf(mixed, MIXED, version))) {
			const response = readMark(item, item.key);
			expect(response, item.question.form).not.toBeNull();
			if (!response) continue;
			expect(judge(item.question, response, [], judgeTyped, {}).outcome).toBe('right');
		}
});

test('marks are read as teachers type them', () => {
	const choice = itemOf('choice');
	const first = { form: 'choice', option: choice.lettered[0]?.id };
	for (const mark of ['A', 'a', ' a ', 'A.']) expect(readMark(choice, mark)).toEqual(first);
	const truth = itemOf('true-false');
	expect(readMark(truth, 't')).toEqual({ form: 'true-false', value: true });
	expect(readMark(truth, 'F')).toEqual({ form: 'true-false', value: false });
	expect(readMark(itemOf('typed'), ' Port Vell ')).toEqual({ form: 'typed', text: 'Port Vell' });
	const order = itemOf('order');
	const ids = order.lettered.map(({ id }) => id);
	for (const mark of ['ABCD', 'a b c d', 'A, B, C, D', 'A>B>C>D'])
		expect(readMark(order, mark)).toEqual({ form: 'order', order: ids });
	expect(readMark(itemOf('map'), 'B')).toMatchObject({ form: 'map' });
});

test('of a match some lines may be left open', () => {
	const match = itemOf('match');
	const [one, , three] = match.lines;
	expect(readMark(match, 'B-A-')).toEqual({
		form: 'match',
		pairs: [
			[one?.id, match.lettered[1]?.id],
			[three?.id, match.lettered[0]?.id]
		]
	});
});

test('what was left empty is passed over', () => {
	for (const item of itemsOf(paperOf(mixed, MIXED, 'A')))
		for (const mark of ['', ' ', '-', '–'])
			expect(readMark(item, mark)).toEqual({ form: 'skipped' });
});

test('a mark that stands for nothing is not guessed at', () => {
	expect(readMark(itemOf('choice'), 'D')).toBeNull();
	expect(readMark(itemOf('choice'), 'AB')).toBeNull();
	expect(readMark(itemOf('true-false'), 'X')).toBeNull();
	expect(readMark(itemOf('order'), 'ABC')).toBeNull();
	expect(readMark(itemOf('order'), 'AABC')).toBeNull();
	expect(readMark(itemOf('order'), 'ABCDE')).toBeNull();
	expect(readMark(itemOf('match'), 'AB')).toBeNull();
	expect(readMark(itemOf('match'), 'ABCX')).toBeNull();
});

const ID = '0123456789abcdefghjkmnpqrs';

test('a sheet becomes a result that the reader of results takes', () => {
	const paper = paperOf(mixed, MIXED, 'C');
	const marks = new Map(itemsOf(paper).map(({ question, key }) => [question.id, key]));
	marks.delete(itemsOf(paper)[0]?.question.id ?? '');
	const sheet = { id: ID, learner: ' Ana\u202e B ', at: 1_742_900_000_000, bank: 'bank', marks };
	const submission = paperSubmission(mixed, paper, sheet);
	expect(v.parse(submissionSchema, submission)).toEqual(submission);
	expect(submission).toMatchObject({ paper: true, learner: 'Ana B', set: mixed.id });
	expect(submission.answers).toHaveLength(MIXED.length);
	expect(submission.answers[0]?.response).toEqual({ form: 'skipped' });
});

test('a sheet with an unread mark is a bug of the caller', () => {
	const paper = paperOf(mixed, MIXED, 'A');
	const marks = new Map([[MIXED[0]?.id ?? '', 'Q']]);
	const sheet = { id: ID, learner: 'x', at: 0, bank: '', marks };
	expect(() => paperSubmission(mixed, paper, sheet)).toThrow(RangeError);
});

test('an answer means the same on every version: what is right on one is right on all', () => {
	fc.assert(
		fc.property(fc.nat(11), fc.nat(2), (at, option) => {
			const questions = someQuestions(12);
			const set = setOf(questions);
			const question = questions[at];
			const wanted = question?.options[option]?.id;
			for (const version of VERSIONS) {
				const items = itemsOf(paperOf(set, questions, version));
				const item = items.find((each) => each.question.id === question?.id);
				const letter = item?.lettered.find(({ id }) => id === wanted)?.letter ?? '';
				expect(item && readMark(item, letter)).toEqual({ form: 'choice', option: wanted });
			}
		})
	);
});

test('the code of a sheet comes back as it was, whatever the name', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...VERSIONS),
			fc.integer({ min: 1, max: 9 }),
			fc.string({ unit: 'grapheme' }),
			(version, page, name) => {
				const learner = name.replace(/[\p{C}\s]/gu, '').slice(0, 30);
				if (!learner.isWellFormed()) return;
				const sheet = { set: mixed.id, version, learner, page };
				expect(readSheet(sheetFragment(sheet))).toEqual(sheet);
				expect(readSheet(`#${sheetFragment(sheet)}`)).toEqual(sheet);
			}
		)
	);
});

test('what is no code of a sheet is none', () => {
	for (const text of [
		'',
		'#',
		'abc',
		'abc.E',
		'abc.A1',
		'abc.A22',
		'abc.A.%',
		'a b.A',
		`${'x'.repeat(81)}.A`,
		'<b>.A'
	])
		expect(readSheet(text), text).toBeNull();
	expect(readSheet(`abc.A.${'x'.repeat(100_000)}`)).toBeNull();
});

test('the link of a sheet is found in what a camera read, and no other link', () => {
	const fragment = sheetFragment({ set: mixed.id, version: 'C', learner: 'Zoë 7', page: 1 });
	expect(findSheet(`https://example.org/app/sets/paper#${fragment}`)).toBe(fragment);
	expect(findSheet(`see https://example.org/sets/paper#${fragment} please`)).toBe(fragment);
	expect(findSheet(`https://example.org/set#${fragment}`)).toBeNull();
	expect(findSheet('https://example.org/sets/paper#nothing')).toBeNull();
	expect(findSheet('/sets/paper#'.repeat(80_000))).toBeNull();
});

test('in the gradebook a sheet is asked for what its version asked, and for nothing it could not', () => {
	const questions = [...someQuestions(2), someQuestion(9, { form: 'sprint', options: [], parts })];
	const set = setOf(questions);
	const paper = paperOf(set, questions, 'B');
	const [first] = itemsOf(paper);
	const marks = new Map([[first?.question.id ?? '', first?.key ?? '']]);
	const sheet = { id: ID, learner: 'Ana', at: 1_742_900_000_000, bank: 'bank', marks };
	const submission = paperSubmission(set, paper, sheet);
	const book = gradebook(set, questions, [submission], (question, response) =>
		judge(question, response, [], judgeTyped, {})
	);
	expect(book.rows[0]).toMatchObject({ score: 1, total: 2, paper: true });
});
