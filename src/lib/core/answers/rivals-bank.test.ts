import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Question } from '../questions/types';
import { anyBank, question } from '../quiz/test-questions';
import { rivalsOf } from './rivals';
import { judgeTyped } from './typed';

const person = (answer: string, accepted: string[] = []): Question =>
	question({ answerType: 'person', answer, answerValue: answer.toLowerCase(), accepted });

const bank = [
	person('Hana Ferreira', ['H. Ferreira']),
	person('Luis Ferreira'),
	question({ answerType: 'place', answer: 'Ferreira', answerValue: 'ferreira' })
];

test('an empty bank has no rivals', () => {
	expect(rivalsOf(person('Hana Ferreira'), [])).toEqual([]);
});

test('a question of another type is no rival, though it is spelt alike', () => {
	const types = rivalsOf(person('Someone Else'), bank).map(({ type }) => type);
	expect(types).toEqual(['person', 'person']);
});

test('two questions about one thing are no rivals, though one shows another name of it', () => {
	const renamed = { ...person('H. Ferreira'), answerValue: 'hana ferreira' };
	expect(rivalsOf(renamed, bank)).toEqual([{ type: 'person', names: ['Luis Ferreira'] }]);
});

test('the rivals of a bank make its shared family names ambiguous, and nothing else', () => {
	const asked = person('Hana Ferreira');
	const verdict = (typed: string): string =>
		judgeTyped(asked, typed, rivalsOf(asked, bank)).outcome;
	expect(verdict('Ferreira')).toBe('nearly');
	expect(verdict('Luis Ferreira')).toBe('wrong');
	expect(verdict('Hana Ferreira')).toBe('right');
	expect(verdict('H. Ferreira')).toBe('right');
});

test('rivals are the same things whatever order the bank is in', () => {
	const valued = anyBank.map((list) => list.map((it) => ({ ...it, answerValue: it.answer })));
	fc.assert(
		fc.property(valued, (questions) => {
			const [asked] = questions;
			fc.pre(asked !== undefined);
			const names = (list: readonly Question[]): string[] =>
				rivalsOf(asked, list)
					.map((rival) => rival.names[0] ?? '')
					.sort();
			expect(names([...questions].reverse())).toEqual(names(questions));
			expect(names(questions)).not.toContain(asked.answer);
			expect(new Set(names(questions)).size).toBe(names(questions).length);
		})
	);
});
