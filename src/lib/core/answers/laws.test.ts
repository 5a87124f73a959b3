import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COUNTRIES } from '../gazetteer/countries';
import type { AnswerType, Question } from '../questions/types';
import { question } from '../quiz/test-questions';
import { rivalsOf } from './rivals';
import { KEYS } from './test-keys';
import { judgeTyped } from './typed';
import type { Rival, Verdict } from './types';

const keys = Object.entries(KEYS).map(([name, over]) => [name, question(over)] as const);
const questions = keys.map(([, asked]) => asked);

const outcome = (asked: Question, typed: string, rivals: readonly Rival[] = []) =>
	judgeTyped(asked, typed, rivals).outcome;

/** The key among everything else the test bank holds. */
const inBank = (asked: Question, typed: string): Verdict =>
	judgeTyped(asked, typed, rivalsOf(asked, questions));

const capitalised = (text: string): string =>
	[...text]
		.map((letter, index) => (index % 2 === 0 ? letter.toUpperCase() : letter.toLowerCase()))
		.join('');

describe('the key is right however its letters are set', () => {
	test.each(keys)('%s', (_, asked) => {
		const key = asked.answer;
		for (const typed of [
			key,
			key.toUpperCase(),
			key.toLowerCase(),
			capitalised(key),
			`  ${key}\n`,
			`${key}.`,
			`${key}!`,
			key.replaceAll(' ', '  '),
			key.replaceAll(' ', '\u00a0'),
			key.normalize('NFD'),
			key.normalize('NFD').replace(/\p{M}/gu, ''),
			`\u200b${key}`
		])
			expect([typed, outcome(asked, typed)]).toEqual([typed, 'right']);
	});
});

describe('a key is right, and no other key of its type is, whatever else the bank holds', () => {
	test.each(keys)('%s', (_, asked) => {
		expect(inBank(asked, asked.answer)).toEqual({ outcome: 'right', reason: 'key' });
		for (const other of questions)
			if (other.answerType === asked.answerType && other.answer !== asked.answer)
				expect([other.answer, inBank(asked, other.answer).outcome]).not.toEqual([
					other.answer,
					'right'
				]);
	});
});

/** Nonsense names: words of syllables, so that nothing is in a gazetteer. */
const syllable = fc.constantFrom('ba', 'dor', 'kel', 'mi', 'nu', 'pra', 'sto', 'vel', 'zan', 'tri');
const word = fc
	.array(syllable, { minLength: 2, maxLength: 4 })
	.map((parts) => parts.join(''))
	.map((text) => (text[0] ?? '').toUpperCase() + text.slice(1));
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const wordType = fc.constantFrom<AnswerType>('person', 'organisation', 'place', 'office', 'text');

test('what the question accepts is right, unless it is also a rival’s better name', () => {
	fc.assert(
		fc.property(wordType, name, name, (answerType, answer, other) => {
			const asked = question({ answerType, answer, answerValue: answer, accepted: [other] });
			expect(outcome(asked, other)).toBe('right');
			expect(outcome(asked, other.toUpperCase())).toBe('right');
			expect(outcome(asked, ` ${other}. `)).toBe('right');
		})
	);
});

test('more rivals never make an answer better', () => {
	const rank = { right: 2, nearly: 1, wrong: 0 };
	fc.assert(
		fc.property(
			wordType,
			name,
			name,
			fc.array(name, { maxLength: 4 }),
			(answerType, answer, typed, others) => {
				const asked = question({ answerType, answer, answerValue: answer });
				const rivals = others.map((each): Rival => ({ type: answerType, names: [each] }));
				const alone = rank[outcome(asked, typed)];
				expect(rank[outcome(asked, typed, rivals)]).toBeLessThanOrEqual(alone);
			}
		)
	);
});

test('the order of rivals does not matter, nor naming one twice', () => {
	fc.assert(
		fc.property(
			wordType,
			name,
			name,
			fc.array(name, { maxLength: 4 }),
			(answerType, answer, typed, others) => {
				const asked = question({ answerType, answer, answerValue: answer });
				const rivals = others.map((each): Rival => ({ type: answerType, names: [each] }));
				const verdict = judgeTyped(asked, typed, rivals);
				expect(judgeTyped(asked, typed, [...rivals].reverse())).toEqual(verdict);
				expect(judgeTyped(asked, typed, [...rivals, ...rivals])).toEqual(verdict);
			}
		)
	);
});

test('a verdict and its reason belong together', () => {
	const fitting: Record<Verdict['outcome'], readonly Verdict['reason'][]> = {
		right: [
			'key',
			'alias',
			'own-language',
			'surname',
			'diacritics',
			'name-order',
			'transliteration',
			'one-letter',
			'spelling',
			'finer-date',
			'within-tolerance'
		],
		nearly: [
			'alias',
			'ambiguous',
			'incomplete',
			'demonym',
			'coarser-date',
			'right-month',
			'right-year',
			'near-number',
			'other-unit'
		],
		wrong: ['other-entity', 'other-option', 'empty', 'no-match']
	};
	const typed = fc.oneof(
		name,
		fc.string({ maxLength: 20 }),
		fc.constantFrom(...questions).map((q) => q.answer)
	);
	fc.assert(
		fc.property(fc.constantFrom(...questions), typed, (asked, text) => {
			const verdict = inBank(asked, text);
			expect(fitting[verdict.outcome]).toContain(verdict.reason);
		}),
		{ numRuns: 300 }
	);
});

test('a country’s name is right for that country alone', () => {
	const country = fc.constantFrom(...COUNTRIES);
	fc.assert(
		fc.property(country, country, (a, b) => {
			const asked = question({ answerType: 'country', answer: a.name, answerValue: a.code });
			expect(outcome(asked, b.name)).toBe(a === b ? 'right' : 'wrong');
		}),
		{ numRuns: 300 }
	);
});

test('a number is right for itself alone', () => {
	const value = fc.integer({ min: -1_000_000, max: 1_000_000 });
	fc.assert(
		fc.property(value, value, (a, b) => {
			const asked = question({ answerType: 'number', answer: `${a}`, answerValue: `${a}` });
			expect(outcome(asked, `${b}`) === 'right').toBe(a === b);
			expect(outcome(asked, `${a}`)).toBe('right');
		})
	);
});

test('a day is right for itself alone, and its month and year are nearly right', () => {
	const part = (max: number) => fc.integer({ min: 1, max });
	const day = fc.record({
		year: fc.integer({ min: 1900, max: 2069 }),
		month: part(12),
		day: part(28)
	});
	const pad = (value: number): string => String(value).padStart(2, '0');
	const iso = (it: { year: number; month: number; day: number }): string =>
		`${it.year}-${pad(it.month)}-${pad(it.day)}`;
	fc.assert(
		fc.property(day, day, (a, b) => {
			const asked = question({ answerType: 'date', answer: '\u2014', answerValue: iso(a) });
			expect(outcome(asked, iso(b)) === 'right').toBe(iso(a) === iso(b));
			expect(outcome(asked, iso(b)) === 'wrong').toBe(a.year !== b.year);
			expect(outcome(asked, iso(a).slice(0, 7))).toBe('nearly');
			expect(outcome(asked, iso(a).slice(0, 4))).toBe('nearly');
		})
	);
});
