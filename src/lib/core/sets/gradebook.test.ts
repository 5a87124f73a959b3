import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvField, questionsCsv, resultsCsv } from './csv';
import { gradebook, type JudgeFn } from './gradebook';
import { anySubmission, someQuestions, someSet, someSubmission } from './test-sets';

const set = someSet(3);
const questions = someQuestions(3);

/** The first option is right, the second nearly. */
const judge: JudgeFn = (question, response) => {
	const at = question.options.findIndex(
		({ id }) => response.form === 'choice' && id === response.option
	);
	return { outcome: at === 0 ? 'right' : at === 1 ? 'nearly' : 'wrong', reason: 'key' };
};

const ana = someSubmission(set, 'Ana');

test('only right answers score, each as given', () => {
	const book = gradebook(set, questions, [ana], judge);
	expect(book.rows).toHaveLength(1);
	expect(book.rows[0]).toMatchObject({ learner: 'Ana', attempt: 1, score: 1, total: 3 });
	expect(book.rows[0]?.answers.map(({ outcome }) => outcome)).toEqual(['right', 'nearly', 'wrong']);
	expect(book.rows[0]?.answers[0]?.text).toBe(questions[0]?.answer);
});

test('one attempt sent twice is one', () => {
	expect(gradebook(set, questions, [ana, ana, { ...ana }], judge).rows).toHaveLength(1);
});

test('attempts of one learner are counted in the order they were started, however the name is spelt', () => {
	const later = { ...ana, id: 'b'.repeat(26), learner: ' ana ', started: ana.started + 5 };
	const earlier = { ...ana, id: 'a'.repeat(26), learner: 'ANA', started: ana.started - 5 };
	const rows = gradebook(set, questions, [ana, later, earlier], judge).rows;
	expect(rows.map(({ submission, attempt }) => [submission, attempt])).toEqual([
		[earlier.id, 1],
		[ana.id, 2],
		[later.id, 3]
	]);
});

test('nameless attempts are not taken for one learner', () => {
	const nameless = ['a', 'b'].map((it) => ({ ...ana, id: it.repeat(26), learner: '' }));
	expect(gradebook(set, questions, nameless, judge).rows.map((row) => row.attempt)).toEqual([1, 1]);
});

test('a result for another set is put aside by name', () => {
	const book = gradebook(set, questions, [{ ...ana, set: 'otherset00' }], judge);
	expect(book).toMatchObject({ rows: [], foreign: [ana.id] });
});

test('skipped and never reached are told apart, and neither scores', () => {
	const [first] = ana.answers;
	if (!first) throw new Error('no answer');
	const answers = [{ ...first, response: { form: 'skipped' as const } }];
	const book = gradebook(set, questions, [{ ...ana, answers }], judge);
	expect(book.rows[0]?.score).toBe(0);
	expect(book.rows[0]?.answers.map(({ outcome }) => outcome)).toEqual([
		'skipped',
		'unanswered',
		'unanswered'
	]);
	expect(book.columns.map(({ right, seen }) => [right, seen])).toEqual([
		[0, 1],
		[0, 0],
		[0, 0]
	]);
});

test('a question that the bank lost is left out of the total', () => {
	const book = gradebook(set, questions.slice(1), [ana], judge);
	expect(book.rows[0]).toMatchObject({ score: 0, total: 2 });
	expect(book.columns.map(({ question }) => question)).toEqual(set.questionIds.slice(1));
});

test('an option of another bank is shown by its id', () => {
	const answers = [
		{
			question: set.questionIds[0] ?? '',
			response: { form: 'choice' as const, option: 'gone000000' },
			ms: 1
		}
	];
	const book = gradebook(set, questions, [{ ...ana, answers }], judge);
	expect(book.rows[0]?.answers[0]).toMatchObject({ text: 'gone000000', outcome: 'wrong' });
});

test('the order in which results arrive does not matter', () => {
	fc.assert(
		fc.property(fc.array(anySubmission(set), { maxLength: 6 }), (submissions) => {
			const there = gradebook(set, questions, submissions, judge);
			const unique = new Set(submissions.map(({ id }) => id)).size === submissions.length;
			const back = gradebook(set, questions, [...submissions].reverse(), judge);
			if (unique) expect(back).toEqual(there);
			for (const row of there.rows) {
				expect(row.answers).toHaveLength(3);
				expect(row.score).toBeLessThanOrEqual(row.total);
			}
		}),
		{ numRuns: 25 }
	);
}, 30_000);

test.each([
	['=1+1', "'=1+1"],
	['+49 30 1234', "'+49 30 1234"],
	['-5', "'-5"],
	['@SUM(A1)', "'@SUM(A1)"],
	['  =1', "'  =1"],
	['\t=1', "'\t=1"],
	['\tx', "'\tx"],
	['\rx', '"\'\rx"'],
	['＝1', "'＝1"],
	['=HYPERLINK("http://x","y")', '"\'=HYPERLINK(""http://x"",""y"")"'],
	['a,b', '"a,b"'],
	['say "hi"', '"say ""hi"""'],
	['two\nlines', '"two\nlines"'],
	['plain – text', 'plain – text'],
	['', '']
])('the field %j is written %j', (value, written) => {
	expect(csvField(value)).toBe(written);
});

test('no field can begin a formula', () => {
	const beginnings = fc.constantFrom('=', '+', '-', '@', '\t', '\r', ' =', '\u00a0=', '\n@', '');
	fc.assert(
		fc.property(beginnings, fc.string(), (begin, rest) => {
			const shown = csvField(begin + rest).replace(/^"/, '');
			expect(shown).not.toMatch(/^\s*[=+\-@]/);
		})
	);
});

test('results are keyed by question ids, never by position', () => {
	const csv = resultsCsv(gradebook(set, questions, [{ ...ana, learner: '=cmd()' }], judge));
	const [head, line, end] = csv.split('\r\n');
	const ids = set.questionIds.flatMap((id) => [`${id} answer`, `${id} outcome`]);
	expect(head).toBe(
		`\uFEFFLearner,Attempt,Score,Out of,Started (UTC),Minutes,Result,${ids.join(',')}`
	);
	expect(line).toContain(`'=cmd(),1,1,3,2025-03-25 10:00,11.7,${ana.id},Harbour 0,right`);
	expect(end).toBe('');
});

test('the list of questions has the ids that the results use', () => {
	const lines = questionsCsv(gradebook(set, questions, [ana], judge)).split('\r\n');
	expect(lines[1]).toBe(
		`${set.questionIds[0]},In which city did country 0 open an embassy in March 2024?,Harbour 0,1,1`
	);
	expect(lines).toHaveLength(5);
});
