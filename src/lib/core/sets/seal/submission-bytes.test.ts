import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { anySubmission, someQuestions, someSet, someSubmission } from '../test-sets';
import { submissionBytes, submissionOfBytes } from './submission-bytes';

const set = someSet(6);
const questions = someQuestions(6);

test('a submission comes back as it went, with its flags, also where questions are not known', () => {
	const more = fc.record(
		{
			app: fc.stringMatching(/^\d\.\d{1,2}\.\d$/),
			attempt: fc.integer({ min: 1, max: 99 }),
			late: fc.constant(true as const),
			accommodated: fc.constant(true as const),
			paper: fc.constant(true as const)
		},
		{ requiredKeys: [] }
	);
	fc.assert(
		fc.property(anySubmission(set), more, fc.boolean(), (submission, flags, known) => {
			const sent = { ...submission, ...flags };
			const list = known ? questions : [];
			const read = submissionOfBytes(submissionBytes(sent, set, list), set, list);
			const byPlace = set.questionIds.flatMap(
				(id) => sent.answers.find(({ question }) => question === id) ?? []
			);
			expect(read).toEqual({ ...sent, answers: byPlace });
		})
	);
});

test('an answer its learner overrode says so', () => {
	const submission = someSubmission(set, 'Ana');
	const answers = submission.answers.map((answer, at) =>
		at === 2 ? { ...answer, overridden: true as const } : answer
	);
	const bytes = submissionBytes({ ...submission, answers }, set, questions);
	expect(submissionOfBytes(bytes, set, questions)?.answers).toEqual(answers);
});

test('answers are ids and never places: other options give no other answer', () => {
	const submission = someSubmission(set, 'Ana');
	const bytes = submissionBytes(submission, set, questions);
	const shuffled = questions.map((each) => ({ ...each, options: [...each.options].reverse() }));
	expect(submissionOfBytes(bytes, set, shuffled)?.answers).toEqual(submission.answers);
});

test('what unpacks to more than any submission is refused without unpacking it', () => {
	const bomb = Uint8Array.of(1, ...deflateSync(new Uint8Array(60_000_000), { level: 9 }));
	expect(bomb.length).toBeLessThan(60_000);
	expect(submissionOfBytes(bomb, set, questions)).toBeNull();
});

test('names and texts over the limit are refused, whatever length they claim', () => {
	const long = someSubmission(set, 'x'.repeat(81));
	expect(submissionOfBytes(submissionBytes(long, set, questions), set, questions)).toBeNull();
	const turned = someSubmission(set, 'Ana\u202e');
	expect(submissionOfBytes(submissionBytes(turned, set, questions), set, questions)).toBeNull();
});

test('markup is text like any other', () => {
	const html = '<img src=x onerror=alert(1)>';
	const submission = someSubmission(set, html, {
		answers: [
			{ question: set.questionIds[0] ?? '', response: { form: 'typed', text: html }, ms: 0 }
		]
	});
	const read = submissionOfBytes(submissionBytes(submission, set, questions), set, questions);
	expect(read).toEqual(submission);
});

test('noise is no submission, and never throws', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
			const read = submissionOfBytes(bytes, set, questions);
			expect(read === null || read.set === set.id).toBe(true);
		}),
		{ numRuns: 2_000 }
	);
});
