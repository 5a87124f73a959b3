import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judge as judgeAny } from '../../answers/judge';
import { judgeTyped } from '../../answers/typed';
import type { Response } from '../../answers/types';
import type { Question } from '../../questions/types';
import { gradebook, type JudgeFn } from '../gradebook';
import { anySubmission, someQuestion, someQuestions, someSet, someSubmission } from '../test-sets';
import type { Decision, QuizSet, Submission } from '../types';
import { policyOf } from './policy';

const set = someSet(4);
const questions = someQuestions(4);
const [q0 = '', q1 = '', q2 = '', q3 = ''] = set.questionIds;

const judge: JudgeFn = (question, response) => judgeAny(question, response, [], judgeTyped);

const option = (at: number, which: number): string => questions[at]?.options[which]?.id ?? '';
const choose = (at: number, which: number): Submission['answers'][number] => ({
	question: set.questionIds[at] ?? '',
	response: { form: 'choice', option: option(at, which) },
	ms: 1_000
});

/** Each number is the option chosen, 0 the key; null passes, undefined never gets there. */
const attempt = (learner: string, picks: (number | null | undefined)[]): Submission =>
	someSubmission(set, learner, {
		answers: picks.flatMap((pick, at) =>
			pick === undefined
				? []
				: pick === null
					? [{ question: set.questionIds[at] ?? '', response: { form: 'skipped' }, ms: 10 }]
					: [choose(at, pick)]
		)
	});

const row = (submission: Submission, decisions: readonly Decision[], of: QuizSet = set) => {
	const policy = policyOf(decisions);
	const [found] = gradebook(of, questions, [submission], judge, { policy }).rows;
	if (!found) throw new Error('no row');
	return found;
};

const marks = (submission: Submission, ...decisions: Decision[]): [number, number] => {
	const { points, total } = row(submission, decisions);
	return [points, total];
};

const ana = attempt('Ana', [0, 1, null, undefined]);

describe('a dropped question', () => {
	test('is in neither score nor total', () => {
		expect(marks(ana)).toEqual([1, 4]);
		expect(marks(ana, { kind: 'drop', question: q1, on: true })).toEqual([1, 3]);
		expect(marks(ana, { kind: 'drop', question: q0, on: true })).toEqual([0, 3]);
	});

	test('counts again once it is taken up', () => {
		const [drop, take] = [true, false].map((on): Decision => ({ kind: 'drop', question: q1, on }));
		expect(marks(ana, drop as Decision, take as Decision)).toEqual([1, 4]);
	});

	test('is no right answer either', () => {
		const dropped = row(ana, [{ kind: 'drop', question: q0, on: true }]);
		expect(dropped.score).toBe(0);
		expect(dropped.answers[0]).toMatchObject({ by: 'dropped', points: 0, outcome: 'right' });
	});

	test('all of them leave nothing, and nothing is divided by it', () => {
		const all = set.questionIds.map((question): Decision => ({ kind: 'drop', question, on: true }));
		expect(marks(ana, ...all)).toEqual([0, 0]);
	});
});

describe('full points', () => {
	const full = (question: string, whom: 'all' | 'answered' | 'none'): Decision => ({
		kind: 'full-credit',
		question,
		whom
	});

	test('for all go to whoever passed it or never got there, too', () => {
		expect(marks(ana, full(q1, 'all'))).toEqual([2, 4]);
		expect(marks(ana, full(q2, 'all'))).toEqual([2, 4]);
		expect(marks(ana, full(q3, 'all'))).toEqual([2, 4]);
	});

	test('for answers go to answers alone', () => {
		expect(marks(ana, full(q1, 'answered'))).toEqual([2, 4]);
		expect(marks(ana, full(q2, 'answered'))).toEqual([1, 4]);
		expect(marks(ana, full(q3, 'answered'))).toEqual([1, 4]);
	});

	test('are taken back by giving them to nobody', () => {
		expect(marks(ana, full(q1, 'all'), full(q1, 'none'))).toEqual([1, 4]);
	});

	test('keep what the learner gave and how it was judged', () => {
		const cell = row(ana, [full(q1, 'all')]).answers[1];
		expect(cell).toMatchObject({ outcome: 'wrong', judged: 'wrong', credit: 1, by: 'full-credit' });
	});
});

describe('an answer decided about', () => {
	const also: Decision = { kind: 'judged', question: q1, answer: option(1, 1), right: true };
	const not: Decision = { kind: 'judged', question: q0, answer: option(0, 0), right: false };

	test('counts as right, whatever the judge says', () => {
		expect(marks(ana, also)).toEqual([2, 4]);
		expect(row(ana, [also]).answers[1]).toMatchObject({
			outcome: 'right',
			judged: 'wrong',
			by: 'teacher'
		});
	});

	test('or as wrong: together they change the key', () => {
		expect(marks(ana, not)).toEqual([0, 4]);
	});

	test('is judged again once the decision is taken back', () => {
		expect(marks(ana, also, { ...also, right: null })).toEqual([1, 4]);
	});

	test('an invalid option never counts as answered right by whoever took another', () => {
		const other = attempt('Ben', [0, 2, 2, 2]);
		expect(marks(other, also)).toEqual([1, 4]);
	});
});

describe('no mark falls', () => {
	const never: Decision = { kind: 'never-lower', on: true };
	const not: Decision = { kind: 'judged', question: q0, answer: option(0, 0), right: false };
	const drop: Decision = { kind: 'drop', question: q0, on: true };

	test('where an answer would lose what the judge gave', () => {
		expect(marks(ana, not, never)).toEqual([1, 4]);
		expect(row(ana, [not, never]).answers[0]).toMatchObject({ by: 'never-lower', credit: 1 });
	});

	test('where dropping a question would take away what was right', () => {
		expect(marks(ana, drop)).toEqual([0, 3]);
		expect(marks(ana, drop, never)).toEqual([1, 4]);
	});

	test('and where dropping it helps, it is dropped', () => {
		const dropWrong: Decision = { kind: 'drop', question: q1, on: true };
		expect(marks(ana, dropWrong, never)).toEqual([1, 3]);
	});

	test('and ends once it is switched off', () => {
		expect(marks(ana, not, never, { kind: 'never-lower', on: false })).toEqual([0, 4]);
	});

	test('whatever was decided, nobody has less than by the judge alone', () => {
		fc.assert(
			fc.property(anySubmission(set), fc.array(anyDecision, { maxLength: 8 }), (given, decided) => {
				const before = row(given, []);
				const after = row(given, [...decided, never]);
				const share = (it: { points: number; total: number }): number =>
					it.total > 0 ? it.points / it.total : 0;
				if (after.total > 0) expect(share(after)).toBeGreaterThanOrEqual(share(before) - 1e-9);
			}),
			{ numRuns: 200 }
		);
	});
});

const anyDecision: fc.Arbitrary<Decision> = fc.constantFrom(...set.questionIds).chain((question) =>
	fc.oneof(
		fc.boolean().map((on): Decision => ({ kind: 'drop', question, on })),
		fc
			.constantFrom('all' as const, 'answered' as const, 'none' as const)
			.map((whom): Decision => ({ kind: 'full-credit', question, whom })),
		fc
			.tuple(fc.integer({ min: 0, max: 2 }), fc.constantFrom(true, false, null))
			.map(([which, right]): Decision => {
				const at = set.questionIds.indexOf(question);
				return { kind: 'judged', question, answer: option(at, which), right };
			})
	)
);

describe('points and parts', () => {
	const weighted: QuizSet = { ...set, rules: { points: [2, 0.5, 0, 3] } };

	test('each question gives its own points', () => {
		const all = attempt('Ana', [0, 0, 0, 0]);
		expect(row(all, [], weighted)).toMatchObject({ points: 5.5, total: 5.5, score: 4 });
		expect(row(ana, [], weighted)).toMatchObject({ points: 2, total: 5.5 });
	});

	const parts = ['a', 'b', 'c', 'd'].map((id, at) => ({
		id,
		item: `${id}.date`,
		fact: id,
		left: id,
		right: String(at),
		value: `200${at}`
	}));
	const order: Question = someQuestion(9, { form: 'order', options: [], parts });
	const one = someSet(1, { questions: [order] });
	const swapped: Response = { form: 'order', order: ['b', 'a', 'c', 'd'] };
	const given = someSubmission(one, 'Ana', {
		answers: [{ question: order.id, response: swapped, ms: 1 }]
	});
	const points = (partial: boolean): number | undefined => {
		const rules = partial ? { rules: { partial: true as const } } : {};
		return gradebook({ ...one, ...rules }, [order], [given], judge).rows[0]?.points;
	};

	test('what is partly right counts in part, where the set says so', () => {
		expect(points(true)).toBeCloseTo(5 / 6, 5);
		expect(points(false)).toBe(0);
	});
});

describe('what came when', () => {
	const closing: QuizSet = { ...set, rules: { closes: 1_742_897_000_000, attempts: 1 } };
	const at = (finished: number, changes: Partial<Submission> = {}) =>
		gradebook(
			closing,
			questions,
			[{ ...ana, started: finished - 1_000, finished, ...changes }],
			judge
		).rows[0];

	test('after the closing time and a moment of grace it is late', () => {
		expect(at(1_742_897_000_000)?.late).toBe(false);
		expect(at(1_742_897_060_000)?.late).toBe(false);
		expect(at(1_742_897_200_000)?.late).toBe(true);
	});

	test('a learner with more time, or a sheet of paper, is late only by the device that says so', () => {
		expect(at(1_742_897_200_000, { accommodated: true })?.late).toBe(false);
		expect(at(1_742_897_200_000, { paper: true })?.late).toBe(false);
		expect(at(1_742_896_900_000, { accommodated: true, late: true })?.late).toBe(true);
	});

	test('an attempt beyond the limit is told', () => {
		const second = { ...ana, id: 'b'.repeat(26), started: ana.started + 5 };
		const rows = gradebook(closing, questions, [second, ana], judge).rows;
		expect(rows.map(({ beyond }) => beyond)).toEqual([false, true]);
	});
});

describe('a pool', () => {
	const drawn = (): string[] => [q0, q2];
	const marked = (given: Submission) =>
		gradebook(set, questions, [given], judge, { drawn }).rows[0];

	test('counts what was drawn, answered or not', () => {
		expect(marked(attempt('Ana', [0]))).toMatchObject({ points: 1, total: 2, otherDraw: false });
		expect(marked(attempt('Ana', [0]))?.answers[1]?.outcome).toBe('not-asked');
	});

	test('answers to other questions are marked as answered, and told', () => {
		expect(marked(ana)).toMatchObject({ points: 1, total: 3, otherDraw: true });
	});

	test('on paper everybody may have other questions', () => {
		expect(marked({ ...ana, paper: true })?.otherDraw).toBe(false);
	});

	test('full points for all reach only whom it was drawn for', () => {
		const policy = policyOf([{ kind: 'full-credit', question: q1, whom: 'all' }]);
		const [cell] = gradebook(set, questions, [attempt('Ana', [0])], judge, { drawn, policy }).rows;
		expect(cell).toMatchObject({ points: 1, total: 2 });
	});
});

test('scores are the same whatever order answers, submissions, questions and decisions about different things come in', () => {
	const seeds = fc.array(anySubmission(set), { minLength: 1, maxLength: 5 });
	const shuffledIds = fc.shuffledSubarray([...set.questionIds], { minLength: 4, maxLength: 4 });
	fc.assert(
		fc.property(
			seeds,
			fc.array(anyDecision, { maxLength: 5 }),
			shuffledIds,
			(all, decided, ids) => {
				const rules = { partial: true as const, points: [1, 2, 0.3, 1.7] };
				const points = ids.map((id) => rules.points[set.questionIds.indexOf(id)] ?? 1);
				const policy = policyOf(decided);
				const unique = [...new Map(all.map((each) => [each.id, each])).values()];
				const here = gradebook({ ...set, rules }, questions, unique, judge, { policy });
				const there = gradebook(
					{ ...set, questionIds: ids, rules: { ...rules, points } },
					[...questions].reverse(),
					unique.map((each) => ({ ...each, answers: [...each.answers].reverse() })).reverse(),
					judge,
					{ policy }
				);
				const told = (book: typeof here) =>
					book.rows.map(({ submission, points: got, total, score }) => ({
						submission,
						got,
						total,
						score
					}));
				expect(told(there)).toEqual(told(here));
				for (const { points: got, total } of here.rows) {
					expect(got).toBeLessThanOrEqual(total);
					expect(got).toBeGreaterThanOrEqual(0);
				}
			}
		),
		{ numRuns: 100 }
	);
});

test('marking again gives the same: it is a function of answers and decisions alone', () => {
	const given = [ana, attempt('Ben', [1, 1, 1, 1])];
	const once = gradebook(set, questions, given, judge);
	expect(gradebook(set, questions, structuredClone(given), judge)).toEqual(once);
});
