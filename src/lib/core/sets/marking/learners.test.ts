import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seeded, shuffled } from '../../random';
import { gradebook, type JudgeFn } from '../gradebook';
import { someQuestions, someSet, someSubmission } from '../test-sets';
import type { QuizSet, Submission } from '../types';
import { type AttemptChoice, learnerMarks, sortedMarks } from './learners';
import { notes } from './notes';
import { policyOf } from './policy';
import { changedMarks, direction } from './regrade';
import { facilityAt, teachAgain } from './teach-again';

const set = someSet(4);
const questions = someQuestions(4);
const [q0 = '', q1 = ''] = set.questionIds;

const judge: JudgeFn = (question, response) => ({
	outcome:
		response.form === 'choice' && response.option === question.options[0]?.id ? 'right' : 'wrong',
	reason: 'key'
});

let made = 0;
/** An attempt with the first so many right, begun so many minutes into the lesson. */
const attempt = (learner: string, right: number, minute: number): Submission => {
	const started = 1_742_896_800_000 + minute * 60_000;
	return someSubmission(set, learner, {
		id: String(made++).padStart(26, '0'),
		started,
		finished: started + 60_000,
		answers: questions.map((question, at) => ({
			question: question.id,
			response: { form: 'choice', option: question.options[at < right ? 0 : 1]?.id ?? '' },
			ms: 1
		}))
	});
};

const class1 = [
	attempt('Ana', 1, 0),
	attempt('ana ', 3, 10),
	attempt('Ana', 2, 20),
	attempt('Ben', 4, 5),
	attempt('Cai', 0, 1)
];
const book = (of: QuizSet = set, all = class1) => gradebook(of, questions, all, judge);
const marksBy = (choice: AttemptChoice, of: QuizSet = set): [string, number][] =>
	learnerMarks(book(of), choice).map(({ key, points }) => [key, points]);

describe('of several attempts', () => {
	test.each<[AttemptChoice, number]>([
		['first', 1],
		['last', 2],
		['best', 3],
		['mean', 2]
	])('the %s makes the mark', (choice, points) => {
		expect(marksBy(choice)).toEqual([
			['ana', points],
			['ben', 4],
			['cai', 0]
		]);
	});

	test('those beyond the limit make none, and are still there', () => {
		const limited = { ...set, rules: { attempts: 1 } };
		expect(marksBy('best', limited)[0]).toEqual(['ana', 1]);
		const [ana] = learnerMarks(book(limited), 'mean');
		expect(ana?.attempts).toHaveLength(3);
		expect(ana?.counted).toHaveLength(1);
	});

	test('of equally good ones the first is the best', () => {
		const twice = [attempt('Ana', 2, 30), attempt('Ana', 2, 40)];
		const [mark] = learnerMarks(book(set, twice), 'best');
		expect(mark?.counted[0]?.submission).toBe(twice[0]?.id);
	});

	test('the mean never leaves the range of what was had', () => {
		fc.assert(
			fc.property(
				fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 6 }),
				(all) => {
					const rights = all.map((right, at) => attempt('Ana', right, at));
					const of = (choice: AttemptChoice): number =>
						learnerMarks(book(set, rights), choice)[0]?.share ?? -1;
					expect(of('mean')).toBeGreaterThanOrEqual(Math.min(...all) / 4 - 1e-9);
					expect(of('mean')).toBeLessThanOrEqual(of('best') + 1e-9);
					expect(of('best')).toBe(Math.max(...all) / 4);
				}
			)
		);
	});
});

describe('the list of learners', () => {
	const list = (by: 'name' | 'mark' | 'time', down = false, search = ''): string[] =>
		sortedMarks(learnerMarks(book(), 'best'), { search, by, down }).map(({ key }) => key);

	test('is sorted by name, mark and time, either way', () => {
		expect(list('name')).toEqual(['ana', 'ben', 'cai']);
		expect(list('mark')).toEqual(['cai', 'ana', 'ben']);
		expect(list('mark', true)).toEqual(['ben', 'ana', 'cai']);
		expect(list('time')).toEqual(['cai', 'ben', 'ana']);
	});

	test('is searched by part of a name in any case', () => {
		expect(list('name', false, 'AN')).toEqual(['ana']);
		expect(list('name', false, 'x')).toEqual([]);
		expect(list('name', false, ' ')).toHaveLength(3);
	});

	test('is the same whatever order results came in', () => {
		const turned = shuffled(class1, seeded('post'));
		expect(learnerMarks(book(set, turned), 'best')).toEqual(learnerMarks(book(), 'best'));
	});
});

describe('whose marks change', () => {
	const under = (...decisions: Parameters<typeof policyOf>[0]) =>
		gradebook(set, questions, class1, judge, { policy: policyOf(decisions) });

	test('is nobody where nothing changed', () => {
		expect(changedMarks(book(), under())).toEqual([]);
	});

	test('is told with both marks and the questions that did it', () => {
		const changed = changedMarks(book(), under({ kind: 'full-credit', question: q1, whom: 'all' }));
		expect(
			changed.map(({ learner, before, after }) => [learner, before.points, after.points])
		).toEqual([
			['Ana', 1, 2],
			['Cai', 0, 1]
		]);
		expect(changed[0]?.questions).toEqual([q1]);
		expect(changed.map(direction)).toEqual(['up', 'up']);
	});

	test('a dropped question changes every total, up, down or level', () => {
		const changed = changedMarks(book(), under({ kind: 'drop', question: q0, on: true }));
		const ways = Object.fromEntries(changed.map((each) => [each.learner, direction(each)]));
		expect(changed).toHaveLength(5);
		expect(ways).toMatchObject({ Ben: 'level', Cai: 'level' });
		expect(changed.map(direction).filter((way) => way === 'down')).toHaveLength(3);
	});

	test('what stands is told in words for learners, question by question', () => {
		const key = questions[0]?.options[1];
		const policy = policyOf([
			{ kind: 'full-credit', question: q1, whom: 'answered' },
			{ kind: 'judged', question: q0, answer: key?.id ?? '', right: true },
			{ kind: 'never-lower', on: true }
		]);
		expect(
			notes(policy, questions, book()).map(({ kind, number, answer }) => [kind, number, answer])
		).toEqual([
			['right', 1, key?.text],
			['answered', 2, ''],
			['never-lower', 0, '']
		]);
	});
});

describe('what to teach again', () => {
	const rows = book().rows;

	test('is what gave less than the part asked for, hardest first, by article', () => {
		const [lesson, ...rest] = teachAgain(book(), rows, questions, 0.6);
		expect(rest).toEqual([]);
		expect(lesson?.article).toBe('embassy-opens');
		expect(lesson?.weak.map(({ question, facility }) => [question.id, facility])).toEqual([
			[set.questionIds[3], 0.2],
			[set.questionIds[2], 0.4]
		]);
		for (const { facility, interval } of lesson?.weak ?? []) {
			expect(interval[0]).toBeLessThan(facility);
			expect(interval[1]).toBeGreaterThan(facility);
		}
	});

	test('is nothing where everybody knows, or nobody was there', () => {
		expect(teachAgain(book(set, [attempt('Ana', 4, 0)]), book(set, []).rows, questions)).toEqual(
			[]
		);
		expect(facilityAt(book(), [], 0)).toBeNull();
	});

	test('is no dropped question', () => {
		const policy = policyOf(
			set.questionIds.map((question) => ({ kind: 'drop', question, on: true }))
		);
		const dropped = gradebook(set, questions, class1, judge, { policy });
		expect(teachAgain(dropped, dropped.rows, questions, 1)).toEqual([]);
	});
});

test('200 learners at 100 questions are marked and told apart in well under a second', () => {
	const hundred = someQuestions(100);
	const large = someSet(100, { questions: hundred });
	const all = Array.from({ length: 200 }, (_, at) =>
		someSubmission(large, `Learner ${String(at)}`)
	);
	// Three runs, so that one pause of a shared machine is not taken for slowness.
	const times = [1, 2, 3].map(() => {
		const from = performance.now();
		const whole = gradebook(large, hundred, all, judge);
		learnerMarks(whole, 'best');
		return performance.now() - from;
	});
	expect(Math.min(...times)).toBeLessThan(1_000);
});
