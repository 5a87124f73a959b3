import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../article/types';
import { digest } from '../hash';
import type { Question } from '../questions/types';
import {
	type BankEntry,
	MAX_BANK_FILE,
	mergeBanks,
	readBankFile,
	writeBankFile
} from './bank-file';

const TEXT = 'Peru and Kenya established relations. 김은정 met أحمد الشرع there.';

const article = (id: string): Article => ({
	id: `own-${id}`,
	title: `Title of ${id}`,
	text: TEXT,
	blocks: [{ start: 0, end: TEXT.length }],
	published: { value: '2021-03-04', how: 'given' },
	publisher: null,
	url: null,
	countries: ['PE', 'KE'],
	subjects: []
});

const question = (id: string, more: Partial<Question> = {}): Question => ({
	id,
	item: `f${id}.other`,
	fact: `f${id}`,
	kind: 'establishes-relations',
	slot: 'other',
	form: 'typed',
	subject: 'countries',
	prompt: 'Which country established relations with Peru in 2021?',
	answerType: 'country',
	answer: 'Kenya',
	answerValue: 'KE',
	accepted: ['Republic of Kenya'],
	options: [],
	asOf: null,
	expires: null,
	countries: ['KE', 'PE'],
	articles: ['own-a'],
	evidence: [
		{
			article: 'own-a',
			title: 'Title',
			publisher: null,
			url: null,
			published: null,
			quote: 'Peru and Kenya established relations.',
			start: 0,
			end: 37
		}
	],
	explanation: 'Peru and Kenya established relations.',
	salience: 0.5,
	flaws: [],
	...more
});

const entry = (id: string, ...questions: readonly string[]): BankEntry => ({
	article: article(id),
	questions: questions.map((each) => question(each))
});

const NAMES = ['a', 'b', 'c', 'd'] as const;
const bank: fc.Arbitrary<BankEntry[]> = fc
	.uniqueArray(
		fc.record({
			id: fc.constantFrom(...NAMES),
			questions: fc.uniqueArray(fc.constantFrom('q1', 'q2', 'q3'), { maxLength: 3 })
		}),
		{ selector: ({ id }) => id }
	)
	.map((list) => list.map(({ id, questions }) => entry(id, ...questions)));

const ids = (entries: readonly BankEntry[]): string =>
	JSON.stringify(
		entries.map(({ article: { id }, questions }) => [id, questions.map((one) => one.id)])
	);

function read(text: string): readonly BankEntry[] {
	const result = readBankFile(text);
	if (!result.ok) throw new Error(result.error);
	return result.value;
}

test('a bank comes back from its file as it was, whatever letters it holds', () => {
	const edited = { ...entry('a', 'q1'), questions: [question('q1', { edited: true })] };
	expect(read(writeBankFile([edited, entry('b', 'q2')]))).toEqual([edited, entry('b', 'q2')]);
});

test('the same bank gives the same bytes, in whatever order it stands', () => {
	expect(writeBankFile([entry('b', 'q2', 'q1'), entry('a')])).toBe(
		writeBankFile([entry('a'), entry('b', 'q1', 'q2')])
	);
});

const damaged = (change: (file: Record<string, unknown>) => void): string => {
	const file = JSON.parse(writeBankFile([entry('a', 'q1')])) as Record<string, unknown>;
	change(file);
	return JSON.stringify(file);
};
/** The checksum is no secret: what a stranger wrote has to stand on its own. */
const forged = (articles: unknown): string =>
	damaged((file) => {
		file.articles = articles;
		file.checksum = digest(JSON.stringify(articles), 24);
	});

const REFUSED: readonly (readonly [string, string, string])[] = [
	['an empty file', ' ', 'empty'],
	['a bank of nothing', forged([]), 'empty'],
	['a text', 'Dear reader', 'not-ours'],
	['other JSON', '{"a":1}', 'not-ours'],
	['a file cut short', writeBankFile([entry('a', 'q1')]).slice(0, -20), 'damaged'],
	['a changed letter', writeBankFile([entry('a', 'q1')]).replace('Kenya', 'Konya'), 'damaged'],
	['a later format', damaged((file) => (file.format = 2)), 'newer-version'],
	['a quiz set', damaged((file) => (file.dateline = 'set')), 'wrong-kind'],
	[
		'an article that would stand for a shipped one',
		forged([{ ...entry('a'), article: { ...article('a'), id: 'finland-joins-nato' } }]),
		'bad-content'
	],
	[
		'paragraphs beyond the text',
		forged([{ ...entry('a'), article: { ...article('a'), blocks: [{ start: 0, end: 1e9 }] } }]),
		'bad-content'
	],
	[
		'a question without a key',
		forged([{ article: article('a'), questions: [question('q', { answer: '' })] }]),
		'bad-content'
	],
	['JSON nested deep', `{"a":${'['.repeat(50)}${']'.repeat(50)}}`, 'damaged'],
	['more than any bank', `{"a":"${'x'.repeat(MAX_BANK_FILE)}"}`, 'too-long']
];

for (const [what, text, problem] of REFUSED)
	test(`${what} is refused as ${problem}`, () => {
		expect(readBankFile(text)).toEqual({ ok: false, error: problem });
	});

test('addresses that are none and keys nobody knows are left behind', () => {
	const [made] = read(
		forged([
			{
				article: { ...article('a'), url: 'javascript:alert(1)', extra: true },
				questions: [],
				more: 1
			}
		])
	);
	expect(made?.article.url).toBeNull();
	expect(made?.article).not.toHaveProperty('extra');
	expect(made).not.toHaveProperty('more');
});

test('whatever the bytes, reading answers and never throws', () => {
	const whole = writeBankFile([entry('a', 'q1')]);
	fc.assert(
		fc.property(fc.nat(whole.length), fc.string({ maxLength: 6 }), (at, text) => {
			const result = readBankFile(whole.slice(0, at) + text + whole.slice(at + 1));
			expect(typeof result.ok).toBe('boolean');
		}),
		{ numRuns: 200 }
	);
});

test('importing twice changes nothing', () => {
	fc.assert(
		fc.property(bank, bank, (here, there) => {
			const once = mergeBanks(here, there).entries;
			const again = mergeBanks(once, there);
			expect(again.changed).toEqual([]);
			expect(ids(again.entries)).toBe(ids(once));
			expect([again.articlesAdded, again.questionsAdded]).toEqual([0, 0]);
		})
	);
});

test('banks merged in any order and grouping hold the same articles and questions', () => {
	fc.assert(
		fc.property(bank, bank, bank, (a, b, c) => {
			const merge = (x: readonly BankEntry[], y: readonly BankEntry[]) => mergeBanks(x, y).entries;
			expect(ids(merge(merge(a, b), c))).toBe(ids(merge(a, merge(b, c))));
			expect(ids(merge(a, b))).toBe(ids(merge(b, a)));
		})
	);
});

test('what is new is counted, and only that is written', () => {
	const merged = mergeBanks(
		[entry('a', 'q1'), entry('b', 'q2')],
		[entry('a', 'q1'), entry('b', 'q3'), entry('c', 'q1', 'q2')]
	);
	expect(merged.changed.map(({ article: { id } }) => id)).toEqual(['own-b', 'own-c']);
	expect([merged.articlesAdded, merged.questionsAdded]).toEqual([1, 3]);
});

test('an edited question goes before an unedited one, and mine before another one’s', () => {
	const told = (text: string, edited = false): BankEntry => ({
		article: article('a'),
		questions: [question('q1', { prompt: text, ...(edited ? { edited } : {}) })]
	});
	const prompt = (here: BankEntry, there: BankEntry) =>
		mergeBanks([here], [there]).entries[0]?.questions[0]?.prompt;
	expect(prompt(told('plain'), told('better', true))).toBe('better');
	expect(prompt(told('mine', true), told('plain'))).toBe('mine');
	expect(prompt(told('mine', true), told('theirs', true))).toBe('mine');
	expect(prompt(told('mine'), told('theirs'))).toBe('mine');
});
