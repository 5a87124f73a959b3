import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnswerType } from '../questions/types';
import { question } from '../quiz/test-questions';
import { judged, KEYS } from './test-keys';
import { judgeTyped } from './typed';
import type { Rival } from './types';

test.each(['', '   ', '?!', '\u200b', '\n\t'])('%j says nothing', (typed) => {
	expect(judged('cho', typed)).toBe('wrong empty');
});

test('an answer as long as a book is wrong, at once', () => {
	for (const key of Object.keys(KEYS))
		for (const filler of ['a', '1', '1,', 'a-', ' ', '(', "'", 'al-', '1.000.'])
			expect(judged(key, `x${filler.repeat(300_000)}`)).toBe('wrong no-match');
});

const types: readonly AnswerType[] = [
	'person',
	'country',
	'organisation',
	'place',
	'office',
	'date',
	'number',
	'text',
	'truth'
];

const wild = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.string({ unit: fc.constantFrom(...'0123456789.,-/ $%ael’٣½Ⅳ'), maxLength: 25 }),
	fc
		.array(
			fc.constantFrom('twenty', 'million', 'al-', 'King', 'April', '10', 'of', 'Republic', 'Jr.')
		)
		.map((words) => words.join(' '))
);

test('no text and no key make it throw, and the key is always right', () => {
	const anything = fc.record({
		type: fc.constantFrom(...types),
		answer: wild,
		value: fc.oneof(wild, fc.constantFrom('KR', '2025-04', '7')),
		accepted: fc.array(wild, { maxLength: 2 }),
		typed: wild,
		rival: fc.array(wild, { maxLength: 3 })
	});
	fc.assert(
		fc.property(anything, ({ type, answer, value, accepted, typed, rival }) => {
			const asked = question({ answerType: type, answer, answerValue: value, accepted });
			const rivals: Rival[] = [{ type, names: rival }];
			expect(['right', 'nearly', 'wrong']).toContain(judgeTyped(asked, typed, rivals).outcome);
			expect(judgeTyped(asked, answer, rivals)).toEqual({ outcome: 'right', reason: 'key' });
		}),
		{ numRuns: 500 }
	);
});

test('another thing’s own name is never right', () => {
	const names = fc
		.array(fc.constantFrom('amber', 'ambar', 'basil', 'bazil', 'stone', 'stones', 'li', 'lee'), {
			minLength: 1,
			maxLength: 3
		})
		.map((words) => words.join(' '));
	fc.assert(
		fc.property(
			names,
			names,
			fc.constantFrom(...types.slice(0, 5), 'text' as const),
			(a, b, type) => {
				fc.pre(a.replaceAll(' ', '') !== b.replaceAll(' ', ''));
				const asked = question({ answerType: type, answer: a, answerValue: a });
				const verdict = judgeTyped(asked, b, [{ type, names: [b] }]);
				expect(verdict.outcome).not.toBe('right');
			}
		)
	);
});
