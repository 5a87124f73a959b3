import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { AnswerType, Question } from '../questions/types';
import { question } from '../quiz/test-questions';
import { contest } from './contest';
import { KEYS } from './test-keys';
import { rivalsOf } from './rivals';
import { sieve } from './sieve';
import { readJudging } from './test-judging';
import { matchText } from './text';
import { textTraces } from './text-sieve';
import { judgeTyped } from './typed';
import type { Rival, Verdict } from './types';

const WORDS =
	'ana maria luis karim kim lee park zhao li wei min seok jong un van de la al bin garcia lopez voronsky petrov ' +
	'boutros ghali treaty of amity world tulip organization united bank ministry foreign affairs new york';

/** Names of few and likely words, so that they collide, among others of syllables. */
const likely = fc.constantFrom(...WORDS.split(' '));
const syllables = fc
	.array(fc.constantFrom('ba', 'dor', 'kel', 'mi', 'nu', 'ss', 'ph', 'kh', 'oo', 'tz', 'yev'), {
		minLength: 2,
		maxLength: 5
	})
	.map((parts) => parts.join(''));
const name = fc
	.array(fc.oneof(likely, likely, syllables), { minLength: 1, maxLength: 4 })
	.chain((words) => fc.constantFrom(' ', '-', ' ').map((by) => words.join(by)));

/** What people do to a name: leave a word out, turn it round, slip, write it as it sounds. */
const CHANGES: readonly ((text: string, at: number) => string)[] = [
	(text) => text,
	(text) => text.split(' ').slice(1).join(' '),
	(text) => text.split(' ').slice(0, 1).join(' '),
	(text) => text.split(' ').reverse().join(' '),
	(text) => text.replace(/ /g, ''),
	(text, at) => text.slice(0, at % text.length) + text.slice((at % text.length) + 1),
	(text, at) => `${text.slice(0, at % text.length)}x${text.slice(at % text.length)}`,
	(text, at) => {
		const from = at % text.length;
		return text.slice(0, from) + (text[from + 1] ?? '') + (text[from] ?? '') + text.slice(from + 2);
	},
	(text) => text.replace(/y$/, 'i').replace(/k/g, 'c'),
	(text) => `${text}s`,
	(text) => `Mr ${text}`
];
const change = fc.tuple(fc.constantFrom(...CHANGES), fc.nat(30));

const wordType = fc.constantFrom<AnswerType>('person', 'organisation', 'place', 'office', 'text');

/** The same rivals in names too long to be told apart by their traces: all of them are compared. */
const unsifted = (rivals: readonly Rival[]): Rival[] =>
	rivals.map(({ type, names }) => ({ type, names: [...names, 'q'.repeat(70)] }));

const both = (asked: Question, typed: string, rivals: readonly Rival[]): [Verdict, Verdict] => [
	judgeTyped(asked, typed, rivals),
	judgeTyped(asked, typed, unsifted(rivals))
];

describe('what the sieve turns away would have changed nothing', () => {
	test('of names that were changed once or twice', () => {
		fc.assert(
			fc.property(
				wordType,
				name,
				fc.array(name, { minLength: 1, maxLength: 5 }),
				fc.nat(),
				fc.array(change, { minLength: 1, maxLength: 2 }),
				(type, answer, others, which, changes) => {
					const asked = question({ answerType: type, answer, answerValue: answer });
					const rivals = others.map((each): Rival => ({ type, names: [each] }));
					const meant = [answer, ...others][which % (others.length + 1)] ?? '';
					const typed = changes.reduce((text, [to, at]) => (text ? to(text, at) : text), meant);
					const [sifted, all] = both(asked, typed, rivals);
					expect(sifted).toEqual(all);
				}
			),
			{ numRuns: 1200 }
		);
	});

	test('of the published table, each answer among the keys of all others', () => {
		const rows = readJudging('questions/judging.tsv');
		const keys = [...new Set(rows.map((row) => row.question))];
		const different: unknown[] = [];
		for (const { question: asked, typed, line } of rows) {
			const rivals = rivalsOf(asked, keys);
			const [sifted, all] = both(asked, typed, rivals);
			if (sifted.reason !== all.reason) different.push([line, typed, sifted, all]);
		}
		expect(different).toEqual([]);
	});

	test('of every sort of key, however it is typed', () => {
		const asked = Object.values(KEYS).map((over) => question(over));
		for (const one of asked)
			for (const { answer: typed } of asked) {
				const [sifted, all] = both(one, typed, rivalsOf(one, asked));
				expect([one.answer, typed, sifted]).toEqual([one.answer, typed, all]);
			}
	});
});

/** Thousands of names, each of two words of its own. */
function crowd(count: number): Rival[] {
	const parts =
		'ba dor kel mi nu pra sto vel zan tri gor lim pan rus tes wal yor hin fok dub'.split(' ');
	const part = (n: number): string => parts[n % parts.length] ?? '';
	return Array.from({ length: count }, (_, n) => ({
		type: 'text',
		names: [
			`${part(n)}${part(n * 3 + 1)} ${part(Math.floor(n / 20))}${part(Math.floor(n / 400))}${part(n * 7)}`
		]
	}));
}

describe('among five thousand others', () => {
	const rivals = crowd(5000);
	const asked = question({ answerType: 'text', answer: 'Jubilee Accord', answerValue: 'j' });

	test.each(['Jubilee Acord', 'Accord', 'Jubile Acord', 'something else entirely', 'no'])(
		'%j is compared with few of them, and a name is looked at once',
		(typed) => {
			const fits = vi.fn<(names: readonly string[]) => void>();
			const named = vi.fn(textTraces.named);
			const comparison = {
				match: (text: string) => {
					const fit = matchText(text);
					return (names: readonly string[]) => {
						fits(names);
						return fit(names);
					};
				},
				sieve: sieve({ typed: textTraces.typed, named })
			};
			contest(asked, typed, rivals, comparison);
			expect(fits.mock.calls.length).toBeLessThan(rivals.length / 50);
			expect(named).toHaveBeenCalledTimes(rivals.length);
			contest(asked, typed, rivals, comparison);
			expect(named).toHaveBeenCalledTimes(rivals.length);
		}
	);

	test('the one that was meant is found', () => {
		const meant: Rival = { type: 'text', names: ['Jubilee Record'] };
		expect(judgeTyped(asked, 'Jubilee Rekord', [...rivals, meant])).toEqual({
			outcome: 'wrong',
			reason: 'other-entity'
		});
	});
});

test('the rivals of a bank are the same objects at every answer, so that they are looked at once', () => {
	const bank = ['Ada Stone', 'Bo Reed', 'Cy Bay'].map((answer, at) =>
		question({ id: String(at), answer, answerValue: answer })
	);
	const [first, second] = bank;
	if (!first || !second) throw new Error('no bank');
	const [shared] = rivalsOf(first, bank).filter((rival) => rivalsOf(second, bank).includes(rival));
	expect(shared?.names).toEqual(['Cy Bay']);
});
