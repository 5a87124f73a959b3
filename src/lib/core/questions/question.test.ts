import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../article/types';
import type { Claim } from '../claims/types';
import { claim, country, number, on, person, place, words } from '../facts/test-claims';
import { countriesOf, evidenceFor, evidenceOf, questionOf } from './question';
import { draftsIn, factOf } from './test-drafts';
import { article, factsOf, holds, joins, NEWS, relations, shelf, visits } from './test-news';
import type { AskedSlot } from './templates/template';
import type { Question, QuestionForm } from './types';

const dress = (
	asked: AskedSlot,
	form: QuestionForm,
	...claims: readonly [Claim, ...Claim[]]
): Question => {
	const draft = draftsIn(...claims).find((one) => one.asked === asked && one.form === form);
	if (!draft) throw new Error(`no ${form} asks for ${asked}`);
	return questionOf(draft, shelf(claims));
};

const TIES = relations('KR', 'SY', '2025-04-10');

test('a proof tells its sentence, where it stands and whose it is', () => {
	const one = {
		...TIES,
		evidence: [
			{ start: 40, end: 60 },
			{ start: 5, end: 9 }
		]
	};
	expect(evidenceOf(one, shelf([one]))).toEqual({
		article: 'relations',
		title: 'A title',
		publisher: 'The Gazette',
		url: 'https://example.org/a',
		published: '2025-04-11',
		quote: TIES.quote,
		start: 5,
		end: 60
	});
});

test('a proof of an article not at hand still has its sentence', () => {
	expect(evidenceOf(TIES, new Map())).toMatchObject({
		quote: TIES.quote,
		title: '',
		publisher: null,
		url: null,
		published: null
	});
});

test('proofs are newest first, undated last, and no sentence is shown twice', () => {
	const from = (id: string, quote: string, start = 0): Claim => ({
		...TIES,
		id: id + start,
		article: id,
		quote,
		evidence: [{ start, end: start + 5 }]
	});
	const printed = (id: string, value: string | null): [string, Article] => [
		id,
		{ ...article(id), published: { value, how: 'given' } }
	];
	const articles = new Map([
		printed('undated', null),
		printed('old', '2024-01-01'),
		printed('new', '2025-01-01')
	]);
	const claims = [
		from('undated', 'U.'),
		from('old', 'O.'),
		from('new', 'second.', 50),
		from('new', 'first.', 5),
		from('new', 'first.', 9)
	];
	for (const list of [claims, [...claims].reverse()])
		expect(evidenceFor(list, articles).map(({ quote }) => quote)).toEqual([
			'first.',
			'second.',
			'O.',
			'U.'
		]);
});

test('of many sources five are shown', () => {
	const many = Array.from({ length: 9 }, (_, at) => ({
		...relations('KR', 'SY', '2025-04-10', { article: `a${at}`, quote: `Syria and Korea ${at}.` })
	}));
	const [first = TIES, ...rest] = many;
	const question = dress('other', 'choice', first, ...rest);
	expect(question.evidence).toHaveLength(5);
	expect(question.articles).toHaveLength(9);
});

test('the sentence that states the day leads, whenever it was printed', () => {
	const vague = relations('KR', 'SY', '2025', {
		article: 'vague',
		quote: 'Korea and Syria, 2025.'
	});
	const exact = relations('KR', 'SY', '2025-04-10', { article: 'z', quote: 'On 10 April 2025.' });
	expect(dress('other', 'choice', vague, exact).evidence[0]?.quote).toBe('On 10 April 2025.');
});

test('a plan is no proof of what happened', () => {
	const plan = relations('KR', 'SY', '2025-04-10', { article: 'plan', modality: 'planned' });
	const question = dress('other', 'choice', TIES, plan);
	expect(question.articles).toEqual(['relations']);
	expect(question.evidence.map((one) => one.article)).toEqual(['relations']);
});

test.each([
	['both sides of a relation', TIES, ['KR', 'SY']],
	['the country of a city', visits('Ada Brightwater', 'Damascus', 'SY', '2025-03-02'), ['SY']],
	['the polity of an office', holds('Ada Brightwater', 'king', 'NO'), ['NO']],
	[
		'none where nobody knows',
		claim('visits', { actor: person('Ada Brightwater'), place: place('Lagoon Bay', null) }),
		[]
	],
	['one side once', relations('SY', 'SY', '2025'), ['SY']]
] as const)('the countries involved are %s', (_, one, codes) => {
	expect(countriesOf(factOf(one))).toEqual(codes);
});

test.each([
	[
		'a serving minister',
		holds('Ada Brightwater', 'king', 'NO'),
		'person',
		'2025-04-11',
		'2026-04-11'
	],
	['an event', TIES, 'other', null, null],
	['a member', joins(), 'actor', null, null]
] as const)('%s is asked as of and expires as it should', (_, one, slot, asOf, expires) => {
	expect(dress(slot, 'typed', one)).toMatchObject({ asOf, expires });
});

test('who has a successor expires on the last day they were named', () => {
	const before = holds('Ada Brightwater', 'prime-minister', 'NO', {
		asOf: '2024-01-05',
		article: 'a'
	});
	const after = holds('Greta Holm', 'prime-minister', 'NO', { asOf: '2025-01-05', article: 'b' });
	expect(dress('person', 'typed', before, after)).toMatchObject({
		asOf: '2024-01-05',
		expires: '2024-01-05'
	});
});

test('what can change in an undated source neither has a day nor expires', () => {
	const undated = holds('Ada Brightwater', 'prime-minister', 'NO', { asOf: null });
	expect(dress('person', 'typed', undated)).toMatchObject({ asOf: null, expires: null });
});

test('options stand in order of the alphabet, the calendar or their size', () => {
	const names = dress('other', 'choice', TIES).options.map(({ text }) => text);
	expect(names).toEqual([...names].sort((a, b) => (a < b ? -1 : 1)));
	const crowd = claim(
		'expels',
		{ actor: country('NO'), number: number(9, 'diplomats'), what: words('diplomats') },
		{ date: on('2025-03-02'), quote: 'Norway expelled nine diplomats.' }
	);
	const sizes = dress('number', 'choice', crowd).options.map(({ text }) => Number(text));
	expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
	expect(sizes).toHaveLength(4);
});

test('options have ids of their own that depend on their text alone', () => {
	const two = [TIES, relations('JP', 'SY', '2024-04-10')].map(
		(one) => dress('other', 'choice', one).options
	);
	const ids = new Map<string, string>();
	for (const { id, text } of two.flat()) {
		expect(ids.get(text) ?? id).toBe(id);
		ids.set(text, id);
	}
	expect(new Set(ids.values()).size).toBe(ids.size);
});

test('an id is ten characters and stands for fact, slot, form and key', () => {
	const all = factsOf(...NEWS).flatMap((fact) =>
		fact.claims
			.slice(0, 1)
			.flatMap((one) => draftsIn(one, ...NEWS).map((draft) => questionOf(draft, shelf(NEWS))))
	);
	for (const { id } of all) expect(id).toMatch(/^[0-9a-z]{10}$/);
	expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test('another source leaves ids as they were', () => {
	const more = relations('KR', 'SY', '2025-04-10', { article: 'more', quote: 'Syria and Korea.' });
	for (const form of ['choice', 'typed'] as const)
		expect(dress('other', form, TIES, more).id).toBe(dress('other', form, TIES).id);
});

test('a corrected key is another question about the same item', () => {
	const [a, b] = ['2025-04', '2025-05'].map((day) =>
		dress('date', 'typed', relations('KR', 'SY', day))
	);
	expect(a?.item).toBe(b?.item);
	expect(a?.id).not.toBe(b?.id);
});

test('a statement to judge has True or False as its key and nothing else', () => {
	const forms = draftsIn(TIES).filter(({ form }) => form === 'true-false');
	expect(forms.length).toBeGreaterThan(0);
	for (const draft of forms) {
		const one = questionOf(draft, shelf([TIES]));
		expect(one).toMatchObject({ answerType: 'truth', accepted: [], options: [] });
		expect([one.answer, one.answerValue]).toEqual(
			draft.truth ? ['True', 'true'] : ['False', 'false']
		);
		expect(one.prompt).toMatch(/^True or false: .*[^.]\.$/);
	}
});

test('a false statement’s verdict is explained by the truth', () => {
	const days = fc
		.integer({ min: 1, max: 28 })
		.map((day) => `2024-06-${String(day).padStart(2, '0')}`);
	fc.assert(
		fc.property(days, fc.constantFrom('FR', 'JP', 'BR', 'KE', 'FJ'), (day, code) => {
			for (const draft of draftsIn(relations(code, 'SY', day))) {
				if (draft.truth === null) continue;
				const { prompt, explanation } = questionOf(draft, new Map());
				const said = prompt.replace('True or false: ', '').toLowerCase();
				expect(said === explanation.toLowerCase()).toBe(draft.truth);
			}
		}),
		{ numRuns: 20 }
	);
});
