import { describe, expect, test } from 'vitest';
import type { Response } from '../answers/types';
import { seeded, shuffled } from '../random';
import { questionsCsv, resultsCsv } from './csv';
import { gradebook, type JudgeFn } from './gradebook';
import { makeSet } from './make';
import { someQuestions, someSet, someSubmission } from './test-sets';
import type { Submission } from './types';

const set = someSet(4);
const questions = someQuestions(4);

/** Right is the first option, or the key typed. */
const judge: JudgeFn = (question, response) => {
	const right =
		response.form === 'choice'
			? response.option === question.options[0]?.id
			: response.form === 'typed' && response.text === question.answer;
	return { outcome: right ? 'right' : 'wrong', reason: 'key' };
};

const idOf = (number: number): string => String(number).padStart(26, '0');

/** An attempt of a learner, begun so many minutes into the lesson. */
const attempt = (learner: string, number: number, minute: number, changes = {}): Submission => {
	const started = 1_742_896_800_000 + minute * 60_000;
	const whole = someSubmission(set, learner, { id: idOf(number), started });
	return { ...whole, finished: started + 600_000, ...changes };
};

const book = (...submissions: Submission[]) => gradebook(set, questions, submissions, judge);

const answered = (...responses: Response[]): Pick<Submission, 'answers'> => ({
	answers: responses.map((response, index) => ({
		question: set.questionIds[index] ?? '',
		response,
		ms: 1_000
	}))
});

const rowsOf = (...submissions: Submission[]): [string, number, string][] =>
	book(...submissions).rows.map((row) => [row.learner, row.attempt, row.submission]);

describe('whose attempt it is', () => {
	test.each([
		['Ana Ruiz', 'ana ruiz'],
		['Ana Ruiz', ' Ana  Ruiz '],
		['Ana Ruiz', 'ANA RUIZ'],
		['Ana Ruiz', 'Ana\u00a0Ruiz'],
		['Ana Ruiz', 'Ａｎａ Ruiz'],
		['Zoë', 'Zoe\u0308'],
		['Ана', 'АНА']
	])('%j and %j are one learner', (first, second) => {
		expect(rowsOf(attempt(first, 1, 0), attempt(second, 2, 5))).toEqual([
			[first, 1, idOf(1)],
			[second, 2, idOf(2)]
		]);
	});

	test.each([
		['Ana Ruiz', 'Ana Ruis'],
		['Ana Ruiz', 'Ruiz Ana'],
		['Zoë', 'Zoe'],
		['Ana', 'Ana 2'],
		['', ' '],
		['Jo', 'Jo.']
	])('%j and %j are not', (first, second) => {
		const attempts = rowsOf(attempt(first, 1, 0), attempt(second, 2, 5)).map(([, count]) => count);
		expect(attempts).toEqual([1, 1]);
	});

	test('a learner who wrote another name the second time is another learner', () => {
		expect(rowsOf(attempt('Ana', 1, 0), attempt('Ana R.', 2, 5), attempt('Ana', 3, 9))).toEqual([
			['Ana', 1, idOf(1)],
			['Ana', 2, idOf(3)],
			['Ana R.', 1, idOf(2)]
		]);
	});
});

describe('which attempt it is', () => {
	test('the first begun is the first, though it came last', () => {
		expect(rowsOf(attempt('Ana', 3, 20), attempt('Ana', 1, 10), attempt('Ana', 2, 0))).toEqual([
			['Ana', 1, idOf(2)],
			['Ana', 2, idOf(1)],
			['Ana', 3, idOf(3)]
		]);
	});

	test('two begun in one moment have an order all the same', () => {
		const [a, b] = [attempt('Ana', 1, 0), attempt('Ana', 2, 0)];
		expect(rowsOf(a, b)).toEqual(rowsOf(b, a));
		expect(rowsOf(a, b).map(([, count]) => count)).toEqual([1, 2]);
	});

	test('a late copy of an early attempt is no new one', () => {
		const [first, second] = [attempt('Ana', 1, 0), attempt('Ana', 2, 5)];
		expect(rowsOf(first, second, first, { ...second }, first)).toHaveLength(2);
	});

	test('of two sendings under one id the first one counts, whatever the second says', () => {
		const first = attempt('Ana', 1, 0, answered({ form: 'skipped' }));
		const better = attempt('Ana', 1, 0);
		expect(book(first, better).rows).toMatchObject([{ score: 0 }]);
		expect(book(better, first).rows[0]?.score).toBeGreaterThan(0);
	});

	test('an attempt at another set counts for nobody here', () => {
		const elsewhere = { ...attempt('Ana', 1, 0), set: someSet(4, { title: 'Other' }).id };
		const both = book(elsewhere, attempt('Ana', 2, 5), elsewhere);
		expect(both.rows).toMatchObject([{ learner: 'Ana', attempt: 1 }]);
		expect(both.foreign).toEqual([idOf(1)]);
	});
});

describe('what an attempt is worth', () => {
	const right = questions.map((question): Response => ({
		form: 'choice',
		option: question.options[0]?.id ?? ''
	}));

	test.each<[string, Response[], number]>([
		['all right', right, 4],
		['all right but one', right.slice(1), 0],
		['the first two', right.slice(0, 2), 2],
		['nothing', [], 0],
		['all passed', right.map((): Response => ({ form: 'skipped' })), 0]
	])('%s', (_, responses, score) => {
		const row = book(attempt('Ana', 1, 0, answered(...responses))).rows[0];
		expect(row).toMatchObject({ score, total: 4 });
		expect(row?.answers).toHaveLength(4);
	});

	test('a corrected key re-grades what was handed in', () => {
		const [first, ...rest] = questions;
		if (!first) throw new Error('no question');
		const corrected = { ...first, options: [...first.options].reverse() };
		const submission = attempt('Ana', 1, 0, answered(...right));
		const before = gradebook(set, questions, [submission], judge).rows[0]?.score;
		expect(gradebook(set, [corrected, ...rest], [submission], judge).rows[0]?.score).toBe(3);
		expect(before).toBe(4);
	});

	test('an answer to a question that is not in the set gives nothing', () => {
		const stray = { question: 'elsewhere0', response: right[0] as Response, ms: 1 };
		const row = book(attempt('Ana', 1, 0, { answers: [stray] })).rows[0];
		expect(row?.answers.map(({ outcome }) => outcome)).toEqual(Array(4).fill('unanswered'));
	});

	test('columns keep the order of the set, whatever order questions and answers come in', () => {
		const submission = attempt('Ana', 1, 0, answered(...right));
		const turned = { ...submission, answers: [...submission.answers].reverse() };
		const there = gradebook(set, questions, [submission], judge);
		expect(gradebook(set, [...questions].reverse(), [turned], judge)).toEqual(there);
		expect(there.columns.map(({ question }) => question)).toEqual(set.questionIds);
	});

	test('what was given is shown as it was given', () => {
		const given = answered(
			{ form: 'typed', text: ' Harbour 0 ' },
			{ form: 'true-false', value: false },
			{ form: 'true-false', value: true },
			{ form: 'skipped' }
		);
		const texts = book(attempt('Ana', 1, 0, given)).rows[0]?.answers.map(({ text }) => text);
		expect(texts).toEqual([' Harbour 0 ', 'False', 'True', '']);
	});

	test('no question left and no submission make an empty book', () => {
		expect(gradebook(set, [], [attempt('Ana', 1, 0)], judge).rows).toMatchObject([
			{ score: 0, total: 0, answers: [] }
		]);
		expect(book()).toMatchObject({ rows: [], foreign: [] });
		expect(book().columns.map(({ right: count, seen }) => [count, seen])).toEqual(
			Array(4).fill([0, 0])
		);
	});
});

describe('a school of two hundred learners with two attempts each', () => {
	const twenty = someQuestions(20);
	const large = makeSet({ ...someSet(1), questions: twenty }, new Set());
	const learners = Array.from({ length: 200 }, (_, n) => `Learner ${String(n).padStart(3, '0')}`);
	const submissions = learners.flatMap((learner, n) =>
		[0, 1].map((again) =>
			someSubmission(large, learner, { id: idOf(2 * n + again), started: 1_000_000 * again })
		)
	);
	const arrived = shuffled(submissions, seeded('a busy Monday'));
	const school = gradebook(large, twenty, [...arrived, ...arrived.slice(0, 50)], judge);

	test('everyone has two lines, in order', () => {
		expect(school.rows).toHaveLength(400);
		expect(school.rows.map(({ learner }) => learner)).toEqual(
			learners.flatMap((learner) => [learner, learner])
		);
		expect(school.rows.map((row) => row.attempt)).toEqual(learners.flatMap(() => [1, 2]));
	});

	test('the sums over lines and over columns are one', () => {
		const byRow = school.rows.reduce((sum, { score }) => sum + score, 0);
		const byColumn = school.columns.reduce((sum, { right }) => sum + right, 0);
		expect(byRow).toBe(byColumn);
		expect(byRow).toBeGreaterThan(0);
		for (const { seen, right } of school.columns) expect(seen).toBeGreaterThanOrEqual(right);
	});

	test('the table has a line for each attempt and as many fields in every line', () => {
		const lines = resultsCsv(school).trimEnd().split('\r\n');
		expect(lines).toHaveLength(401);
		const widths = new Set(lines.map((line) => line.split(',').length));
		expect(widths).toEqual(new Set([7 + 2 * 20]));
		expect(questionsCsv(school).trimEnd().split('\r\n')).toHaveLength(21);
	});
});
