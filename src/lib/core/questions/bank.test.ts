import { expect, test } from 'vitest';
import type { Article } from '../article/types';
import { aliasKey, NO_DECISIONS } from '../facts/decisions';
import { COUNTRIES } from '../gazetteer/countries';
import { seeded, shuffled } from '../random';
import { type Bank, buildBank, questionsFromArticle } from './bank';
import { article } from './test-news';
import type { Question } from './types';

/** An article of paragraphs, read as the bank reads its own. */
function written(id: string, published: string | null, ...paragraphs: string[]): Article {
	const text = paragraphs.join('\n\n');
	let at = 0;
	const blocks = paragraphs.map((paragraph) => {
		const span = { start: at, end: at + paragraph.length };
		at = span.end + 2;
		return span;
	});
	return {
		...article(id, `Title of ${id}`),
		text,
		blocks,
		published: { value: published, how: published ? 'given' : 'unknown' }
	};
}

const TIES = written(
	'ties',
	'2025-04-11',
	'Fiji and Grenada established diplomatic relations on 22 June 2015.',
	'Norwegian Foreign Minister Ada Brightwater visited Damascus on 2 March 2025.'
);
const POSTS = written(
	'posts',
	'2025-04-12',
	'Hungarian Foreign Minister Bela Kovashazy spoke in Budapest. Portuguese Foreign Minister Carla Dominguez agreed.',
	'Belgian Foreign Minister Dirk Vandenhout was silent.'
);
const EARLY = written(
	'early',
	'2024-03-01',
	'Tonga and Malta established diplomatic relations on 14 February 2024.'
);
const LATE = written(
	'late',
	'2024-04-01',
	'Tonga and Malta established diplomatic relations in 2023.'
);
const ALL = [TIES, POSTS, EARLY, LATE];

const questionsIn = (bank: Bank): readonly Question[] => bank.questions.flat();

test('the order of the articles does not show in a byte', () => {
	const whole = JSON.stringify(buildBank(ALL, NO_DECISIONS));
	for (const seed of ['a', 'b'])
		expect(JSON.stringify(buildBank(shuffled(ALL, seeded(seed)), NO_DECISIONS))).toBe(whole);
});

test('the caller’s list of articles stays as it was', () => {
	const mine = [LATE, EARLY];
	buildBank(mine, NO_DECISIONS);
	expect(mine.map(({ id }) => id)).toEqual(['late', 'early']);
});

test('the index counts what is in the bank and names a file for each chunk', () => {
	const bank = buildBank(ALL, NO_DECISIONS);
	const { counts } = bank.index;
	expect(counts.articles).toBe(4);
	expect(counts.questions).toBe(questionsIn(bank).length);
	expect(counts.questions).toBeGreaterThan(5);
	expect(counts.disputes).toBe(bank.disputes.length);
	expect(counts.facts).toBe(bank.facts.length);
	expect(bank.index.questions).toHaveLength(bank.questions.length);
	for (const name of [...bank.index.questions, bank.index.articles, bank.index.disputes])
		expect(name).toMatch(/^(?:questions|articles|disputes)-[0-9a-z]{10}\.json$/);
});

test('a planned fact is no fact of the index', () => {
	const plan = written(
		'plan',
		'2025-04-11',
		'Fiji and Malta will establish diplomatic relations on 1 July 2025.'
	);
	const bank = buildBank([plan], NO_DECISIONS);
	expect(bank.facts.some(({ status }) => status === 'planned')).toBe(true);
	expect(bank.index.counts.facts).toBe(
		bank.facts.filter(({ status }) => status !== 'planned').length
	);
});

test('questions are sorted by id, and each is once in the bank', () => {
	const ids = questionsIn(buildBank(ALL, NO_DECISIONS)).map(({ id }) => id);
	expect(ids).toEqual([...new Set(ids)].sort((a, b) => (a < b ? -1 : 1)));
});

test('no article, no question: an empty bank is whole', () => {
	const bank = buildBank([], NO_DECISIONS);
	expect(bank.index.counts).toEqual({ articles: 0, facts: 0, questions: 0, disputes: 0 });
	expect(bank.questions).toEqual([]);
	expect(bank.index.questions).toEqual([]);
});

test('another word in an article makes another version', () => {
	const other = { ...TIES, title: 'Another title' };
	const versions = [ALL, [other, POSTS, EARLY, LATE]].map(
		(list) => buildBank(list, NO_DECISIONS).index.version
	);
	expect(new Set(versions).size).toBe(2);
});

test('an article is shipped by its paragraphs and nothing between them', () => {
	const [shipped] = buildBank([TIES], NO_DECISIONS).articles;
	expect(shipped?.paragraphs).toHaveLength(2);
	expect(shipped?.paragraphs.join('\n\n')).toBe(TIES.text);
	expect(shipped).toMatchObject({ id: 'ties', published: '2025-04-11', publisher: 'The Gazette' });
});

test('ids of questions survive another article, and the questions keep their meaning', () => {
	const before = questionsIn(buildBank([TIES, POSTS], NO_DECISIONS));
	const after = new Map(
		[...buildBank(ALL, NO_DECISIONS).made.admitted].map((one) => [one.id, one])
	);
	expect(before.length).toBeGreaterThan(3);
	for (const one of before) {
		const same = after.get(one.id);
		expect([same?.item, same?.answer, same?.form]).toEqual([one.item, one.answer, one.form]);
	}
});

test('a dispute carries both sides with their sentences, and its date is never asked', () => {
	const bank = buildBank(ALL, NO_DECISIONS);
	expect(bank.disputes).toHaveLength(1);
	const [dispute] = bank.disputes;
	expect(dispute?.question).toMatch(/^When .*(?:Malta and Tonga|Tonga and Malta)/);
	expect(dispute?.settled).toBeNull();
	expect(new Set(dispute?.sides.map(({ text }) => text))).toEqual(
		new Set(['14 February 2024', '2023'])
	);
	for (const { evidence } of dispute?.sides ?? []) expect(evidence[0]?.quote).toMatch(/Tonga/);
	const asked = bank.made.admitted.filter(({ fact }) => fact === dispute?.fact);
	expect(asked.map(({ slot }) => slot)).not.toContain('date');
});

test('a settled dispute is asked by what was settled', () => {
	const fact = buildBank(ALL, NO_DECISIONS).disputes[0]?.fact ?? '';
	const settled = [{ fact, about: 'date' as const, text: '2024-02-14', why: 'the communique' }];
	const bank = buildBank(ALL, { ...NO_DECISIONS, settled });
	const dates = bank.made.admitted.filter((one) => one.fact === fact && one.slot === 'date');
	expect(bank.disputes).toEqual([]);
	expect(dates.length).toBeGreaterThan(0);
	for (const { form, answer } of dates)
		if (form !== 'true-false') expect(answer).toBe('14 February 2024');
});

test('a rejected item is in no chunk', () => {
	const [first] = questionsIn(buildBank([TIES], NO_DECISIONS));
	const rejected = new Map([[first?.item ?? '', 'unfair']]);
	const bank = buildBank([TIES], { ...NO_DECISIONS, rejected });
	expect(questionsIn(bank).some(({ item }) => item === first?.item)).toBe(false);
	expect(bank.made.rejected.length).toBeGreaterThan(0);
});

test('an alias files two spellings of a person as one fact', () => {
	const spelt = written(
		'spelt',
		'2025-04-12',
		'Norwegian Foreign Minister Ada Brytwater spoke in Oslo.'
	);
	const aliases = new Map([[aliasKey('person', 'Ada Brytwater'), 'Ada Brightwater']]);
	const posts = (bank: Bank) => bank.facts.filter(({ slots }) => slots.polity?.id === 'NO').length;
	expect(posts(buildBank([TIES, spelt], NO_DECISIONS))).toBe(2);
	expect(posts(buildBank([TIES, spelt], { ...NO_DECISIONS, aliases }))).toBe(1);
});

test('a large bank is cut into files of five hundred at most, each but the last full', () => {
	const partners = COUNTRIES.filter(({ code, unMember }) => unMember && code !== 'FJ')
		.slice(0, 150)
		.map(
			({ name }, at) =>
				`Fiji and ${name} established diplomatic relations on ${(at % 28) + 1} June ${1980 + Math.floor(at / 28)}.`
		);
	const bank = buildBank([written('many', '2025-04-11', ...partners)], NO_DECISIONS);
	const sizes = bank.questions.map((chunk) => chunk.length);
	expect(sizes.length).toBeGreaterThan(1);
	for (const size of sizes.slice(0, -1)) expect(size).toBe(500);
	expect(sizes.at(-1)).toBeLessThanOrEqual(500);
});

test('one article gives its questions offline, the most salient first, each with proof in it', () => {
	const made = questionsFromArticle(TIES);
	expect(made.questions.length).toBeGreaterThan(2);
	const order = made.questions.map(({ salience }) => salience);
	expect(order).toEqual([...order].sort((a, b) => b - a));
	for (const { evidence, flaws } of made.questions) {
		expect(flaws).toEqual([]);
		for (const { quote } of evidence) expect(TIES.text).toContain(quote);
	}
});

test('known facts give one article’s questions their options, and are not asked themselves', () => {
	const known = buildBank([POSTS], NO_DECISIONS).facts;
	const chosen = (made: { questions: readonly Question[] }) =>
		made.questions.find(({ form, answer }) => form === 'choice' && answer === 'Ada Brightwater');
	expect(chosen(questionsFromArticle(TIES))).toBeUndefined();
	const helped = questionsFromArticle(TIES, known);
	expect(chosen(helped)?.options).toHaveLength(4);
	for (const { articles } of helped.questions) expect(articles).toContain('ties');
});

test('known facts bar what they make true', () => {
	const known = buildBank(
		[
			written(
				'rivals',
				'2015-06-23',
				'Fiji and Barbados established diplomatic relations on 22 June 2015.',
				'Fiji and Dominica established diplomatic relations on 22 June 2015.'
			)
		],
		NO_DECISIONS
	).facts;
	const { questions } = questionsFromArticle(TIES, known);
	const partners = questions.filter(
		({ answer, form }) => answer === 'Grenada' && form === 'choice'
	);
	for (const { options } of partners)
		for (const { text } of options) expect(['Barbados', 'Dominica']).not.toContain(text);
	expect(questions.some(({ answer, form }) => answer === 'Grenada' && form === 'typed')).toBe(
		false
	);
});

test('an article that contradicts a known fact shows the dispute and does not ask it', () => {
	const known = buildBank([EARLY], NO_DECISIONS).facts;
	const made = questionsFromArticle(LATE, known);
	expect(made.disputes).toHaveLength(1);
	expect(made.questions.map(({ slot }) => slot)).not.toContain('date');
});

test.each([
	['an empty article', ''],
	['one of marks alone', '?! … — '.repeat(50)],
	['one of a single endless word', 'x'.repeat(100_000)],
	['one of capitals', 'FIJI GRENADA '.repeat(200)],
	['one with braces and brackets', '{actor} and [Fiji] {established} diplomatic relations.'],
	['one with control characters', 'Fiji\u0000 and \u0001Grenada\uFFFD met.']
])('%s gives no question, and no error', (_, text) => {
	expect(questionsFromArticle(written('odd', '2025-04-11', text)).questions).toEqual([]);
});
