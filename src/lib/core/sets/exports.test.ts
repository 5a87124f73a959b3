import { describe, expect, test } from 'vitest';
import { judge as judgeAny } from '../answers/judge';
import { judgeTyped } from '../answers/typed';
import { itemStats } from './analysis/items';
import { matrixOf } from './analysis/matrix';
import { anonymised } from './anonymous';
import { analysisCsv, resultsCsv } from './csv';
import { gradebook, type JudgeFn } from './gradebook';
import { policyOf } from './marking/policy';
import { resultsFile } from './results-file';
import { someQuestion, someQuestions, someSet, someSubmission } from './test-sets';
import type { Decision } from './types';

const typed = someQuestion(7, { form: 'typed', options: [], answer: 'Port Louis' });
const questions = [...someQuestions(2), typed];
const set = someSet(3, { questions });
const judge: JudgeFn = (question, response) => judgeAny(question, response, [], judgeTyped);
const NAMES = ['Ana Ruiz', 'Ben Ito', 'Cai Okoro', 'Dia Sen', '=cmd()', 'Fay Lund'];
const WORDS = ['Port Louis', 'Curepipe', 'Curepipe', 'my friend Fay told me', 'Vacoas', '@SUM(1)'];

const submissions = NAMES.map((name, at) => {
	const whole = someSubmission(set, name);
	const words = { form: 'typed' as const, text: WORDS[at] ?? '' };
	const answers = questions.map((question, place) => ({
		question: question.id,
		response:
			question.form === 'typed'
				? words
				: { form: 'choice' as const, option: question.options[at % 3]?.id ?? '' },
		ms: 1_000 * (place + 1)
	}));
	return {
		...whole,
		answers,
		...(at === 1 && { late: true as const, accommodated: true as const })
	};
});
const drop: Decision = { kind: 'drop', question: questions[0]?.id ?? '', on: true };
const book = gradebook(set, questions, submissions, judge, { policy: policyOf([drop]) });
const anonymous = (salt = 'salt') => {
	const found = anonymised(book, salt);
	if (!found.ok) throw new Error(found.error);
	return found.value;
};

describe('without names', () => {
	const csv = resultsCsv(anonymous(), true);
	const json = JSON.stringify(
		resultsFile(set, questions, anonymous(), { decisions: [drop], choice: 'best', anonymous: true })
	);

	test('no name, no id of a submission and no moment is in any file', () => {
		for (const text of [csv, json])
			for (const { learner, id, started } of submissions) {
				expect(text).not.toContain(learner);
				expect(text).not.toContain(id);
				expect(text).not.toContain(String(started));
			}
		expect(csv).not.toMatch(/Started|20\d\d-\d\d-\d\d \d\d:/);
	});

	test('words of a learner’s own are left out, the key and what several wrote stay', () => {
		for (const text of [csv, json]) {
			expect(text).not.toContain('friend');
			expect(text).not.toContain('Vacoas');
			expect(text).toContain('Port Louis');
			expect(text).toContain('Curepipe');
		}
	});

	test('marks are the same, and a learner keeps one code', () => {
		const points = (rows: typeof book.rows): number[] => rows.map((row) => row.points).sort();
		expect(points(anonymous().rows)).toEqual(points(book.rows));
		const codes = (): string[] => anonymous().rows.map(({ learner }) => learner);
		expect(codes()).toEqual(codes());
		expect(new Set(codes()).size).toBe(NAMES.length);
		expect(codes()).not.toEqual(anonymous('other').rows.map(({ learner }) => learner));
	});

	test('the order of lines tells nothing of names', () => {
		const codes = anonymous().rows.map(({ learner }) => learner);
		expect([...codes].sort()).toEqual(codes);
	});

	test('fewer than five learners could be told: nothing is given', () => {
		const few = gradebook(set, questions, submissions.slice(0, 4), judge);
		expect(anonymised(few, 'salt')).toEqual({ ok: false, error: 'too-few' });
	});

	test('five attempts of one learner are one learner', () => {
		const again = submissions.map((each, at) => ({
			...each,
			learner: 'Ana',
			started: each.started + at
		}));
		expect(anonymised(gradebook(set, questions, again, judge), 'salt').ok).toBe(false);
	});
});

describe('with names', () => {
	const file = resultsFile(set, questions, book, {
		decisions: [drop],
		choice: 'first',
		anonymous: false
	});

	test('everything is keyed by question ids and none by place', () => {
		const ids = new Set(set.questionIds);
		expect(file.questions.map(({ id }) => id)).toEqual(set.questionIds);
		for (const { answers } of file.attempts)
			for (const { question } of answers) expect(ids.has(question)).toBe(true);
	});

	test('it is plain JSON: read back it is the same', () => {
		expect(JSON.parse(JSON.stringify(file))).toEqual(file);
		expect(JSON.stringify(file)).not.toMatch(/NaN|Infinity/);
	});

	test('it has the members that the description lists, and no others', () => {
		expect(Object.keys(file)).toEqual([
			'dateline',
			'format',
			'anonymous',
			'set',
			'decisions',
			'questions',
			'attempts',
			'learners',
			'analysis'
		]);
		expect(Object.keys(file.attempts[0] ?? {})).toEqual([
			'id',
			'learner',
			'attempt',
			'started',
			'ms',
			'points',
			'total',
			'flags',
			'answers'
		]);
		expect(Object.keys(file.attempts[0]?.answers[0] ?? {})).toEqual([
			'question',
			'key',
			'text',
			'outcome',
			'share',
			'points',
			'by',
			'ms'
		]);
	});

	test('what was decided and what came late is told', () => {
		expect(file.decisions).toEqual([drop]);
		expect(file.questions.map(({ dropped }) => dropped)).toEqual([true, false, false]);
		expect(file.attempts.flatMap(({ flags }) => flags)).toEqual(['late', 'accommodated']);
		expect(file.attempts.every(({ total }) => total === 2)).toBe(true);
	});
});

test('notes and decisions have columns of their own, where there are any', () => {
	const [head = '', ...lines] = resultsCsv(book).trimEnd().split('\r\n');
	expect(head).toContain('Result,Late,Extra time,');
	expect(head).toContain(`${questions[0]?.id ?? ''} decided by`);
	expect(head.match(/decided by/g)).toHaveLength(1);
	expect(lines.filter((line) => line.includes(',yes,yes,'))).toHaveLength(1);
});

test('no name and no answer begins a formula in any table', () => {
	const stats = itemStats(matrixOf(book, book.rows));
	for (const text of [resultsCsv(book), resultsCsv(anonymous(), true), analysisCsv(book, stats)])
		expect(text.slice(1)).not.toMatch(/(^|,|\r\n)"?[=+@]/);
	expect(resultsCsv(book)).toContain("'=cmd()");
	expect(resultsCsv(book)).toContain("'@SUM(1)");
});

test('item analysis has a line a question that counts, in percent', () => {
	const stats = itemStats(matrixOf(book, book.rows));
	const lines = analysisCsv(book, stats).trimEnd().split('\r\n');
	expect(lines).toHaveLength(3);
	expect(lines[1]).toContain(`${questions[1]?.id ?? ''},`);
	expect(lines[1]).toContain(',6,33.33,51.64,50,');
});
