import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { answered, log, NOON } from '../memory/test-history';
import type { Happening, LearnerEvent } from '../memory/types';
import { answeredIn, attemptOf, type Attempt, phaseOf, placeOf, submissionOf } from './attempt';
import { endsAt } from './attempt-time';
import { submissionSchema } from './schema';
import type { SetRules } from './types';

const QUESTIONS = ['qa', 'qb', 'qc', 'qd'];
const MINUTE = 60_000;
const SET = { id: 'set0000001' };
const VERSIONS = { bank: 'b1', app: '1.0' };

const begin = (over: object = {}): Happening => ({
	kind: 'session-started',
	session: 's',
	where: 'set',
	title: 'A test',
	questions: QUESTIONS,
	set: SET.id,
	seed: 'seed',
	attempt: 1,
	learner: 'Ana',
	...over
});
const give = (question: string, option: string, ms = 1000): Happening => ({
	kind: 'attempt-answered',
	session: 's',
	question,
	response: option === '' ? { form: 'skipped' } : { form: 'choice', option },
	ms
});
const extend = (factor: number): Happening => ({ kind: 'attempt-extended', session: 's', factor });
const finish: Happening = { kind: 'session-finished', session: 's' };

/** One event a minute. */
const attempt = (...happenings: Happening[]): Attempt => {
	const found = attemptOf(log('d', happenings), 's');
	if (!found) throw new Error('no attempt');
	return found;
};

const options = (of: Attempt): Record<string, string> =>
	Object.fromEntries(
		[...of.given].map(([id, { response }]) => [
			id,
			response.form === 'choice' ? response.option : response.form
		])
	);

test('the last answer to a question counts', () => {
	const found = attempt(begin(), give('qa', 'x'), give('qb', 'y'), give('qa', 'z', 3000));
	expect(options(found)).toEqual({ qa: 'z', qb: 'y' });
	expect(found.given.get('qa')?.ms).toBe(3000);
});

test('an answer taken back is none', () => {
	expect(answeredIn(attempt(begin(), give('qa', 'x'), give('qa', '')))).toEqual([]);
});

test('what comes after the attempt was closed changes nothing in it', () => {
	const closed = attempt(begin(), give('qa', 'x'), finish);
	const later = attempt(begin(), give('qa', 'x'), finish, give('qa', 'y'), extend(3), finish);
	expect({ ...later, latest: 0 }).toEqual({ ...closed, latest: 0 });
	expect(closed.finished).toBe(NOON + 2 * MINUTE);
});

test('a question that is not asked gets no answer', () => {
	expect(options(attempt(begin(), give('qz', 'x')))).toEqual({});
});

test('a practice sitting is no attempt, and neither is one that is not there', () => {
	const { attempt: _, ...practice } = begin() as Extract<Happening, { kind: 'session-started' }>;
	expect(attemptOf(log('d', [practice as Happening, give('qa', 'x')]), 's')).toBeNull();
	expect(attemptOf([], 's')).toBeNull();
	expect(attemptOf(log('d', [begin()]), 'other')).toBeNull();
});

test('of several codes the one with the most time counts, and none takes away what needs gave', () => {
	expect(attempt(begin({ factor: 1.5 }), extend(1.25)).factor).toBe(1.5);
	expect(attempt(begin({ factor: 1.5 }), extend(2), extend(1.25)).factor).toBe(2);
	expect(attempt(begin(), extend(1.25)).factor).toBe(1.25);
});

test('a verdict that becomes known stands as it was first', () => {
	const right = answered({ session: 's', question: 'qa', where: 'set' });
	const wrong = answered({ session: 's', question: 'qa', grade: 1 });
	expect(attempt(begin(), give('qa', 'x'), finish, right, wrong).verdicts.get('qa')).toMatchObject({
		outcome: 'right'
	});
});

describe('the phase of an attempt', () => {
	const rules: SetRules = { minutes: 10 };
	const running = attempt(begin());
	test.each<[string, number, string]>([
		['runs to the last moment', 10 * MINUTE - 1, 'running'],
		['is over at the limit', 10 * MINUTE, 'over'],
		['stays over the next day', 1440 * MINUTE, 'over']
	])('%s', (_, after, phase) => {
		expect(phaseOf(running, rules, NOON + after)).toBe(phase);
	});
	test('a code makes what is over run again', () => {
		const now = NOON + 12 * MINUTE;
		expect(phaseOf(attempt(begin(), give('qa', 'x')), rules, now)).toBe('over');
		expect(phaseOf(attempt(begin(), give('qa', 'x'), extend(1.5)), rules, now)).toBe('running');
	});
	test('closed is closed', () => {
		expect(phaseOf(attempt(begin(), finish), rules, NOON)).toBe('closed');
	});
});

describe('it goes on', () => {
	test.each<[string, Happening[], number]>([
		['at the first question where none has an answer', [], 0],
		['after the one answered last', [give('qb', 'x')], 2],
		[
			'before it where all after it have one',
			[give('qa', 'x'), give('qc', 'x'), give('qd', 'x')],
			1
		],
		[
			'at the last one where all have one',
			[give('qa', 'x'), give('qc', 'x'), give('qd', 'x'), give('qb', 'x')],
			1
		],
		['at one whose answer was taken back', [give('qa', 'x'), give('qa', '')], 1]
	])('%s', (_, given, place) => {
		expect(placeOf(attempt(begin(), ...given))).toBe(place);
	});
});

describe('what is handed in', () => {
	const rules: SetRules = { minutes: 10 };
	test('holds raw answers in the order asked, and passes its own gate', () => {
		const done = attempt(
			begin({ attempt: 2 }),
			give('qc', 'opt3', 12.4),
			give('qa', 'opt1'),
			finish
		);
		const submission = submissionOf({ ...done, session: 's'.repeat(26) }, SET, VERSIONS);
		expect(submission).toEqual({
			format: 1,
			id: 's'.repeat(26),
			set: SET.id,
			learner: 'Ana',
			started: NOON,
			finished: NOON + 3 * MINUTE,
			bank: 'b1',
			app: '1.0',
			attempt: 2,
			answers: [
				{ question: 'qa', response: { form: 'choice', option: 'opt1' }, ms: 1000 },
				{ question: 'qc', response: { form: 'choice', option: 'opt3' }, ms: 12 }
			]
		});
		expect(v.is(submissionSchema, submission)).toBe(true);
	});
	test('is marked late where it was closed after its time', () => {
		const open = attempt(begin(), give('qa', 'x'));
		const at = (after: number) => submissionOf(open, { ...SET, rules }, VERSIONS, NOON + after);
		expect(at(10 * MINUTE).late).toBeUndefined();
		expect(at(12 * MINUTE).late).toBe(true);
		expect(submissionOf(open, SET, VERSIONS, NOON + 12 * MINUTE).late).toBeUndefined();
	});
	test('tells that there was more time, not how much', () => {
		for (const more of [{ factor: 2 }, { breaks: 5 }]) {
			const text = JSON.stringify(submissionOf(attempt(begin(more)), { ...SET, rules }, VERSIONS));
			expect(text).toContain('"accommodated":true');
			expect(text).not.toMatch(/factor|breaks/);
		}
		const plain = submissionOf(attempt(begin()), { ...SET, rules }, VERSIONS);
		expect(plain.accommodated).toBeUndefined();
	});
	test('says nothing of needs where the set limits no time', () => {
		expect(submissionOf(attempt(begin({ factor: 2 })), SET, VERSIONS).accommodated).toBeUndefined();
	});
	test('ends after it began even where the clock was set back', () => {
		const back = log('d', [begin(), finish], (at) => NOON - at * 60 * MINUTE);
		const found = attemptOf(back, 's');
		expect(found && submissionOf(found, SET, VERSIONS).finished).toBe(NOON);
	});
});

const anyStep: fc.Arbitrary<Happening> = fc.oneof(
	{
		weight: 5,
		arbitrary: fc
			.tuple(fc.constantFrom(...QUESTIONS), fc.constantFrom('', 'a', 'b', 'c'), fc.nat(90_000))
			.map(([question, option, ms]) => give(question, option, ms))
	},
	fc.constantFrom(1.25, 1.5, 2, 3).map(extend),
	fc.constant(finish),
	fc.constant(answered({ session: 'another' })),
	fc.constantFrom(...QUESTIONS).map((question) => answered({ session: 's', question }))
);
const anySteps = fc.array(anyStep, { maxLength: 30 });
const logOf = (steps: readonly Happening[]): LearnerEvent[] => log('d', [begin(), ...steps]);

test('the order in which events are read, and how often, changes nothing', () => {
	fc.assert(
		fc.property(anySteps, fc.infiniteStream(fc.nat()), (steps, keys) => {
			const events = logOf(steps);
			const drawn = events.map((event) => ({ event, key: keys.next().value ?? 0 }));
			const mixed = drawn.sort((a, b) => a.key - b.key).map(({ event }) => event);
			expect(attemptOf([...mixed, ...events], 's')).toEqual(attemptOf(events, 's'));
		})
	);
});

test('a kill at any moment loses nothing that was on the disk: every answer still stands after it', () => {
	fc.assert(
		fc.property(anySteps, fc.nat(30), (steps, cut) => {
			const events = logOf(steps);
			const before = attemptOf(events.slice(0, cut + 1), 's');
			const whole = attemptOf(events, 's');
			if (!before || !whole) throw new Error('no attempt');
			for (const id of before.given.keys()) expect(whole.given.has(id)).toBe(true);
			if (before.finished !== null)
				expect(submissionOf(whole, SET, VERSIONS)).toEqual(submissionOf(before, SET, VERSIONS));
			// No code ever takes time away.
			const ends = (of: Attempt) => endsAt({ minutes: 10 }, of) ?? 0;
			expect(ends(whole)).toBeGreaterThanOrEqual(ends(before));
		})
	);
});

test('the answers counted are those of the last word on each question before it was closed', () => {
	fc.assert(
		fc.property(anySteps, (steps) => {
			const end = steps.findIndex(({ kind }) => kind === 'session-finished');
			const last = new Map<string, boolean>();
			for (const step of end < 0 ? steps : steps.slice(0, end))
				if (step.kind === 'attempt-answered')
					last.set(step.question, step.response.form !== 'skipped');
			const found = attemptOf(logOf(steps), 's');
			expect(found && answeredIn(found)).toEqual(QUESTIONS.filter((id) => last.get(id)));
			expect(found && placeOf(found)).toBeGreaterThanOrEqual(0);
			expect(found && placeOf(found)).toBeLessThan(QUESTIONS.length);
		})
	);
});
