import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRuns, outcomesFor, outcomesOf, rightIn } from './outcomes';
import { reduce, startSession } from './session';
import { question } from './test-questions';

test('each answer is one letter, in the order asked', () => {
	const bank = ['a', 'b', 'c', 'd', 'e'].map((id) => question({ id }));
	const steps = ['right', 'nearly', 'wrong', 'skipped'] as const;
	const session = steps.reduce(
		(state, step) => {
			const outcome = step === 'skipped' ? 'wrong' : step;
			const response =
				step === 'skipped'
					? ({ form: 'skipped' } as const)
					: ({ form: 'typed', text: 'x' } as const);
			const verdict = { outcome, reason: 'key' } as const;
			return reduce(reduce(state, { type: 'answered', response, verdict, ms: 1 }), {
				type: 'next'
			});
		},
		startSession('s', bank, '')
	);
	expect(outcomesOf(session)).toBe('rnws-');
	expect(rightIn('rnws-r')).toBe(2);
});

test('letters are told in another order, and what was not asked is told so', () => {
	expect(outcomesFor(['c', 'x', 'a'], ['a', 'b', 'c'], 'rnw')).toBe('w-r');
});

test('runs are compared where all of them were asked', () => {
	expect(compareRuns(['rrw-', 'rwrr'])).toEqual({
		common: [0, 1, 2],
		right: [2, 2],
		apart: [1, 2]
	});
	expect(compareRuns([])).toEqual({ common: [], right: [], apart: [] });
});

test('nobody has more right than there are common questions', () => {
	const run = fc.string({ unit: fc.constantFrom('r', 'n', 'w', 's', '-'), maxLength: 20 });
	fc.assert(
		fc.property(fc.array(run, { minLength: 1, maxLength: 4 }), (runs) => {
			const { common, right, apart } = compareRuns(runs);
			for (const score of right) expect(score).toBeLessThanOrEqual(common.length);
			for (const place of apart) expect(common).toContain(place);
			expect(compareRuns([runs[0] ?? '', runs[0] ?? '']).apart).toEqual([]);
		})
	);
});
