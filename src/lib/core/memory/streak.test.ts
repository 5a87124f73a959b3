import fc from 'fast-check';
import { expect, test } from 'vitest';
import { streak } from './streak';

test.each([
	['never studied', [], { current: 0, longest: 0 }],
	['only today', [100], { current: 1, longest: 1 }],
	['today not yet studied', [98, 99], { current: 2, longest: 2 }],
	['yesterday missed', [97, 98], { current: 0, longest: 2 }],
	['three to today', [98, 99, 100], { current: 3, longest: 3 }],
	['an older, longer one', [90, 91, 92, 93, 99, 100], { current: 2, longest: 4 }],
	['studied tomorrow further east', [99, 100, 101], { current: 3, longest: 3 }],
	['a day years ahead is left out', [99, 100, 4000], { current: 2, longest: 2 }],
	['repeats and disorder', [100, 99, 99, 98, 100], { current: 3, longest: 3 }]
])('%s', (_name, days, expected) => {
	expect(streak(days, 100)).toEqual(expected);
});

test('days with nothing due are passed over', () => {
	const resting = (day: number): boolean => day === 98 || day === 99;
	expect(streak([96, 97, 100], 100, resting)).toEqual({ current: 3, longest: 3 });
	expect(streak([96, 97], 100, resting)).toEqual({ current: 2, longest: 2 });
	expect(streak([96, 97, 100], 100, (day) => day === 98)).toEqual({ current: 1, longest: 2 });
});

test('a gap of years is no streak, and is not walked through', () => {
	expect(streak([-1e9, 100], 100, () => true)).toEqual({ current: 1, longest: 1 });
});

test('the current streak is never longer than the longest nor than the days studied', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 60, max: 100 })), (days) => {
			const { current, longest } = streak(days, 100);
			expect(current).toBeLessThanOrEqual(longest);
			expect(longest).toBeLessThanOrEqual(new Set(days).size);
		})
	);
});
