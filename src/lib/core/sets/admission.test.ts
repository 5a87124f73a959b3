import { describe, expect, test } from 'vitest';
import { admission, isAttempt, verdictsOf } from './admission';
import type { SetRules } from './types';

const NOW = 1_800_000_000_000;

test.each<[string, SetRules | undefined, boolean]>([
	['no rules', undefined, false],
	[
		'points, a pass mark and options as written',
		{ points: [1], pass: 0.5, fixedOptions: true },
		false
	],
	['only an opening time', { opens: NOW }, false],
	['a test', { mode: 'test' }, true],
	['a time limit', { minutes: 5 }, true],
	['a closing time', { closes: NOW }, true],
	['verdicts at the end', { feedback: 'end' }, true],
	['verdicts when released', { feedback: 'released' }, true],
	['a pool', { sections: [{ title: '', count: 3, draw: 1 }] }, true],
	['a limit of attempts', { attempts: 2 }, true]
])('a set with %s: an attempt or practice', (_, rules, wanted) => {
	expect(isAttempt(rules ? { rules } : {})).toBe(wanted);
});

test.each<[string, Parameters<typeof verdictsOf>[0], ReturnType<typeof verdictsOf>]>([
	['practice with a time limit', { rules: { minutes: 5 } }, 'at-once'],
	['practice with feedback at the end', { rules: { feedback: 'end' } }, 'end'],
	['a test', { rules: { mode: 'test', feedback: 'end' } }, 'code'],
	['released feedback', { rules: { feedback: 'released' } }, 'code'],
	['whatever holds sealed keys', { locked: 'abc' }, 'code']
])('verdicts of %s', (_, set, wanted) => {
	expect(verdictsOf(set)).toBe(wanted);
});

describe('a learner may begin', () => {
	const rules = { opens: NOW, closes: NOW + 1000, attempts: 2 };
	test.each<[string, number, number, ReturnType<typeof admission>]>([
		['from the opening on', NOW, 0, 'free'],
		['not before it', NOW - 1, 0, 'not-yet'],
		['until the closing', NOW + 999, 1, 'free'],
		['not at it', NOW + 1000, 0, 'closed'],
		['not once all attempts were taken', NOW, 2, 'none-left']
	])('%s', (_, now, taken, wanted) => {
		expect(admission(rules, now, taken)).toBe(wanted);
	});
	test('at any time and as often as they like where nothing is limited', () => {
		expect(admission(undefined, NOW, 99)).toBe('free');
	});
});
