import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyless } from './bare';
import { readSet, readSubmission, setFile, setFragment, submissionCode } from './pack';
import { someQuestion, someQuestions, someSet, someSubmission, someTeacherKey } from './test-sets';
import type { QuizSet, SetRules } from './types';

const to = { x25519: someTeacherKey.x25519, p256: someTeacherKey.p256 };

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Rules of a set of six. */
const anyRules: fc.Arbitrary<SetRules> = fc
	.record({
		mode: optional(fc.constant('test' as const)),
		opens: optional(fc.integer({ min: 0, max: 1_000 })),
		closes: optional(fc.integer({ min: 1_001, max: 2_000_000_000_000 })),
		minutes: optional(fc.integer({ min: 1, max: 1_440 })),
		attempts: optional(fc.integer({ min: 1, max: 99 })),
		feedback: optional(fc.constantFrom('end' as const, 'released' as const)),
		pass: optional(fc.constantFrom(0, 0.5, 0.65, 1)),
		points: optional(fc.array(fc.constantFrom(0, 0.5, 1, 3), { minLength: 6, maxLength: 6 })),
		partial: optional(fc.constant(true as const)),
		fixedOptions: optional(fc.constant(true as const)),
		sections: optional(
			fc.constantFrom(
				[{ title: '', count: 6, draw: 3 }],
				[
					{ title: 'One', count: 2 },
					{ count: 4, title: '<b>Two</b>', draw: 1 }
				]
			)
		),
		extensions: optional(fc.constant([{ factor: 1.25, check: '0123456789' }]))
	})
	.map(
		(rules) =>
			Object.fromEntries(
				Object.entries(rules).filter(([, value]) => value !== undefined)
			) as SetRules
	);

test('rules, keys to seal to and the version before travel whole, by link and by file', () => {
	fc.assert(
		fc.property(anyRules, fc.boolean(), fc.boolean(), (rules, sealed, later) => {
			const set = someSet(6, {
				rules,
				...(sealed && { to }),
				...(later && { was: 'k000000001' })
			});
			for (const text of [setFragment(set), setFile(set)])
				expect(readSet(text)).toEqual({ ok: true, value: set });
		})
	);
});

const bareSet = (changes: Partial<QuizSet> = {}): QuizSet => ({
	...someSet(6, { rules: { mode: 'test' } }),
	questions: someQuestions(6).map((each) => keyless(each, false)),
	locked: 'QUJD',
	...changes
});

test('a test without its keys travels whole, in a fraction of what its questions weigh', () => {
	const set = bareSet();
	for (const text of [setFragment(set), setFile(set)])
		expect(readSet(text)).toEqual({ ok: true, value: set });
	const whole = someSet(6, {}, false);
	expect(setFragment(set).length).toBeLessThan(0.7 * setFragment(whole).length);
});

test('keys are kept back from all questions of a test, with what is locked, or from none', () => {
	const { locked: _, ...unlocked } = bareSet();
	const wrong: readonly QuizSet[] = [
		unlocked,
		bareSet({ questions: someQuestions(6) }),
		bareSet({ questions: [someQuestion(0), ...bareSet().questions.slice(1)] }),
		bareSet({ questions: [] }),
		{ ...someSet(6, {}, false), locked: 'QUJD' }
	];
	for (const set of wrong) expect(readSet(setFile(set)).ok).toBe(false);
});

test('a rule changed on the way is noticed: the set has another name then', () => {
	const set = someSet(6, { rules: { minutes: 20 }, to });
	for (const changed of [
		{ ...set, rules: { minutes: 90 } },
		{ ...set, to: { ...to, p256: 'q'.repeat(44) } },
		{ ...set, rules: { minutes: 20, partial: true as const } }
	])
		expect(readSet(setFile(changed))).toEqual({ ok: false, error: 'bad-content' });
});

test('rules that cannot be are refused', () => {
	const wrong: readonly unknown[] = [
		{ minutes: 0 },
		{ minutes: 1e9 },
		{ opens: 5, closes: 5 },
		{ points: [1] },
		{ sections: [{ title: '', count: 5 }] },
		{ sections: [{ title: '', count: 6, draw: 7 }] },
		{ sections: 'all' },
		{ extensions: [{ factor: 0.1, check: '0123456789' }] },
		{ extensions: { map: 1 } },
		{ mode: 'exam' },
		{ __proto__: { minutes: 5 }, pass: 2 }
	];
	for (const rules of wrong) {
		const set = { ...someSet(6), rules } as QuizSet;
		expect(readSet(JSON.stringify({ dateline: 'set', format: 1, set })).ok).toBe(false);
	}
});

test('what a learner adds about an attempt travels in the short code, too', () => {
	const set = someSet(6);
	const submission = someSubmission(set, 'Ana', {
		app: '1.4.0',
		attempt: 3,
		late: true,
		accommodated: true,
		paper: true
	});
	const read = readSubmission(submissionCode(submission, set), () => set);
	expect(read).toEqual({ ok: true, value: submission });
	const plain = someSubmission(set, 'Ana');
	expect(readSubmission(submissionCode(plain, set), () => set)).toEqual({ ok: true, value: plain });
});
